"""--check: reads the tables back, prints counts and violations, and tries the known answers."""
import os
import re
from collections import Counter, defaultdict

from .terms import single
from .text import ascii_fold, day_range, fold, read_tsv, split

# two governments, or several heads at once: overlaps there are facts
MANY_HEADS = {("BA", "president"), ("SM", "chief-of-state"), ("CH", "president"), ("AD", "monarch"), ("BO", "president")}
TWO_GOVERNMENTS = {"LY", "YE", "SD", "AF", "MM", "VE", "CI", "SO", "HN", "GN", "LB", "MD", "GW", "BO", "PE", "RO"}
LEADERS = ("president", "monarch", "supreme-leader", "prime-minister", "chief-of-state", "pope")


def holders(terms, country, office, day):
    """The people who held the office on the day, surest first."""
    d = day_range(day)[0]
    found = []
    for t in terms:
        if t["country"] != country or t["office"] != office:
            continue
        s, e = day_range(t["start"]), day_range(t["end"])
        if s and s[0] <= d and (e is None or d <= e[1]):
            open_ended = e is None and not t["current"]
            found.append((open_ended, -s[0], t["person"]))
    return [p for _, _, p in sorted(found)]


def run(out, fixture):
    people = read_tsv(os.path.join(out, "people.tsv"))
    terms = read_tsv(os.path.join(out, "terms.tsv"))
    countries = {r["code"]: r for r in read_tsv(os.path.join(out, "countries.tsv"))}
    organisations = {r["code"] for r in read_tsv(os.path.join(out, "organisations.tsv"))}
    problems = defaultdict(list)
    by_id = {}
    for p in people:
        if p["id"] in by_id:
            problems["duplicate id"].append(p["id"])
        by_id[p["id"]] = p
        if not re.fullmatch(r"[A-Za-zÀ-ɏ'.\- ]+", p["name"]) or re.search(r"\b(?![IVX]+\b)[A-Z]{3,}\b|  |^[a-z]", p["name"]):
            problems["name with odd characters"].append(p["name"])
        if not p["family"] or ascii_fold(p["family"]).lower() not in ascii_fold(p["name"]).lower():
            problems["family not part of name"].append(f"{p['name']}: {p['family']}")
        for a in split(p["aliases"]):
            if re.search(r"\d|\b[a-z]{6,}\b", a):
                problems["odd alias"].append(f"{p['name']}: {a}")
    groups = defaultdict(list)
    used = set()
    for t in terms:
        used.add(t["person"])
        where = f"{t['country']} {t['office']} {t['person']} {t['start']}..{t['end']}"
        if t["person"] not in by_id:
            problems["unknown person"].append(where)
        if t["country"] not in countries and t["country"] not in organisations:
            problems["unknown country or organisation"].append(where)
        s, e = day_range(t["start"]), day_range(t["end"])
        if t["start"] and not s or t["end"] and not e:
            problems["malformed date"].append(where)
        if s and e and e[1] < s[0]:
            problems["end before start"].append(where)
        if e and e[1] < day_range("1990")[0]:
            problems["ended before 1990"].append(where)
        if t["current"] and t["end"] and e[1] < day_range("2026-06")[0]:
            problems["current but ended"].append(where)
        if single(t["country"], t["office"]) and t["country"] in countries:
            groups[(t["country"], t["office"])].append((s, e, t))
    for p in people:
        if p["id"] not in used:
            problems["person without a term"].append(p["id"])
    for (c, o), rows in sorted(groups.items()):
        rows.sort(key=lambda r: (r[0] or (0, 0), r[2]["person"]))
        for a, (s, e, t) in enumerate(rows):
            for s2, e2, u in rows[a + 1:]:
                if t["person"] == u["person"] or t["acting"] or u["acting"] or not s or not s2:
                    continue
                ends = e[0] if e else 10 ** 9
                if s2[1] + 62 < ends and (c, o) not in MANY_HEADS:
                    kind = "two holders at once" if c not in TWO_GOVERNMENTS else "two holders at once (split states)"
                    problems[kind].append(f"{c} {o}: {t['person']} {t['start']}..{t['end']} | {u['person']} {u['start']}..{u['end']}"
                                          f" ({t['source']}; {u['source']})")
    current = defaultdict(set)
    for t in terms:
        if t["current"]:
            current[t["country"]].add(t["office"])
    for c, r in sorted(countries.items()):
        if r["status"] == "sovereign" and not current[c] & set(LEADERS):
            problems["state without a current leader"].append(c)
        if r["status"] == "sovereign" and "foreign-minister" not in current[c]:
            problems["state without a current foreign minister"].append(c)
    counts = Counter(t["office"] for t in terms)
    print(f"people {len(people)}, terms {len(terms)}, countries {len(countries)}, "
          f"cities {len(read_tsv(os.path.join(out, 'cities.tsv')))}, places {len(read_tsv(os.path.join(out, 'places.tsv')))}, "
          f"members {len(read_tsv(os.path.join(out, 'org_members.tsv')))}")
    print("terms by office: " + ", ".join(f"{o} {n}" for o, n in counts.most_common()))
    ok = sum(1 for c, r in countries.items() if r["status"] == "sovereign" and current[c] & set(LEADERS))
    print(f"sovereign states with a current leader: {ok}")
    for kind in sorted(problems):
        print(f"{kind}: {len(problems[kind])}")
        for line in problems[kind][:int(os.environ.get("SEEDS_CHECK_LINES", "12"))]:
            print("    " + line)
    wrong = known_answers(fixture, terms, by_id)
    fatal = ("duplicate id", "end before start", "unknown person", "unknown country or organisation", "malformed date",
             "name with odd characters", "family not part of name")
    return 1 if wrong or any(problems[k] for k in fatal) else 0


def known_answers(fixture, terms, by_id):
    rows = read_tsv(fixture)
    if not rows:
        print("known answers: none found")
        return 0
    wrong = 0
    for r in rows:
        got = holders(terms, r["country"], "foreign-minister", r["day"])
        names = [by_id[p]["name"] for p in got]
        first = fold(names[0]) if names else ""
        spellings = {fold(a) for a in [names[0]] + split(by_id[got[0]]["aliases"])} if names else set()
        if fold(r["person"]) != first and fold(r["person"]) not in spellings:
            wrong += 1
            print(f"    known answer missed: {r['country']} {r['day']} {r['person']}; the table says {', '.join(names) or 'nobody'}")
    states = {r["country"] for r in rows}
    print(f"known answers: {len(rows) - wrong} of {len(rows)} right, {len(states)} states")
    return wrong
