"""From the sources' ways of writing a person to the name the English press uses and the family name it repeats."""
import functools
import re

from .text import ascii_fold, fold, sound

EAST_ASIAN = {"CN", "TW", "KR", "KP", "HK", "MO"}
GIVEN_FIRST_REPEATED = {"ET", "ER", "TH", "LA"}          # the press repeats the first name
WHOLE_REPEATED = {"MM", "KH"}                            # the press repeats the whole name
SPANISH = {"ES", "MX", "AR", "CL", "CO", "PE", "VE", "EC", "BO", "PY", "UY", "CR", "PA", "GT", "HN", "SV", "NI", "CU",
           "DO", "GQ", "AD"}
PORTUGUESE = {"PT", "BR", "AO", "MZ", "CV", "GW", "ST", "TL"}
PATRONYMIC = re.compile(r".{2,}(vich|vych|vitch|vyč|ovna|evna|ivna|ichna|inichna|yevich|uly|uulu|ogly|oglu|oghlu|qizi|kyzy|gyzy|giza)$", re.I)
POST_SOVIET = {"RU", "BY", "UA", "KZ", "KG", "TJ", "UZ", "TM", "AZ", "MD", "AM", "GE", "BG", "LV", "LT", "EE", "MK", "MN"}
SUFFIX = {"jr", "sr", "ii", "iii", "iv", "junior", "filho", "neto", "sobrinho"}
PARTICLES = {"de", "del", "della", "di", "da", "du", "des", "van", "von", "der", "den", "ter", "ten", "zu", "zur", "la",
             "le", "el", "al", "bin", "ibn", "ben", "bint", "ould", "abu", "bou", "aït", "ait", "st", "af", "mac", "dos",
             "das", "do", "vande", "vanden", "ul", "ur", "y", "i", "e"}
KEEP_BEFORE = {"van", "von", "der", "den", "ter", "ten", "zu", "zur", "le", "la", "du", "de", "di", "del", "della", "ould",
               "abu", "bou", "ait", "ben", "bin", "af", "st", "vanden", "vande"}
TITLES = re.compile(
    r"^(?:(?:lieutenant|lt|maj|major|brig|brigadier|gen|general|col|colonel|capt|captain|adm|admiral|vice adm|rear adm|"
    r"field marshal|marshal|air chief marshal|air marshal|air commodore|commodore|dr|mr|mrs|ms|sir|dame|prof|professor|rev|"
    r"archbishop|cardinal|monsignor|msgr|his excellency|her excellency|h\.?e|his majesty|her majesty|hon|the hon|the honou?rable|"
    r"rt hon|sheikh|shaykh|sheikha|crown prince|prince|princess|king|queen|sultan|sultan haji|haji|hajji|al-haji|alhaji|el hadj|sardar|"
    r"grand chief|chief|co-prince|ayatollah|mullah|maulvi|mawlawi|hojjat ol-eslam|tan sri|dato'? sri|datuk seri|dato'|datuk|tun|tuanku|"
    r"tengku|nai|u|daw|ing|ir|lic|eng|engineer|baron|lord|lady|baroness|pope|vice-president|retired|ret|ratu|adi|comandante|"
    r"commander|cdr|wing commander|flight lieutenant|squadron leader|sen|senator|justice|judge|emir|amir|thakin|chairman)\.?\s+)+", re.I)
PRINTABLE = "à-öø-ÿÀ-ÖØ-ß"


def is_caps(token):
    """A token in capitals, as the Factbook marks the family name; `McGUINNESS` and `d'ESTAING` count."""
    if "-" in token and any(is_caps(part) for part in token.split("-") if part and part != token):
        return True
    core = re.sub(r"^(Mc|Mac|d'|D'|O'|al-|Al-|el-|El-|ul-|M'|N'|de|De|ibn|La|Le|l')(?=[A-Z])", "", token.replace("’", "'"))
    letters = [c for c in core if c.isalpha()]
    return len(letters) >= 2 and all(c.isupper() for c in letters) and (core == "XI" or not re.fullmatch(r"[IVX]+", core.strip(",."))) \
        and not re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?\.?", token)


