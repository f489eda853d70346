"""people.tsv and terms.tsv: who held which office of which state from when to when, merged from all sources."""
import functools
import glob
import os
import re
from collections import Counter, defaultdict

from . import names as nm
from . import offices
from .terms import merge_terms
from .text import ascii_fold, day_range, fold, is_latin, read_csv, read_tsv, slug, sound, split, unique, write_tsv

PEOPLE = ["id", "name", "family", "aliases", "gender", "born", "source"]
TERMS = ["person", "country", "office", "title", "start", "end", "current", "acting", "source", "as_of"]
CORE = {"president", "monarch", "supreme-leader", "chief-of-state", "pope", "prime-minister", "vice-president", "governor-general",
        "deputy-prime-minister", "foreign-minister", "defence-minister", "crown-prince", "party-leader"}
SKIP_REPOS = {"INT", "AZ-NK", "GE-SO", "SO-SL"}
REALM = re.compile(r"^(elizabeth|charles) i+$")
WIKIDATA_DAY, FACTBOOK_DAY, FM_LIST_DAY = "2023-01", "2026-01-22", "2023-01-10"


class Person:
    def __init__(self):
        self.id = ""
        self.spellings = []      # (rank, press spelling, family hint): lower rank is better
        self.aliases = []
        self.sources = set()
        self.gender = self.born = ""
        self.countries = set()
        self.terms = []
        self.honours = set()
        self.royal = False
        self.manual = None
        self.qid = ""

    def best(self):
        return min(self.spellings)[1]

    def hint(self):
        hints = [(r, h) for r, _, h in self.spellings if h]
        return min(hints)[1] if hints else None


def build(raw, manual, out, countries):
    people = load_manual(manual, countries)
    wikidata = load_wikidata(raw, countries)
    factbook = load_factbook(raw, countries)
    join_manual_wikidata(people, wikidata)
    join_factbook(people, wikidata, factbook)
    everyone = people + [p for p in wikidata if not p.manual] + cluster(factbook)
    everyone = [p for p in everyone if p.terms or p.manual]
    confirm_foreign_ministers(raw, everyone)
    fill_from_speakers(raw, everyone, countries)
    apply_fixes(manual, everyone)
    join_namesakes(everyone)
    write(everyone, manual, out)


# Sources -------------------------------------------------------------------------------------------------------------

def load_manual(manual, countries):
    by_id, people = {}, []
    for path in sorted(glob.glob(os.path.join(manual, "people_*.tsv"))):
        if path.endswith("people_fixes.tsv"):
            continue
        for r in read_tsv(path):
            p = by_id.get(r["id"])
            if p is None:
                p = by_id[r["id"]] = Person()
                p.id, p.manual = r["id"], r
                p.sources.add("hand")
                people.append(p)
                p.spellings.append((0, r["name"], r["family"]))
            p.aliases += split(r.get("aliases", ""))
            p.gender = p.gender or r.get("gender", "")
            p.born = p.born or r.get("born", "")
    for path in sorted(glob.glob(os.path.join(manual, "terms_*.tsv"))):
        for r in read_tsv(path):
            if r["office"] == "office":
                continue
            p = by_id.get(r["person"])
            if p is None:
                print(f"build-seeds: {os.path.basename(path)}: no person {r['person']} in manual/people_*.tsv; row left out")
                continue
            p.countries.add(r["country"])
            p.terms.append({"country": r["country"], "office": r["office"], "title": r.get("title", ""), "start": r.get("start", ""),
                            "end": r.get("end", ""), "current": r.get("current", ""), "acting": r.get("acting", ""),
                            "source": "hand", "as_of": r.get("as_of", ""), "trust": 0, "last": ""})
    return people


