/// The JSON Schema of the JSON timeline.
public enum TimelineSchema {
  /// The schema (draft 2020-12) as UTF-8 text with a final line feed; the same as `docs/timeline.schema.json`.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:graphkit:timeline:1",
      "title": "graphkit JSON timeline, version 1",
      "description": "Offsets are half-open and count code points. What is not known is null.",
      "type": "object",
      "properties": {
        "format": {"const": "graphkit-timeline"},
        "version": {"const": 1},
        "generator": {"description": "Name and version of the writing program.", "type": "string"},
        "documents": {
          "description": "The documents, by id.",
          "type": "array",
          "items": {"$ref": "#/$defs/document"}
        },
        "organizations": {
          "description": "The organizations, by id.",
          "type": "array",
          "items": {"$ref": "#/$defs/organization"}
        },
        "relationships": {
          "description": "One for each type and pair, by type, source and target.",
          "type": "array",
          "items": {"$ref": "#/$defs/relationship"}
        },
        "events": {
          "description": "The events, by earliest day, latest day and id; undated ones last.",
          "type": "array",
          "items": {"$ref": "#/$defs/event"}
        }
      },
      "required": ["format", "version", "generator", "documents", "organizations", "relationships", "events"],
      "additionalProperties": false,
      "$defs": {
        "document": {
          "description": "A text that was read.",
          "type": "object",
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^doc:",
              "description": "`doc:` and the first 12 digits of textSha256."
            },
            "path": {"description": "The path as it was given; `-` for standard input.", "type": "string"},
            "title": {"description": "Its title.", "type": ["string", "null"]},
            "published": {
              "description": "When it was published.",
              "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]
            },
            "publisher": {"description": "Who published it.", "type": ["string", "null"]},
            "source": {"description": "Where it can be read.", "type": ["string", "null"]},
            "sha256": {"description": "SHA-256 of the file's bytes.", "type": "string", "pattern": "^[0-9a-f]{64}$"},
            "textSha256": {
              "description": "SHA-256 of the decoded text in UTF-8.",
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            },
            "fingerprint": {
              "description": "A hash of which near copies share most bits.",
              "type": "string",
              "pattern": "^[0-9a-f]{16}$"
            },
            "space": {
              "description": "What offsets count in: the decoded file, or the text that was extracted from it.",
              "enum": ["file", "extracted"]
            },
            "characters": {"description": "The length of the text in code points.", "type": "integer", "minimum": 0}
          },
          "required": [
            "id", "path", "title", "published", "publisher", "source", "sha256", "textSha256", "fingerprint",
            "space", "characters"
          ],
          "additionalProperties": false
        },
        "organization": {
          "description": "An organization.",
          "type": "object",
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^org:",
              "description": "`org:` and a slug of the name, or a hash where the name has no Latin letters."
            },
            "name": {"description": "The fullest proper name.", "type": "string"},
            "type": {
              "enum": [
                "company", "division", "investor", "government", "government-agency", "university", "nonprofit",
                "international-body", "other-organization"
              ]
            },
            "aliases": {
              "description": "Other names that documents use, sorted.",
              "type": "array",
              "items": {"type": "string"},
              "uniqueItems": true
            },
            "mentions": {
              "description": "How often all documents mention it: the sum of mentionsByDocument.",
              "type": "integer",
              "minimum": 0
            },
            "mentionsByDocument": {
              "description": "How often each document mentions it, by document id.",
              "type": "object",
              "propertyNames": {"type": "string", "pattern": "^doc:"},
              "additionalProperties": {"type": "integer", "minimum": 0}
            },
            "documents": {
              "description": "The keys of mentionsByDocument, sorted.",
              "type": "array",
              "items": {"type": "string", "pattern": "^doc:"},
              "uniqueItems": true
            }
          },
          "required": ["id", "name", "type", "aliases", "mentions", "mentionsByDocument", "documents"],
          "additionalProperties": false
        },
        "relationship": {
          "description": "An edge. What history[] has, too, repeats the latest fact in force.",
          "type": "object",
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^rel:",
              "description": "`rel:` and a hash of type, source and target."
            },
            "type": {
              "enum": [
                "contracted-with", "invests-in", "designated-risk", "partners-with", "part-of", "acquires",
                "competes-with", "opposes"
              ]
            },
            "source": {
              "type": "string",
              "pattern": "^org:",
              "description": "Where the edge starts; of a symmetric type the smaller id."
            },
            "target": {"type": "string", "pattern": "^org:", "description": "Where it ends."},
            "symmetric": {"description": "Whether the type has no direction.", "type": "boolean"},
            "status": {
              "description": "Where the relationship stands.",
              "enum": ["in-effect", "planned", "declined", "ended"]
            },
            "date": {
              "description": "When the status began or was announced.",
              "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]
            },
            "amount": {
              "description": "What it is worth. Amounts are never summed.",
              "anyOf": [{"$ref": "#/$defs/amount"}, {"type": "null"}]
            },
            "label": {"description": "A designation's own words, the name of a round.", "type": ["string", "null"]},
            "via": {
              "description": "Intermediaries, sorted.",
              "type": "array",
              "items": {"type": "string", "pattern": "^org:"}
            },
            "sources": {
              "description": "The number of independent documents; copies of one text count once.",
              "type": "integer",
              "minimum": 0
            },
            "confidence": {
              "description": "How sure it is that this is what the documents say.",
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "history": {
              "description": "Every distinct fact, oldest first.",
              "type": "array",
              "items": {"$ref": "#/$defs/fact"},
              "minItems": 1
            },
            "conflicts": {
              "description": "Where documents contradict each other.",
              "type": "array",
              "items": {"$ref": "#/$defs/conflict"}
            },
            "evidence": {
              "description": "The evidence of all facts, by document and place.",
              "type": "array",
              "items": {"$ref": "#/$defs/evidence"}
            }
          },
          "required": [
            "id", "type", "source", "target", "symmetric", "status", "date", "amount", "label", "via", "sources",
            "confidence", "history", "conflicts", "evidence"
          ],
          "additionalProperties": false
        },
        "fact": {
          "description": "One distinct thing that documents say of a relationship.",
          "type": "object",
          "properties": {
            "status": {
              "description": "Where the relationship stands.",
              "enum": ["in-effect", "planned", "declined", "ended"]
            },
            "date": {
              "description": "When the status began or was announced.",
              "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]
            },
            "amount": {
              "description": "What it is worth. Amounts are never summed.",
              "anyOf": [{"$ref": "#/$defs/amount"}, {"type": "null"}]
            },
            "label": {"description": "A designation's own words, the name of a round.", "type": ["string", "null"]},
            "via": {
              "description": "Intermediaries, sorted.",
              "type": "array",
              "items": {"type": "string", "pattern": "^org:"}
            },
            "evidence": {"description": "Where it is said.", "type": "array", "items": {"$ref": "#/$defs/evidence"}}
          },
          "required": ["status", "date", "amount", "label", "via", "evidence"],
          "additionalProperties": false
        },
        "conflict": {
          "description": "What documents say of a relationship or event that cannot all be true.",
          "type": "object",
          "properties": {
            "field": {"description": "What they disagree about.", "enum": ["date", "amount", "status"]},
            "values": {
              "description": "What each says, in the order of evidence.",
              "type": "array",
              "items": {"type": "string"}
            },
            "evidence": {
              "description": "Where each says it.",
              "type": "array",
              "items": {"$ref": "#/$defs/evidence"}
            }
          },
          "required": ["field", "values", "evidence"],
          "additionalProperties": false
        },
    \#(events)
        "evidence": {
          "description": "The place in a document that shows something.",
          "type": "object",
          "properties": {
            "document": {"type": "string", "pattern": "^doc:"},
            "start": {"description": "The first code point of the quote.", "type": "integer", "minimum": 0},
            "end": {"description": "The code point after its last.", "type": "integer", "minimum": 0},
            "quote": {"description": "The words at that place, unchanged.", "type": "string"},
            "trigger": {
              "description": "Where the word stands that states it.",
              "anyOf": [
                {
                  "type": "object",
                  "properties": {
                    "start": {"description": "The first code point.", "type": "integer", "minimum": 0},
                    "end": {"description": "The code point after the last.", "type": "integer", "minimum": 0}
                  },
                  "required": ["start", "end"],
                  "additionalProperties": false
                },
                {"type": "null"}
              ]
            },
            "rule": {"description": "The rule that read it.", "type": "string"},
            "assertion": {
              "description": "How the text presents it.",
              "enum": ["stated", "reported", "hedged", "denied", "hypothetical"]
            },
            "attribution": {"description": "Whose word it is.", "type": ["string", "null"]},
            "confidence": {
              "description": "How likely it is that the passage shows what it is cited for.",
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": [
            "document", "start", "end", "quote", "trigger", "rule", "assertion", "attribution", "confidence"
          ],
          "additionalProperties": false
        },
        "date": {
          "description": "A date as far as it is known.",
          "type": "object",
          "properties": {
            "edtf": {"description": "EDTF (ISO 8601-2, level 2 sets included).", "type": ["string", "null"]},
            "earliest": {
              "type": ["string", "null"],
              "pattern": "^(Y-?[0-9]{5,}|-?[0-9]{4})-[0-9]{2}-[0-9]{2}$",
              "description": "The first day that it can mean; null where open or unknown."
            },
            "latest": {
              "type": ["string", "null"],
              "pattern": "^(Y-?[0-9]{5,}|-?[0-9]{4})-[0-9]{2}-[0-9]{2}$",
              "description": "The last day that it can mean; null where open or unknown."
            },
            "precision": {
              "enum": [
                "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century",
                "approximate"
              ]
            },
            "qualifier": {"description": "How sure it is.", "enum": ["approximate", "uncertain", "both", null]},
            "kind": {
              "description": "A point in time, a period, or one of several points.",
              "enum": ["instant", "interval", "one-of"]
            },
            "text": {"description": "The words.", "type": "string"},
            "basis": {
              "description": "Where the resolution comes from.",
              "enum": [
                "explicit", "relative-to-publication", "relative-to-event", "inferred-year", "publication",
                "other-document"
              ]
            },
            "anchor": {"description": "The date from which it was counted, in EDTF.", "type": ["string", "null"]},
            "fiscal": {
              "description": "The fiscal year and perhaps quarter, whose calendar bounds are not known.",
              "type": ["string", "null"]
            },
            "holiday": {"description": "The holiday that the words name.", "type": ["string", "null"]}
          },
          "required": [
            "edtf", "earliest", "latest", "precision", "qualifier", "kind", "text", "basis", "anchor", "fiscal",
            "holiday"
          ],
          "additionalProperties": false
        },
        "amount": {
          "description": "A quantity.",
          "type": "object",
          "properties": {
            "value": {"description": "In whole units: 1.5 million dollars is 1500000.", "type": "number"},
            "unit": {"description": "An ISO 4217 code or the name of another unit: GW, percent.", "type": "string"},
            "qualifier": {"enum": ["exact", "up to", "at least", "about"]},
            "text": {"description": "The words.", "type": "string"}
          },
          "required": ["value", "unit", "qualifier", "text"],
          "additionalProperties": false
        }
      }
    }

    """#
}
