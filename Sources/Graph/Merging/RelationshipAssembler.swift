import Text
import Timeline

/// Makes one relationship of all that is stated of a type and pair. The result is a function of the set of statements,
/// never of their order, so that shards can be merged in any order.
struct RelationshipAssembler {
  let sources: SourceCounter

  /// The relationships that the statements amount to, sorted by type, source and target.
  func relationships(from statements: [StatedRelationship]) -> [Relationship] {
    Dictionary(grouping: statements) { Ends(type: $0.type, source: $0.source, target: $0.target) }
      .sorted { $0.key < $1.key }
      .map { relationship(ends: $0.key, facts: $0.value.map(\.fact)) }
  }

  private func relationship(ends: Ends, facts: [RelationshipFact]) -> Relationship {
    let history = distinct(facts).sorted(by: isOlder)
    let evidence = history.flatMap(\.evidence)
    return Relationship(
      type: ends.type, source: ends.source, target: ends.target, history: history, current: current(in: history),
      sources: sources.sources(of: evidence), confidence: sources.confidence(of: evidence),
      conflicts: ConflictFinder().conflicts(in: history))
  }

  /// Facts that say the same become one that carries all their evidence.
  private func distinct(_ facts: [RelationshipFact]) -> [RelationshipFact] {
    Dictionary(grouping: facts, by: \.content).map { _, same in
      var fact = same[0]
      fact.evidence = Array(Set(same.flatMap(\.evidence))).sorted()
      // The same date may be given in other words: the choice must not depend on the order of arrival.
      fact.date = same.compactMap(\.date).min { $0.wording.lexicographicallyPrecedes($1.wording) }
      fact.amount = same.compactMap(\.amount).min { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
      return fact
    }
  }

  /// The latest fact, with the amount, label and intermediaries of earlier ones where it gives none itself. What was paid
  /// at another time for the same is another amount: a round's is not the next one's.
  private func current(in history: [RelationshipFact]) -> RelationshipFact {
    let latestDated = history.last { $0.date?.isPlaced == true }
    var current = latestDated ?? history[history.count - 1]
    for fact in history where fact.date?.isPlaced != true && fact.status.progress > current.status.progress {
      current = fact
    }
    for fact in history.reversed() {
      if !isAnotherTime(fact, than: current) { current.amount = current.amount ?? fact.amount }
      current.label = current.label ?? fact.label
      if current.via.isEmpty { current.via = fact.via }
    }
    return current
  }

  private func isAnotherTime(_ fact: RelationshipFact, than latest: RelationshipFact) -> Bool {
    guard fact.status == latest.status, let other = latest.date else { return false }
    return fact.date.map { $0.isApart(from: other) } ?? false
  }

  private func isOlder(_ left: RelationshipFact, _ right: RelationshipFact) -> Bool {
    left.orderingKey.lexicographicallyPrecedes(right.orderingKey)
  }

  private struct Ends: Hashable, Comparable {
    let type: RelationshipType
    let source: Organization.ID
    let target: Organization.ID

    static func < (left: Ends, right: Ends) -> Bool {
      (left.type, left.source, left.target) < (right.type, right.source, right.target)
    }
  }
}

extension RelationshipStatus {
  /// How far along the usual course of things a status is; it orders facts that have no date.
  var progress: Int {
    switch self {
    case .planned: 0
    case .inEffect: 1
    case .declined: 2
    case .ended: 3
    }
  }
}

extension RelationshipFact {
  /// What a fact says, without the words and the evidence.
  fileprivate struct Content: Hashable {
    let status: RelationshipStatus
    let date: String?
    let value: Double?
    let unit: String?
    let qualifier: Amount.Qualifier?
    let label: String?
    let via: [Organization.ID]
  }

  fileprivate var content: Content {
    Content(
      status: status, date: date.map { $0.edtf?.description ?? $0.text }, value: amount?.value, unit: amount?.unit,
      qualifier: amount?.qualifier, label: label, via: via)
  }

  /// Undated facts first, then by date, then along the usual course, then by content and place.
  fileprivate var orderingKey: [String] {
    let first = evidence.first
    return [
      date?.earliest.map(\.description) ?? date?.latest.map(\.description) ?? "",
      date?.latest.map(\.description) ?? "", String(status.progress),
      date.map { "=" + ($0.edtf?.description ?? $0.text) } ?? "",
      amount.map { "\($0.unit) \($0.value) \($0.qualifier.rawValue)" } ?? "", label.map { "=" + $0 } ?? "",
      via.joined(separator: " "),
      first?.document ?? "", first.map { String(1_000_000_000 + $0.range.start) } ?? "",
    ]
  }
}

extension TemporalValue {
  /// Whether the value has a place on the time axis.
  var isPlaced: Bool { earliest != nil || latest != nil }

  /// Whether one ends before the other begins.
  func isApart(from other: TemporalValue) -> Bool {
    if let end = latest, let start = other.earliest, end < start { return true }
    if let end = other.latest, let start = earliest, end < start { return true }
    return false
  }

  /// What tells apart two values of one EDTF.
  var wording: [String] {
    [
      text, basis.rawValue, precision.rawValue, kind.rawValue, qualifier?.rawValue ?? "", anchor ?? "", fiscal ?? "",
      holiday ?? "",
    ]
  }
}