def title_case(word):
    def part(p):
        if not p:
            return p
        low = p.lower()
        if low in ("al", "el", "ul", "ud", "ur", "bin", "ibn", "as", "ad", "an", "ar", "ash", "at", "az") and "-" in word:
            return low
        if low.startswith("mc") and len(low) > 3:
            return "Mc" + low[2].upper() + low[3:]
        m = re.match(r"^([a-zà-ÿ]{1,2})'(.{2,})$", low)
        if m and m[1] in ("o", "d", "m", "n", "l"):
            return m[1].upper() + "'" + m[2][0].upper() + m[2][1:]
        return low[0].upper() + low[1:]
    if word.lower() in ("bin", "ibn", "bint", "ould", "ag") and len(word) < 5:
        return {"ould": "Ould", "ag": "Ag"}.get(word.lower(), word.lower())
    return "-".join(part(p) for p in word.split("-")) if not re.match(r"^(Mac)[A-Z]{2}", word) else word[:3] + word[3] + word[4:].lower()


def factbook_people(name, title=""):
    """Splits a cell that lists several people; puts back name words that the source's split left in the title."""
    name = re.sub(r"\s+", " ", name).strip(" ,;*")
    m = re.search(r"\b(SULTAN|TUANKU|KHALIFA|[A-Z]{4,})\s*$", title)
    if m and is_caps(m[1]) and m[1] not in ("TUANKU", "NATIONAL"):
        name = m[1] + " " + name
    name = re.sub(r",? (Jr|Sr)\b\.?", r" \1.", name)
    parts = re.split(r",\s+(?:and )?|;\s*|\s+and\s+", name)
    return [p for p in parts if p] if len(parts) > 1 and all(sum(is_caps(t) for t in p.split()) for p in parts) else parts[:1]


OFFICE_WORDS = re.compile(r"^(.*\b(?:Prime Minister|Vice President|President|Chairman|Chairperson|Chair|Homeland|Armed Forces|Minister|Commission|"
                          r"Council|Confederation|Premier|Territorial Council|Affairs|General Council|Government|Republic|Director))"
                          r"(?:,? (?:Sr\.? Gen\.?|Lt\.? Gen\.?|Maj\.? Gen\.?|Gen\.?|General|Col\.?|Marshal|Dr\.?))?,? (?=[A-Za-zÀ-ɏ'’-]+)")


def split_office(title, name):
    """Moves words of the office that stand in the name cell to the title: `Affairs Commission President KIM Jong Un`."""
    m = OFFICE_WORDS.match(name)
    if m and m.end() < len(name):
        return f"{title} {m[1]}".strip(), name[m.end():]
    return title, name


LEADING = re.compile(r"^(?:of (?:the )?(?:Afghanistan|Ministers|Parliament|Supreme Soviet|[A-Z][a-z]+)|Swiss Confederation|Islamic Republic of Afghanistan|"
                     r"Spain|Interior|Soviet|Unity|TISA,?|Army|Marshall|Great Hural|Police|Homeland|Transitional|Defense|CNSP|GNU)\s+")


class Name:
    """One source's name of one person: `full` as spelled, `press` as the press has it, `family`, `given`."""
    def __init__(self, press, family, full=None, royal=False, honour=""):
        self.press, self.family, self.full, self.royal, self.honour = press, family, full or press, royal, honour

    @property
    def given(self):
        fam = set(fold(self.family).split())
        for t in fold(self.press).split():
            if t not in fam:
                return t
        return ""


