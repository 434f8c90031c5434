import Text
import Timeline

@testable import Graph

/// Graphs for tests.
enum SampleGraphs {
  /// Every type, every status, units, intermediaries, all kinds of dates.
  static var full: OrganizationGraph {
    var builder = TestGraph()
    let wire = builder.document(
      "Harbour board picks a supplier", published: "2025-07-14", publisher: "The Coast Wire",
      source: "https://example.org/a?x=1&y=2")
    let paper = builder.document("A fund doubles its stake", published: "2025-11-02", publisher: "Ledger & Sons")
    let northwind = builder.organization("Northwind Cranes")
    let quay = builder.organization("Quayside Robotics")
    let unit = builder.organization("Quayside Robotics Cloud Unit", .division)
    let fund = builder.organization("Brightwater Fund", .investor)
    let board = builder.organization("National Harbour Board", .governmentAgency)
    let state = builder.organization("Republic of Estmark", .government)
    let school = builder.organization("Estmark Technical University", .university)
    builder.relate(
      northwind, .contractedWith, board, date: "2025-07-14",
      amount: Amount(value: 48_300_000, unit: "EUR", text: "48.3 million euros"), documents: [wire, paper])
    builder.relate(
      fund, .investsIn, quay, date: "2025-11", amount: Amount(value: 2e9, unit: "USD", qualifier: .upTo, text: ""),
      documents: [paper])
    builder.relate(board, .designatedRisk, quay, date: "2025-Q3", label: "restricted vendor", documents: [wire])
    builder.relate(quay, .partnersWith, school, status: .planned, date: "2026", documents: [wire])
    builder.relate(unit, .partOf, quay, documents: [wire])
    builder.relate(quay, .contractedWith, state, status: .declined, via: [northwind], documents: [paper])
    builder.relate(northwind, .acquires, unit, status: .ended, date: "2024~", documents: [paper])
    builder.relate(northwind, .competesWith, quay, documents: [paper])
    builder.relate(quay, .opposes, board, date: "last spring", documents: [wire])
    builder.event(
      .contract, "Harbour board buys cranes from Northwind", date: "2025-07-14", [northwind, board], documents: [wire])
    builder.event(
      .investment, "Brightwater doubles its stake in Quayside", date: "2025-11", [fund, quay], documents: [paper])
    builder.event(
      .designation, "Board lists Quayside as a restricted vendor", date: "2025-Q3", [board, quay], documents: [wire])
    builder.event(
      .partnership, "Quayside and the university plan a laboratory", date: "2026", [quay, school], status: "planned",
      documents: [wire])
    builder.event(.refusal, "Estmark turns Quayside down", date: nil, [quay, state], documents: [paper])
    builder.event(
      .acquisition, "Northwind drops its offer for the cloud unit", date: "2024~", [northwind, unit], documents: [paper]
    )
    builder.event(.launch, "Quayside opens its yard to customers", date: "2025-09/..", [quay], documents: [paper])
    builder.event(.lawsuit, "Quayside goes to court", date: "../2025-10", [quay, board], documents: [wire])
    return builder.graph
  }

  /// Six parts that nothing connects, which make a tall report.
  static var scattered: OrganizationGraph {
    var builder = TestGraph()
    let document = builder.document("Round-up of the week", published: "2025-07-14")
    for part in 0..<6 {
      let office = builder.organization("Office of Inland Waterways \(part)", .governmentAgency)
      for number in 0..<3 {
        let supplier = builder.organization("Lockkeeper Engineering \(part)\(number)")
        builder.relate(supplier, .contractedWith, office, date: "2025-07-14", documents: [document])
        builder.relate(office, .designatedRisk, supplier, label: "restricted vendor", documents: [document])
      }
    }
    return builder.graph
  }

  /// Names that try to break out of every format that they pass through.
  static let hostileNames = [
    "<script>alert(1)</script>", "Quote\"s & 'Apostrophes'", "]]> & <!-- Comment -->", "C:\\new\\N\\G",
    "&lt;&copy;&#x3c;",
    "شركة الميناء الكبير", "משרד הנמלים", "港湾機械株式会社", "🏗️🚢 Crane 👩‍💻", "Zero\u{200B}Width\u{202E}Override",
    "Bell\u{07}Null\u{00}End",
    String(repeating: "Long ", count: 60), String(repeating: "W", count: 300), "", " ", "javascript:alert(1)",
    "\u{FFFE}\u{FFFF}",
    "--", "}", "a->b; c [label=x]", "cluster", "graph",
  ]

  /// Hostile names in every place that takes text.
  static var hostile: OrganizationGraph {
    var builder = TestGraph()
    let documents = hostileNames.enumerated().map { number, name in
      builder.document(
        name + "\(number)", published: "2025-0\(number % 9 + 1)", publisher: name,
        source: number % 2 == 0 ? "javascript:alert(1)" : "https://example.org/?a=\(number)&b=<\">")
    }
    let ids = hostileNames.enumerated().map { number, name in
      builder.organization(name, OrganizationType.allCases[number % OrganizationType.allCases.count])
    }
    for (number, id) in ids.enumerated() {
      builder.relate(
        id, RelationshipType.allCases[number % 8], ids[(number + 1) % ids.count],
        status: RelationshipStatus.allCases[number % 4], label: hostileNames[number], documents: [documents[number]],
        quote: hostileNames[number])
      builder.event(
        EventType.allCases[number % 12], hostileNames[number], date: number % 3 == 0 ? nil : "2025-0\(number % 9 + 1)",
        [id], documents: [documents[number]])
    }
    return builder.graph
  }

  /// A random graph; the same for the same seed.
  static func random(seed: UInt64, organizations: Int? = nil) -> OrganizationGraph {
    var generator = SplitMix(state: seed)
    var builder = TestGraph()
    let documents = (0..<3).map { builder.document("Report \($0)", published: "2025-0\($0 + 1)-1\($0)") }
    let count = organizations ?? Int.random(in: 1...14, using: &generator)
    let ids = (0..<count).map { number in
      builder.organization(
        "Organization number \(number)", OrganizationType.allCases.randomElement(using: &generator) ?? .company)
    }
    let edges = organizations.map { $0 * 3 / 2 } ?? Int.random(in: 0...20, using: &generator)
    for _ in 0..<edges {
      guard let source = ids.randomElement(using: &generator), let target = ids.randomElement(using: &generator),
        let type = RelationshipType.allCases.randomElement(using: &generator),
        let status = RelationshipStatus.allCases.randomElement(using: &generator)
      else { continue }
      let date = ["2025-07-14", "2025-11", "2024", nil].randomElement(using: &generator) ?? nil
      builder.relate(
        source, type, target, status: status, date: date,
        via: Bool.random(using: &generator) ? [] : [ids[0]],
        documents: [documents[Int.random(in: 0..<3, using: &generator)]])
      builder.event(
        EventType.allCases.randomElement(using: &generator) ?? .other,
        "Something happened \(Int.random(in: 0...9999, using: &generator))", date: date, [source, target],
        documents: [documents[0]])
    }
    return builder.graph
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var value = state
      value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
      value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
      return value ^ value >> 31
    }
  }
}
