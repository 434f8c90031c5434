extension TimelineSchema {
  /// The definitions of events and of what documents tell of them.
  static let events = #"""
        "event": {
          "description": "A happening.",
          "type": "object",
          "properties": {
            "id": {"description": "`ev:` and a hash of content.", "type": "string", "pattern": "^ev:"},
            "type": {
              "enum": [
                "contract", "investment", "designation", "partnership", "acquisition", "termination", "refusal",
                "lawsuit", "launch", "announcement", "policy", "other"
              ]
            },
            "title": {"description": "One line for people.", "type": "string"},
            "date": {"description": "When it happened.", "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
            "participants": {
              "description": "Who took part.",
              "type": "array",
              "items": {
                "description": "Who took part, and as what.",
                "type": "object",
                "properties": {
                  "organization": {"type": "string", "pattern": "^org:"},
                  "role": {"description": "As what: supplier, customer and so on.", "type": "string"}
                },
                "required": ["organization", "role"],
                "additionalProperties": false
              }
            },
            "relationship": {
              "description": "The relationship that it made or changed.",
              "anyOf": [{"type": "string", "pattern": "^rel:"}, {"type": "null"}]
            },
            "status": {
              "description": "The relationship's status after it.",
              "enum": ["in-effect", "planned", "declined", "ended", null]
            },
            "amount": {"description": "How much.", "anyOf": [{"$ref": "#/$defs/amount"}, {"type": "null"}]},
            "sources": {
              "description": "The number of independent documents; copies of one text count once.",
              "type": "integer",
              "minimum": 0
            },
            "conflicts": {
              "description": "Where documents that tell it contradict each other.",
              "type": "array",
              "items": {"$ref": "#/$defs/conflict"}
            },
            "tellings": {
              "description": "What each document tells of it. Title, date, amount and conflicts follow from these.",
              "type": "array",
              "items": {"$ref": "#/$defs/telling"}
            },
            "evidence": {"description": "Where it is said.", "type": "array", "items": {"$ref": "#/$defs/evidence"}}
          },
          "required": [
            "id", "type", "title", "date", "participants", "relationship", "status", "amount", "sources", "conflicts",
            "tellings", "evidence"
          ],
          "additionalProperties": false
        },
        "telling": {
          "description": "What one document tells of an event.",
          "type": "object",
          "properties": {
            "title": {"description": "One line for people.", "type": "string"},
            "date": {
              "description": "When it happened, as the document says.",
              "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]
            },
            "amount": {"description": "How much.", "anyOf": [{"$ref": "#/$defs/amount"}, {"type": "null"}]},
            "object": {
              "description": "What it was about, in lemmas; tells apart happenings of one kind.",
              "type": ["string", "null"]
            },
            "evidence": {"description": "Where it is said.", "type": "array", "items": {"$ref": "#/$defs/evidence"}}
          },
          "required": ["title", "date", "amount", "evidence"],
          "additionalProperties": false
        },
    """#
}
