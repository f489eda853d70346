"""countries.tsv: about 250 states and territories with the names the English press gives them."""
import os
import re

from .text import ascii_fold, read_csv, read_tsv, split, unique, with_plain, write_tsv

COLUMNS = ["code", "name", "official", "names", "adjectives", "demonyms", "capital", "capital_names", "metonyms",
           "status", "lat", "lon", "alpha3"]
DISPUTED = {"XK", "PS", "TW", "EH"}


def build(raw, manual, out):
    rows = {}
    for r in read_csv(os.path.join(raw, "country_codes_datasets.csv")):
        code = r["ISO3166-1-Alpha-2"].strip()
        if len(code) != 2:
            continue
        rows[code] = {
            "code": code, "names": [r["UNTERM English Short"], r["CLDR display name"], r["official_name_en"]],
            "official": strip_the(r["UNTERM English Formal"]), "adjectives": [], "demonyms": [], "capital": r["Capital"],
            "capital_names": [], "metonyms": [], "lat": "", "lon": "",
            "alpha3": r["ISO3166-1-Alpha-3"].strip(), "status": "sovereign" if r["is_independent"].strip() == "Yes" else "dependency",
        }
    rows["XK"] = {"code": "XK", "names": ["Kosovo"], "official": "Republic of Kosovo", "adjectives": [], "demonyms": [],
                  "capital": "Pristina", "capital_names": [], "metonyms": [], "lat": "", "lon": "", "alpha3": "XKX", "status": "disputed"}
    for r in read_csv(os.path.join(raw, "country_names_cldr_en.csv")):
        if r["code"] in rows:
            rows[r["code"]]["name"] = r["name"]
    seen_codes = set()
    for r in read_csv(os.path.join(raw, "countries_cia_factbook_2026.csv")):
        code = "XK" if r["short_name"] == "Kosovo" else r["iso2"]
        crown = {"Guernsey": "GG", "Jersey": "JE", "Isle of Man": "IM"}.get(r["short_name"])
        code = crown or code
        if code not in rows or r["entity_type"] in ("misc", "disputed") and code != "XK":
            continue
        if code in seen_codes:
            continue  # uninhabited dependencies under their owner's code
        if r["entity_type"] not in ("sovereign", "freely_associated") and rows[code]["status"] == "sovereign" and code not in DISPUTED:
            continue
        seen_codes.add(code)
        if code in ("SJ", "PF") and r["short_name"] not in ("Svalbard", "French Polynesia"):
            continue
        row = rows[code]
        row["names"] += [r["short_name"], r["long_name"]]
        row["demonyms"] += nouns(r["nationality_noun"])
        row["adjectives"] += adjectives(r["nationality_adjective"])
        capital, variants = capital_of(r["capital"])
        if capital and not capital.startswith(("no official", "administered")):
            row["capital"] = capital
            row["capital_names"] += variants
        at = coordinates(r["capital_coords"])
        if at:
            row["lat"], row["lon"] = at
    for r in read_csv(os.path.join(raw, "country_name_variants_opensanctions.csv")):
        if r["code"] in rows and r["kind"] == "full_name":
            rows[r["code"]]["names"].append(r["variant"])
    apply_manual(rows, read_tsv(os.path.join(manual, "countries.tsv")))
    for code, row in rows.items():
        finish(row)
    ordered = [rows[c] for c in sorted(rows)]
    write_tsv(os.path.join(out, "countries.tsv"), COLUMNS, ordered)
    return {r["code"]: r for r in ordered}


def apply_manual(rows, manual):
    """A cell replaces a name, adds to a list; a list item with `-` in front is taken away."""
    for r in manual:
        row = rows.setdefault(r["code"], {"code": r["code"], "names": [], "adjectives": [], "demonyms": [],
                                          "capital_names": [], "metonyms": []})
        for key in ("name", "official", "capital", "status", "lat", "lon"):
            if r.get(key):
                row[key] = r[key]
        for key in ("names", "adjectives", "demonyms", "capital_names", "metonyms"):
            first = []
            for item in split(r.get(key)):
                if item == "-*":
                    row[key] = []
                elif item.startswith("-"):
                    row[key] = [n for n in row[key] if n != item[1:]]
                    row.setdefault("drop", set()).add((key, item[1:]))
                elif key in ("adjectives", "demonyms"):
                    first.append(item)
                else:
                    row[key].append(item)
            if key in ("adjectives", "demonyms"):
                row[key] = first + row[key]


