"""Cytoscape.js, as the ipycytoscape wheel holds it, loads the elements in node without losing one."""

import glob
import os
import shutil
import subprocess
import sysconfig

from timeline import FOLDER, true

node = shutil.which("node")
if node is None:
    print("skipped: node is not installed")
    raise SystemExit

static = os.path.join(sysconfig.get_path("purelib"), "ipycytoscape/labextension/static")
chunks = [path for path in glob.glob(f"{static}/*.js") if "headless" in open(path, encoding="utf-8").read()]
script = os.path.join(os.path.dirname(__file__), "cytoscape.js")
result = subprocess.run([node, script, str(FOLDER), *sorted(chunks)], capture_output=True, text=True)
true(result.returncode == 0, result.stdout + result.stderr)
