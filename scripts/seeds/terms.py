"""Merging of terms: one holder, one office, one stretch of time, from rows of several sources."""
from collections import defaultdict

from .text import day_range

# offices that several people hold at once
SEVERAL = {"deputy-prime-minister", "vice-president", "chief-of-state", "deputy-foreign-minister", "speaker", "other", "minister",
           "special-envoy", "ambassador", "organisation-deputy", "organisation-head", "royal", "party-leader", "military-chief", "spokesperson",
           "un-ambassador", "chief-of-staff", "state-councillor", "intelligence-chief", "trade-minister", "energy-minister",
           "national-security-adviser", "first-lady", "crown-prince"}
FIRST = day_range("1990-01-01")[0]


def single(country, office):
    return office not in SEVERAL and (country, office) not in {("BA", "president"), ("AD", "monarch"), ("SM", "chief-of-state")}


def merge_terms(pairs):
    """[(person, term)] -> merged [(person, term)], sorted; rows that another source contradicts are dropped."""
    groups = defaultdict(list)
    for i, t in pairs:
        groups[(t["country"], t["office"])].append((i, t))
    out, dropped = [], []
    for key in sorted(groups):
        rows = merge_same_person(groups[key], single(*key))
        if single(*key):
            rows, gone = one_at_a_time(rows)
            dropped += gone
        for i, t in rows:
            close_listed(t, single(*key))
            if t["trust"] and t["end"] and day_range(t["start"]) and day_range(t["end"])[1] < day_range(t["start"])[0]:
                dropped.append((i, t))
                continue
            if t["trust"] == 3 and t["start"] and t["start"] == t["end"] and len(t["start"]) == 10:
                dropped.append((i, t))
                continue
            e = day_range(t["end"])
            if e and e[1] < FIRST:
                continue
            out.append((i, t))
    return out, dropped


def low(t):
    r = day_range(t["start"])
    return r[0] if r else (day_range(t["end"]) or (FIRST, FIRST))[0]


def precision(text):
    return len(text or "")


def merge_same_person(rows, alone):
    """Rows of one person that start within 45 days, overlap or follow on are one term."""
    hand = defaultdict(list)
    twice = set()
    for i, t in rows:
        if t["trust"] == 0:
            if any(abs(low(h) - low(t)) <= 45 or alone and inside(t, h) for h in hand[i]):
                twice.add(id(t))
            else:
                hand[i].append(t)
    rows = [(i, t) for i, t in rows if id(t) not in twice]
    kept = []
    for i, t in rows:
        if t["trust"] and any(covers(h, t) for h in hand.get(i, ())):
            continue
        kept.append((i, t))
    kept.sort(key=lambda r: (low(r[1]), r[0], r[1]["trust"]))
    starts = sorted((low(t), i) for i, t in kept)
    last, out = {}, []
    for i, t in kept:
        prev = last.get(i)
        if prev is not None and prev["trust"] and t["trust"] and joins(prev, t, i, starts, alone):
            combine(prev, t)
            continue
        t = dict(t)
        last[i] = t
        out.append((i, t))
    return out


def inside(t, h):
    """A hand-written row that lies within another of the same person says nothing new."""
    te, he = day_range(t["end"]), day_range(h["end"])
    return low(h) <= low(t) and (he is None or te is not None and te[1] <= he[1]) and not h["end"] == ""


def covers(h, t):
    """A hand-written term of the same person and office replaces what the sources say of that time."""
    hs, he = day_range(h["start"]), day_range(h["end"])
    ts, te = day_range(t["start"]), day_range(t["end"])
    if not ts:
        return True
    if not hs:
        return not he or ts[0] <= he[1]
    if ts[0] < hs[0] - 400:
        return False if te and te[1] < hs[0] + 30 else bool(te)
    return he is None or ts[0] <= he[1] + 60


def joins(a, b, who, starts, alone):
    x, y = day_range(a["start"]), day_range(b["start"])
    if x and y and x[0] - 45 <= y[1] and y[0] - 45 <= x[1]:
        return True
    e = day_range(a["end"])
    if e and y and y[0] <= e[1] + 45:
        return True
    if not y or not x:
        return False
    if alone:
        between = [i for d, i in starts if x[0] + 10 < d < y[0] - 10 and i != who]
        return not between and (not e or y[0] - e[1] < 400) and (b["trust"] != 4)
    last = day_range(a["last"])
    return not e and last is not None and y[0] <= last[1] + 400