def finish(row):
    row.setdefault("name", row["names"][0] if row["names"] else row["code"])
    row.setdefault("official", "")
    drop = row.get("drop", set())
    names = []
    for n in row["names"] + [row["official"]]:
        n = strip_the(n.replace("’", "'").strip())
        if good(n):
            names.append(n)
    row["official"] = re.sub(r"[ *]+$", "", row["official"]) or row["name"]
    if row["code"] in DISPUTED:
        row["status"] = "disputed"
    row["names"] = [n for n in unique(with_plain([row["name"]] + names), [row["name"]]) if ("names", n) not in drop]
    row["demonyms"] = [n for n in unique(row["demonyms"]) if ("demonyms", n) not in drop]
    row["adjectives"] = [n for n in unique(row["adjectives"]) if ("adjectives", n) not in drop]
    row["capital_names"] = [n for n in unique(with_plain([row.get("capital", "")] + row["capital_names"]),
                                              [row.get("capital", "")]) if ("capital_names", n) not in drop]
    row["metonyms"] = unique(row["metonyms"])


def strip_the(name):
    return re.sub(r"^[Tt]he (?!Gambia|Hague|Bahamas)", "", (name or "").strip())


def good(name):
    """An English name a text could contain: no inverted, bracketed, abbreviated or lower-case forms."""
    if not name or " - " in name or name.lower() == "none" or not re.match(r"[A-ZÅÉÎ]", name):
        return False
    if re.search(r"[(),/;\[\]&*]|\bSAR$|\bor\b", name):
        return False
    return not (name.isupper() and len(name) > 5)


def nouns(text):
    out = []
    for part in re.split(r",| or |/", re.sub(r"note[-:].*", "", text or "")):
        part = part.strip()
        if not part or part == "none":
            continue
        m = re.match(r"([A-ZÉ][\w'’\- ]*?)\s*\((s|es|men|women|man|singular and plural|collective plural|singular|plural)\)", part)
        base = re.sub(r"\s*\(.*", "", part).strip()
        if not re.match(r"[A-ZÉ]", base):
            continue
        kind = m[2] if m else ""
        if kind in ("s", "es"):
            out += [base, base + kind]
        elif kind in ("men", "women"):
            out += [base, base[:-3] + "men"]
        else:
            out.append(base)
    return unique(with_plain(out))


def adjectives(text):
    out = []
    for part in re.split(r",| or |/|;", re.sub(r"note[-:].*", "", text or "")):
        part = re.sub(r"\(.*?\)?$", "", part).strip().strip("()")
        part = re.sub(r"^or ", "", part).strip()
        if re.match(r"[A-ZÉ]", part) and part != "none":
            out.append(part)
    return unique(with_plain(out))


def capital_of(text):
    text = re.split(r";| note", text or "")[0].strip()
    m = re.match(r"([^(]+?)\s*(?:\(([^)]*)\))?$", text)
    if not m or not m[1].strip() or len(m[1]) > 40:
        m = re.match(r"([A-ZÅÉ][^(;,]+?)\s*\(", text)
        return (m[1].strip(), []) if m and len(m[1]) < 30 else ("", [])
    name = re.sub(r" in Romanian$", "", m[1].strip())
    variants = []
    for v in re.split(r"/|,", m[2] or ""):
        v = re.sub(r"^(aka|formerly|also) ", "", v.strip())
        if re.match(r"[A-ZÅÉ][\w\-' ]+$", v) and len(v.split()) < 4:
            variants.append(v)
    return name, variants


def coordinates(text):
    m = re.match(r"\s*(\d+)\s+(\d+)\s*([NS]),?\s*(\d+)\s+(\d+)\s*([EW])", text or "")
    if not m:
        return None
    lat = (int(m[1]) + int(m[2]) / 60) * (1 if m[3] == "N" else -1)
    lon = (int(m[4]) + int(m[5]) / 60) * (1 if m[6] == "E" else -1)
    return f"{lat:.2f}", f"{lon:.2f}"
