#!/usr/bin/env python3
"""Train the weights that choose antecedents of pronouns and descriptions.

  train_antecedents.py TRAIN.jsonl DEV.jsonl CORPUS OUTPUT.swift

The .jsonl files hold a line per document of the resolver's output with its decisions: {"id", "mentions", "decisions":
[{"start", "end", "kind", "options": [{"o": organization or -1, "f": {feature: value}}]}]}. CORPUS holds <id>.json with
annotated mentions. A log-linear model with L2 regularization, fitted by gradient descent with a fixed step; needs numpy.
"""
import collections, json, sys
from pathlib import Path

import numpy as np


def load(path, gold, size):
    data = {"pronoun": [], "description": []}
    for line in open(path):
        p = json.loads(line); g = gold[p["id"]]
        ids = {e["id"] for e in g["entities"]}
        mentions = [m for m in g["mentions"] if all(e in ids for e in m["entities"])]
        votes = collections.defaultdict(collections.Counter)
        spans = {m["end"]: m for m in mentions if m["kind"] not in ("pronoun", "description")}
        for m in p["mentions"]:
            s = spans.get(m["end"])
            if s and m["kind"] not in ("pronoun", "description") and len(s["entities"]) == 1: votes[m["organizations"][0]][s["entities"][0]] += 1
        chain = {o: c.most_common(1)[0][0] for o, c in votes.items()}
        for d in p.get("decisions", []):
            want = None
            for m in mentions:
                hit = (m["start"], m["end"]) == (d["start"], d["end"]) if d["kind"] == "pronoun" else m["kind"] == "description" and m["end"] == d["end"]
                if hit: want = m["entities"]
            if want and len(want) > 1: continue
            right = [i for i, o in enumerate(d["options"]) if (o["o"] == -1 and not want) or (want and o["o"] >= 0 and chain.get(o["o"]) == want[0])]
            if not right: 
                data[d["kind"]].append((None, None)); continue
            x = np.zeros((len(d["options"]), size))
            for i, o in enumerate(d["options"]):
                for k, v in o["f"].items(): x[i, int(k)] = v
            data[d["kind"]].append((x, right))
    return data


def fit(data, size, l2=0.5, steps=600, rate=0.6):
    data = [(x, r) for x, r in data if x is not None]
    w = np.zeros(size); m = np.zeros(size); v = np.zeros(size)
    for step in range(1, steps + 1):
        g = -l2 * w
        for x, right in data:
            s = x @ w; p = np.exp(s - s.max()); p /= p.sum()
            q = np.zeros(len(p)); q[right] = p[right] / p[right].sum()
            g = g + x.T @ (q - p)
        m = 0.9 * m + 0.1 * g; v = 0.999 * v + 0.001 * g * g
        w = w + 0.05 * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    return w


def score(data, w):
    right = linked = good = want = 0
    for x, r in data:
        if x is None: want += 1; continue
        best = int(np.argmax(x @ w)); want += r != [0]
        if best: linked += 1
        if best in r: right += 1; good += best != 0
    n = len(data)
    return f"decisions {n}, right {right/n:.3f}; links: precision {good/max(1,linked):.3f} recall {good/max(1,want):.3f}"


def main():
    train, dev, corpus, output = sys.argv[1:5]
    gold = {p.stem: json.loads(p.read_text()) for p in Path(corpus).rglob("*.json")}
    source = Path(output).with_name("AntecedentFeature.swift").read_text()
    size = sum(len(l.split("case ")[1].split(",")) for l in source.splitlines() if l.startswith("  case "))
    a, b = load(train, gold, size), load(dev, gold, size)
    text = ["/// Weights of ``AntecedentFeature``, trained by `Scripts/train_antecedents.py` on the corpus's train split.", "extension AntecedentRanker {"]
    for kind, name, about in (("pronoun", "pronouns", "pronouns of the third person"), ("description", "descriptions", "definite descriptions")):
        w = fit(a[kind], size)
        print(kind, "train:", score(a[kind], w), "| dev:", score(b[kind], w))
        values = [f"{v:.3f}".replace("-0.000", "0.000") for v in w]
        text += [f"  /// For {about}.", f"  static let {name} = AntecedentRanker(weights: ["]
        text += ["    " + ", ".join(values[i:i + 12]) + "," for i in range(0, size, 12)] + ["  ])"]
    Path(output).write_text("\n".join(text + ["}", ""]))


if __name__ == "__main__":
    main()
