"""cities.tsv: every city of the gazetteer with its coordinates; few alternate names, all in real English use."""
import csv
import os
import re

from .text import ascii_fold, fold, nfc, read_csv, read_tsv, split, unique, write_tsv

COLUMNS = ["id", "name", "country", "admin1", "lat", "lon", "population", "names", "capital"]
# what the gazetteer calls otherwise than English does: code -> its name
CAPITALS = {"KI": "Tarawa", "IL": "Jerusalem", "PS": "Ramallah", "ZA": "Pretoria", "NL": "Amsterdam", "BO": "La Paz",
            "CI": "Yamoussoukro", "TZ": "Dodoma", "BI": "Gitega", "GQ": "Malabo", "LK": "Colombo", "BJ": "Porto-Novo",
            "MY": "Kuala Lumpur", "SZ": "Mbabane", "CL": "Santiago", "ME": "Podgorica"}
# plain spellings that are words, first names or better known places; short ones of small cities are left out anyway, but for these
WORDS = {"Sale", "Bush", "Saida", "Marin", "Artem", "Layla", "Jasim", "Salwa", "Jawad", "Tabor", "Drama", "Morar", "Sandi", "Samba", "Rania",
         "Bagh", "Pali", "Patan", "Macon", "Cesis", "Argos", "Coin", "Vicar", "Ocher", "Nardo", "Papa", "Leon", "Asmar", "Bayan", "Begun",
         "Orang", "Moran", "Tanda", "Banda", "Banka", "Banks", "Punch", "Sagar", "Mansa", "Anew", "Oyama", "Otake", "Omura", "Okubo", "Konan",
         "Ohara"}
SHORT = {"Nis", "Lome", "Bodo", "Iasi", "Hue", "Lodz", "Fes", "Pecs", "Gyor", "Umea", "Male", "Sion"}


def build(raw, manual, out, countries, places):
    rows = []
    with open(os.path.join(raw, "cities15000_geonames.tsv"), encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows.append({"id": r["geonameid"], "name": re.sub("[’‘ʻʼ`]", "'", nfc(r["name"])), "country": r["iso2"], "admin1": r["admin1"],
                         "lat": r["lat"], "lon": r["lon"], "population": int(r["population"] or 0), "names": [],
                         "alternates": {fold(a) for a in r["latin_alternates"].split("|")}, "capital": ""})
    biggest = {}
    for r in rows:
        for n in {r["name"], ascii_fold(r["name"])}:
            key = (r["country"], fold(n))
            if key not in biggest or r["population"] > biggest[key]["population"]:
                biggest[key] = r
    missing = []
    for h in read_tsv(os.path.join(manual, "cities.tsv")):
        r = biggest.get((h["country"], fold(h["name"])))
        if r is None:
            missing.append(f"{h['name']} ({h['country']})")
            continue
        r["names"] += split(h["names"])
    former_names(raw, rows, countries)
    for r in rows:
        plain = ascii_fold(r["name"])
        keep = [] if r["population"] < 500000 and len(plain) <= 4 and plain not in SHORT or plain in WORDS else [plain]
        r["names"] = unique(r["names"] + keep + [ascii_fold(n) for n in r["names"]], [r["name"]])
    mark_capitals(rows, countries)
    rows.sort(key=lambda r: int(r["id"]))
    write_tsv(os.path.join(out, "cities.tsv"), COLUMNS, rows)


def former_names(raw, rows, countries):
    """`Leningrad (city; former name for Saint Petersburg)` becomes a name of that city."""
    by_country = {}
    for c, r in countries.items():
        for n in [r["name"]] + r["names"]:
            by_country[fold(n)] = c
    index = {}
    for r in rows:
        for n in [r["name"]] + r["names"]:
            key = (r["country"], fold(n))
            if key not in index or r["population"] > index[key]["population"]:
                index[key] = r
    for f in read_csv(os.path.join(raw, "geographic_names_cia_factbook_appendix_f.csv")):
        m = re.search(r"city; (?:former name for|formerly) (.+)$", f["note"])
        code = by_country.get(fold(f["factbook_country"]))
        if not m or not code:
            continue
        for one, other in ((m[1], f["name"]), (f["name"], m[1])):
            r = index.get((code, fold(one)))
            if r and fold(other) != fold(r["name"]):
                r["names"].append(other)
                break


def mark_capitals(rows, countries):
    by_country = {}
    for r in rows:
        by_country.setdefault(r["country"], []).append(r)
    for code, c in sorted(countries.items()):
        wanted = CAPITALS.get(code) or c.get("capital")
        if not wanted:
            continue
        names = {fold(n) for n in [wanted] + c.get("capital_names", [])}
        best = None
        for r in by_country.get(code, []):
            score = 3 if fold(r["name"]) == fold(wanted) else 2 if names & {fold(n) for n in [r["name"]] + r["names"]} \
                else 1 if fold(wanted) in r["alternates"] else 0
            if score and (best is None or (score, r["population"]) > best[0]):
                best = ((score, r["population"]), r)
        if best:
            r = best[1]
            r["capital"] = "1"
            if fold(wanted) != fold(r["name"]) and wanted not in r["names"]:
                r["names"] = unique(r["names"] + [wanted])
