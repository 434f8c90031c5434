"""Python's strict CSV reader finds every organization, relationship, event and quote; no field is a formula."""

import csv

from timeline import EVENTS, FOLDER, ORGANIZATIONS, RELATIONSHIPS, equal, true


def rows(name):
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        found = list(reader)
    for row in found:
        true(None not in row and None not in row.values(), f"{name}: {row}")
        for column, value in row.items():
            true(value.lstrip()[:1] not in ("=", "+", "@", "-") or number(value), f"{name}: {column} is a formula")
    return found


def number(value):
    try:
        float(value)
        return True
    except ValueError:
        return False


def plain(value):
    """The text without the apostrophe that guards formulas."""
    return value[1:] if value[:1] == "'" and (value[1:].lstrip()[:1] in "=+-@" or value[1:2] in "\t\r\n") else value


nodes = {row["Id"]: row for row in rows("nodes.csv")}
equal({i: plain(r["Label"]) for i, r in nodes.items()}, {i: o["name"] for i, o in ORGANIZATIONS.items()}, "names")
edges = {row["Id"]: row for row in rows("edges.csv")}
equal(
    {i: (r["Source"], r["Target"], r["Kind"], r["status"]) for i, r in edges.items()},
    {i: (r["source"], r["target"], r["type"], r["status"]) for i, r in RELATIONSHIPS.items()},
    "edges",
)
true({row["Type"] for row in edges.values()} <= {"Directed"}, "direction")
events = {row["Id"]: row for row in rows("events.csv")}
equal({i: plain(r["Title"]) for i, r in events.items()}, {i: e["title"] for i, e in EVENTS.items()}, "titles")
equal(
    {i: r["date_edtf"] for i, r in events.items()},
    {i: (e["date"] or {}).get("edtf") or "" for i, e in EVENTS.items()},
    "dates",
)
evidence = {(r["subject"], r["document"], int(r["start"]), int(r["end"]), plain(r["quote"])) for r in rows("evidence.csv")}
expected = {
    (subject["id"], e["document"], e["start"], e["end"], e["quote"])
    for subject in [*RELATIONSHIPS.values(), *EVENTS.values()]
    for e in subject["evidence"]
}
equal(evidence, expected, "evidence")
