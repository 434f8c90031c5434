#!/usr/bin/env bash
# Keeps a Python environment with the real consumers of the exports, for the tests only.
set -euo pipefail
cd "$(dirname "$0")/.."

requirements=Tests/requirements.txt
stamp=.venv/.requirements
if [ -f "$stamp" ] && cmp -s "$requirements" "$stamp"; then exit 0; fi

echo "Setting up the Python environment of the tests"
python3 -m venv .venv
.venv/bin/pip install --quiet --upgrade pip
.venv/bin/pip install --quiet --requirement "$requirements"
cp "$requirements" "$stamp"
