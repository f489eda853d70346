"""places.tsv: regions, islands, resorts and small towns as destinations. Hand-written; the raw folder only fills spellings."""
import os

from .text import ascii_fold, fold, read_csv, read_tsv, split, unique, write_tsv

COLUMNS = ["name", "names", "country", "kind", "lat", "lon"]


def build(raw, manual, out, countries):
    rows = []
    for r in read_tsv(os.path.join(manual, "places.tsv")):
        names = unique(split(r["names"]) + [ascii_fold(n) for n in [r["name"]] + split(r["names"])], [r["name"]])
        rows.append({**r, "names": names})
    have = {fold(n) for r in rows for n in [r["name"]] + r["names"]}
    by_name = {fold(n): c for c, r in countries.items() for n in [r["name"]] + r["names"]}
    for r in read_csv(os.path.join(raw, "geographic_names_cia_factbook_appendix_f.csv")):
        kind = r["note"].split(";")[0].strip()
        code = by_name.get(fold(r["factbook_country"]))
        name = r["name"].replace(" Island Island", " Island")
        if kind in ("island", "islands", "island group") and code and "," not in name and fold(name) not in have \
                and fold(name) not in by_name and name in WANTED:
            rows.append({"name": name, "names": [], "country": code, "kind": "island" if kind == "island" else "islands",
                         "lat": f"{float(r['lat']):.2f}", "lon": f"{float(r['lon']):.2f}"})
            have.add(fold(name))
    rows.sort(key=lambda r: (fold(r["name"]), r["country"]))
    write_tsv(os.path.join(out, "places.tsv"), COLUMNS, rows)
    return rows


# islands of the Factbook's gazetteer that travel reports do name
WANTED = {"Abu Musa", "Bioko", "Bonaire", "Bora-Bora", "Bornholm", "Elba", "Gran Bahama", "Grand Bahama", "Guadalcanal",
          "Honshu", "Iturup", "Iwo Jima", "Leyte", "Matsu", "Negros", "New Britain", "Novaya Zemlya", "Oahu", "Peleliu",
          "Rota", "Saipan", "Saba", "Saint Thomas", "Socotra", "Tinian", "Unalaska", "Wake Island", "Zakynthos", "Savai'i",
          "Upolu", "Viti Levu", "Vanua Levu", "Espiritu Santo", "Efate", "Tongatapu", "Tutuila", "Mahe", "Praslin"}