def load_wikidata(raw, countries):
    rows = read_csv(os.path.join(raw, "officials_wikidata_everypolitician_2000_2023.csv"))
    by_qid = {}
    core = set()
    kept = []
    for r in rows:
        if r["iso2"] in SKIP_REPOS or r["iso2"] not in countries or not is_latin(r["person"]) or re.fullmatch(r"Q\d+", r["person"]):
            continue
        office = offices.wikidata(r["position"], r["iso2"], r["source_repo"])
        kept.append((r, office))
        if office and (office[0] in CORE or r["enwiki_title"]):
            core.add(r["person_qid"])
    for r, office in kept:
        if r["person_qid"] not in core:
            continue
        p = by_qid.get(r["person_qid"])
        if p is None:
            p = by_qid[r["person_qid"]] = Person()
            p.qid = r["person_qid"]
            p.sources.add("wikidata")
            p.gender = {"male": "m", "female": "f"}.get(r["gender"], "")
            p.born = r["dob"][:4] if re.match(r"\d{4}", r["dob"]) else ""
        iso = r["iso2"]
        p.countries.add(iso)
        title = clean_title(r["enwiki_title"])
        if title and is_latin(title):
            p.spellings.append((1, nm.press_spelling(title, iso), None))
        p.spellings.append((2, nm.press_spelling(r["person"], iso), None))
        if iso == "IN" and r["position"] == "Minister of Foreign Affairs":
            office = ("deputy-foreign-minister", "Foreign Secretary")
        if iso in ("AU", "CA") and office and office[0] in ("finance-minister", "interior-minister", "speaker"):
            continue  # ministers of its states stand under the same words
        if not office or REALM.match(fold(r["person"])) and iso != "GB":
            continue
        start, end = good_date(r["start"]), good_date(r["end"])
        if not start and not end:
            continue
        if end and day_range(end)[1] < day_range("1990-01-01")[0]:
            continue
        p.terms.append({"country": iso, "office": office[0], "title": office[1], "start": start, "end": end, "current": "",
                        "acting": "1" if office[1].startswith("Acting") else "", "source": "wikidata", "as_of": WIKIDATA_DAY,
                        "trust": 2, "last": ""})
        if office[0] == "monarch":
            p.royal = True
    for p in by_qid.values():
        p.spellings = sorted(set(p.spellings), key=lambda s: (s[0], s[1]))
    return [by_qid[q] for q in sorted(by_qid)]


def clean_title(title):
    title = re.sub(r"\s*\([^)]*\)", "", title or "").strip()
    title = re.sub(r", (Baron|Baroness|Lord|Prince|Princess|Crown Prince|King|Duke|Grand Duke|Viscount|Earl|\d).*$", "", title)
    title = re.sub(r", (Jr|Sr)\.", r" \1.", title)
    return re.sub(r" of (Saudi Arabia|Jordan|Morocco|Belgium|the Netherlands|Norway|Sweden|Spain|Brunei|Denmark|Bahrain|"
                  r"Malaysia|Thailand|Lesotho|Tonga|Nepal|Bhutan|Luxembourg|Liechtenstein|Kuwait|Oman|Eswatini|Swaziland|"
                  r"Kelantan|Pahang|Perak|Terengganu|Selangor|Kedah|Perlis|Johor|Negeri Sembilan|Cambodia)$", "", title)


def good_date(text):
    return text if day_range(text) else ""


