/// The tables and views of the database.
enum SQLiteSchema {
  /// Creates everything. Names of columns are those of the JSON timeline, with underscores.
  static let statements = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE documents (
      id TEXT PRIMARY KEY, path TEXT NOT NULL, title TEXT, published_edtf TEXT, published_earliest TEXT,
      published_latest TEXT, publisher TEXT, source TEXT, sha256 TEXT NOT NULL, text_sha256 TEXT NOT NULL,
      fingerprint TEXT NOT NULL, space TEXT NOT NULL, characters INTEGER NOT NULL);
    CREATE TABLE organizations (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL);
    CREATE TABLE aliases (
      organization TEXT NOT NULL REFERENCES organizations, alias TEXT NOT NULL, PRIMARY KEY (organization, alias));
    CREATE TABLE mentions (
      organization TEXT NOT NULL REFERENCES organizations, document TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (organization, document));
    CREATE TABLE relationships (
      id TEXT PRIMARY KEY, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, symmetric INTEGER NOT NULL,
      status TEXT NOT NULL, date_edtf TEXT, date_earliest TEXT, date_latest TEXT, date_text TEXT, date_basis TEXT,
      amount REAL, unit TEXT, amount_qualifier TEXT, amount_text TEXT, label TEXT, sources INTEGER NOT NULL,
      confidence REAL NOT NULL);
    CREATE TABLE facts (
      id INTEGER PRIMARY KEY, relationship TEXT NOT NULL REFERENCES relationships, position INTEGER NOT NULL,
      status TEXT NOT NULL, date_edtf TEXT, date_earliest TEXT, date_latest TEXT, date_text TEXT, date_basis TEXT,
      amount REAL, unit TEXT, amount_qualifier TEXT, amount_text TEXT, label TEXT);
    CREATE TABLE intermediaries (
      fact INTEGER NOT NULL REFERENCES facts, organization TEXT NOT NULL, PRIMARY KEY (fact, organization));
    CREATE TABLE events (
      id TEXT PRIMARY KEY, position INTEGER NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL, relationship TEXT,
      status TEXT, date_edtf TEXT, date_earliest TEXT, date_latest TEXT, date_text TEXT, date_basis TEXT, amount REAL,
      unit TEXT, amount_qualifier TEXT, amount_text TEXT);
    CREATE TABLE participants (
      event TEXT NOT NULL REFERENCES events, position INTEGER NOT NULL, organization TEXT NOT NULL, role TEXT NOT NULL,
      PRIMARY KEY (event, position));
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY, relationship TEXT REFERENCES relationships, fact INTEGER REFERENCES facts,
      event TEXT REFERENCES events, document TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      quote TEXT NOT NULL, trigger_start INTEGER, trigger_end INTEGER, rule TEXT NOT NULL, assertion TEXT NOT NULL,
      attribution TEXT, confidence REAL NOT NULL);
    CREATE TABLE conflicts (
      relationship TEXT REFERENCES relationships, event TEXT REFERENCES events, position INTEGER NOT NULL,
      field TEXT NOT NULL, side INTEGER NOT NULL, value TEXT NOT NULL, document TEXT, start INTEGER, "end" INTEGER,
      quote TEXT);
    CREATE INDEX relationships_by_source ON relationships (source);
    CREATE INDEX relationships_by_target ON relationships (target);
    CREATE INDEX evidence_by_relationship ON evidence (relationship);
    CREATE INDEX evidence_by_event ON evidence (event);
    CREATE INDEX evidence_by_document ON evidence (document);
    CREATE VIRTUAL TABLE quotes USING fts5(quote, content='evidence', content_rowid='id');

    CREATE VIEW relationships_named AS
      SELECT r.id, s.name AS source_name, r.type, t.name AS target_name, r.status, r.date_edtf, r.date_earliest,
        r.date_latest, r.amount, r.unit, r.amount_qualifier, r.label, r.sources, r.confidence,
        (SELECT count(*) FROM evidence e WHERE e.relationship = r.id) AS evidence_count
      FROM relationships r LEFT JOIN organizations s ON s.id = r.source LEFT JOIN organizations t ON t.id = r.target;
    CREATE VIEW timeline AS
      SELECT e.id, e.date_edtf, e.date_earliest, e.date_latest, e.date_text, e.type, e.title, e.status, e.relationship,
        (SELECT group_concat(role || ': ' || name, '; ') FROM
          (SELECT p.role AS role, coalesce(o.name, p.organization) AS name FROM participants p
            LEFT JOIN organizations o ON o.id = p.organization WHERE p.event = e.id ORDER BY p.position)) AS participants
      FROM events e ORDER BY e.position;
    CREATE VIEW evidence_cited AS
      SELECT e.id, coalesce(e.relationship, e.event) AS subject, e.quote, d.title, d.path, d.source, e.document, e.start,
        e."end", e.rule, e.assertion, e.attribution, e.confidence
      FROM evidence e LEFT JOIN documents d ON d.id = e.document;
    """

  /// Fills the full-text index from the evidence.
  static let fillIndex =
    "INSERT INTO quotes (quotes) VALUES ('rebuild'); INSERT INTO quotes (quotes) VALUES ('optimize')"
}
