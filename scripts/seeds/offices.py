"""What office a source's wording of a position is: (office key, title) or None for what the tables leave out."""
import re

LOWER = re.compile(r"\b(deputy minister|vice[- ]?minister|minister of state|minister delegate|assistant|under-?secretary|"
                   r"parliamentary|ambassador|state minister|junior|spokes\w*|permanent|chief justice|committee|"
                   r"civil defen[cs]e|production|materiel|equipment|industr\w*|veterans in|logistics in|procurement|"
                   r"external security|delegate|communications|western bahr|science and personnel|home front|secretary of state to|associate minister|in the prime|office of|"
                   r"intelligence|advis[eo]r)\b", re.I)
SUBNATIONAL = re.compile(r"\b(of|in) (the )?(?!(republic|council|presidency|cabinet|government|state council|national|"
                         r"presidential|sovereignty|transitional|chamber|senate|congress|parliament|supreme|federal|ministers|"
                         r"palestinian|house|storting|riigikogu|verkhovna|state duma|legislative|assembly|executive|"
                         r"foreign|external|defen[cs]e|montenegro|sweden|finance|interior|home|internal|economy|national))",
                         re.I)


def wikidata(position, iso, repo):
    """The office of one row of the EveryPolitician extract of Wikidata."""
    p = position.replace("’", "'").strip()
    low = p.lower()
    if LOWER.search(p) and not low.startswith(("national security advis",)):
        if re.match(r"deputy minister (of|for) foreign affairs$", low):
            return "deputy-foreign-minister", "Deputy Foreign Minister"
        if low == "deputy secretary of state" and iso == "US":
            return "deputy-foreign-minister", "Deputy Secretary of State"
        return None
    for key in ((iso, low), ("", low)):
        if key in EXACT:
            return EXACT[key]
    if iso == "US" and low == "deputy secretary of state":
        return "deputy-foreign-minister", p
    if low.startswith(("minister", "federal minister", "secretary", "second deputy prime minister and minister",
                       "cabinet secretary")):
        if re.search(r"\b(foreign|external)( and [\w ]+?)? (affairs|relations|and political|and commonwealth)", low) \
                or re.match(r"(federal )?minister (of|for) (foreign|external|europe and foreign)\b(?!.*(trade|finance|economic relations))", low) \
                or low == "minister of foreign affairs and foreign trade" or re.search(r"external affairs", low):
            return "foreign-minister", p
        if re.search(r"\b(national )?defen[cs]e\b|armed forces\b|revolutionary armed", low) \
                and not re.search(r"home affairs|veterans$", low.replace("defence and veterans", "defence")):
            return "defence-minister", p
        if re.match(r"(federal )?minister (of|for) (the )?(interior|internal affairs|home affairs)\b", low):
            return "interior-minister", p
        if re.match(r"(federal )?minister (of|for) (the )?(finance|economy and finance)\b", low):
            return "finance-minister", p
        return None
    if re.match(r"(first |second |third )?(deputy|vice)[- ]?(prime minister|premier)\b", low):
        if SUBNATIONAL.search(p) and "of sweden" not in low and "of montenegro" not in low and "state council" not in low:
            return None
        return "deputy-prime-minister", re.sub(r" (for|of|in charge) .*", "", p)
    return None


