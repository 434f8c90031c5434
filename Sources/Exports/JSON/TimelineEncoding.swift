import Graph
import Text
import Timeline

extension TimelineJSON {
  init(_ graph: OrganizationGraph, generator: String) {
    self.init(
      format: Self.formatName, version: Self.formatVersion, generator: generator,
      documents: graph.documents.map(DocumentJSON.init), organizations: graph.organizations.map(OrganizationJSON.init),
      relationships: graph.relationships.map(RelationshipJSON.init), events: graph.events.map(EventJSON.init))
  }
}

extension DocumentJSON {
  init(_ document: DocumentRecord) {
    self.init(
      id: document.id, path: document.path, title: document.title, published: document.published.map(DateJSON.init),
      publisher: document.publisher, source: document.source, sha256: document.sha256,
      textSha256: document.textSha256, fingerprint: document.fingerprint.hexadecimal, space: document.space,
      characters: document.characters)
  }
}

extension OrganizationJSON {
  init(_ organization: Organization) {
    self.init(
      id: organization.id, name: organization.name, type: organization.type.rawValue, aliases: organization.aliases,
      mentions: organization.mentions, mentionsByDocument: organization.mentionsByDocument,
      documents: organization.documents)
  }
}

extension RelationshipJSON {
  init(_ relationship: Relationship) {
    let current = relationship.current
    self.init(
      id: relationship.id, type: relationship.type.rawValue, source: relationship.source, target: relationship.target,
      symmetric: relationship.type.isSymmetric, status: current.status.rawValue, date: current.date.map(DateJSON.init),
      amount: current.amount.map(AmountJSON.init), label: current.label, via: current.via,
      sources: relationship.sources, confidence: relationship.confidence,
      history: relationship.history.map(FactJSON.init), conflicts: relationship.conflicts.map(ConflictJSON.init),
      evidence: relationship.evidence.map(EvidenceJSON.init))
  }
}

extension FactJSON {
  init(_ fact: RelationshipFact) {
    self.init(
      status: fact.status.rawValue, date: fact.date.map(DateJSON.init), amount: fact.amount.map(AmountJSON.init),
      label: fact.label, via: fact.via, evidence: fact.evidence.map(EvidenceJSON.init))
  }
}

extension ConflictJSON {
  init(_ conflict: Conflict) {
    self.init(
      field: conflict.field.rawValue, values: conflict.values, evidence: conflict.evidence.map(EvidenceJSON.init))
  }
}

extension EventJSON {
  init(_ event: Event<Organization.ID>) {
    self.init(
      id: event.id, type: event.type.rawValue, title: event.title, date: event.date.map(DateJSON.init),
      participants: event.participants.map { ParticipantJSON(organization: $0.participant, role: $0.role) },
      relationship: event.relationship, status: event.status, amount: event.amount.map(AmountJSON.init),
      sources: event.sources, conflicts: event.conflicts.map { ConflictJSON(Conflict($0)) },
      tellings: event.tellings.map(TellingJSON.init), evidence: event.evidence.map(EvidenceJSON.init))
  }
}

extension TellingJSON {
  init(_ telling: EventTelling) {
    self.init(
      title: telling.title, date: telling.date.map(DateJSON.init), amount: telling.amount.map(AmountJSON.init),
      object: telling.object, evidence: telling.evidence.map(EvidenceJSON.init))
  }
}

extension EvidenceJSON {
  init(_ evidence: Evidence) {
    self.init(
      document: evidence.document, start: evidence.range.start, end: evidence.range.end, quote: evidence.quote,
      trigger: evidence.trigger, rule: evidence.rule, assertion: evidence.assertion.rawValue,
      attribution: evidence.attribution, confidence: evidence.confidence)
  }
}

extension DateJSON {
  init(_ value: TemporalValue) {
    self.init(
      edtf: value.edtf?.description, earliest: value.earliest?.description, latest: value.latest?.description,
      precision: value.precision.rawValue, qualifier: value.qualifier?.rawValue, kind: value.kind.rawValue,
      text: value.text, basis: value.basis.rawValue, anchor: value.anchor, fiscal: value.fiscal,
      holiday: value.holiday)
  }
}

extension AmountJSON {
  init(_ amount: Amount) {
    self.init(value: amount.value, unit: amount.unit, qualifier: amount.qualifier.rawValue, text: amount.text)
  }
}