def load_factbook(raw, countries):
    """One Person a spelling and country; the weekly file is trusted more than the yearly one."""
    people = {}
    for file, trust in (("leaders_factbook_json_weekly_2014_2026.csv", 1), ("leaders_cia_factbook_1990_2026.csv", 3)):
        for r in read_csv(os.path.join(raw, file)):
            iso = {"Guernsey": "GG", "Jersey": "JE", "Isle of Man": "IM", "Kosovo": "XK"}.get(r["country"], r["iso2"])
            iso = {"CS": "RS", "AN": "CW"}.get(iso, iso)
            entity = "crown_dependency" if iso in ("GG", "JE", "IM") else r["entity_type"]
            if iso not in countries or r["entity_type"] == "misc":
                continue
            if re.search("[\ufffd?]|Heir Apparent|Crown Prince .*heir", r["name"]) or re.search(r"[A-Z]{2,}[^\x00-\x7FÀ-ɏ ’‘“”]+[A-Z]", r["name"]):
                continue
            if r["role"] in ("hos", "hog") and DEPUTY.search(r["title"] + " " + r["name"]):
                continue  # somebody else under the head's heading
            words, cell_name = nm.split_office(r["title"], r["name"])
            if not words and r["role"] == "hog" and entity == "sovereign":
                words = "Prime Minister"
            office = offices.factbook(r["role"], words, iso, entity)
            if r["role"] == "hog" and len(nm.factbook_people(cell_name)) > 1:
                continue  # a list of deputies under the head's heading
            if not office or iso == "CW" and r["country"] == "Netherlands Antilles":
                continue
            for cell in nm.factbook_people(cell_name, words):
                name = nm.factbook_name(cell, iso)
                if not name or not readable(name):
                    continue
                if REALM.match(fold(name.press)) and iso != "GB":
                    continue
                if iso in ("KP",):
                    name.press = nm.press_spelling(name.press, iso)
                key = (iso, fold(name.press))
                p = people.get(key)
                if p is None:
                    p = people[key] = Person()
                    p.countries.add(iso)
                    p.sources.add("factbook")
                p.royal = p.royal or name.royal and office[0] == "monarch"
                if name.honour:
                    p.honours.add(name.honour)
                p.spellings.append((3 if trust == 1 else 4, nm.press_spelling(name.press, iso), name.family))
                if name.full != name.press and len(name.full.split()) <= 6:
                    p.aliases.append(name.full)
                since = good_date(r["since"])
                if trust == 1:
                    still = r["still_listed_at_last_snapshot"] == "1" and r["last_seen"] == "2026-05-17"
                    last = FACTBOOK_DAY if still else "2017" if r["last_seen"] == "2020-11-23" else r["last_seen"][:7]
                else:
                    still = r["last_edition"] == "2026"
                    last = FACTBOOK_DAY if still else r["last_edition"]
                    if not since:
                        since = r["first_edition"]
                if not since:
                    continue
                p.terms.append({"country": iso, "office": office[0], "title": office[1], "start": since, "end": "",
                                "current": "1" if still else "", "acting": "1" if office[2] else "", "source": "factbook",
                                "as_of": FACTBOOK_DAY if still else last, "trust": trust, "last": last})
    for p in people.values():
        p.spellings = sorted(set(p.spellings), key=lambda s: (s[0], s[1], s[2] or ""))
    return [people[k] for k in sorted(people)]


DEPUTY = re.compile(r"Co-Vice|Vice[- ]Pres|Vice Chair|Vice Prem|[Dd]eputy|Senior Minister|Permanent|Foreign Minister|Environment Minister|Assistant|"
                    r"other members|[Dd]esignate\b|\bCEO\b|Privy Council|State Secretary|Kosovo -|Zanzibar|Prime Ministers|Chairmen|Prime Minister Prince Consort|"
                    r"Legislature:|Heir|[Rr]egent\b(?! [A-Z]{3})")


def readable(name):
    words = name.press.split()
    if not 1 <= len(words) <= 7 or len(words) == 1 and not name.royal and len(name.press) < 5:
        return False
    return bool(re.fullmatch(r"[A-Za-zÀ-ɏ'’.\- ]+", name.press)) and words[0][0].isupper() \
        and not re.search(r"\b(Council|Minister|President|Vacant|Government|State|Acting|Territorial|Director|Party|Committee|King|"
                          r"Queen|Chief|Republic|Assembly|Secretary|Commander|Elected|General)\b", name.press)


# Who is who ----------------------------------------------------------------------------------------------------------

def join_manual_wikidata(people, wikidata):
    index = defaultdict(list)
    for p in people:
        for n in [p.best()] + p.aliases:
            if len(n.split()) > 1:
                for c in p.countries:
                    index[(c, fold(n))].append(p)
    by_country = defaultdict(list)
    for p in people:
        for c in p.countries:
            by_country[c].append(p)
    for w in wikidata:
        found = None
        for _, n, _ in w.spellings:
            for c in sorted(w.countries):
                for p in index.get((c, fold(n)), ()):
                    found = found or p
        if not found:
            for c in sorted(w.countries):
                for p in by_country[c]:
                    if same_full(p, w, c) and near_term(p, w):
                        found = found or p
        if found and not years_apart(found, w):
            absorb(found, w)
            w.manual = found


def years_apart(p, q):
    """Both birth years are known and differ: namesakes."""
    return bool(p.born and q.born) and abs(int(p.born) - int(q.born)) > 2