def factbook_name(raw, iso):
    """`Vladimir Vladimirovich PUTIN` -> Name(press `Vladimir Putin`, family `Putin`); None when unreadable."""
    raw = raw.replace("’", "'").replace("`", "'").replace('“', '"').replace('”', '"')
    raw = re.sub(r'\s*\([^)]*\)?', " ", raw)
    raw = re.sub(r'\s*"[^"]*"', " ", raw)
    raw = re.sub(r"\bof (the )?(UK|United Kingdom|Netherlands|France|Spain|Belgium|Denmark|Jordan|Morocco|Thailand|Norway).*$", "", raw)
    raw = re.sub(r"\[.*?\]|\*+|represented by.*|since .*|note.*|;.*|:.*| who .*", " ", raw).strip(" ,-")
    raw = LEADING.sub("", raw)
    if iso in POST_SOVIET and iso != "GE":
        raw = raw.replace("'", "")
    honour = ""
    m = re.match(r"(?i)(sheikh|shaykh|crown prince|prince)\b", raw)
    if m:
        honour = "Sheikh" if m[1].lower().startswith("sh") else m[1].title()
    for _ in range(3):
        raw = TITLES.sub("", raw + " ").strip()
    raw = re.sub(r",? (PhD|MD|QC|KC|OBE|CBE|KCMG|GCMG|SC|MP|CMG|PC|AC|OAM|CVO|DSC|CHB|GCHB)\b.*", "", raw)
    tokens = [t.strip(",") for t in raw.split() if t.strip(",.-")]
    if not tokens or len(tokens) > 9 or any(ch.isdigit() for ch in raw):
        return None
    caps = [i for i, t in enumerate(tokens) if is_caps(t)]
    regnal = [i for i, t in enumerate(tokens) if i and re.fullmatch(r"[IVX]{1,5}", t)]
    caps = [i for i in caps if i not in regnal]
    if not caps:
        return None
    if regnal and regnal[0] == caps[-1] + 1:
        press = " ".join(title_case(tokens[i]) for i in range(caps[0], caps[-1] + 1)) + " " + tokens[regnal[0]]
        return Name(press, press.split()[0], " ".join(title_case(t) if is_caps(t) else t for t in tokens), True, honour)
    full = " ".join(title_case(t) if is_caps(t) else t for t in tokens)
    first, last = caps[0], caps[-1]
    # the longest run of capitals is the family
    runs, start = [], None
    for i in range(len(tokens) + 1):
        on = i < len(tokens) and (is_caps(tokens[i]) or start is not None and tokens[i].lower() in ("y", "e", "i", "bin"))
        if on and start is None:
            start = i
        elif not on and start is not None:
            runs.append((start, i))
            start = None
    lo, hi = max(runs, key=lambda r: r[1] - r[0])
    while hi > lo and not is_caps(tokens[hi - 1]):
        hi -= 1
    family = " ".join(title_case(t) for t in tokens[lo:hi])
    arabic = any(t.lower() in ("bin", "ibn") for t in tokens)
    tail = re.search(r"\b(Al|AL|al|Aal) (\w[\w'-]+)$", " ".join(tokens))
    if arabic and tail and lo == 0:
        press = " ".join(title_case(t) if is_caps(t) else t for t in tokens)
        return Name(press, "Al " + title_case(tail[2]) if not is_caps(tail[2]) else "Al " + title_case(tail[2]), full, True, honour)
    if iso in EAST_ASIAN and lo == 0 or iso in ("VN", "SG", "MY") and lo == 0 and hi < len(tokens) and iso != "MY":
        press = full
    elif iso == "JP" and lo == 0 and hi < len(tokens):
        press = " ".join([t if not is_caps(t) else title_case(t) for t in tokens[hi:]] + [family])
    elif iso == "HU" and lo == 0 and hi < len(tokens):
        press = " ".join(tokens[hi:] + [family])
    else:
        before = [t for t in tokens[:lo]]
        after = [t for t in tokens[hi:]]
        if iso in POST_SOVIET:
            before = [t for i, t in enumerate(before) if i == 0 or not PATRONYMIC.match(t) and not (iso in ("AM", "GE") and i > 0)]
        before = [t for t in before if not re.fullmatch(r"[A-Z]\.?|(?:[A-Z]\.)+", t) or len(before) == 1 or t is before[0] and False] or before
        if before and re.fullmatch(r"[A-Z]\.", before[0]) and len(tokens[:lo]) > 1:
            before = [t for t in tokens[:lo] if not re.fullmatch(r"[A-Z]\.", t)] or before
        if after and re.fullmatch(r"(Jr|Sr)\.?|[IVX]+", after[0]):
            after = [after[0]] if after[0].startswith("Jr") else []
        elif iso in SPANISH or iso in POST_SOVIET or iso in ("PH",):
            after = []
        elif lo == 0 and iso in ("ET", "ER"):
            after = after[:1]
        if iso in ("MY", "BN", "MV") and arabic:
            after = [t for t in after if t.lower() not in ("bin", "binti")]
        particles = []
        while before and before[-1].lower() in KEEP_BEFORE | {"dos", "das", "do", "da", "e"}:
            particles.insert(0, before.pop())
        if particles and not (iso in SPANISH | PORTUGUESE):
            family = " ".join(particles) + " " + family
            press = " ".join(before + [family] + after)
        else:
            press = " ".join(before + particles + [family] + after)
    press = " ".join(press.split())
    return Name(press, family, full, False, honour) if press and family else None


