import Graph
import Text
import Timeline

/// Makes nodes of schema.org, with evidence as Web Annotations, whose selectors quote and count in code points.
struct LinkedDataWriter {
  let index: GraphIndex

  /// The terms. The context is written out, so that no reader has to fetch one.
  static let context: LinkedDataValue = .node([
    "@vocab": .text("https://schema.org/"),
    "oa": .text("http://www.w3.org/ns/oa#"),
    "edtf": .text("http://id.loc.gov/datatypes/edtf/"),
    "gk": .text("urn:graphkit:vocabulary:"),
    "doc": .text("urn:graphkit:doc:"),
    "org": .text("urn:graphkit:org:"),
    "rel": .text("urn:graphkit:rel:"),
    "ev": .text("urn:graphkit:ev:"),
    "evidence": .text("urn:graphkit:evidence:"),
    "startDate": .node(["@type": .text("Date")]),
    "endDate": .node(["@type": .text("Date")]),
    "datePublished": .node(["@type": .text("Date")]),
    "url": .node(["@type": .text("@id")]),
  ])

  func node(_ document: DocumentRecord) -> LinkedDataValue {
    var properties: [String: LinkedDataValue] = [
      "@id": .text(document.id), "@type": .text("Article"), "name": .text(document.path),
      "sha256": .text(document.sha256), "gk:textSha256": .text(document.textSha256),
      "gk:characters": .whole(document.characters), "gk:space": .text(document.space.rawValue),
    ]
    properties["headline"] = document.title.map { .text($0) }
    properties["publisher"] = document.publisher.map { .node(["@type": .text("Organization"), "name": .text($0)]) }
    properties["url"] = document.webAddress.map { .text($0) }
    properties["datePublished"] = document.published?.fullDay.map { .text($0) }
    properties["gk:published"] = document.published.map(node)
    return .node(properties)
  }

  func node(_ organization: Organization) -> LinkedDataValue {
    .node([
      "@id": .text(organization.id), "@type": .text(organization.type.schemaType), "name": .text(organization.name),
      "alternateName": .list(organization.aliases.map { .text($0) }), "gk:type": .text(organization.type.rawValue),
      "gk:mentions": .whole(organization.mentions),
      "subjectOf": .list(organization.documents.map { .reference($0) }),
    ])
  }

  /// A relationship is a claim that articles make.
  func node(_ relationship: Relationship) -> LinkedDataValue {
    let current = relationship.current
    var properties: [String: LinkedDataValue] = [
      "@id": .text(relationship.id), "@type": .text("Claim"), "name": .text(relationship.title(index)),
      "appearance": .list(index.documents(of: relationship.evidence).map { .reference($0.id) }),
      "gk:type": .text(relationship.type.rawValue), "gk:source": .reference(relationship.source),
      "gk:target": .reference(relationship.target), "gk:symmetric": .boolean(relationship.type.isSymmetric),
      "gk:sources": .whole(relationship.sources), "gk:confidence": .number(relationship.confidence),
      "gk:history": .node(["@list": .list(relationship.history.map { .node(fact($0)) })]),
      "gk:conflict": .list(relationship.conflicts.map(node)),
    ]
    properties.merge(fact(current)) { own, _ in own }
    properties["gk:evidence"] = .list(annotations(of: relationship.id, relationship.evidence))
    return .node(properties)
  }

  func node(_ event: Event<Organization.ID>) -> LinkedDataValue {
    var properties: [String: LinkedDataValue] = [
      "@id": .text(event.id), "@type": .text("Event"), "name": .text(event.title),
      "gk:type": .text(event.type.rawValue),
      "about": .list(event.participants.map { .reference($0.participant) }),
      "gk:participation": .list(
        event.participants.map {
          .node(["gk:role": .text($0.role), "gk:organization": .reference($0.participant)])
        }),
      "gk:conflict": .list(event.conflicts.map { node(Conflict($0)) }),
      "gk:sources": .whole(event.sources),
      "gk:evidence": .list(annotations(of: event.id, event.evidence)),
    ]
    properties["startDate"] = event.date?.startDay.map { .text($0) }
    properties["endDate"] = event.date?.endDay.map { .text($0) }
    properties["gk:date"] = event.date.map(node)
    properties["gk:relationship"] = event.relationship.map { .reference($0) }
    properties["gk:status"] = event.status.map { .text($0) }
    properties["gk:amount"] = event.amount.map(node)
    return .node(properties)
  }

