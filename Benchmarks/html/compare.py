#!/usr/bin/env python3
"""Compares eventdb's reading of HTML pages with trafilatura's, on trafilatura's own evaluation set.

usage: compare.py TESTS [--binary PATH] [--all] [--errors N]

TESTS is the folder `tests` of a clone of adbar/trafilatura: it holds evaldata.json and the pages in cache/ and eval/.
Needs trafilatura (pip install trafilatura lxml_html_clean). Content is scored as that project does: each page has
pieces of text that belong to the article and pieces that don't; a piece is found if the output contains it, white
space aside. Dates are scored against the gold date; precision is of the dates given, accuracy of all gold dates.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import time


def norm(text):
    return re.sub(r"\s+", " ", text.replace("\xad", "")).strip()


class Score:
    def __init__(self):
        self.tp = self.fp = self.fn = self.tn = self.right = self.given = self.dated = 0

    def add(self, item, text, date):
        text = norm(text or "")
        tp = sum(norm(w) in text for w in item["with"])
        fp = sum(norm(w) in text for w in item["without"])
        self.tp, self.fp = self.tp + tp, self.fp + fp
        self.fn, self.tn = self.fn + len(item["with"]) - tp, self.tn + len(item["without"]) - fp
        gold = item.get("date")
        if gold:
            self.dated += 1
            self.given += bool(date)
            self.right += date == gold
        return tp - fp, bool(gold) and date == gold

    def line(self, name, seconds):
        p = self.tp / max(1, self.tp + self.fp)
        r = self.tp / max(1, self.tp + self.fn)
        f = 2 * p * r / max(1e-9, p + r)
        return (f"{name:<28} {p:9.3f} {r:7.3f} {f:7.3f}   {self.right / max(1, self.dated):8.3f} "
                f"{self.right / max(1, self.given):9.3f}   {seconds:7.1f}")


def is_news(html):
    """Whether a page says that it is a piece of news or an article: JSON-LD's or OpenGraph's type."""
    head = html.decode("utf-8", "replace")
    return bool(re.search(r'"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|Report)"', head)
                or re.search(r'og:type["\']?\s+content=["\']?article', head)
                or re.search(r'content=["\']?article["\']?\s+property=["\']?og:type', head))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tests", type=pathlib.Path)
    parser.add_argument("--binary", default=str(pathlib.Path(__file__).parents[2] / ".build/release/eventdb"))
    parser.add_argument("--errors", type=int, default=0, help="print the N pages where eventdb is furthest behind")
    parser.add_argument("--ours-only", action="store_true")
    parser.add_argument("--dates", action="store_true", help="print the pages whose date differs")
    args = parser.parse_args()

    gold = json.loads((args.tests / "evaldata.json").read_text(encoding="utf-8"))
    pages = {}
    for url, item in gold.items():
        for folder in ("cache", "eval"):
            path = args.tests / folder / item["file"]
            if path.is_file():
                pages[url] = path
                break
    missing = len(gold) - len(pages)
    print(f"{len(pages)} pages" + (f", {missing} missing" if missing else ""))

    started = time.time()
    command = [args.binary, "read", "--format", "html", "--parts"]
    run = subprocess.run(command + [str(p) for p in pages.values()], capture_output=True, check=False)
    ours_time = time.time() - started
    ours = {}
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        record = json.loads(line)
        # trafilatura leaves captions out; here they are apart.
        record["text"] = "\n".join(p["text"] for p in record["parts"] if p["kind"] != "caption")
        ours[record["input"]] = record
    theirs, theirs_time = {}, 0.0
    if not args.ours_only:
        from trafilatura import bare_extraction
        started = time.time()
        for url, path in pages.items():
            html = path.read_bytes()
            try:
                document = bare_extraction(html, with_metadata=True, include_comments=False)
            except Exception:  # a crash is a page without a text, as in trafilatura's own evaluation
                document = None
            theirs[url] = (document.text, document.date) if document else ("", None)
        theirs_time = time.time() - started

    groups = {"all pages": lambda u, h: True, "news pages": lambda u, h: is_news(h)}
    htmls = {url: path.read_bytes() for url, path in pages.items()}
    print(f"{'':<28} precision  recall      F1   date acc. date prec.   seconds")
    for group, fits in groups.items():
        chosen = [u for u in pages if fits(u, htmls[u])]
        a, b = Score(), Score()
        errors = []
        for url in chosen:
            mine = ours.get(str(pages[url]), {})
            mine_score, right = a.add(gold[url], mine.get("text"), mine.get("published") or None)
            if theirs:
                score, _ = b.add(gold[url], *theirs[url])
                errors.append((mine_score - score, url, mine))
            else:
                errors.append((mine_score - len(gold[url]["with"]), url, mine))
            if args.dates and group == "all pages" and gold[url].get("date") and not right:
                print("DATE", pages[url].name, "gold", gold[url]["date"], "ours", mine.get("published"),
                      mine.get("day_evidence"), "theirs", theirs.get(url, ("", ""))[1])
        print(f"{group} ({len(chosen)}, {a.dated} with a date)")
        print(a.line("  eventdb", ours_time))
        if theirs:
            print(b.line("  trafilatura", theirs_time))
        if args.errors and group == "all pages":
            for difference, url, mine in sorted(errors, key=lambda e: e[0])[: args.errors]:
                text = norm(mine.get("text", ""))
                print(difference, pages[url].name, len(text),
                      "MISSED", [w[:50] for w in gold[url]["with"] if norm(w) not in text],
                      "EXTRA", [w[:50] for w in gold[url]["without"] if norm(w) in text])


if __name__ == "__main__":
    main()