def press_spelling(name, iso):
    """The name with the letters wire copy prints: Western accents stay, other marks go."""
    name = re.sub(r"\s*\([^)]*\)", "", name).replace("’", "'").replace("ʻ", "'").strip()
    name = re.sub(r"^(Sir|Dame|Dr\.?|Sayyid|H\.E\.|[Cc]eo|CEO|Engr?\.?|Ing\.?|Hon\.?) ", "", name)
    name = re.sub(r"[ʻʼ‘`´]", "'", name)
    name = re.sub(r" (also|previously|formerly|previosuly|serving) .*", "", name)
    if iso == "MN":
        name = re.sub(r"^(\w{3,}?[aeiouyöü])(?:giin|gyn|giyn) ", r"\1 ", ascii_fold(name))
        name = re.sub(r"^(\w{3,}?[^aeiou])(?:iin|yn|in|iyn) ", r"\1 ", name)
    name = re.sub(r"^(sr\.?|lt\.?|maj\.?|brig\.?)? ?(gen\.?|col\.?|marshal) ", "", name, flags=re.I)
    name = " ".join(title_case(t) if len(t) > 3 and t.isupper() and t.isalpha() and not re.fullmatch(r"[IVX]+", t) else t for t in name.split())
    if name[:3] in ("al-", "el-"):
        name = name[0].upper() + name[1:]
    if iso == "KR":
        m = re.fullmatch(r"([A-Z][a-z]+) ([A-Z][a-z]+)[ -]([A-Z][a-z]+)", name)
        if m:
            name = f"{m[1]} {m[2]}-{m[3].lower()}"
    if iso == "KP":
        m = re.fullmatch(r"(\w+) (\w+)-(\w+)", name)
        if m:
            name = f"{m[1]} {m[2]} {m[3].capitalize()}"
    if re.search(rf"[^\x00-\x7F{PRINTABLE}]|[ðþýÝÐÞ]", name):
        return ascii_fold(name)
    return name


def family_of(name, iso, given_names, hint=None):
    """The part of `name` that a second mention repeats; `hint` is the Factbook's capitals."""
    tokens = name.split()
    if len(tokens) == 1:
        return name
    if hint and iso not in ("VN", "TH", "LA"):
        found = align(tokens, hint)
        if found:
            return found
    lows = [fold(t) for t in tokens]
    m = re.search(r"\b(Al|Aal) [A-Z][\w'-]+$", name)
    if m and iso in ("QA", "AE", "SA", "BH", "KW", "OM"):
        return m[0]
    if re.search(r" [IVX]+( of .*)?$", name):
        return tokens[0]
    end = len(tokens)
    if lows[-1] in ("jr", "sr", "ii", "iii", "iv"):
        end -= 1
    if iso in EAST_ASIAN:
        for i, t in enumerate(tokens):
            if "-" in t and i > 0:
                return tokens[i - 1]
        if iso == "HK" and len(tokens) == 2:
            return tokens[1]
        return tokens[0]
    if iso == "SG":
        return tokens[0] if len(tokens) == 3 and fold(tokens[0]) in SINGAPORE_FAMILIES else \
            tokens[1] if len(tokens) == 4 and fold(tokens[1]) in SINGAPORE_FAMILIES else tokens[end - 1]
    if iso == "VN":
        return tokens[-1]
    if iso in GIVEN_FIRST_REPEATED:
        return tokens[0]
    if iso in WHOLE_REPEATED:
        return name
    if iso in ("MY",):
        start = 1 if lows[0] in ("ahmad", "mohd", "mohamad", "muhammad", "abdul", "syed", "wan", "tengku") and len(tokens) > 2 else 0
        if fold(tokens[0]) in SINGAPORE_FAMILIES and len(tokens) == 3:
            return tokens[0]
        if start and lows[0] in ("abdul",):
            return " ".join(tokens[:2])
        return tokens[start] if start else tokens[0]
    if lows[end - 1] in ("filho", "neto", "junior", "sobrinho") and end >= 3:
        return " ".join(tokens[end - 2:end])
    if iso in SPANISH and end >= 3:
        i = 1
        while i < end - 1 and (lows[i] in given_names or re.fullmatch(r"[A-Z]\.", tokens[i])) and lows[i] not in PARTICLES:
            i += 1
        if lows[i] in ("de", "del", "la", "las", "los"):
            return " ".join(tokens[i:end])
        j = i + 1
        return " ".join(tokens[i:j])
    last = tokens[end - 1]
    start = end - 1
    while start > 1 and lows[start - 1] in KEEP_BEFORE and not (iso in PORTUGUESE):
        start -= 1
    family = " ".join(tokens[start:end])
    m = re.fullmatch(r"(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]s|[Aa]n|[Aa]d|[Aa]r|[Aa]t|[Aa]z)-(\w[\w'-]+)", family)
    return m[1] if m and m[1][0].isupper() else family or last


