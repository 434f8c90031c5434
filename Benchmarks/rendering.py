#!/usr/bin/env python3
"""Times `graphkit render` against `dot -Tsvg` on the same DOT: rendering.py GRAPHKIT

Made-up graphs of 12, 100 and 1,000 organizations with 1.5 relationships each, and an overview of 5,000. The two
commands run in turn, so that a machine that slows down slows both; the ratio is that of the medians. Standard library
only.
"""
import hashlib
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TYPES = ["contracted-with", "invests-in", "designated-risk", "acquires", "opposes", "part-of"]
STATUSES = ["in-effect", "planned", "declined", "ended"]


def timeline(count):
    """A JSON timeline with `count` organizations, most relationships at a few of them."""
    generator = random.Random(count)
    document = {
        "id": "doc:000000000000", "path": "made-up.txt", "title": "Made up", "published": None, "publisher": None,
        "source": None, "sha256": "0" * 64, "textSha256": "0" * 64, "fingerprint": "0" * 16, "space": "file",
        "characters": 10,
    }
    organizations = [
        {
            "id": f"org:organization-{i}", "name": f"Organization {i}",
            "type": "government-agency" if i % 7 == 0 else "company", "aliases": [], "mentions": 1,
            "mentionsByDocument": {document["id"]: 1}, "documents": [document["id"]],
        }
        for i in range(count)
    ]
    relationships = {}
    for i in range(1, count):
        for _ in range(1 + i % 2):
            other = int(generator.random() ** 2 * i)
            kind = generator.choice(TYPES)
            ends = (f"org:organization-{i}", f"org:organization-{other}")
            digest = hashlib.sha256("\x1f".join([kind, *ends]).encode()).hexdigest()[:12]
            evidence = {
                "document": document["id"], "start": 0, "end": 4, "quote": "made", "trigger": None, "rule": "made-up",
                "assertion": "stated", "attribution": None, "confidence": 0.9,
            }
            fact = {
                "status": generator.choice(STATUSES), "date": None, "amount": None, "label": None, "via": [],
                "evidence": [evidence],
            }
            relationships[digest] = {
                "id": "rel:" + digest, "type": kind, "source": ends[0], "target": ends[1], "symmetric": False, **fact,
                "sources": 1, "confidence": 0.9, "history": [fact], "conflicts": [],
            }
    return {
        "format": "graphkit-timeline", "version": 1, "generator": "benchmark", "documents": [document],
        "organizations": organizations, "relationships": list(relationships.values()), "events": [],
    }


def seconds(command):
    """How long a command takes; it must succeed."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def compare(graphkit, count, style, runs):
    """One line: both medians, their ratio, and the peak memory of the children so far."""
    with tempfile.TemporaryDirectory() as folder:
        source, dot = Path(folder, "timeline.json"), Path(folder, "graph.dot")
        source.write_text(json.dumps(timeline(count)))
        limit = ["--max-organizations", str(count)]
        render = [graphkit, "render", "--view", "graph", "--style", style, *limit, "-o", folder, str(source)]
        if style == "overview":
            ours = statistics.median(seconds(render) for _ in range(runs))
            print(f"{count:>6} organizations, overview: {ours:.2f} s")
        else:
            seconds([graphkit, "export", "--dot", *limit, "-o", folder, str(source)])
            unpinned = Path(folder, "unpinned.dot")
            unpinned.write_text(dot.read_text().replace("layout=nop2", "layout=dot"))
            pairs = [(seconds(render), seconds(["dot", "-Tsvg", str(unpinned)])) for _ in range(runs)]
            ours, theirs = (statistics.median(column) for column in zip(*pairs))
            print(f"{count:>6} organizations: graphkit {ours:.3f} s, dot {theirs:.3f} s, ratio {ours / theirs:.2f}")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"       peak memory of a child so far: {memory:.0f} MB")


def main():
    graphkit = sys.argv[1]
    print("\n## rendering")
    for count, runs in ((12, 7), (100, 5), (1000, 3)):
        compare(graphkit, count, "report", runs)
    compare(graphkit, 5000, "overview", 3)


if __name__ == "__main__":
    main()
