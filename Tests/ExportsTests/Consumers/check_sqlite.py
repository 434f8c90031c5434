"""SQLite finds the file sound; tables, views and full-text search hold everything."""

import re
import sqlite3

from timeline import EVENTS, FOLDER, ORGANIZATIONS, RELATIONSHIPS, equal, true

database = sqlite3.connect(f"file:{FOLDER / 'graph.sqlite'}?mode=ro", uri=True)


def rows(query, *values):
    return database.execute(query, values).fetchall()


equal(rows("PRAGMA integrity_check"), [("ok",)], "integrity")
equal(rows("PRAGMA foreign_key_check"), [], "foreign keys")
equal(rows("PRAGMA journal_mode"), [("delete",)], "journal mode")
equal(dict(rows("SELECT id, name FROM organizations")), {i: o["name"] for i, o in ORGANIZATIONS.items()}, "names")
equal(
    set(rows("SELECT id, source, target, type, status FROM relationships")),
    {(r["id"], r["source"], r["target"], r["type"], r["status"]) for r in RELATIONSHIPS.values()},
    "relationships",
)
for relationship in RELATIONSHIPS.values():
    facts = rows("SELECT status, date_edtf FROM facts WHERE relationship = ? ORDER BY position", relationship["id"])
    equal(facts, [(f["status"], (f["date"] or {}).get("edtf")) for f in relationship["history"]], "facts")
evidence = set(rows('SELECT coalesce(relationship, event), document, start, "end", quote FROM evidence'))
expected = {
    (subject["id"], e["document"], e["start"], e["end"], e["quote"])
    for subject in [*RELATIONSHIPS.values(), *EVENTS.values()]
    for e in subject["evidence"]
}
equal(evidence, expected, "evidence")
equal(len(rows("SELECT * FROM relationships_named")), len(RELATIONSHIPS), "view of relationships")
equal([row[0] for row in rows("SELECT id FROM timeline")], list(EVENTS), "view of events")
equal(len(rows("SELECT * FROM evidence_cited")), rows("SELECT count(*) FROM evidence")[0][0], "view of evidence")
for quote in {row[4] for row in expected}:
    word = max(re.findall(r"\b[A-Za-z]+\b", quote), key=len, default=None)
    if word:
        search = "SELECT e.quote FROM quotes q JOIN evidence_cited e ON e.id = q.rowid WHERE quotes MATCH ?"
        true((quote,) in rows(search, f'"{word}"'), f"full-text search for {word}")
