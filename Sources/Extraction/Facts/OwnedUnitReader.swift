import Graph

/// Reads whose unit a body is from the possessor before its name: "the department's Bureau of Industry", "Acme's Bolt
/// Laboratories".
struct OwnedUnitReader {
  let view: SentenceView
  let organizations: [ResolvedOrganization]

  private static let rule = "part-of/owned-unit"
  private static let precision = 0.8
  /// What bodies within others are called.
  private static let units: Set<String> = [
    "bureau", "office", "unit", "division", "directorate", "command", "branch", "department", "agency", "laboratory",
    "laboratories", "lab", "labs", "center", "centre", "subsidiary", "squadron", "wing", "corps", "arm", "service",
    "administration", "ventures", "institute",
  ]

  /// The relationships of the sentence's names to their possessors.
  func candidates() -> [Candidate] {
    view.mentions.flatMap { unit in
      unit.kind == .name && isUnit(unit) ? possessors(of: unit).flatMap { candidates(unit, $0) } : []
    }
  }

  private func isUnit(_ mention: OrganizationMention) -> Bool {
    let last = view.tokens[mention.tokens.upperBound - 1].form
    return mention.tokens.count > 1 && last.first?.isLowercase != true
      && mention.tokens.contains { Self.units.contains(view.tokens[$0].form.lowercased()) }
  }

  private func possessors(of unit: OrganizationMention) -> [OrganizationMention] {
    view.tree.children(of: unit.head).compactMap { child in
      guard view.tokens[child].deprel == "nmod:poss", view.mentionAtHead[child] >= 0, child < unit.tokens.lowerBound
      else { return nil }
      return view.mentions[view.mentionAtHead[child]]
    }
  }

  private func candidates(_ unit: OrganizationMention, _ parent: OrganizationMention) -> [Candidate] {
    guard let source = unit.organizations.first, unit.organizations.count == 1 else { return [] }
    return parent.organizations.compactMap { target in
      // A country's agency has no parent but the state; a short name of the unit is no parent at all.
      guard target != source, organizations[target].type != .government else { return nil }
      return Candidate(
        type: .partOf, source: source, target: target, status: .inEffect, event: nil, rule: Self.rule,
        sentence: view.index, trigger: unit.head, predicate: unit.head, sourceMention: unit, targetMention: parent,
        via: [], amount: nil, label: nil, date: nil,
        factuality: Factuality(status: .inEffect, assertion: .stated, attribution: nil, rejection: nil),
        confidence: Self.precision * min(unit.confidence, parent.confidence))
    }
  }
}
