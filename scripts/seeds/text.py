"""Letters, names, dates and tables: what every other module needs."""
import csv
import datetime
import functools
import os
import re
import unicodedata

PLAIN = str.maketrans({
    "ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D",
    "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L", "ı": "i", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H", "ŋ": "n", "’": "'",
    "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "ʿ": "'", "ʾ": "'", "´": "'", "–": "-", "‐": "-", "‑": "-", "—": "-",
})


@functools.lru_cache(maxsize=None)
def ascii_fold(text):
    """The text in plain letters, case kept: `Erdoğan` -> `Erdogan`."""
    text = unicodedata.normalize("NFKD", (text or "").translate(PLAIN))
    return "".join(c for c in text if not unicodedata.combining(c))


@functools.lru_cache(maxsize=None)
def fold(text):
    """Lower-case plain letters, single spaces; hyphens and apostrophes gone."""
    text = ascii_fold(text).lower()
    text = re.sub(r"['.]", "", text)
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text).split())


def slug(text):
    return fold(text).replace(" ", "-")


def nfc(text):
    return unicodedata.normalize("NFC", text)


def is_latin(text):
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in text)


SOUNDS = [("kh", "h"), ("gh", "g"), ("zh", "j"), ("dj", "j"), ("dzh", "j"), ("sch", "s"), ("sh", "s"), ("tch", "c"),
          ("ch", "c"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ck", "k"),
          ("q", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("ae", "e"), ("oe", "o"), ("ue", "u"), ("x", "ks"),
          ("z", "s"), ("c", "k")]


@functools.lru_cache(maxsize=None)
def sound(token):
    """A rough key under which transliterations of one name part meet."""
    token = fold(token).replace(" ", "")
    for a, b in SOUNDS:
        token = token.replace(a, b)
    return re.sub(r"(.)\1+", r"\1", token)


def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


def read_tsv(path):
    """Rows of one of our tables; comments and blank lines skipped, missing cells empty."""
    if not os.path.exists(path):
        return []
    rows, header = [], None
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n").rstrip("\r")
            if not line.strip() or line.startswith("#"):
                continue
            cells = line.split("\t")
            if header is None:
                header = cells
                continue
            cells += [""] * (len(header) - len(cells))
            rows.append({k: c.strip() for k, c in zip(header, cells)})
    return rows


def write_tsv(path, columns, rows):
    def cell(value):
        if isinstance(value, (list, tuple)):
            value = "|".join(value)
        return re.sub(r"[\t\r\n]+", " ", nfc(str(value if value is not None else ""))).strip()
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(columns) + "\n")
        for row in rows:
            f.write("\t".join(cell(row.get(c, "")) for c in columns) + "\n")


def split(cell):
    return [p.strip() for p in (cell or "").split("|") if p.strip()]


def unique(items, drop=()):
    seen, out = set(drop), []
    for item in items:
        if item and item not in seen:
            seen.add(item)
            out.append(item)
    return out


def with_plain(names):
    """The names and, after each, its plain spelling when that differs."""
    out = []
    for n in names:
        out += [n, ascii_fold(n)]
    return unique(out)


@functools.lru_cache(maxsize=None)
def day_range(text):
    """`YYYY[-MM[-DD]]` -> first and last day as ordinals; None when empty or malformed."""
    m = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text or "")
    if not m:
        return None
    y, mo, d = int(m[1]), int(m[2] or 0), int(m[3] or 0)
    try:
        if d:
            o = datetime.date(y, mo, d).toordinal()
            return o, o
        if mo:
            first = datetime.date(y, mo, 1).toordinal()
            after = datetime.date(y + mo // 12, mo % 12 + 1, 1).toordinal()
            return first, after - 1
        return datetime.date(y, 1, 1).toordinal(), datetime.date(y, 12, 31).toordinal()
    except ValueError:
        return None
