"""Writes edtf.tsv: EDTF strings with the bounds that the PyPI package edtf 5.0.2 gives them, or "invalid".

Usage: pip install edtf==5.0.2 && python edtf_table.py > edtf.tsv
Columns: text, earliest, latest; "open" for an infinite bound. Fixed seed, so every run writes the same table.
"""
import calendar, contextlib, io, random

from edtf import parse_edtf

random.seed(4)
MONTHS = ["%02d" % m for m in range(1, 13)]


def date(year=None):
    year = year if year is not None else random.randint(1, 2200)
    month = random.randint(1, 12)
    return random.choice(["%04d" % year, "%04d-%02d" % (year, month), "%04d-%02d-%02d" % (year, month, random.randint(1, 28))])


def strings():
    for year in (1, 1600, 1899, 1900, 1999, 2000, 2023, 2024, 9999):
        yield "%04d" % year
        for month in MONTHS:
            yield "%04d-%s" % (year, month)
        for day in ("01-31", "02-28", "04-30", "12-31"):
            yield "%04d-%s" % (year, day)
        if calendar.isleap(year):  # the package takes 29 February in any year
            yield "%04d-02-29" % year
        for code in (21, 22, 23, 33, 34, 35, 36, 37, 38, 39, 40, 41):
            yield "%04d-%d" % (year, code)
    for mask in ("202X", "19XX", "1XXX", "200X", "18XX"):
        yield mask
    for text in ("1560-XX-25", "2025-XX", "2025-XX-XX", "2025-02-XX", "2024-02-XX", "15XX-12-25", "19XX-02", "198X-07", "-0044", "-0044-03", "Y17000"):
        yield text
    for sign in "~?%":
        for _ in range(8):
            yield date() + sign
    for _ in range(60):
        first, last = sorted([random.randint(1000, 2200), random.randint(1000, 2200)])
        yield date(first) + "/" + date(last + 1)
        yield "[%s..%s]" % (date(first), date(last + 1))
        yield "{%s,%s}" % (date(first), date(last + 1))
    for _ in range(20):
        yield date() + "/.."
        yield "../" + date()
        yield "[..%s]" % date()
        yield "[%s..]" % date()
        yield "{%s,%s..%s}" % (date(1500), date(1600), date(1700))
    for text in ("2025-13", "2025-00", "2025-02-30", "2025-04-31", "2025-Q3", "25-01-01", "2025-1-1", "2025/", "..2026-03-26", "2025-07-14/2025-07-01x", "[2025", "2025]", "", "hello", "2025-07-32"):
        yield text


def bound(value):
    if isinstance(value, float):
        return "open"
    year, month, day = value[:3]
    return ("-%04d" % -year if year < 0 else "Y%d" % year if year > 9999 else "%04d" % year) + "-%02d-%02d" % (month, day)


seen = set()
for text in strings():
    if text in seen:
        continue
    seen.add(text)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            value = parse_edtf(text)
            row = bound(value.lower_strict()), bound(value.upper_strict())
    except Exception:
        row = ("invalid", "invalid")
    print(text, *row, sep="\t")
