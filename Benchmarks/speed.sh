#!/usr/bin/env bash
# Documents and megabytes a second end to end, and peak memory: speed.sh GRAPHKIT
set -euo pipefail
cd "$(dirname "$0")/.."
graphkit=$1

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Ten copies of every document, each with a line of its own so that no two are equal.
documents=0
for round in 0 1 2 3 4 5 6 7 8 9; do
  for text in Corpora/news/*/*.txt; do
    { cat "$text"; echo; echo "Item $round."; } > "$scratch/$round-$(basename "$text")"
    documents=$((documents + 1))
  done
done
bytes=$(cat "$scratch"/*.txt | wc -c)

echo; echo "## end to end: $documents documents, $bytes bytes"
for jobs in 1 "$(nproc)"; do
  /usr/bin/time -f '%e %M' -o "$scratch/time" "$graphkit" extract --jobs "$jobs" "$scratch" > "$scratch/out.json"
  awk -v d="$documents" -v b="$bytes" -v j="$jobs" \
    '{printf "jobs %d: %.1f documents/s, %.3f MB/s, %.0f MB peak memory\n", j, d/$1, b/$1/1e6, $2/1024}' "$scratch/time"
done
/usr/bin/time -f '%e %M' -o "$scratch/time" "$graphkit" extract seeds/01-*.txt > /dev/null
awk '{printf "one article from a cold start: %.0f ms, %.0f MB\n", $1*1000, $2/1024}' "$scratch/time"

# A megabyte of ordinary news, with and without a day to count from, and of what could be hard for a matcher.
megabyte() { python3 -c 'import sys; u = sys.argv[1]; print((u * (1000000 // len(u.encode()) + 1))[:1000000])' "$1"; }
python3 -c 'import glob
text = "".join(open(path, encoding="utf-8").read() for path in sorted(glob.glob("Corpora/news/*/*.txt")))
print((text * (1000000 // len(text) + 1))[:1000000])' > "$scratch/news.megabyte"
echo; echo "## dates: seconds of processor time a megabyte"
dates() { # NAME FILE [OPTION…]
  /usr/bin/time -f '%U' -o "$scratch/time" "$graphkit" dates "${@:3}" "$2" > "$scratch/out.jsonl"
  printf '%s: %s s, %d dates\n' "$1" "$(cat "$scratch/time")" "$(wc -l < "$scratch/out.jsonl")"
}
dates "news" "$scratch/news.megabyte"
dates "news with a reference" "$scratch/news.megabyte" --reference 2019-05-15
for unit in "1/" "May " "2025-" "7" "Monday, " "the end of " "two weeks after " "May 5 and "; do
  megabyte "$unit" > "$scratch/hostile.megabyte"
  dates "'$unit'" "$scratch/hostile.megabyte" --reference 2019-05-15
done
{ echo "On Monday."; megabyte $'\n'; } > "$scratch/hostile.megabyte"
dates "line ends" "$scratch/hostile.megabyte" --reference 2019-05-15
