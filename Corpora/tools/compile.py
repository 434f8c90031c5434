#!/usr/bin/env python3
"""The corpus compiler.

  compile.py check DIR…                       report what is wrong in the .gk files below, as file:line: message
  compile.py build AUTHORING NEWS             write the plain texts and their stand-off annotation
  compile.py gold NEWS OUT [--split SPLIT]    write OUT/gold/*.json and OUT/text/*.txt in the scorer's gold format

`check` exits with 1 if there is an error; warnings do not count. Standard library only.
"""
import argparse
import json
import re
import sys
from pathlib import Path

import markup

SPLITS = {
    "test": {"british", "wire-b", "regulator", "sanctions", "panel-a", "panel-b"},
    "dev": {"trade", "indian", "factsheet", "startups"},
}
QUOTE_WORDS = 12
CONNECTIVES = set("of and for the in de la le du des der von und et del di da do dos e y on at to van den".split())


# Kinds of mention

def words(text):
    """The word tokens of a name, without punctuation around them."""
    return [w for w in (t.strip(".,;:()\"“”") for t in text.split()) if w]


def is_subsequence(short, long):
    """Whether the words occur in the same order among those of the longer name."""
    rest = iter(long)
    return len(short) < len(long) and all(any(w == x for x in rest) for w in short)


def describes(tokens, name):
    """Whether words that begin with a determiner or in lower case hold a common noun, as in "a unit of Gazprom"."""
    if tokens == name or tokens[1:] == name or not (tokens[0].lower() in markup.DETERMINERS or tokens[0].islower()):
        return False
    return any(t.islower() and t.isalpha() and t not in CONNECTIVES for t in tokens[1:])


def kind(text, names):
    """What kind of mention of an organization the words are, given its canonical name and its longer mentions."""
    tokens = words(text)
    bare = tokens[1:] if tokens[0].lower() in markup.DETERMINERS and len(tokens) > 1 else tokens
    letters = re.sub(r"[^\w]", "", "".join(bare))
    known = [words(n) for n in names]
    if text.lower() in markup.PRONOUNS:
        return "pronoun"
    if letters.isupper() and 1 < len(letters) <= 6:
        return "acronym"
    if letters.islower() and not (len(tokens) == 1 and tokens in known):
        return "description"
    if known[0] in (bare[:len(known[0])], tokens[:len(known[0])]):
        return "name"
    if describes(tokens, known[0]):
        return "description"
    if any(is_subsequence(bare, n) for n in known):
        return "short"
    if bare in known or tokens in known:
        return "name"
    return "name" if bare[-1][0].isupper() or bare[-1][0].isdigit() else "description"


def mention_kinds(doc):
    """The kind of each mention of the document, in order."""
    proper = {}
    for mention in doc.mentions:
        text = doc.text[mention.start:mention.end]
        if (len(mention.ids) == 1 and words(text)[-1][0].isupper() and text.lower() not in markup.PRONOUNS
                and mention.ids[0] in doc.entities and not describes(words(text), words(doc.entities[mention.ids[0]].name))):
            proper.setdefault(mention.ids[0], []).append(text)
    found = []
    for mention in doc.mentions:
        first, text = mention.ids[0], doc.text[mention.start:mention.end]
        if first[0] in markup.OTHER_TYPES:
            found.append(markup.OTHER_TYPES[first[0]])
        elif len(mention.ids) > 1:
            found.append("pronoun" if text.lower() in markup.PRONOUNS else "description")
        else:
            found.append(kind(text, [doc.entities[first].name, *proper.get(first, [])]))
    return found


# Building

def split_of(voice):
    """The part of the corpus that a voice belongs to."""
    return next((s for s, voices in SPLITS.items() if voice in voices), "train")


