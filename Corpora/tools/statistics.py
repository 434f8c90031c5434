#!/usr/bin/env python3
"""Figures of the compiled corpus.

  statistics.py NEWS [--shared DIR] [--voices]

Counts of mentions and relations, how varied the wording is, and what it has in common with the texts of DIR (by default
`shared` beside the repository, if it is there). With --voices, a line a voice. Standard library only.
"""
import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import markup

WINDOW = 500
OVERLAP = 9
BULLET = re.compile(r"\s*(?:[•*–—-]|\d+[.)])\s")


class Document:
    """A compiled document with its sentences and their tokens."""
    def __init__(self, path):
        self.data = json.loads(path.read_text(encoding="utf-8"))
        self.text = path.with_suffix(".txt").read_text(encoding="utf-8")
        self.id, self.voice = self.data["id"], self.data["voice"]
        self.sentences = markup.sentences(self.text)
        self.tokens = [tokens(self.text[a:b]) for a, b in self.sentences]
        self.triggers = {t["id"]: t for t in self.data["triggers"]}

    def sentence(self, offset):
        """Index of the sentence at an offset."""
        return next((i for i, (a, b) in enumerate(self.sentences) if a <= offset < b), -1)

    def relation_sentences(self):
        """Indices of the sentences that hold a trigger of a relation."""
        return {self.sentence(self.triggers[t]["start"]) for r in self.data["relations"] for t in r["triggers"]}


def tokens(text):
    """Lower-case words and numbers."""
    return re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", text.lower())


def grams(sequence, size):
    """The runs of a length in a list of tokens."""
    return [tuple(sequence[i:i + size]) for i in range(len(sequence) - size + 1)]


def share(part, whole):
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "0/0"


def constructions(doc, relation):
    """The construction of a relation, as far as offsets tell it."""
    source, target = (doc.data["mentions"][relation["mentions"][role]] for role in ("source", "target"))
    found = []
    if doc.sentence(source["start"]) != doc.sentence(target["start"]):
        found.append("across sentences")
    else:
        start = doc.sentences[doc.sentence(source["start"])][0]
        if doc.data["title"] and start == 0:
            found.append("headline")
        if BULLET.match(doc.text[start:]):
            found.append("list item")
        inside = [doc.triggers[t]["start"] for t in relation["triggers"]
                  if doc.sentence(doc.triggers[t]["start"]) == doc.sentence(source["start"])]
        if inside:
            first, second = sorted((source["start"], target["start"]))
            place = "before both" if inside[0] < first else "between" if inside[0] < second else "after both"
            order = "source first" if source["start"] <= target["start"] else "target first"
            found.append(f"trigger {place}, {order}")
        else:
            found.append("trigger in another sentence")
    for role, mention in (("source", source), ("target", target)):
        if mention["kind"] in ("pronoun", "description"):
            found.append(f"{role} is a {mention['kind']}")
    if len(source["entities"]) > 1 or len(target["entities"]) > 1:
        found.append("shared mention")
    return found


def moving_ratio(sequence):
    """Mean type/token ratio over windows of equal length, which unlike the plain one does not fall with size."""
    windows = [sequence[i:i + WINDOW] for i in range(0, len(sequence) - WINDOW + 1, WINDOW)]
    return sum(len(set(w)) / WINDOW for w in windows) / len(windows) if windows else 0.0


def flat(docs):
    return [t for d in docs for s in d.tokens for t in s]


def repeated(docs, size=6):
    """(document, sentence index, run, other document) for every sentence that shares a run of words with another document."""
    owners = defaultdict(set)
    for doc in docs:
        for sentence in doc.tokens:
            for gram in grams(sentence, size):
                owners[gram].add(doc.id)
    found = []
    for doc in docs:
        for index, sentence in enumerate(doc.tokens):
            run = next((g for g in grams(sentence, size) if len(owners[g]) > 1), None)
            if run:
                found.append((doc, index, run, min(owners[run] - {doc.id})))
    return found


def shared_texts(folder):
    """The texts of the shared material, by file: .txt files, and the sentences of treebanks."""
    found = {}
    for path in sorted(folder.rglob("*.txt")) + sorted(folder.rglob("*.conllu")):
        text = path.read_text(encoding="utf-8", errors="replace")
        found[path] = "\n".join(re.findall(r"^# text = (.*)$", text, re.M)) if path.suffix == ".conllu" else text
    return found


def overlaps(docs, texts):
    """(document, run, file) for every run of nine words that a document shares with a text."""
    owners = {}
    for doc in docs:
        for gram in grams([t for s in doc.tokens for t in s], OVERLAP):
            owners.setdefault(gram, doc)
    return [(owners[g], " ".join(g), path) for path, text in texts.items() for g in grams(tokens(text), OVERLAP) if g in owners]