def join_namesakes(everyone):
    """One full name in one country, or one name and birth year, or a minister who later heads an organisation: one person."""
    groups = defaultdict(list)
    for p in everyone:
        groups[fold(p.best())].append(p)
    gone = set()
    for key in sorted(groups):
        group = sorted(groups[key], key=lambda p: (not p.id, p.born == "", p.qid))
        for i, p in enumerate(group):
            for q in group[i + 1:]:
                if id(p) in gone or id(q) in gone or p.id and q.id or not " " in key:
                    continue
                home = {c for c in p.countries if len(c) == 2} & {c for c in q.countries if len(c) == 2}
                only_org = bool(p.id) and all(t["trust"] == 0 and (len(t["country"]) != 2 or t["office"].startswith("organisation")
                                                                   or t["office"] == "special-envoy") for t in p.terms)
                governors = all(t["office"] == "other" for t in p.terms + q.terms)
                same_born = bool(p.born) and p.born == q.born
                if home and not years_apart(p, q) or same_born or only_org and key not in NAMESAKES or governors and not home \
                        or p.countries | q.countries <= {"CZ", "SK"} and not years_apart(p, q):
                    absorb(p, q)
                    gone.add(id(q))
    everyone[:] = [p for p in everyone if id(p) not in gone]


NAMESAKES = {"mohamed abdelaziz", "daniel constantin"}


def absorb(p, q):
    p.spellings += q.spellings
    p.aliases += q.aliases
    p.sources |= q.sources
    p.gender, p.born = p.gender or q.gender, p.born or q.born
    p.countries |= q.countries
    p.terms += q.terms
    p.honours |= q.honours
    p.royal = p.royal or q.royal
    p.qid = p.qid or q.qid


@functools.lru_cache(maxsize=None)
def parts(spelling, hint):
    """(family sounds, other tokens) under a family hint, or None when the hint doesn't fit the spelling."""
    tokens = spelling.split()
    if hint:
        fam = nm.align(tokens, hint)
        if not fam:
            return None
    else:
        fam = tokens[-1]
    famset = set(fold(fam).split())
    rest = [t for t in fold(spelling).split() if t not in famset and t not in ("al", "el", "bin", "de", "da", "dos")]
    return fam, tuple(rest)


def same_full(a, b, iso):
    """The family names match and so do the given names, in any pair of spellings."""
    hints = {h for _, _, h in a.spellings + b.spellings if h} or {None}
    for x in usual(a):
        for y in usual(b):
            if fold(x) == fold(y):
                return True
            for h in hints:
                px, py = parts(x, h), parts(y, h)
                if not px or not py or not px[1] or not py[1]:
                    continue
                px, py = (px[0], telling(px[1])), (py[0], telling(py[1]))
                if iso in nm.EAST_ASIAN or iso in ("VN", "MM", "KH"):
                    gx, gy = "".join(px[1]), "".join(py[1])
                    if gx == gy or len(gx) > 4 and gx[0] == gy[0] and nm.distance(gx, gy) <= 1:
                        return True
                elif nm.given_alike(px[1][0], py[1][0]) or any(nm.given_alike(px[1][0], t) for t in py[1][:2]) \
                        or any(nm.given_alike(py[1][0], t) for t in px[1][:2]):
                    if initials_fit(px[1], py[1]):
                        return True
    return False


COMMON_GIVEN = {sound(n) for n in ("Muhammad", "Mohammed", "Mohamed", "Mohammad", "Mohamad", "Mohd", "Abdul", "Abd", "Jose", "Maria",
                                   "Mian", "Syed", "Sayyid", "Ahmed", "Ahmad", "Jean", "Al", "El", "Begum")}


def telling(tokens):
    """Given names without those that half a country bears, as long as others remain."""
    rest = tuple(t for t in tokens if sound(t) not in COMMON_GIVEN)
    return rest or tokens


ROYAL = re.compile(r"\b([Aa]l|[Aa]al)[ -](Thani|Nahyan|Nuhayyan|Maktoum|Maktum|Saud|Khalifa|Sabah|Said)\b|Norodom", re.I)