def quote(text, span, sentences):
    """At most twelve words of the sentence around a span."""
    start, end = next(((a, b) for a, b in sentences if a <= span.start < b), (span.start, span.end))
    tokens = [m.span() for m in re.finditer(r"\S+", text[start:end])]
    inside = [i for i, (a, b) in enumerate(tokens) if start + a < span.end and span.start < start + b]
    spare = max(0, QUOTE_WORDS - len(inside))
    first = max(0, min(inside[0] - spare // 2, len(tokens) - QUOTE_WORDS))
    last = min(len(tokens), first + QUOTE_WORDS) - 1
    return text[start + tokens[first][0]:start + tokens[last][1]]


def nearest(doc, name, span, sentences):
    """Index of the mention of an organization nearest to a span, those of the same sentence first."""
    own = next(((a, b) for a, b in sentences if a <= span.start < b), (span.start, span.end))
    def distance(index):
        mention = doc.mentions[index]
        return (not own[0] <= mention.start < own[1], max(0, mention.start - span.end, span.start - mention.end), index)
    return min((i for i, m in enumerate(doc.mentions) if name in m.ids), key=distance)


def anchor(doc, relation, spans, sentences):
    """The first trigger whose sentence mentions both source and target; failing that, the first."""
    for span in spans:
        start, end = next(((a, b) for a, b in sentences if a <= span.start < b), (0, 0))
        present = {i for m in doc.mentions if start <= m.start < end for i in m.ids}
        if {relation.source, relation.target} <= present:
            return span
    return spans[0]


def date_json(doc, name):
    return {"id": name, "value": doc.dates[name][0], "basis": doc.dates[name][1]} if name else None


def amount_json(doc, name):
    return {"id": name, **dict(zip(("value", "unit", "qualifier"), doc.amounts[name]))} if name else None


def history_json(doc, history):
    return [{"status": status, "date": doc.dates[date][0] if date in doc.dates else date or None} for status, date in history]


def relation_json(doc, relation, sentences):
    """The stand-off form of a relation."""
    spans = doc.trigger_spans(relation.triggers)
    main = anchor(doc, relation, spans, sentences)
    return {"type": relation.type, "source": relation.source, "target": relation.target, "status": relation.status,
            "assertion": relation.assertion or ("reported" if relation.attribution else "stated"),
            "optional": relation.optional, "alsoAccept": relation.also, "acceptStatus": relation.acceptStatus,
            "history": history_json(doc, relation.history), "triggers": [s.ids[0] for s in spans],
            "amount": amount_json(doc, relation.amount), "date": date_json(doc, relation.date), "via": relation.via,
            "label": relation.label, "attribution": relation.attribution, "quote": quote(doc.text, main, sentences),
            "mentions": {role: nearest(doc, name, main, sentences)
                         for role, name in (("source", relation.source), ("target", relation.target))}}


def event_json(doc, event, sentences):
    """The stand-off form of an event."""
    spans = doc.trigger_spans(event.triggers)
    return {"type": event.type, "participants": event.participants, "triggers": [s.ids[0] for s in spans],
            "date": date_json(doc, event.date), "relation": event.relation, "optional": event.optional,
            "quote": quote(doc.text, spans[0], sentences)}


def surfaces(doc, kinds, name, wanted):
    """The distinct words of an organization's mentions of some kinds, in order of appearance."""
    return list(dict.fromkeys(doc.text[m.start:m.end] for m, k in zip(doc.mentions, kinds) if m.ids == [name] and k in wanted))


def annotation(doc):
    """The stand-off annotation of a document."""
    sentences, kinds = markup.sentences(doc.text), mention_kinds(doc)
    organizations = [(i, e) for i, e in doc.entities.items() if i[0] not in markup.OTHER_TYPES]
    marks = sorted(doc.marks.items(), key=lambda item: item[1].start)
    def spans(letter, values):
        return [{"id": n, "start": s.start, "end": s.end, **values(n, s)} for n, s in marks if n[0] == letter]
    return {
        "id": doc.id, "voice": doc.header["voice"], "sector": doc.header["sector"], "split": split_of(doc.header["voice"]),
        "published": doc.published, "publishedInText": doc.header["publishedInText"] == "yes", "title": doc.title,
        "entities": [{"id": i, "type": e.type, "name": e.name, "aliases": surfaces(doc, kinds, i, ("name", "short", "acronym")),
                      "descriptions": surfaces(doc, kinds, i, ("description",))} for i, e in organizations],
        "sentences": len(sentences),
        "mentions": [{"start": m.start, "end": m.end, "text": doc.text[m.start:m.end], "entities": m.ids, "kind": k}
                     for m, k in zip(doc.mentions, kinds)],
        "triggers": spans("t", lambda n, s: {}),
        "amounts": spans("m", lambda n, s: dict(zip(("value", "unit", "qualifier"), doc.amounts.get(n, (None,) * 3)))),
        "dates": spans("d", lambda n, s: {"text": doc.text[s.start:s.end],
                                          **dict(zip(("value", "basis"), doc.dates.get(n, (None, None))))}),
        "relations": [relation_json(doc, r, sentences) for r in doc.relations],
        "events": [event_json(doc, e, sentences) for e in doc.events],
    }


def dump(value, path):
    path.write_text(json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


# Gold format

def gold_date(value, basis):
    """A date of the gold format; a season or decade becomes an approximate year, days of one year an approximate month."""
    approximate, plain = value.endswith("~"), value.rstrip("~")
    if "/" in plain:
        start, end = plain.split("/")
        approximate, plain = True, start[:7] if start[:4] == end[:4] and re.match(r"\d{4}-[01]\d", start) else start[:4]
    if re.fullmatch(r"\d{4}-2[1-4]|\d{3}X", plain):
        approximate, plain = True, plain[:4].replace("X", "0")
    if approximate:
        precision = "approximate"
    elif "Q" in plain:
        precision = "quarter"
    else:
        precision = ("year", "month", "day")[plain.count("-")]
    return {"value": plain, "precision": precision, "basis": basis}


def reversed_readings(relations):
    """Optional relations for what may also be read as a type that runs the other way: a unit is part of its owner, who invests
    in it or bought it."""
    known = {(r["type"], r["source"], r["target"]) for r in relations}
    for relation in relations:
        for kind in relation["alsoAccept"]:
            if (kind == "part-of") != (relation["type"] == "part-of") and {kind, relation["type"]} & {"invests-in", "acquires"} \
                    and (kind, relation["target"], relation["source"]) not in known:
                known.add((kind, relation["target"], relation["source"]))
                yield {**relation, "type": kind, "source": relation["target"], "target": relation["source"], "optional": True,
                       "alsoAccept": []}


def gold(doc):
    """A compiled document in the gold format of the scorer."""
    dated = lambda d: gold_date(d["value"], d["basis"]) if d else None
    bases = {d["value"]: d["basis"] for d in doc["dates"]}
    def history(h):
        return {"status": h["status"], "date": gold_date(h["date"], bases.get(h["date"], "explicit")) if h["date"] else None}
    def relation(r):
        amount = r["amount"] and {k: r["amount"][k] for k in ("value", "unit", "qualifier")}
        kept = {k: r[k] for k in ("type", "source", "target", "status", "via", "optional", "alsoAccept", "acceptStatus", "quote")}
        return {**kept, "amount": amount, "date": dated(r["date"]), "history": [history(h) for h in r["history"]]}
    def event(e):
        return {**{k: e[k] for k in ("type", "participants", "relation", "optional", "quote")}, "date": dated(e["date"])}
    relations = [relation(r) for r in doc["relations"]]
    return {"id": doc["id"], "url": None, "title": doc["title"], "published": doc["published"],
            "publishedInText": doc["publishedInText"], "entities": doc["entities"],
            "relations": [*relations, *reversed_readings(relations)], "events": [event(e) for e in doc["events"]]}


# Commands

def check(paths):
    """Prints the problems of all documents; returns the number of errors."""
    docs = markup.documents(paths)
    for doc in docs:
        for line, message in doc.errors:
            print(f"{doc.path}:{line}: {message}")
        for line, message in doc.warnings:
            print(f"{doc.path}:{line}: warning: {message}")
    errors, warnings = sum(len(d.errors) for d in docs), sum(len(d.warnings) for d in docs)
    print(f"{len(docs)} documents, {errors} errors, {warnings} warnings", file=sys.stderr)
    return errors


def build(authoring, news):
    """Compiles every faultless document, reports the others and removes what no longer has a source; returns the number of errors."""
    docs = markup.documents([authoring])
    faultless = {doc.id for doc in docs if not doc.errors}
    for doc in docs:
        folder = news / doc.path.parent.name
        if doc.errors:
            print(f"{doc.path}:{doc.errors[0][0]}: {doc.errors[0][1]} ({len(doc.errors)} errors; left out)")
            continue
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{doc.id}.txt").write_text(doc.text, encoding="utf-8")
        dump(annotation(doc), folder / f"{doc.id}.json")
    for stale in [p for p in news.rglob("*-[0-9][0-9].*") if p.stem not in faultless]:
        stale.unlink()
    print(f"{len(faultless)} of {len(docs)} documents built", file=sys.stderr)
    return len(docs) - len(faultless)


def write_gold(news, out, split):
    """Writes the gold format of all compiled documents, or those of one split."""
    for folder in ("gold", "text"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    count = 0
    for path in sorted(news.rglob("*.json")):
        doc = json.loads(path.read_text(encoding="utf-8"))
        if split in (None, doc["split"]):
            dump(gold(doc), out / "gold" / path.name)
            (out / "text" / f"{path.stem}.txt").write_text(path.with_suffix(".txt").read_text(encoding="utf-8"), encoding="utf-8")
            count += 1
    print(f"{count} documents", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check").add_argument("paths", nargs="+", type=Path)
    for name, arguments in (("build", ("authoring", "news")), ("gold", ("news", "out"))):
        command = commands.add_parser(name)
        for argument in arguments:
            command.add_argument(argument, type=Path)
    command.add_argument("--split", choices=("train", "dev", "test"))
    options = parser.parse_args()
    if options.command == "check":
        sys.exit(check(options.paths) > 0)
    if options.command == "build":
        sys.exit(build(options.authoring, options.news) > 0)
    write_gold(options.news, options.out, options.split)


if __name__ == "__main__":
    main()
