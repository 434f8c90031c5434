import Text
import Timeline

/// Finds what documents say of one relationship that cannot all be true.
struct ConflictFinder {
  /// The contradictions among the facts, in the order of the facts.
  func conflicts(in history: [RelationshipFact]) -> [Conflict] {
    var conflicts = [Conflict]()
    for (index, first) in history.enumerated() {
      for second in history[(index + 1)...] {
        guard let witnesses = independentEvidence(first, second), let field = disagreement(first, second) else {
          continue
        }
        conflicts.append(
          Conflict(field: field, values: [words(first, field), words(second, field)], evidence: witnesses))
      }
    }
    return conflicts
  }

  /// Two facts contradict each other when they differ in one thing and agree in what identifies the happening: a second
  /// contract with another date and another amount is another contract.
  private func disagreement(_ first: RelationshipFact, _ second: RelationshipFact) -> Conflict.Field? {
    if first.status == second.status {
      if let left = first.amount, let right = second.amount, left.unit == right.unit {
        if left.value == right.value, areApart(first.date, second.date) { return .date }
        if left.value != right.value, areSame(first.date, second.date) { return .amount }
      }
      return nil
    }
    let opposed: Set = [first.status, second.status]
    let contradict = opposed == [.inEffect, .declined] || opposed == [.inEffect, .ended]
    return contradict && areSame(first.date, second.date) ? .status : nil
  }

  private func areApart(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
    guard let left, let right else { return false }
    return left.isApart(from: right)
  }

  private func areSame(_ left: TemporalValue?, _ right: TemporalValue?) -> Bool {
    guard let left, let right, left.isPlaced, right.isPlaced else { return false }
    return left.earliest == right.earliest && left.latest == right.latest
  }

  /// The first evidence of each from different documents, or nil if there is none: one document tells a course of events.
  private func independentEvidence(_ first: RelationshipFact, _ second: RelationshipFact) -> [Evidence]? {
    for left in first.evidence {
      if let right = second.evidence.first(where: { $0.document != left.document }) { return [left, right] }
    }
    return nil
  }

  private func words(_ fact: RelationshipFact, _ field: Conflict.Field) -> String {
    switch field {
    case .date: fact.date?.text ?? ""
    case .amount: fact.amount?.text ?? ""
    case .status: fact.status.rawValue
    }
  }
}
