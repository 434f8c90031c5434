#!/usr/bin/env bash
# Accuracy and speed of the analyser on the treebanks: language.sh GRAPHKIT-TRAIN SHARED
set -euo pipefail
train=$1
shared=$2
[ -d "$shared/corpora/ud" ] || { echo "language: $shared/corpora/ud is missing, left out"; exit 0; }
echo; echo "## language"
"$train" score --ud "$shared/corpora/ud"