def royals_differ(a, b):
    """Both of one ruling house and no first name in common."""
    if any(ROYAL.search(x) for _, x, _ in a.spellings[:3]) and any(ROYAL.search(y) for _, y, _ in b.spellings[:3]):
        return not any(nm.given_alike(fold(x).split()[0], fold(y).split()[0]) and (len(fold(x).split()) < 3 or len(fold(y).split()) < 3 or
                       second(x) is None or second(y) is None or nm.given_alike(second(x), second(y)))
                       for _, x, _ in a.spellings[:4] for _, y, _ in b.spellings[:4])
    return False


def second(name):
    """The father's name: the second token that is no particle."""
    t = [w for w in fold(name).split()[1:] if w not in ("bin", "ibn", "al", "el", "sultan", "rashid")]
    return t[0] if t else None


def usual(p):
    """The spellings worth comparing: the best ones, and what was written by hand."""
    return [n for _, n, _ in p.spellings[:4]] + [a for a in (p.aliases if isinstance(p.manual, dict) else ()) if " " in a]


def contradicts(a, b, iso):
    """One family name but surely two people: common Asian family names and royal houses tell nobody apart."""
    if iso in nm.EAST_ASIAN or iso in ("VN", "MM", "KH", "MN", "LA"):
        for _, x, hx in a.spellings[:4]:
            for _, y, hy in b.spellings[:4]:
                px, py = parts(x, hx or hy), parts(y, hy or hx)
                if px and py:
                    gx, gy = "".join(px[1]), "".join(py[1])
                    if gx[:1] == gy[:1] and nm.distance(gx[:9], gy[:9]) <= 2:
                        return False
        return True
    return False


def initials_fit(a, b):
    """`george` and `george w` may be two men; a lone middle initial against nothing is no contradiction elsewhere."""
    ia, ib = [t for t in a if len(t) == 1], [t for t in b if len(t) == 1]
    return not (ia and ib and ia != ib)


def near_term(a, b, days=45):
    for s in a.terms:
        for t in b.terms:
            if s["country"] == t["country"] and s["office"] == t["office"]:
                x, y = day_range(s["start"]), day_range(t["start"])
                if x and y and x[0] - days <= y[1] and y[0] - days <= x[1]:
                    return True
    return False


def family_fits(a, b):
    """A family hint of either is found in a spelling of both."""
    for h in {h for _, _, h in a.spellings + b.spellings if h}:
        if any(nm.align(x.split(), h) for _, x, _ in a.spellings[:4]) and any(nm.align(y.split(), h) for _, y, _ in b.spellings[:4]):
            return True
    return False


def join_factbook(people, wikidata, factbook):
    pool = defaultdict(list)
    for p in people + [w for w in wikidata if not w.manual]:
        for c in p.countries:
            pool[c].append(p)
    for f in factbook:
        iso = next(iter(f.countries))
        best = None
        for p in pool[iso]:
            own = {fold(n) for n in [s[1] for s in p.spellings] + p.aliases}
            score = 4 if any(fold(s[1]) in own for s in f.spellings) else 0
            if not score and (apart(p, f) or royals_differ(p, f)):
                continue
            if not score and same_full(p, f, iso):
                score = 2
            if score < 4 and near_term(p, f) and family_fits(p, f) and not contradicts(p, f, iso):
                score += 3
            if score >= 2 and (best is None or score > best[0]):
                best = (score, p)
        if best:
            absorb(best[1], f)
            f.manual = best[1]


def apart(p, f):
    """True if one's earliest office is a generation from the other's birth: father and son."""
    starts = [day_range(t["start"])[0] for t in f.terms if day_range(t["start"])]
    if p.born and starts and min(starts) < day_range(str(int(p.born) + 20))[0]:
        return True
    return False


def cluster(factbook):
    """The Factbook's people whom nobody else knows, spellings of one person put together."""
    rest = defaultdict(list)
    for f in factbook:
        if not f.manual:
            rest[next(iter(f.countries))].append(f)
    out = []
    for iso in sorted(rest):
        groups = []
        for f in rest[iso]:
            for g in groups:
                if royals_differ(g, f):
                    continue
                if same_full(g, f, iso) or near_term(g, f) and family_fits(g, f) and not contradicts(g, f, iso):
                    absorb(g, f)
                    g.spellings = sorted(set(g.spellings), key=lambda s: (s[0], s[1], s[2] or ""))
                    break
            else:
                groups.append(f)
        out += groups
    return out


# Gaps ----------------------------------------------------------------------------------------------------------------

