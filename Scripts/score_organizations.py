#!/usr/bin/env python3
"""Score resolved organizations against gold.

  score_organizations.py PREDICTIONS GOLD_DIR [-v] [--split train,dev]

PREDICTIONS holds a JSON line per document: {"id", "organizations": [{"name", "aliases", "candidate"}],
"mentions": [{"start", "end", "organizations", "kind"}]}, offsets in code points. GOLD_DIR holds <id>.json with entities and,
in this project's corpus, mentions. Standard library only.

Figures: organizations found (a gold one counts as found if a predicted one shares a name; a predicted one that is no
candidate counts as spurious if no gold one shares a name), gold organizations joined (two that one predicted organization
resolves to), and by kind of mention the share that is linked to the right organization, with precision.
"""
import argparse, collections, json, re, sys
from pathlib import Path

LEGAL = r"\b(inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|nv|se|gmbh|lp|holdings?|group)\b"


def norm(name):
    s = name.casefold().replace("’", "'").replace("u.s.", "us").replace("u.k.", "uk")
    s = s.replace("united states", "us").replace("united kingdom", "uk")
    s = re.sub(r"'s\b", "", s)
    s = re.sub(r"[^\w& ]+", " ", s)
    s = re.sub(r"^the ", "", s.strip())
    core = re.sub(LEGAL, " ", s)
    s = core if core.strip() else s
    return re.sub(r"\s+", " ", s).strip()


def names(org):
    return {norm(n) for n in [org["name"], *org.get("aliases", [])] if n and norm(n)}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("predictions"); ap.add_argument("gold"); ap.add_argument("--split"); ap.add_argument("-v", action="store_true")
    a = ap.parse_args()
    pred = {}
    for line in open(a.predictions):
        d = json.loads(line); pred[d["id"]] = d
    f = collections.Counter()
    kinds = collections.defaultdict(collections.Counter)
    out = []
    for path in sorted(Path(a.gold).rglob("*.json")):
        gold = json.loads(path.read_text())
        if a.split and gold.get("split") not in a.split.split(","): continue
        p = pred.get(path.stem)
        if p is None: continue
        f["documents"] += 1
        goldnames = {e["id"]: names(e) for e in gold["entities"]}
        hit, resolved = set(), {}
        for i, o in enumerate(p["organizations"]):
            n = names(o)
            matches = sorted((g for g in goldnames if goldnames[g] & n), key=lambda g: -len(goldnames[g] & n))
            if matches:
                hit.add(matches[0]); resolved[i] = matches[0]
                f["right"] += not o["candidate"]; f["right candidates"] += o["candidate"]
            elif not o["candidate"]:
                f["spurious"] += 1; out.append(f"{path.stem}: + {o['name']} [{o['type']}; {o['reason']}] {o['aliases']}")
            t = {e["id"]: e["type"] for e in gold["entities"]}
            if matches:
                f["types"] += 1; f["types right"] += t[matches[0]] == o["type"]
                if t[matches[0]] != o["type"]: out.append(f"{path.stem}: type {o['name']} {o['type']} ({o['reason']}), gold {t[matches[0]]}")
            if len(matches) > 1:
                f["joined"] += 1; out.append(f"{path.stem}: joined {matches} by {o['name']} {o['aliases']}")
        f["found"] += len(hit); f["gold"] += len(goldnames)
        for e in gold["entities"]:
            if e["id"] not in hit: out.append(f"{path.stem}: - {e['name']} {e.get('aliases')} {e.get('descriptions')}")
        if "mentions" not in gold: continue
        text = path.with_suffix(".txt").read_text() if path.with_suffix(".txt").exists() else ""
        score_mentions(gold, p, text, kinds, out, path.stem)
    if a.v: print("\n".join(out))
    precision = f["right"] / max(1, f["right"] + f["spurious"]); recall = f["found"] / max(1, f["gold"])
    print(f"documents {f['documents']}; organizations found {f['found']}/{f['gold']} = {recall:.3f}, precision {precision:.3f} "
          f"(spurious {f['spurious']}, candidates that are right {f['right candidates']}), F1 {2*precision*recall/max(1e-9,precision+recall):.3f}; "
          f"joined {f['joined']}; types {f['types right']/max(1,f['types']):.3f}")
    total = collections.Counter()
    for k, c in sorted(kinds.items()):
        total.update(c)
        print(f"  {k:<12} gold {c['gold']:>5} right {c['right']:>5} = {c['right']/max(1,c['gold']):.3f}  wrong link {c['wrong']:>4} unlinked {c['missed']:>4}"
              f"   predicted {c['predicted']:>5}, precision {c['good']/max(1,c['predicted']):.3f}")
    if total["gold"]:
        print(f"  all          gold {total['gold']:>5} right {total['right']/total['gold']:.3f}; predicted {total['predicted']}, precision {total['good']/max(1,total['predicted']):.3f}")


def score_mentions(gold, p, text, kinds, out, name):
    ids = {e["id"] for e in gold["entities"]}
    golds = [m for m in gold["mentions"] if all(e in ids for e in m["entities"])]
    def same(g, m):
        """The spans end together, or one lies in the other and they share most of their characters."""
        if m["end"] == g["end"] and max(m["start"], g["start"]) < g["end"]:
            return True
        overlap = min(m["end"], g["end"]) - max(m["start"], g["start"])
        return overlap > 0.6 * max(m["end"] - m["start"], g["end"] - g["start"])
    votes = collections.defaultdict(collections.Counter)
    pairs = []
    for i, g in enumerate(golds):
        fits = [j for j, m in enumerate(p["mentions"]) if same(g, m)]
        if fits:
            j = min(fits, key=lambda j: abs(p["mentions"][j]["start"] - g["start"]) + abs(p["mentions"][j]["end"] - g["end"]))
            pairs.append((i, j))
            if g["kind"] not in ("pronoun", "description") and len(g["entities"]) == 1:
                for o in p["mentions"][j]["organizations"]: votes[o][g["entities"][0]] += 1
    chain = {o: c.most_common(1)[0][0] for o, c in votes.items()}
    linked = {}
    for i, j in pairs:
        linked[i] = {chain.get(o) for o in p["mentions"][j]["organizations"]}
    goodpred = set()
    for i, g in enumerate(golds):
        k = g["kind"] if len(g["entities"]) == 1 else "plural"
        c = kinds[k]; c["gold"] += 1
        if i not in linked: c["missed"] += 1; out.append(f"{name}: unlinked {k} “{text[g['start']:g['end']]}” ({g['entities']}) …{text[max(0,g['start']-60):g['end']+30]!r}")
        elif linked[i] == set(g["entities"]): c["right"] += 1
        else: c["wrong"] += 1; out.append(f"{name}: wrong {k} “{text[g['start']:g['end']]}” is {g['entities']}, got {linked[i]} …{text[max(0,g['start']-60):g['end']+30]!r}")
    for i, j in pairs:
        if linked[i] == set(golds[i]["entities"]): goodpred.add(j)
    for j, m in enumerate(p["mentions"]):
        k = m["kind"]
        if k in ("pronoun", "description") or not all(p["organizations"][o]["candidate"] for o in m["organizations"]):
            k = "plural" if len(m["organizations"]) > 1 else k
            kinds[k]["predicted"] += 1; kinds[k]["good"] += j in goodpred
            if j not in goodpred and not any(jj == j for _, jj in pairs):
                out.append(f"{name}: extra {k} “{text[m['start']:m['end']]}” as {[p['organizations'][o]['name'] for o in m['organizations']]} …{text[max(0,m['start']-60):m['end']+30]!r}")


if __name__ == "__main__":
    main()
