#!/usr/bin/env bash
# Time and peak memory of `render` against the sum of the layouts that it asks for, each by stock `dot -Tsvg` on the same
# DOT (the final, pinned drawing among them): rendering.sh GRAPHKIT
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
graphkit=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# best COMMAND…: the best of three runs as "wall user kilobytes".
best() {
  for _ in 1 2 3; do /usr/bin/time -f '%e %U %M' -o "$scratch/time" "$@" > /dev/null 2>&1; cat "$scratch/time"; done \
    | sort -n | head -1
}

echo; echo "## rendering"
for case in "12 report" "100 report" "1000 report" "1000 overview" "5000 overview"; do
  read -r count style <<< "$case"
  python3 "$here/random-timeline.py" "$count" > "$scratch/t.json"
  arguments=(--style "$style" --max-organizations "$count" --quiet "$scratch/t.json")
  rm -rf "$scratch/layouts"; mkdir "$scratch/layouts"
  "$graphkit" render --svg --view graph --keep-layouts "$scratch/layouts" -o "$scratch/g.svg" "${arguments[@]}"
  "$graphkit" export --dot -o - "${arguments[@]}" > "$scratch/layouts/final.nop2"
  sum=0 cpu=0
  for layout in "$scratch"/layouts/*; do
    read -r wall user _ <<< "$(best dot "-K${layout##*.}" -Tsvg "$layout")"
    sum=$(awk -v a="$sum" -v b="$wall" 'BEGIN {print a + b}')
    cpu=$(awk -v a="$cpu" -v b="$user" 'BEGIN {print a + b}')
  done
  best "$graphkit" render --svg --view graph -o "$scratch/g.svg" "${arguments[@]}" \
    | awk -v l="$count organizations, $style" -v s="$sum" -v c="$cpu" -v n="$(ls "$scratch/layouts" | wc -l)" '{
        printf "%-28s render %6.2f s (%.2f s CPU), %.0f MB; dot -Tsvg on its %d layouts %.2f s (%.2f s CPU); goal %.2f s\n",
          l, $1, $2, $3 / 1024, n, s, c, 1.1 * s + 0.03 }'
done