def table(title, rows, columns):
    """Prints a table from {row: Counter(column)}."""
    width = max((len(r) for r in rows), default=0) + 2
    print(f"\n{title}\n{'':{width}}" + "".join(f"{c:>13}" for c in columns) + f"{'all':>9}")
    for row, counts in sorted(rows.items()):
        print(f"{row:{width}}" + "".join(f"{counts[c]:>13}" for c in columns) + f"{sum(counts.values()):>9}")


def summary(docs):
    """The figures of a set of documents, one a line."""
    sentences = sum(len(d.sentences) for d in docs)
    words = flat(docs)
    fours = [g for d in docs for s in d.tokens for g in grams(s, 4)]
    again = repeated(docs)
    empty = sum(len(set(range(len(d.sentences))) - d.relation_sentences()) for d in docs)
    print(f"documents {len(docs)}, sentences {sentences}, tokens {len(words)}, {len(words) / max(1, sentences):.1f} a sentence")
    print(f"sentences without a relation trigger {share(empty, sentences)}")
    print(f"distinct word 4-grams {share(len(set(fours)), len(fours))}")
    print(f"sentences sharing a word 6-gram with another document {share(len(again), sentences)}")
    print(f"type/token ratio (windows of {WINDOW}) {moving_ratio(words):.3f}")
    return again


def voices(docs):
    """Prints a line a voice."""
    print(f"\n{'voice':<14}{'split':<7}{'docs':>5}{'sent':>6}{'tok/s':>7}{'rel':>5}{'no rel':>8}{'4-grams':>9}{'6-gram':>8}{'ttr':>7}")
    again = Counter(d.voice for d, *_ in repeated(docs))
    for voice in sorted({d.voice for d in docs}):
        own = [d for d in docs if d.voice == voice]
        count, words = sum(len(d.sentences) for d in own), flat(own)
        fours = [g for d in own for s in d.tokens for g in grams(s, 4)]
        bare = sum(len(d.sentences) - len(d.relation_sentences() - {-1}) for d in own)
        print(f"{voice:<14}{own[0].data['split']:<7}{len(own):>5}{count:>6}{len(words) / count:>7.1f}"
              f"{sum(len(d.data['relations']) for d in own):>5}{bare / count:>8.2f}{len(set(fours)) / len(fours):>9.3f}"
              f"{again[voice] / count:>8.3f}{moving_ratio(words):>7.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news", type=Path)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--voices", action="store_true")
    options = parser.parse_args()
    docs = [Document(p) for p in sorted(options.news.rglob("*.json"))]
    again = summary(docs)
    seeds = [t for p in sorted((options.shared / "seeds").glob("*.txt")) for t in tokens(p.read_text(encoding="utf-8"))]
    if seeds:
        print(f"  that of the seeds {moving_ratio(seeds):.3f}")
    if options.shared.is_dir():
        common = overlaps(docs, shared_texts(options.shared))
        print(f"runs of {OVERLAP} words in common with {options.shared}: {len(common)}")
        for doc, run, path in common:
            print(f"  {doc.id}: “{run}” ({path.name})")
    relations, built, kinds, splits = defaultdict(Counter), defaultdict(Counter), Counter(), Counter()
    for doc in docs:
        splits[doc.data["split"]] += 1
        kinds.update(m["kind"] for m in doc.data["mentions"])
        for relation in doc.data["relations"]:
            relations[relation["type"]][relation["status"]] += 1
            for construction in constructions(doc, relation):
                built[construction][relation["type"]] += 1
    print("split " + ", ".join(f"{s} {n}" for s, n in splits.most_common()))
    print("mentions " + ", ".join(f"{k} {n}" for k, n in kinds.most_common()))
    table("relations by type and status", relations, ("in-effect", "planned", "declined", "ended"))
    print("optional " + str(sum(r["optional"] for d in docs for r in d.data["relations"])) + ", with date "
          + str(sum(r["date"] is not None for d in docs for r in d.data["relations"])) + ", with amount "
          + str(sum(r["amount"] is not None for d in docs for r in d.data["relations"]))
          + f", events {sum(len(d.data['events']) for d in docs)}")
    columns = sorted(relations)
    print("\nrelations by construction")
    for construction, counts in sorted(built.items(), key=lambda i: -sum(i[1].values())):
        print(f"{sum(counts.values()):>6}  {construction:<40}" + ", ".join(f"{c} {counts[c]}" for c in columns if counts[c]))
    if options.voices:
        voices(docs)
        print()
        for doc, index, run, other in again:
            print(f"  {doc.id}:{index + 1} “{' '.join(run)}” also in {other}")


if __name__ == "__main__":
    main()