def confirm_foreign_ministers(raw, everyone):
    """A blank end is confirmed as open on the day of the list of foreign ministers in office."""
    listed = {r["person_qid"] for r in read_csv(os.path.join(raw, "foreign_ministers_wikidata_2023_01.csv"))}
    for p in everyone:
        if p.qid in listed:
            for t in p.terms:
                if t["office"] == "foreign-minister" and t["source"] == "wikidata" and not t["end"]:
                    t["as_of"], t["listed"] = FM_LIST_DAY, True


def fill_from_speakers(raw, everyone, countries):
    """Foreign ministers that only the UN's list of speakers knows: a fact a year, joined over the years."""
    three = {r["ISO3166-1-Alpha-3"]: r["ISO3166-1-Alpha-2"] for r in read_csv(os.path.join(raw, "country_codes_datasets.csv"))}
    terms = defaultdict(list)
    by_country = defaultdict(list)
    for p in everyone:
        for c in p.countries:
            by_country[c].append(p)
        for t in p.terms:
            if t["office"] == "foreign-minister":
                terms[t["country"]].append((t, p))
    found = defaultdict(set)
    spelled = {}
    for r in read_csv(os.path.join(raw, "unga_general_debate_speakers_1990_2025.csv")):
        iso = three.get(r["iso3"])
        if r["post_class"] != "fm" or iso not in countries:
            continue
        name = re.sub(r"\s+", " ", re.sub(r"\([^)]*\)", "", r["speaker"])).strip()
        for _ in range(3):
            name = nm.TITLES.sub("", name + " ").strip()
        name = " ".join(nm.title_case(t) if nm.is_caps(t) else t for t in name.split())
        if name[:1].islower() or len(name.split()) < 2 or len(name.split()) > 5 or not re.fullmatch(r"[A-Za-zÀ-ɏ'’.\- ]+", name) or re.search(r"\b\w{1,2}$|\b[a-z]{1,2} [a-z]", name):
            continue
        name = nm.press_spelling(name, iso)
        day = day_range(f"{r['year']}-09-25")[0]
        held = False
        for t, p in terms[iso]:
            s, e = day_range(t["start"]), day_range(t["end"])
            if t["trust"] == 0 and s and s[0] - 200 <= day and e is None:
                held = True
            if s and s[0] - 200 <= day and (e is None and (day - s[0] < 366 * 12) or e and e[1] + 200 >= day):
                held = True
        if not held:
            found[(iso, fold(name))].add(int(r["year"]))
            spelled[(iso, fold(name))] = name
    for (iso, key), years in sorted(found.items()):
        name = spelled[(iso, key)]
        q = Person()
        q.countries.add(iso)
        q.sources.add("unga")
        q.spellings.append((5, name, None))
        target = None
        for p in by_country[iso]:
            if any(fold(s[1]) == key for s in p.spellings) or same_full(p, q, iso) and len(p.spellings) and not apart_years(p, min(years)):
                target = p
                break
        for first, last in runs(sorted(years)):
            q.terms.append({"country": iso, "office": "foreign-minister", "title": "Minister for Foreign Affairs", "start": str(first),
                            "end": str(last), "current": "", "acting": "", "source": "unga", "as_of": f"{last}-09", "trust": 4, "last": ""})
        if target:
            absorb(target, q)
        else:
            everyone.append(q)
            by_country[iso].append(q)


def apart_years(p, year):
    return bool(p.born) and year < int(p.born) + 22


def runs(years):
    out = [[years[0], years[0]]]
    for y in years[1:]:
        if y - out[-1][1] <= 2:
            out[-1][1] = y
        else:
            out.append([y, y])
    return out


# Corrections and output ----------------------------------------------------------------------------------------------

