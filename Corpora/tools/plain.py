#!/usr/bin/env python3
"""Runs graphkit on plain sentences and compares the relations that it reads with those written below each.

  plain.py GRAPHKIT FILE…     prints what differs, a line each, and the totals

A file has items with a blank line between them: `> Sentence.`, then a line for each relation, `type SOURCE > TARGET status`,
or `none`. A `-` in the output is missing, a `+` wrong, a `~` found with another status. Names agree if one holds the other.
Standard library only.
"""
import argparse
import json
import re
import subprocess
from pathlib import Path

SYMMETRIC = {"partners-with", "competes-with"}
RELATION = re.compile(r"(\S+) (.+?) > (.+?) (in-effect|planned|declined|ended)\s*$")


def items(path):
    """The sentences of a file with the relations wanted, as (type, source, target, status)."""
    for block in path.read_text().split("\n\n"):
        lines = [line for line in block.strip().split("\n") if line.strip()]
        if lines and lines[0].startswith(">"):
            matches = [RELATION.match(line) for line in lines[1:]]
            yield lines[0][1:].strip(), [m.groups() for m in matches if m]


def folded(name):
    """A name in lower case without punctuation and a leading "the"."""
    words = re.sub(r"[^\w& ]+", " ", name.casefold().replace("u.s.", "us").replace("'s", "")).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def extracted(graphkit, sentence):
    """The relations that graphkit reads: (type, names of the source, names of the target, status, shown)."""
    output = subprocess.run([graphkit, "extract", "-"], input=sentence.encode(), capture_output=True, check=True).stdout
    timeline = json.loads(output)
    names = {o["id"]: [o["name"], *o.get("aliases", [])] for o in timeline["organizations"]}
    for relation in timeline["relationships"]:
        source, target = names[relation["source"]], names[relation["target"]]
        shown = f"{relation['type']} {source[0]} > {target[0]} {relation['status']} {relation['evidence'][0]['rule']}"
        yield relation["type"], source, target, relation["status"], shown


def agrees(wanted, names):
    wanted = folded(wanted)
    return any(wanted in folded(name) or folded(name) in wanted for name in names)


def compare(wanted, found, totals):
    """The lines that say how what was found differs from what is wanted."""
    rest, lines = list(found), []
    for kind, source, target, status in wanted:
        ends = [(source, target), (target, source)] if kind in SYMMETRIC else [(source, target)]
        hit = next(
            (f for f in rest if f[0] == kind and any(agrees(a, f[1]) and agrees(b, f[2]) for a, b in ends)), None)
        if hit is None:
            lines.append(f"  - {kind} {source} > {target} {status}")
            totals["missing"] += 1
            continue
        rest.remove(hit)
        totals["found"] += 1
        if hit[3] != status:
            lines.append(f"  ~ {status}: {hit[4]}")
            totals["other status"] += 1
    totals["wrong"] += len(rest)
    return lines + [f"  + {f[4]}" for f in rest]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graphkit")
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args()
    totals = {"found": 0, "missing": 0, "wrong": 0, "other status": 0}
    for path in options.files:
        for sentence, wanted in items(path):
            lines = compare(wanted, extracted(options.graphkit, sentence), totals)
            if lines:
                print("\n".join(["> " + sentence, *lines]))
    print(", ".join(f"{name} {count}" for name, count in totals.items()))


if __name__ == "__main__":
    main()
