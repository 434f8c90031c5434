import Graph
import Text
import Timeline

/// Reads a raw value or throws ``UnknownValue``.
private func value<Raw: RawRepresentable>(_ raw: Raw.RawValue, _ key: String) throws(UnknownValue) -> Raw
where Raw.RawValue == String {
  guard let value = Raw(rawValue: raw) else { throw UnknownValue(key: key, value: raw) }
  return value
}

extension TimelineJSON {
  /// The graph that the JSON describes. What follows from the evidence is computed, not read.
  func graph() throws -> OrganizationGraph {
    try TimelineReferences(self).check()
    return GraphMerger().assemble(
      documents: try documents.map { try $0.record() },
      organizations: try organizations.map { try $0.organization() },
      statements: try relationships.flatMap { try $0.statements() },
      events: try events.map { try $0.event() })
  }
}

extension DocumentJSON {
  func record() throws -> DocumentRecord {
    guard let fingerprint = Fingerprint(hexadecimal: fingerprint) else {
      throw UnknownValue(key: "fingerprint", value: self.fingerprint)
    }
    return DocumentRecord(
      id: id, path: path, title: title, published: try published?.temporalValue(), publisher: publisher,
      source: source, sha256: sha256, textSha256: textSha256, fingerprint: fingerprint, space: space,
      characters: characters)
  }
}

extension OrganizationJSON {
  func organization() throws -> Organization {
    Organization(
      id: id, name: name, type: try value(type, "type"), aliases: aliases, mentionsByDocument: mentionsByDocument)
  }
}

extension RelationshipJSON {
  func statements() throws -> [StatedRelationship] {
    let type: RelationshipType = try value(type, "type")
    return try history.map {
      StatedRelationship(type: type, source: source, target: target, fact: try $0.fact())
    }
  }
}

extension FactJSON {
  func fact() throws -> RelationshipFact {
    RelationshipFact(
      status: try value(status, "status"), date: try date?.temporalValue(), amount: try amount?.amount(),
      label: label, via: via, evidence: try evidence.map { try $0.evidence() })
  }
}

extension EventJSON {
  func event() throws -> Event<Organization.ID> {
    Event(
      id: id, type: try value(type, "type"), title: title, date: try date?.temporalValue(),
      participants: participants.map { EventParticipant(participant: $0.organization, role: $0.role) },
      relationship: relationship, status: status, amount: try amount?.amount(),
      evidence: try evidence.map { try $0.evidence() }, tellings: try (tellings ?? []).map { try $0.telling() })
  }
}

extension TellingJSON {
  func telling() throws -> EventTelling {
    EventTelling(
      title: title, date: try date?.temporalValue(), amount: try amount?.amount(), object: object,
      evidence: try evidence.map { try $0.evidence() })
  }
}

extension EvidenceJSON {
  func evidence() throws -> Evidence {
    Evidence(
      document: document, range: CodePointRange(start: start, end: end), quote: quote, trigger: trigger, rule: rule,
      assertion: try value(assertion, "assertion"), attribution: attribution, confidence: confidence)
  }
}

extension DateJSON {
  func temporalValue() throws -> TemporalValue {
    let parsed = try edtf.map { text in
      guard let parsed = EDTF(parsing: text) else { throw UnknownValue(key: "edtf", value: text) }
      return parsed
    }
    return TemporalValue(
      edtf: parsed, precision: try value(precision, "precision"),
      qualifier: try qualifier.map { try value($0, "qualifier") },
      kind: try value(kind, "kind"), text: text, basis: try value(basis, "basis"), anchor: anchor, fiscal: fiscal,
      holiday: holiday)
  }
}

extension AmountJSON {
  func amount() throws -> Amount {
    Amount(value: value, unit: unit, qualifier: try Exports.value(qualifier, "qualifier"), text: text)
  }
}