def apply_fixes(manual, everyone):
    """people_fixes.tsv: the right press name, family or aliases of a person whom the sources spell otherwise."""
    index = defaultdict(list)
    for p in everyone:
        for c in p.countries:
            for _, n, _ in p.spellings:
                if p not in index[(c, fold(n))]:
                    index[(c, fold(n))].append(p)
    for r in read_tsv(os.path.join(manual, "people_fixes.tsv")):
        hits = unique([h for m in split(r["match"]) for h in index.get((r["country"], fold(m)), [])])
        hits.sort(key=lambda h: not h.id)
        if not hits:
            print(f"build-seeds: people_fixes.tsv: nobody called {r['match']} in {r['country']}")
            continue
        p = hits[0]
        for q in hits[1:]:
            if q.id:
                print(f"build-seeds: people_fixes.tsv: {r['match']} are two hand-written people")
                continue
            absorb(p, q)
            if q in everyone:
                everyone.remove(q)
        if r["name"]:
            p.spellings.append((-1, r["name"], r["family"] or None))
        p.fixed_family = r["family"] or getattr(p, "fixed_family", "")
        p.aliases += split(r["aliases"])


def dropped_rows(manual):
    """terms_drop.tsv: rows of the sources that are wrong. Columns: country, office, name, start (any prefix), why."""
    return [(r["country"], r["office"], fold(r["name"]), r["start"]) for r in read_tsv(os.path.join(manual, "drop_terms.tsv"))]


def write(everyone, manual, out):
    for c, o, n, start in dropped_rows(manual):
        for p in everyone:
            if c in p.countries and any(fold(s[1]) == n for s in p.spellings):
                p.terms = [t for t in p.terms if not (t["trust"] and t["country"] == c and t["office"] in (o, o or t["office"])
                                                      and t["start"].startswith(start))]
    given = Counter()
    for p in everyone:
        for _, n, _ in p.spellings[:1]:
            given[fold(n.split()[0])] += 1
    common = {g for g, n in given.items() if n >= 2}
    terms, dropped = merge_terms([(i, t) for i, p in enumerate(everyone) for t in p.terms])
    has = {i for i, _ in terms}
    keep = [i for i, p in enumerate(everyone) if i in has or p.id]
    by_id = {}
    rows = {}
    for i in sorted(keep, key=lambda i: (not everyone[i].id, -len([1 for j, t in terms if j == i]) if False else 0,
                                         fold(everyone[i].best()), everyone[i].born, sorted(everyone[i].countries))):
        p = everyone[i]
        iso = main_country(p)
        name = nm.press_spelling(p.best(), iso)
        if p.id or any(s[0] < 0 for s in p.spellings):
            name = re.sub(r"[ʻʼ‘’`´]", "'", p.best())
        name = re.sub(r",? (Jr|Sr)\.?$", r" \1.", name)
        if p.royal and not p.id:
            name = re.sub(r",.*", "", name)
        family = getattr(p, "fixed_family", "") or (p.manual or {}).get("family", "") if isinstance(p.manual, dict) else \
            getattr(p, "fixed_family", "")
        if family and fold(family) not in fold(name):
            p.aliases.append(family)
            family = ""
        family = family or nm.family_of(name, iso, common, p.hint())
        if family not in name:
            n = len(family.split())
            words = name.split()
            family = next((" ".join(words[k:k + n]) for k in range(len(words)) if fold(" ".join(words[k:k + n])) == fold(family)), family)
        ident = p.id or slug(name)
        if ident in by_id and not p.id:
            ident = next(c for c in [slug(name) + ("-" + p.born if p.born else "-" + iso.lower()), slug(name) + "-" + iso.lower(),
                                     *[f"{slug(name)}-{iso.lower()}{n}" for n in range(2, 30)]] if c not in by_id)
        by_id[ident] = i
        rows[i] = {"id": ident, "name": name, "family": family, "aliases": aliases(p, name, family, iso), "gender": p.gender,
                   "born": p.born, "source": "|".join(sorted(p.sources))}
    extra = read_tsv(os.path.join(manual, "aliases.tsv"))
    for r in extra:
        i = by_id.get(r["person"])
        if i is None:
            print(f"build-seeds: aliases.tsv: no person {r['person']}")
            continue
        less = {a[1:] for a in split(r["aliases"]) if a.startswith("-")}
        rows[i]["aliases"] = [a for a in unique(rows[i]["aliases"] + split(r["aliases"]), [rows[i]["name"]])
                              if a not in less and not a.startswith("-")]
    own = {fold(r["name"]): i for i, r in rows.items()}
    single = {fold(a) for r in extra for a in split(r["aliases"])}
    for i, r in rows.items():
        r["aliases"] = [a for a in r["aliases"] if own.get(fold(a), i) == i or fold(a) in single and False]
    write_tsv(os.path.join(out, "people.tsv"), PEOPLE, sorted(rows.values(), key=lambda r: r["id"]))
    ident = {i: r["id"] for i, r in rows.items()}
    lines = [{**t, "person": ident[i]} for i, t in terms]
    lines.sort(key=lambda t: (t["country"], t["office"], t["start"] or "0", t["person"], t["end"]))
    write_tsv(os.path.join(out, "terms.tsv"), TERMS, lines)