def combine(a, b):
    """b into a: the earlier start at the better precision, the last known end."""
    x, y = day_range(a["start"]), day_range(b["start"])
    if x and y and x[0] - 45 <= y[1] and y[0] - 45 <= x[1]:
        if (precision(b["start"]), -b["trust"]) > (precision(a["start"]), -a["trust"]):
            a["start"] = b["start"]
    elif not x:
        a["start"] = b["start"]
    if b["end"] and (not a["end"] or day_range(b["end"])[1] > day_range(a["end"])[1] + 45 or precision(b["end"]) > precision(a["end"])):
        a["end"] = b["end"] if not a["end"] or day_range(b["end"])[1] > day_range(a["end"])[0] - 45 else a["end"]
    elif not b["end"] and b["trust"] <= 2 and a["end"] and y and day_range(a["end"])[1] < y[0] + 45:
        a["end"] = ""
    if b["current"]:
        a["current"] = b["current"]
        if a["end"] and day_range(a["end"])[1] < day_range("2025-06-01")[0]:
            a["end"] = ""
    a["acting"] = a["acting"] if a["acting"] == b["acting"] else ""
    for k in ("last", "as_of"):
        if b[k] and (not a[k] or day_range(b[k])[1] > day_range(a[k])[1]):
            a[k] = b[k]
    if b["trust"] == 2 and a["trust"] != 2 and a["title"] in ("Foreign Minister",):
        a["title"] = b["title"]
    if b.get("listed"):
        a["listed"] = True
    a["trust"] = min(a["trust"], b["trust"])
    a["source"] = "|".join(sorted(set(a["source"].split("|")) | set(b["source"].split("|"))))


def one_at_a_time(rows):
    """Ends a term when the next holder's starts; drops rows that better ones contradict."""
    rows = sorted(rows, key=lambda r: (low(r[1]), r[1]["trust"], r[0]))
    gone = []
    # two different people said to start together: the better source wins
    changed = True
    while changed:
        changed = False
        for a in range(len(rows) - 1):
            (i, t), (j, u) = rows[a], rows[a + 1]
            if i == j or t["trust"] == u["trust"] == 0:
                continue
            near = abs(low(u) - low(t)) <= 45 and not short(t) and not short(u)
            te = day_range(t["end"])
            inside = te and low(u) < te[0] - 60
            if near or inside:
                worse = a + 1 if u["trust"] > t["trust"] else a if t["trust"] > u["trust"] and (near or t["trust"] >= 3) else None
                if worse is None and inside and t["trust"] == u["trust"]:
                    ue = day_range(u["end"])
                    if ue and ue[1] <= te[1]:
                        continue
                    t["end"] = u["start"]
                    changed = True
                    break
                if worse is None and inside and t["trust"] > u["trust"]:
                    t["end"] = u["start"]
                    changed = True
                    break
                if worse is None:
                    continue
                gone.append(rows.pop(worse))
                changed = True
                break
    for a, (i, t) in enumerate(rows):
        nxt = next(((j, u) for j, u in rows[a + 1:] if j != i and low(u) >= low(t)), None)
        if nxt is None:
            continue
        u = nxt[1]
        e, s = day_range(t["end"]), day_range(u["start"])
        if not s:
            continue
        if not e and (t["current"] or "") and u["trust"] > 0 and t["trust"] == 0:
            continue
        if not e or e[0] > s[1] and e[0] - s[1] < 60 and precision(u["start"]) >= precision(t["end"]):
            if s[1] >= low(t) and not (t["trust"] == 0 and e):
                t["end"] = u["start"]
                t["current"] = ""
    return rows, gone


def short(t):
    e = day_range(t["end"])
    return bool(t["acting"]) or bool(e) and e[1] - low(t) < 100


def close_listed(t, alone):
    """Without an end or a successor: the day of the last list that names the person ends what we know."""
    if t["current"]:
        if t["end"]:
            t["current"] = ""
        return
    if t["end"] or t["trust"] == 0:
        return
    last = day_range(t["last"])
    if last and last[0] < day_range("2026-01-01")[0]:
        t["end"] = t["last"] if last[1] >= low(t) else t["start"]
    elif t["source"] == "wikidata" and not alone and not t.get("listed"):
        if low(t) < day_range("2017-01-01")[0]:
            t["as_of"] = t["start"]
    elif t["source"] == "wikidata" and low(t) < day_range("2012-01-01")[0] and not t.get("listed") and not t["office"] == "monarch":
        t["as_of"] = t["start"]
