import Graph
import Text
import Timeline

/// Graphs made by hand, with invented names.
enum SampleGraph {
  /// Names that break careless writers.
  static let hostileNames = [
    #"R&D <x> "q" 'single'"#, "=cmd|'/c calc'!A0", "+1-800 @home", "Завод «Полёт»", "海牙精密工業", "🚀 Rocket & Co.",
    "Line\nBreak Ltd", "Tab\tand\r\nCR", "Pipe|Semi;Colon: {a} [b] (c) #42; -->", "]]> end %% `code` \\ $x",
    " leading and trailing ", "Ünïcödé e\u{301} Société", "مؤسسة الأفق", "graph end subgraph", "bell\u{7}ring",
  ]

  /// Every form of date that the JSON timeline knows, with its words.
  static let dates = [
    "2026-02-27", "2025-07", "2025-07~", "2025-07?", "2025-07%", "2025-07-XX", "202X", "2025-22", "2025-35",
    "2026-02/2026-03", "[2026-02..2026-03]", "[2026-02,2026-03]", "[2026-02-24..2026-02-27]", "[..2026-03-26]",
    "[2027..]", "2026-03/..", "/2026-03-26", "../2026-03-26", "{2026-02,2026-03}", "XXXX-02", "2024",
    "2026-02-24/2026-02-27", "2025-41", "1999-12-31",
  ]

  /// Organizations with the worst names, every type and status, parallel edges, every form of date, undated events.
  static var hostile: OrganizationGraph {
    let documents = [document(1, title: "R&D <x> \"q\""), document(2, title: nil), document(3, title: "Третий")]
    let types = OrganizationType.allCases
    let organizations = hostileNames.enumerated().map { index, name in
      Organization(
        name: name, type: types[index % types.count], aliases: ["A\(index)", "alias \(index) & <b>"],
        mentionsByDocument: [documents[index % 3].id: index + 1])
    }
    return GraphMerger().assemble(
      documents: documents, organizations: organizations, statements: statements(organizations, documents),
      events: events(organizations, documents))
  }

  /// The same as a filter leaves it: without organizations that take part in events only.
  static var filtered: OrganizationGraph {
    var graph = hostile
    let ends = Set(graph.relationships.flatMap { [$0.source, $0.target] })
    graph.organizations.removeAll { !ends.contains($0.id) }
    return graph
  }

  private static func statements(
    _ organizations: [Organization], _ documents: [DocumentRecord]
  ) -> [StatedRelationship] {
    var statements = [StatedRelationship]()
    for (index, type) in RelationshipType.allCases.enumerated() {
      for (offset, status) in RelationshipStatus.allCases.enumerated() {
        let source = organizations[index].id
        let target = organizations[index + 1 + offset].id
        let fact = RelationshipFact(
          status: status, date: date(dates[(index * 4 + offset) % dates.count]), amount: amounts[offset],
          label: offset == 1 ? "“List” & <more>" : nil, via: offset == 2 ? [organizations[9].id] : [],
          evidence: [evidence(documents[offset % 3], "Quote \(index)\n<&> \"\(offset)\" =1+1", at: index * 50)])
        statements.append(StatedRelationship(type: type, source: source, target: target, fact: fact))
      }
    }
    // A second relation between one pair, and an earlier fact.
    let first = statements[0]
    statements.append(
      StatedRelationship(
        type: .acquires, source: first.source, target: first.target,
        fact: RelationshipFact(status: .inEffect, evidence: [evidence(documents[0], "It bought it.", at: 900)])))
    statements.append(
      StatedRelationship(
        type: first.type, source: first.source, target: first.target,
        fact: RelationshipFact(
          status: .planned, date: date("2020"), evidence: [evidence(documents[1], "It would.", at: 950)])))
    return statements
  }

  private static func events(
    _ organizations: [Organization], _ documents: [DocumentRecord]
  ) -> [Event<Organization.ID>] {
    (dates + [nil]).enumerated().map { index, text in
      var event = Event(
        id: "", type: EventType.allCases[index % EventType.allCases.count],
        title: "Event \(index): \(hostileNames[index % hostileNames.count])", date: text.map { date($0) },
        participants: [
          EventParticipant(participant: organizations[index % 15].id, role: "supplier"),
          EventParticipant(participant: organizations[(index + 3) % 15].id, role: "customer"),
        ], status: index % 2 == 0 ? "planned" : nil, amount: index % 3 == 0 ? amounts[index % 4] : nil,
        evidence: [evidence(documents[index % 3], "Event quote \(index) <i>&", at: 10 * index)])
      event.id = event.contentID
      return event
    }
  }

  private static let amounts: [Amount?] = [
    Amount(value: 12_500_000, unit: "USD", text: "$12.5 million"),
    Amount(value: 1.5, unit: "GW", qualifier: .upTo, text: "up to 1.5 gigawatts"), nil,
    Amount(value: 3e9, unit: "EUR", qualifier: .atLeast, text: "at least €3bn"),
  ]

  /// A document whose hashes follow from its number.
  static func document(_ number: Int, title: String?) -> DocumentRecord {
    let hash = ContentHash.sha256([UInt8(number)])
    return DocumentRecord(
      id: "doc:" + hash.prefix(12), path: "news/файл \(number), a&b.txt", title: title,
      published: number == 2 ? nil : date("2026-03-0\(number)"), publisher: "Pub & Sons \"\(number)\"",
      source: number == 1 ? "https://example.org/a?x=1&y=2" : nil, sha256: hash, textSha256: hash,
      fingerprint: Fingerprint(bits: UInt64(number) &* 0x9e37_79b9_7f4a_7c15), space: .file, characters: 1000)
  }

  /// A date from its EDTF.
  static func date(_ edtf: String) -> TemporalValue {
    let value = EDTF(parsing: edtf)
    let qualifier: DateQualifier? =
      edtf.hasSuffix("~") ? .approximate : edtf.hasSuffix("?") ? .uncertain : edtf.hasSuffix("%") ? .both : nil
    let kind: DateKind = edtf.contains("/") ? .interval : edtf.hasPrefix("[") ? .oneOf : .instant
    return TemporalValue(
      edtf: value, precision: .day, qualifier: qualifier, kind: kind, text: "words for \(edtf)", basis: .explicit)
  }

  /// Evidence at a place.
  static func evidence(_ document: DocumentRecord, _ quote: String, at start: Int) -> Evidence {
    Evidence(
      document: document.id, range: CodePointRange(start: start, end: start + quote.unicodeScalars.count),
      quote: quote, trigger: CodePointRange(start: start, end: start + 2), rule: "test-rule", assertion: .reported,
      attribution: "the board", confidence: 0.8)
  }
}
