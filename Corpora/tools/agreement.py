#!/usr/bin/env python3
"""Agreement of a second, independent annotation with the corpus.

  agreement.py NEWS SECOND [--differences]

SECOND holds one file a document, made from the bare text: lines `sentence id:words; id,id:words; >id:words` with the mentions
of organizations in order (`>` lies inside the one before it, `_:words` is passed over), then relations `type a > b | status`.
Chains of the two annotations are paired by the mentions they share; a mention agrees if its span is the same (and, chain-aware,
its chain is the paired one), a relation if type and paired organizations are. Optional relations of the corpus count neither
as missed nor as wrong. Standard library only.
"""
import argparse
import json
import re
from collections import Counter
from pathlib import Path

import markup

SYMMETRIC = markup.SYMMETRIC


def find(text, words, start, end):
    """Offset of the words between two offsets, as whole words; -1 if they are not there."""
    match = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, start, end)
    return match.start() if match else -1


def second(path, text):
    """The mentions {(start, end): ids} and relations of a second annotation."""
    sentences, mentions, relations = markup.sentences(text), {}, []
    for line in filter(None, path.read_text(encoding="utf-8").split("\n")):
        if not line[0].isdigit():
            pair, status = (p.strip() for p in line.split("|"))
            kind, source, _, target = pair.split()
            relations.append((kind, source, target, status))
            continue
        number, items = line.split(" ", 1)
        begin, stop = sentences[int(number) - 1]
        outer = inner = begin
        for item in items.split("; "):
            ids, words = item.lstrip(">").split(":", 1)
            start = find(text, words, inner if item[0] == ">" else outer, stop)
            if start < 0:
                raise SystemExit(f"{path}: sentence {number} has no {words!r} there")
            if item[0] != ">":
                inner, outer = start, start + len(words)
            if ids != "_":
                mentions[start, start + len(words)] = tuple(sorted(ids.split(",")))
    return mentions, relations


def pairing(first, other):
    """Chains of one annotation to those of the other, one to one, by the number of mentions that both have."""
    shared = Counter((a, b) for span in first.keys() & other.keys() for a in first[span] for b in other[span])
    found = {}
    for (a, b), _ in sorted(shared.items(), key=lambda i: (-i[1], i[0])):
        if a not in found and b not in found.values():
            found[a] = b
    return found


def key(kind, source, target):
    return (kind, *(sorted((source, target)) if kind in SYMMETRIC else (source, target)))


def f1(agreed, one, two):
    """Precision, recall and F1 as text."""
    p, r = agreed / max(1, two), agreed / max(1, one)
    return f"{2 * p * r / max(1e-9, p + r):.3f} (of {one} first, {two} second, {agreed} agree)"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("--differences", action="store_true")
    options = parser.parse_args()
    count, total = Counter(), 0
    for path in sorted(options.second.glob("*.ann")):
        total += 1
        base = options.news / path.stem.rsplit("-", 1)[0] / path.stem
        text = base.with_suffix(".txt").read_text(encoding="utf-8")
        doc = json.loads(base.with_suffix(".json").read_text(encoding="utf-8"))
        mine = {(m["start"], m["end"]): tuple(sorted(m["entities"])) for m in doc["mentions"] if m["entities"][0][0].islower()}
        other, relations = second(path, text)
        chains = pairing(other, mine)
        mapped = {s: tuple(sorted(chains.get(i, f"?{i}") for i in ids)) for s, ids in other.items()}
        count.update(first=len(mine), second=len(other), spans=len(mine.keys() & other.keys()),
                     chained=sum(mine.get(s) == ids for s, ids in mapped.items()))
        wanted = {key(r["type"], r["source"], r["target"]): r for r in doc["relations"]}
        pairs = {key(k, chains.get(a, f"?{a}"), chains.get(b, f"?{b}")): status for k, a, b, status in relations}
        for k in [k for k in pairs if k not in wanted]:
            other_kind = next((w for w, r in wanted.items() if k[0] in r["alsoAccept"] and w not in pairs
                               and {w[1], w[2]} == {k[1], k[2]}), None)
            if other_kind:
                pairs[other_kind] = pairs.pop(k)
                count["read otherwise"] += 1
        firm = {k for k, r in wanted.items() if not r["optional"]}
        agreed = firm & pairs.keys()
        count.update(firm=len(firm), found=len([k for k in pairs if k not in wanted or k in firm]), agreed=len(agreed),
                     status=sum(pairs[k] in (wanted[k]["status"], *wanted[k]["acceptStatus"]) for k in agreed))
        if options.differences:
            print(f"\n{path.stem}")
            for a, b in sorted(mine.keys() ^ other.keys()):
                print(f"  {'first ' if (a, b) in mine else 'second'} {text[a:b]!r} in {text[max(0, a - 30):b + 20]!r}")
            for span in sorted(s for s in mine.keys() & other.keys() if mine[s] != mapped[s]):
                print(f"  chain  {text[slice(*span)]!r} first {mine[span]}, second {mapped[span]}")
            for k in sorted(firm ^ (pairs.keys() - (wanted.keys() - firm))):
                print(f"  {'first ' if k in firm else 'second'} {' '.join(k)}")
            for k in sorted(agreed):
                if pairs[k] not in (wanted[k]["status"], *wanted[k]["acceptStatus"]):
                    print(f"  status {' '.join(k)}: first {wanted[k]['status']}, second {pairs[k]}")
    print(f"{total} documents")
    print(f"mentions, same span: F1 {f1(count['spans'], count['first'], count['second'])}")
    print(f"mentions, same span and chain: F1 {f1(count['chained'], count['first'], count['second'])}")
    print(f"relations, type and pair: F1 {f1(count['agreed'], count['firm'], count['found'])}; "
          f"{count['read otherwise']} of them by a type that the corpus accepts too")
    print(f"status of the agreed relations: {count['status']} of {count['agreed']}")


if __name__ == "__main__":
    main()
