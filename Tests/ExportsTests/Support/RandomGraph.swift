import Graph
import Text
import Timeline

/// Graphs of few organizations under many spellings, so that merging has much to join.
struct RandomGraph {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let names = [
    "Orrin Works", "Orrin Works, Inc.", "ORRIN WORKS", "Òrrin Works", "O\u{300}rrin Works", "Tessaly", "Tessaly Ltd",
    "The Tessaly Company", "Kestrel Board", "Kestrel-Board", "Kestrel & Board", "海牙", "海牙 Ltd",
  ]

  /// A graph as extraction makes one of a part of a corpus.
  mutating func next() -> OrganizationGraph {
    let documents = (0..<2).map { _ in record(pick(0...4)) }
    var organizations = [Organization.ID: Organization]()
    for _ in 0..<pick(2...6) {
      let organization = Organization(
        name: pick(Self.names), type: pick(OrganizationType.allCases), aliases: [pick(Self.names), "OW"].sorted(),
        mentionsByDocument: [pick(documents).id: pick(1...9)])
      organizations[organization.id] = organization
    }
    let ids = organizations.keys.sorted()
    let statements = (0..<pick(1...6)).map { _ in
      StatedRelationship(
        type: pick(RelationshipType.allCases), source: pick(ids), target: pick(ids), fact: fact(ids, documents))
    }.filter { $0.source != $0.target }
    let relationships = statements.map { Relationship.id(type: $0.type, source: $0.source, target: $0.target) }
    let events = (0..<pick(1...5)).map { _ in event(ids, relationships, documents) }
    return GraphMerger().assemble(
      documents: documents, organizations: Array(organizations.values), statements: statements, events: events)
  }

  /// A graph with tellings of few happenings, so that most can be joined in several ways.
  mutating func nextTellings() -> OrganizationGraph {
    let documents = (0..<2).map { _ in record(pick(0...4)) }
    let organizations = ["Orrin Works", "Tessaly"].map { Organization(name: $0, type: .company) }
    let participants = organizations.map { EventParticipant(participant: $0.id, role: "party") }
    let days = [nil, nil, "2025-07", "2025", "2025-07-10", "2025-07-14", "2025-07-16", "2025-07-19", "[2025-07-15..]"]
    let events = (0..<pick(1...6)).map { _ in
      let telling = EventTelling(
        title: pick(["One", "Two"]),
        date: pick(days).map { TemporalValue(edtf: EDTF(parsing: $0), precision: .day, text: pick(["then", $0])) },
        amount: pick([nil, nil, 100, 105, 400]).map { Amount(value: $0, unit: "USD", text: "$\($0)") },
        object: pick([nil, nil, "crane", "harbour crane", "dredger", "lot 1", "lot 2"]),
        evidence: [evidence(documents)])
      return Event(
        id: "", type: .partnership, title: telling.title, date: telling.date, participants: participants,
        status: pick([nil, "in-effect", "in-effect", "planned"]), amount: telling.amount, evidence: telling.evidence,
        tellings: [telling])
    }
    return GraphMerger().assemble(documents: documents, organizations: organizations, statements: [], events: events)
  }

  private mutating func fact(_ ids: [String], _ documents: [DocumentRecord]) -> RelationshipFact {
    RelationshipFact(
      status: pick(RelationshipStatus.allCases), date: date(), amount: amount(), label: pick([nil, "", "List A"]),
      via: pick(0...2) == 0 ? [pick(ids)] : [], evidence: [evidence(documents)])
  }

  private mutating func event(
    _ ids: [String], _ relationships: [String], _ documents: [DocumentRecord]
  ) -> Event<Organization.ID> {
    var event = Event(
      id: "", type: pick([.contract, .lawsuit]), title: pick(["One", "Two", "Three"]), date: date(),
      participants: [
        EventParticipant(participant: pick(ids), role: "supplier"),
        EventParticipant(participant: pick(ids), role: "customer"),
      ], relationship: relationships.isEmpty ? nil : pick(relationships), status: pick([nil, "planned"]),
      amount: amount(), evidence: [evidence(documents)])
    event.id = event.contentID
    return event
  }

  private mutating func date() -> TemporalValue? {
    let edtf = pick([nil, "2025-07", "2025-07-14", "[2025-07-01..2025-07-31]", "2026", "XXXX-02"])
    return edtf.map { edtf in
      TemporalValue(
        edtf: EDTF(parsing: edtf), precision: .day, text: pick(["then", "that day"]),
        basis: pick([.explicit, .inferredYear]), anchor: pick([nil, "2026-01-01"]), fiscal: pick([nil, "FY2026"]))
    }
  }

  private mutating func amount() -> Amount? {
    pick(0...1) == 0
      ? nil
      : Amount(
        value: pick([1, 2.5]), unit: "USD", qualifier: pick([.exact, .upTo]), text: pick(["$1", "one dollar"]))
  }

  private mutating func evidence(_ documents: [DocumentRecord]) -> Evidence {
    Evidence(
      document: pick(documents).id, range: CodePointRange(start: pick(0...20), end: 30), quote: "quote",
      rule: pick(["a", "b"]), confidence: pick([0.5, 0.9]))
  }

  /// Five texts, the first two of which are near copies; each may lie under two paths.
  private mutating func record(_ number: Int) -> DocumentRecord {
    let hash = ContentHash.sha256([UInt8(number)])
    let bits: [UInt64] = [0xff00, 0xff01, 0xabcd_0000_1234_5678, 0x5555_5555_5555_5555, 0xffff_ffff_0000_0000]
    return DocumentRecord(
      id: "doc:" + hash.prefix(12), path: pick(["a.txt", "b.txt"]), title: pick([nil, "Title"]),
      published: pick([nil, "2025-07-15", "2025-09-01", "2024-07-15"]).map {
        TemporalValue(edtf: EDTF(parsing: $0), precision: .day, text: $0, basis: .publication)
      },
      publisher: pick([nil, "Pub"]), source: nil, sha256: hash, textSha256: hash,
      fingerprint: Fingerprint(bits: bits[number]), space: .file, characters: 40)
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[pick(0...(items.count - 1))] }

  /// SplitMix64.
  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return range.lowerBound + Int((value ^ value >> 31) % UInt64(range.count))
  }
}