PRESIDENT = ("president", "President")
PM = ("prime-minister", "Prime Minister")
VP = ("vice-president", "Vice President")
EXACT = {
    ("", "president"): PRESIDENT, ("ME", "president of montenegro"): PRESIDENT,
    ("PS", "president of the palestinian national authority"): PRESIDENT,
    ("KI", "beretitenti (president)"): PRESIDENT, ("", "acting president"): ("president", "Acting President"),
    ("BA", "chairman of the presidency"): ("president", "Chairman of the Presidency"),
    ("", "prime minister"): PM, ("IE", "taoiseach"): ("prime-minister", "Taoiseach"),
    ("AT", "federal chancellor"): ("prime-minister", "Chancellor"),
    ("AT", "vice-chancellor"): ("deputy-prime-minister", "Vice Chancellor"),
    ("KG", "chairman of the cabinet of ministers (prime minister)"): PM,
    ("KG", "deputy chairman of the cabinet of ministers"): ("deputy-prime-minister", "Deputy Prime Minister"),
    ("KG", "first deputy chairman of the cabinet of ministers"): ("deputy-prime-minister", "First Deputy Prime Minister"),
    ("TW", "premier"): ("prime-minister", "Premier"), ("KP", "premier"): ("prime-minister", "Premier"),
    ("TW", "vice premier"): ("deputy-prime-minister", "Vice Premier"),
    ("KP", "vice premier"): ("deputy-prime-minister", "Vice Premier"),
    ("CN", "premier of the state council"): ("prime-minister", "Premier"),
    ("CN", "vice premier of the state council"): ("deputy-prime-minister", "Vice Premier"),
    ("BA", "chairman of the council of ministers"): ("prime-minister", "Chairman of the Council of Ministers"),
    ("ME", "prime minister of montenegro"): PM,
    ("ME", "deputy prime minister of montenegro"): ("deputy-prime-minister", "Deputy Prime Minister"),
    ("PS", "prime minister of the palestinian national authority"): PM,
    ("AU", "deputy premier"): None,
    ("SE", "deputy prime minister of sweden"): ("deputy-prime-minister", "Deputy Prime Minister"),
    ("SE", "vice prime minister of sweden"): ("deputy-prime-minister", "Deputy Prime Minister"),
    ("", "vice president"): VP, ("", "vice-president"): VP, ("", "first vice president"): ("vice-president", "First Vice President"),
    ("", "first vice-president"): ("vice-president", "First Vice President"),
    ("", "second vice-president"): ("vice-president", "Second Vice President"),
    ("", "second vice president"): ("vice-president", "Second Vice President"),
    ("KI", "kauoman-ni-beretitenti (vice president)"): VP, ("ZA", "deputy president"): ("vice-president", "Deputy President"),
    ("", "king"): ("monarch", "King"), ("", "monarch"): ("monarch", "Monarch"), ("", "emperor"): ("monarch", "Emperor"),
    ("", "sultan"): ("monarch", "Sultan"), ("", "emir"): ("monarch", "Emir"), ("", "grand duke"): ("monarch", "Grand Duke"),
    ("", "prince"): ("monarch", "Prince"), ("MY", "yang di_pertuan agong (monarch)"): ("monarch", "King"),
    ("BT", "druk gyalpo (king)"): ("monarch", "King"), ("SZ", "ngwenyama (king)"): ("monarch", "King"),
    ("AE", "emir of abu dhabi"): None,
    ("", "crown prince"): ("crown-prince", "Crown Prince"),
    ("", "supreme leader"): ("supreme-leader", "Supreme Leader"),
    ("CN", "general secretary of the chinese communist party"): ("party-leader", "General Secretary of the Communist Party"),
    ("", "governor-general"): ("governor-general", "Governor General"), ("", "governor general"): ("governor-general", "Governor General"),
    ("SM", "captain regent"): ("chief-of-state", "Captain Regent"),
    ("LY", "chairman of the presidential council"): ("president", "Chairman of the Presidential Council"),
    ("SD", "chairman of the sovereignty council"): ("president", "Chairman of the Sovereignty Council"),
    ("KP", "president of the presidium of the supreme people's assembly"): ("chief-of-state", "President of the Presidium of the Supreme People's Assembly"),
    ("US", "secretary of state"): ("foreign-minister", "Secretary of State"),
    ("US", "secretary of defence"): ("defence-minister", "Defense Secretary"),
    ("GB", "secretary of state for foreign and commonwealth affairs"): ("foreign-minister", "Foreign Secretary"),
    ("GB", "secretary of state for defence"): ("defence-minister", "Defence Secretary"),
    ("GB", "secretary of state for the home department"): ("interior-minister", "Home Secretary"),
    ("GB", "chancellor of the exchequer"): ("finance-minister", "Chancellor of the Exchequer"),
    ("US", "secretary of the treasury"): ("finance-minister", "Treasury Secretary"),
    ("", "national security advisor"): ("national-security-adviser", "National Security Adviser"),
    ("RU", "secretary of the security council"): ("national-security-adviser", "Secretary of the Security Council"),
    ("KZ", "secretary of the security council"): ("national-security-adviser", "Secretary of the Security Council"),
    ("IR", "secretary of the supreme national security council"): ("national-security-adviser", "Secretary of the Supreme National Security Council"),
    ("UA", "secretary of the national security and defense council"): ("national-security-adviser", "Secretary of the National Security and Defense Council"),
    ("IR", "minister of defence and armed forces logistics"): ("defence-minister", "Defence Minister"),
    ("UG", "minister of defence and veterans affairs"): ("defence-minister", "Minister of Defence and Veterans Affairs"),
    ("ZA", "minister of defence and military veterans"): ("defence-minister", "Minister of Defence and Military Veterans"),
    ("NL", "state secretary for foreign affairs"): None, ("NL", "state secretary for defence"): None,
    ("GQ", "secretary of state for foreign affairs"): None, ("CF", "secretary of state for foreign affairs, regional integration and the francophonie"): None,
    ("ZA", "minister of international relations and cooperation"): ("foreign-minister", "Minister of International Relations and Cooperation"),
    ("CH", "head of the federal department of foreign affairs"): ("foreign-minister", "Foreign Minister"), ("GQ", "secretary of state for defence"): None,
    ("CF", "secretary of state for defence"): None,
    ("GY", "foreign secretary"): None, ("PK", "foreign secretary"): ("deputy-foreign-minister", "Foreign Secretary"),
    ("IQ", "president of iraqi kurdistan"): ("other", "President of the Kurdistan Region"),
    ("IQ", "prime minister of iraqi kurdistan"): ("other", "Prime Minister of the Kurdistan Region"),
    ("", "chairman of the joint chiefs of staff"): ("military-chief", "Chairman of the Joint Chiefs of Staff"),
    ("", "chief of the general staff"): ("military-chief", "Chief of the General Staff"),
    ("", "chief of general staff"): ("military-chief", "Chief of the General Staff"),
    ("", "president of the national assembly"): ("speaker", "President of the National Assembly"),
    ("", "president of the senate"): ("speaker", "President of the Senate"),
    ("", "speaker of the house of representatives"): ("speaker", "Speaker of the House of Representatives"),
    ("", "speaker of the national assembly"): ("speaker", "Speaker of the National Assembly"),
    ("", "speaker of the house of commons"): ("speaker", "Speaker of the House of Commons"),
    ("RU", "chairman of the federation council"): ("speaker", "Chairwoman of the Federation Council"),
    ("RU", "chairman of the state duma"): ("speaker", "Speaker of the State Duma"),
    ("UA", "chairman of the verkhovna rada"): ("speaker", "Speaker of Parliament"),
    ("", "speaker of the parliament"): ("speaker", "Speaker of Parliament"),
    ("", "speaker of parliament"): ("speaker", "Speaker of Parliament"),
    ("LC", "minister with responsibility for external affairs"): ("foreign-minister", "Minister for External Affairs"),
}
# AE: "president" and "prime minister" only of the federation; the rulers of its parts stay out.

