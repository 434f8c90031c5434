#!/usr/bin/env python3
"""Measure how often each extraction rule is right and write it as the table that confidence starts from.

  measure-rules.py GOLD_DIR PRED_DIR [GOLD_DIR PRED_DIR]… > Sources/Extraction/Calibration/RulePrecisionTable.swift

GOLD_DIR and PRED_DIR hold <id>.json: gold annotations and timeline JSON of the same texts. Standard library only.
"""
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

SYMMETRIC = {"partners-with", "competes-with"}
PRIOR, WEIGHT, LEAST = 0.8, 4, 3
LEGAL = r"\b(inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|nv|se|gmbh|holdings?|group)\b"


def key(name):
    bare = re.sub(r"[^\w& ]+", " ", re.sub(r"'s\b", "", name.casefold().replace("’", "'")))
    short = re.sub(LEGAL, " ", bare)
    return re.sub(r"\s+", " ", re.sub(r"^the ", "", (short if short.strip() else bare).strip())).strip()


def names(organization):
    return {key(n) for n in [organization["name"], *organization.get("aliases", [])] if key(n)}


def is_right(found, ends, gold, known):
    for relation in gold["relations"]:
        if found["type"] != relation["type"] and found["type"] not in relation.get("alsoAccept", []):
            continue
        want = known[relation["source"]], known[relation["target"]]
        if ends[0] & want[0] and ends[1] & want[1]:
            return True
        if relation["type"] in SYMMETRIC and ends[0] & want[1] and ends[1] & want[0]:
            return True
    return False


def main():
    counts = defaultdict(lambda: [0, 0])
    folders = sys.argv[1:]
    for gold_folder, found_folder in zip(folders[::2], folders[1::2]):
        for path in sorted(Path(gold_folder).glob("*.json")):
            gold = json.loads(path.read_text())
            found = json.loads((Path(found_folder) / path.name).read_text())
            known = {e["id"]: names(e) for e in gold["entities"]}
            organizations = {o["id"]: names(o) for o in found["organizations"]}
            for relation in found["relationships"]:
                ends = organizations[relation["source"]], organizations[relation["target"]]
                right = is_right(relation, ends, gold, known)
                for rule in {e["rule"] for e in relation["evidence"]}:
                    counts[rule][0] += right
                    counts[rule][1] += 1
    print("/// The output of `Scripts/measure-rules.py`: rule and precision.")
    print('enum RulePrecisionTable {\n  static let text = """')
    for rule, (right, all_) in sorted(counts.items()):
        if all_ >= LEAST:
            print(f"    {rule} {(right + PRIOR * WEIGHT) / (all_ + WEIGHT):.2f}")
    print('    """\n}')


if __name__ == "__main__":
    main()
