#!/usr/bin/env bash
# Prints every measure that the project keeps: run.sh GRAPHKIT SHARED
# SHARED holds the treebanks, the development corpus and the scorer; what needs it is left out where it is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
graphkit=$(realpath "$1")
shared=$2

echo "# $(date -u +%F), $(nproc) cores, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs)"
"$here/language.sh" "$(dirname "$graphkit")/graphkit-train" "$shared"
"$here/extraction.sh" "$graphkit" "$shared"
"$here/speed.sh" "$graphkit"
"$here/rendering.sh" "$graphkit"
