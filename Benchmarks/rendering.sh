#!/usr/bin/env bash
# Time and peak memory of `render` against `dot` on the same pinned DOT: rendering.sh GRAPHKIT
# `render` also lays out (a report two to four times, an overview once); `dot` only draws what is laid out.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
graphkit=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# measure LABEL COMMAND…: the best of three wall times, and peak memory.
measure() {
  local label=$1; shift
  for _ in 1 2 3; do /usr/bin/time -f '%e %U %M' -o "$scratch/time" "$@" > /dev/null; cat "$scratch/time"; done \
    | sort -n | awk -v l="$label" 'NR == 1 {printf "%-38s %7.2f s  %7.2f s CPU  %5.0f MB\n", l, $1, $2, $3 / 1024}'
}

echo; echo "## rendering"
for case in "12 report" "100 report" "1000 report" "1000 overview" "5000 overview"; do
  read -r count style <<< "$case"
  python3 "$here/random-timeline.py" "$count" > "$scratch/t.json"
  arguments=(--style "$style" --max-organizations "$count" --quiet "$scratch/t.json")
  measure "$count organizations, $style: render" "$graphkit" render --svg --view graph -o - "${arguments[@]}"
  "$graphkit" export --dot --style "$style" --max-organizations "$count" -o - --quiet "$scratch/t.json" > "$scratch/g.gv" 2> /dev/null \
    && measure "  dot -Tsvg on its DOT" dot -Tsvg "$scratch/g.gv" || true
done
