"""Writes a random timeline.json with power-law degrees: random-timeline.py ORGANIZATIONS [RELATIONSHIPS-PER-ORGANIZATION]"""
import json
import random
import sys

count = int(sys.argv[1])
density = float(sys.argv[2]) if len(sys.argv) > 2 else 1.5
random.seed(count)
types = ["contracted-with", "invests-in", "designated-risk", "partners-with", "acquires", "opposes"]
kinds = ["company", "company", "company", "investor", "government-agency", "university"]
document = "doc:" + "0" * 12
evidence = [{"document": document, "start": 0, "end": 4, "quote": "text", "trigger": None, "rule": "random",
             "assertion": "stated", "attribution": None, "confidence": 0.9}]
organizations = [{"id": f"org:organization-{i:05}", "name": f"Organization {i:05}", "type": kinds[i % len(kinds)],
                  "aliases": [], "mentions": 1, "mentionsByDocument": {document: 1}, "documents": [document]}
                 for i in range(count)]
ends, pairs = [0], set()
for i in range(1, count):
    for _ in range(max(1, round(random.uniform(0, 2 * density - 1)))):
        pairs.add((i, random.choice(ends)))
        ends += [i, random.choice(ends)]
relationships = []
for source, target in sorted(pairs):
    if source == target:
        continue
    fact = {"status": random.choice(["in-effect"] * 4 + ["planned", "ended"]), "date": None, "amount": None,
            "label": None, "via": [], "evidence": evidence}
    kind = random.choice(types)
    relationships.append({
        "id": f"rel:{source}-{target}", "type": kind, "source": organizations[source]["id"],
        "target": organizations[target]["id"], "symmetric": kind == "partners-with", "sources": 1, "confidence": 0.9,
        "history": [fact], "conflicts": [], **fact})
json.dump({
    "format": "graphkit-timeline", "version": 1, "generator": "random", "organizations": organizations,
    "relationships": relationships, "events": [],
    "documents": [{"id": document, "path": "random.txt", "title": "Random", "published": None, "publisher": None,
                   "source": None, "sha256": "0" * 64, "textSha256": "0" * 64, "fingerprint": "0" * 16,
                   "space": "file", "characters": 4}]}, sys.stdout)
