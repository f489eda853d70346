"""org_members.tsv: which state belongs to which organisation. organisations.tsv itself is written by hand."""
import os

from .text import read_csv, read_tsv, write_tsv

COLUMNS = ["organisation", "country", "status"]
# the code of organisations.tsv for the source's abbreviation, where they differ
CODES = {"AL": "Arab League", "LAS": "Arab League", "G-7": "G7", "G-8": "G8", "G-10": "G10", "G-20": "G20", "G-24": "G24", "G-77": "G77",
         "ACP": "OACPS", "C": "Commonwealth", "CE": "CoE", "Caricom": "CARICOM", "CAN": "Andean Community", "NC": "Nordic Council",
         "ICCt": "ICC", "IBRD": "World Bank", "IADB": "IDB", "BCIE": "CABEI", "CD": "Conference on Disarmament",
         "InOC": "IOC-Indian Ocean", "Entente": "Conseil de l'Entente", "ESCAP": "UNESCAP", "EEU": "EAEU",
         "Wassenaar Arrangement": "Wassenaar"}
# organisations of no weight in diplomacy's news: standards, banks' sub-bodies, technical unions
DROP = {"IFRCS", "ICRM", "IOC", "UPU", "ITU", "WCO", "IHO", "IPU", "ISO", "ITUC (NGOs)", "ITSO", "ITUC", "Interpol (org)",
        "IMSO", "BIS", "MIGA", "ICC (NGOs)", "ICC (national committees)", "IDA", "IFC", "WFTU (NGOs)", "WFTU", "IFAD_", "UNHRC_"}


def build(raw, manual, out):
    rows = {}
    for r in read_csv(os.path.join(raw, "org_membership_cia_factbook_2026.csv")):
        code = CODES.get(r["org_acronym"], r["org_acronym"])
        country = "XK" if r["country"] == "Kosovo" else r["iso2"]
        if code in DROP or not country:
            continue
        rows[(code, country)] = status(r["status"])
    for r in read_tsv(os.path.join(manual, "org_members.tsv")):
        if r["country"] == "*" and r["status"] == "-":
            for k in [k for k in rows if k[0] == r["organisation"]]:
                del rows[k]
        elif r["status"] == "-":
            rows.pop((r["organisation"], r["country"]), None)
        else:
            for country in r["country"].split("|"):
                rows[(r["organisation"], country)] = r["status"] or "member"
    known = {r["code"] for r in read_tsv(os.path.join(out, "organisations.tsv"))}
    rows = {k: s for k, s in rows.items() if not known or k[0] in known}
    write_tsv(os.path.join(out, "org_members.tsv"), COLUMNS,
              [{"organisation": o, "country": c, "status": s} for (o, c), s in sorted(rows.items())])


def status(text):
    text = text.strip().lower()
    return {"partners": "partner", "nonregional member": "member", "regional": "member", "permanent": "member",
            "de facto member": "member", "temporary": "member"}.get(text, text)