  // MARK: Parts

  private func fact(_ fact: RelationshipFact) -> [String: LinkedDataValue] {
    var properties: [String: LinkedDataValue] = [
      "gk:status": .text(fact.status.rawValue), "gk:via": .list(fact.via.map { .reference($0) }),
      "gk:evidence": .list(fact.evidence.map { .reference(annotationID($0)) }),
    ]
    properties["gk:date"] = fact.date.map(node)
    properties["gk:amount"] = fact.amount.map(node)
    properties["gk:wording"] = fact.label.map { .text($0) }
    return properties
  }

  private func node(_ conflict: Conflict) -> LinkedDataValue {
    .node([
      "gk:field": .text(conflict.field.rawValue), "gk:values": .list(conflict.values.map { .text($0) }),
      "gk:evidence": .list(conflict.evidence.map { .reference(annotationID($0)) }),
    ])
  }

  private func node(_ date: TemporalValue) -> LinkedDataValue {
    var properties: [String: LinkedDataValue] = [
      "gk:words": .text(date.text), "gk:basis": .text(date.basis.rawValue),
      "gk:precision": .text(date.precision.rawValue),
      "gk:kind": .text(date.kind.rawValue),
    ]
    properties["gk:edtf"] = date.edtf.map { .typed($0.description, "edtf:EDTF") }
    properties["gk:earliest"] = date.earliest.map { .typed($0.description, "Date") }
    properties["gk:latest"] = date.latest.map { .typed($0.description, "Date") }
    return .node(properties)
  }

  private func node(_ amount: Amount) -> LinkedDataValue {
    .node([
      "@type": .text("QuantitativeValue"), "value": .number(amount.value), "unitText": .text(amount.unit),
      "gk:qualifier": .text(amount.qualifier.rawValue), "gk:words": .text(amount.text),
    ])
  }

  private func annotations(of subject: String, _ evidence: [Evidence]) -> [LinkedDataValue] {
    evidence.map { item in
      var properties: [String: LinkedDataValue] = [
        "@id": .text(annotationID(item)), "@type": .text("oa:Annotation"), "oa:hasBody": .reference(subject),
        "oa:hasTarget": .node([
          "oa:hasSource": .reference(item.document),
          "oa:hasSelector": .list([
            .node(["@type": .text("oa:TextQuoteSelector"), "oa:exact": .text(item.quote)]),
            position(item.range),
          ]),
        ]),
        "gk:rule": .text(item.rule), "gk:assertion": .text(item.assertion.rawValue),
        "gk:confidence": .number(item.confidence),
      ]
      properties["gk:trigger"] = item.trigger.map(position)
      properties["gk:attribution"] = item.attribution.map { .text($0) }
      return .node(properties)
    }
  }

  private func position(_ range: CodePointRange) -> LinkedDataValue {
    .node(["@type": .text("oa:TextPositionSelector"), "oa:start": .whole(range.start), "oa:end": .whole(range.end)])
  }

  private func annotationID(_ evidence: Evidence) -> String {
    "evidence:" + ContentHash.short([evidence.pointer, evidence.rule, evidence.assertion.rawValue, evidence.quote])
  }
}

extension OrganizationType {
  /// The nearest class of schema.org.
  fileprivate var schemaType: String {
    switch self {
    case .company, .division, .investor: "Corporation"
    case .government, .governmentAgency: "GovernmentOrganization"
    case .university: "CollegeOrUniversity"
    case .nonprofit: "NGO"
    case .internationalBody, .otherOrganization: "Organization"
    }
  }
}

extension TemporalValue {
  /// The day, if it is just one.
  fileprivate var fullDay: String? {
    guard isPlainInstant, earliest == latest else { return nil }
    return earliest?.description
  }

  /// The first day of a period, or the day itself, if it is given to the day.
  fileprivate var startDay: String? {
    guard case .interval(.date(let first), _) = edtf else { return fullDay }
    return TemporalValue(edtf: .date(first), precision: .day, text: "").fullDay
  }

  /// The last day of a period, if it is given to the day.
  fileprivate var endDay: String? {
    guard case .interval(_, .date(let last)) = edtf else { return nil }
    return TemporalValue(edtf: .date(last), precision: .day, text: "").fullDay
  }
}