SINGAPORE_FAMILIES = {"lee", "goh", "wong", "tan", "teo", "heng", "chan", "lim", "ng", "ong", "khaw", "lui", "gan", "koh", "chee",
                      "low", "chua", "ho", "loke", "ling", "liow", "chin", "yeo", "ha", "toh", "loh", "liew", "sim", "jayakumar"}


def align(tokens, hint):
    """The tokens of a name that match the Factbook's family name, in this name's spelling."""
    wanted = [sound(t) for t in hint.split()]
    plain = [sound(t) for t in tokens]
    for i in range(len(tokens) - len(wanted) + 1):
        if all(alike(a, b) for a, b in zip(plain[i:i + len(wanted)], wanted)):
            out = " ".join(tokens[i:i + len(wanted)])
            m = re.fullmatch(r"(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]s|[Aa]n|[Aa]d|[Aa]r|[Aa]t|[Aa]z)-(\w[\w'-]+)", out)
            return m[1] if m and m[1][0].isupper() else out
    for w, h in zip(wanted, hint.split()):
        if len(h) > 2 and w not in PARTICLES:
            for t, p in zip(tokens, plain):
                if alike(p, w):
                    return t
    return None


@functools.lru_cache(maxsize=None)
def alike(a, b):
    if a == b:
        return True
    for x, y in ((a, b), (b, a)):
        for pre in ("al", "el", "as", "an", "ad", "ar"):
            if x.startswith(pre) and x[len(pre):] == y and len(y) > 3:
                return True
    if min(len(a), len(b)) < 4:
        return False
    return distance(a, b) <= (1 if max(len(a), len(b)) < 8 else 2)


def distance(a, b):
    if abs(len(a) - len(b)) > 2:
        return 9
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]


NICK = [{"joe", "joseph", "jose"}, {"mike", "michael"}, {"bill", "william"}, {"tony", "anthony", "antony"}, {"dick", "richard"},
        {"al", "albert"}, {"jim", "james"}, {"bob", "robert"}, {"tom", "thomas"}, {"dan", "daniel"}, {"ed", "edward", "edi"},
        {"chuck", "charles"}, {"jimmy", "james"}, {"andy", "andrew"}, {"ken", "kenneth"}, {"steve", "steven", "stephen"},
        {"pat", "patrick"}, {"nick", "nicholas"}, {"don", "donald"}, {"ron", "ronald"}, {"sam", "samuel"}, {"larry", "lawrence"},
        {"ted", "edward", "theodore"}, {"jack", "john"}, {"aleksandr", "alexander", "alyaksandr"}, {"joko", "jokowi"},
        {"serge", "sergei"}, {"xanana", "jose"}, {"denzil", "denzil"}, {"jan", "johannes"}, {"joop", "johannes"},
        {"muhammad", "mohammed", "mohamed", "mohammad", "mohamad"}]


@functools.lru_cache(maxsize=None)
def given_alike(a, b):
    if not a or not b:
        return False
    if a == b or alike(sound(a), sound(b)):
        return True
    return any(a in g and b in g for g in NICK)