RANKS = r"(?:Lt\.?|Maj\.?|Brig\.?|Field|Air|Vice|Rear|Gen\.?|Col\.?|Capt\.?|Captain|Adm\.?|Admiral|General|Major|Dr\.?|Sir|Dame|" \
        r"Mr\.?|Ms\.?|Mrs\.?|Prof\.?|Sardar|Rev\.?|The|His|Her|Excellency|Majesty|Grand|Chief|Marshal|Archbishop|Cardinal|Prince|Princess|" \
        r"Sheikh|Shaykh|Sultan|Crown|Tuanku|TUANKU|SULTAN|General's)"


def factbook(role, title, iso, entity):
    """The office of one row of the Factbook's leaders."""
    t = re.sub(r"\s+", " ", title.strip(" ,"))
    low = t.lower()
    acting = bool(re.search(r"\b(acting|interim|caretaker)\b", low))
    low = re.sub(r"\b(acting|interim|caretaker|transitional|provisional|former) ", "", low)
    state = entity in ("sovereign", "freely_associated", "disputed", "dissolved", "")
    if not state:
        if re.search(r"queen|king\b|president of (the )?(french|china)|^president|^vice president|^co-prince", low):
            return None  # the parent state's head
        if role == "hog" and re.search(r"prime minister|^premier|chief minister|president of the government|^minister of state", low):
            return "prime-minister", pretty(t, "Premier"), acting
        if role == "hog" and low.startswith(("chief executive", "governor")) and "chairman" not in low:
            return "other", "Chief Executive" if "executive" in low else "Governor", acting
        if role == "hos" and low.startswith(("governor", "lieutenant governor", "high commissioner", "administrator")):
            word = "Governor General" if low.startswith("governor general") or low.startswith("governor-general") \
                else "Lieutenant Governor" if low.startswith("lieut") else "High Commissioner" if low.startswith("high") \
                else "Administrator" if low.startswith("admin") else "Governor"
            if word == "Governor General" and iso not in ("AW", "CW", "SX"):
                return None
            return "other", word, acting
        return None
    if role in ("deputy_hos", "deputy_hog"):
        if re.search(r"vice[- ]president|presidential designate|deputy president|deputy executive pres", low):
            if "council of ministers" in low and "state" not in low or "executive council" in low:
                return "deputy-prime-minister", "Deputy Prime Minister", acting
            word = "First Vice President" if low.startswith("first") else "Second Vice President" if low.startswith("second") \
                else "Deputy President" if "deputy president" in low else "Vice President"
            return "vice-president", word, acting
        if re.search(r"prime|premier|chancellor|council of ministers|head of government|first deputy|^deputy$|^vice$", low):
            word = "First Deputy Prime Minister" if low.startswith("first") else "Deputy Prime Minister"
            if "vice chancellor" in low:
                word = "Vice Chancellor"
            elif iso in ("CN", "TW", "KP"):
                word = "Vice Premier"
            return "deputy-prime-minister", word, acting
        if "vice chair" in low:
            return "vice-president", "Vice Chairman of the Presidential Council", acting
        return None
    if iso == "KP" and role == "hos":
        if re.search(r"leader", low):
            return "supreme-leader", "Supreme Leader", acting
        return "chief-of-state", "President of the Presidium of the Supreme People's Assembly", acting
    if iso == "VA":
        return ("pope", "Pope", acting) if "pope" in low else ("prime-minister", "Secretary of State", acting)
    if iso == "SM" and role == "hog":
        return "foreign-minister", "Secretary of State for Foreign and Political Affairs", acting
    if iso == "BA" and role == "hos":
        return "president", "Chairman of the Presidency", acting
    if re.search(r"governor[- ]gen", low):
        return "governor-general", "Governor General", acting
    if re.search(r"\b(king|queen|amir|emir|sultan|grand duke|emperor|paramount ruler|prince|monarch)\b", low) and "minister" not in low:
        if role == "hog" or low.startswith(("deputy", "ruler")) or low.startswith("co-prince"):
            return None
        word = {"amir": "Emir", "paramount ruler": "King"}.get(low, pretty(t, "King"))
        return "monarch", word, acting
    if iso == "IR" and ("leader" in low):
        return "supreme-leader", "Supreme Leader", acting
    if re.search(r"prime minister|^prime\b|premier|taoiseach|chancellor|head of government|president of (the )?(government|council of min|executive council)|"
                 r"chair\w* of the council of ministers|general people's committee|executive council president|federal executive council|"
                 r"minister of state$|^council of ministers", low) and not re.search(r"^president and", low):
        if role == "hos" and re.search(r"prime minister", low) and iso not in ("OM", "BN", "SA"):
            return None
        return "prime-minister", pm_title(low, iso), acting
    if iso == "BY" and low == "president":
        return "president", "President", acting
    if re.search(r"president|co-chair|presidential council|presidential leadership|sovereign(ty)? council|head of state|chief of state", low) \
            and not re.search(r"general council|territorial|assembly of|executive council", low):
        return "president", "President", acting
    if re.search(r"chairman|leader|council|secretary|junta|commander", low):
        return ("president", "Chairman" if "chairman" in low else "President", acting) if role == "hos" else None
    return None


def pm_title(low, iso):
    if iso in ("CN", "TW", "KP"):
        return "Premier"
    if iso == "DE" or iso == "AT":
        return "Chancellor"
    if iso == "IE":
        return "Taoiseach"
    if iso == "MC":
        return "Minister of State"
    return "Prime Minister"


def pretty(title, default):
    title = re.sub(r"\b(acting|interim|caretaker|transitional)\b ?", "", title, flags=re.I)
    title = re.sub(r"( %s)+$" % RANKS, "", title).strip(" ,")
    return title if re.fullmatch(r"(King|Queen|Emperor|Grand Duke|Prince|Sultan|Prime Minister|Premier|Chief Minister|"
                                 r"President of the Government|Minister of State)", title) else default
