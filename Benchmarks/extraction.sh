#!/usr/bin/env bash
# Relations, statuses, dates and events against gold: extraction.sh GRAPHKIT SHARED
set -euo pipefail
cd "$(dirname "$0")/.."
graphkit=$1
shared=$2
score="$shared/eval/score.py"
[ -f "$score" ] || { echo "extraction: $score is missing, left out"; exit 0; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

run() { # NAME GOLD TEXT
  echo; echo "## extraction: $1"
  python3 "$score" "$2" --text "$3" --graphkit "$graphkit"
}

run "seeds" "$shared/eval/gold/seeds" "$shared/seeds"
run "news-dev" "$shared/corpora/news-dev" "$shared/corpora/news-dev"
python3 Benchmarks/rename.py "$shared/corpora/news-dev" "$scratch/renamed"
run "news-dev, organizations renamed" "$scratch/renamed" "$scratch/renamed"
for split in dev test; do
  python3 Corpora/tools/compile.py gold Corpora/news "$scratch/$split" --split "$split" >/dev/null
  run "own corpus, $split" "$scratch/$split/gold" "$scratch/$split/text"
done
