#!/usr/bin/env python3
"""Renames every organization of a gold folder consistently: rename.py GOLD_DIR OUT_DIR

Each proper name gets an invented one of the same number of words, the same capitals and the same function words
("of", "and", "Inc."), so that only what hangs on a name can change the result. Standard library only.
"""
import hashlib
import json
import re
import sys
from pathlib import Path

KEPT = set(
    """of and the for & de la inc inc. corp corp. co co. ltd ltd. limited llc plc ag sa nv se gmbh company group
    department ministry agency office bureau commission council court bank university institute authority service
    services systems technologies labs partners capital ventures fund government agencies u.s. us uk eu army navy
    air force defence defense national federal international""".split()
)
ONSETS = "b br c d dr f g gr h k kl l m n p pr r s st t tr v w".split()
RHYMES = "an ar el en er in ol on or um ard eld ern ind ost ask".split()


def invent(word):
    """An invented word in the shape of `word`: capitals stay, the same word always gives the same one."""
    digest = hashlib.sha256(word.casefold().encode()).digest()
    if word.isupper() and len(word) <= 5:
        return "".join(chr(ord("A") + digest[i] % 26) for i in range(len(word)))
    made = "".join(ONSETS[digest[i] % len(ONSETS)] + RHYMES[digest[i + 1] % len(RHYMES)] for i in (0, 2))
    return made.capitalize() if word[:1].isupper() else made


def renamed(name):
    """The name with every word that is no function word replaced."""
    return re.sub(r"[^\s(),/-]+", lambda m: m[0] if m[0].casefold() in KEPT else invent(m[0]), name)


def is_proper(name):
    """Whether a surface form is a name rather than a description."""
    return bool(re.search(r"[A-Z]", name)) and not re.match(r"(the|a|an|its|their|his|our)\b", name)


def rename_item(gold, text):
    """Gold and text with the companies, divisions, investors and other private organizations renamed."""
    public = {"government", "government-agency", "international-body"}
    names = {}
    for entity in gold["entities"]:
        if entity["type"] in public:
            continue
        for form in {entity["name"], *entity["aliases"]}:
            if is_proper(form):
                names[form] = renamed(form)
    if not names:
        return gold, text
    forms = sorted(names, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, forms)) + r")(?!\w)")
    replace = lambda value: pattern.sub(lambda m: names[m[0]], value)
    for entity in gold["entities"]:
        if entity["type"] not in public:
            entity["name"] = replace(entity["name"])
        entity["aliases"] = [replace(alias) for alias in entity["aliases"]]
    return gold, replace(text)


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.json")):
        gold, text = rename_item(json.loads(path.read_text()), path.with_suffix(".txt").read_text())
        (target / path.name).write_text(json.dumps(gold, indent=1, ensure_ascii=False))
        (target / path.name).with_suffix(".txt").write_text(text)


if __name__ == "__main__":
    main()
