"""python-edtf reads every EDTF string and finds the bounds that the timeline gives."""

import time

from edtf import parse_edtf
from timeline import dates, equal

# Conventions that differ: python-edtf's seasons and unknown starts are guesses of its own.
SEASONS = ("-21", "-22", "-23", "-24")


def bound(value):
    return time.strftime("%Y-%m-%d", value) if isinstance(value, time.struct_time) else None


for date in dates():
    if date["edtf"] is None:
        continue
    parsed = parse_edtf(date["edtf"])
    if date["edtf"].startswith("XXXX") or date["edtf"].startswith("/") or any(s in date["edtf"] for s in SEASONS):
        continue
    if date["earliest"]:
        equal(bound(parsed.lower_strict()), date["earliest"], f"lower bound of {date['edtf']}")
    if date["latest"]:
        equal(bound(parsed.upper_strict()), date["latest"], f"upper bound of {date['edtf']}")