def main_country(p):
    c = Counter(t["country"] for t in p.terms if len(t["country"]) == 2 and t["country"] not in ("EU", "UN", "AU") or t["source"] != "hand")
    return min(c, key=lambda k: (-c[k], k)) if c else min(p.countries, default="")


def aliases(p, name, family, iso):
    found = []
    for _, n, _ in sorted(set(p.spellings), key=lambda s: (s[0], s[1], s[2] or "")):
        found.append(n)
    found += sorted(set(p.aliases)) if not p.manual else p.aliases
    base = [name] + [f for f in found if f]
    more = []
    for n in unique(base):
        m = re.search(r" ([Aa]l|[Ee]l|[Aa]s|[Aa]n|[Aa]d|[Aa]r|[Aa]sh)-(\w[\w'-]+)$", n)
        if m:
            more += [n[:m.start()] + " " + m[2], n[:m.start()] + " " + m[1] + " " + m[2]]
        short = re.sub(r" [A-Z]\.(?= )", "", n)
        if short != n and len(short.split()) > 1:
            more.append(short)
        if iso in ("KR", "KP") and re.fullmatch(r"\w+ \w+-\w+", n):
            more.append(re.sub(r"-(\w)", lambda m: " " + m[1].upper(), n))
        if iso == "KP" and re.fullmatch(r"\w+ \w+ \w+", n):
            w = n.split()
            more.append(f"{w[0]} {w[1]}-{w[2].lower()}")
    cut = name.find(family + " ")
    if cut > 0 and not p.royal and iso not in nm.EAST_ASIAN | nm.GIVEN_FIRST_REPEATED | nm.WHOLE_REPEATED | {"VN", "MY", "MN"} \
            and not re.search(r"\b(bin|ibn|Jr\.|Sr\.|I+)\b|'", name):
        more.append(name[:cut + len(family)])
    if iso == "JP" and len(name.split()) == 2:
        more.append(" ".join(reversed(ascii_fold(name).split())))
    if p.royal:
        title = next((t["title"] for t in p.terms if t["office"] == "monarch" and t["title"] != "Monarch"), "")
        word = "Queen" if p.gender == "f" else title if title in ("King", "Emperor", "Sultan", "Emir", "Grand Duke", "Prince") else ""
        plain = re.sub(r" [IVX]+$", "", name)
        if word and not re.match(r"(King|Queen|Emperor|Sultan|Emir|Grand Duke|Prince|Pope)\b", name):
            more += [f"{word} {name}", f"{word} {plain}", f"{word} {plain.split()[0]}"]
    for h in sorted(p.honours):
        if h == "Sheikh" and family.startswith("Al "):
            more.append(f"Sheikh {name.split()[0]}")
    out = []
    for n in unique(base + more):
        for v in unique([n, ascii_fold(n)]):
            words = v.split()
            if len(words) < 2 and v not in p.aliases:
                continue
            if len(words) > 7 or re.search(r"\b[A-Z]$|\d|[|\"]|\b[a-z]{6,}\b|previously|Minister|Council", v):
                continue
            if any(w[0].islower() and w.lower() not in LOWER_WORDS and not re.match(r"(al|el|as|an|ad|ar|ash|az|at|ul|ur|od|d|l)[-']", w) for w in words):
                continue  # letters lost in the source
            out.append(v)
    return unique(out, [name])


LOWER_WORDS = nm.PARTICLES | {"bin", "ibn", "und", "zum", "vel", "ag", "o", "a", "ibni", "binti", "av", "in", "the", "of", "ud", "ut", "uz", "op",
                              "t", "ol", "wa", "von", "vom", "los", "las", "lo", "li", "ap", "mc", "or", "dal", "dalla", "dello", "degli"}
