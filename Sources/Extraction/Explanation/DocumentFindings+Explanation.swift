import Graph
import Text
import Timeline

extension DocumentFindings {
  /// All candidates that became relationships.
  public func accepted() -> [Explanation] { explanations { $0.rejection == nil } }

  /// All candidates that became no relationship, with the reason.
  public func rejected() -> [Explanation] { explanations { $0.rejection != nil } }

  private func explanations(where isWanted: (Candidate) -> Bool) -> [Explanation] {
    candidates.filter(isWanted).map(explanation)
  }

  private func explanation(_ candidate: Candidate) -> Explanation {
    let source = text.analyzed.text
    let sentence = text.analyzed.sentences[candidate.sentence]
    let ends = [
      ("source", candidate.source, candidate.sourceMention), ("target", candidate.target, candidate.targetMention),
    ]
    let names = ends.map { OrganizationSlug.id(for: text.organizations[$0.1].name) }
    let swapped = candidate.type.isSymmetric && names[1] < names[0]
    return Explanation(
      document: document.id,
      relationship: Relationship.id(
        type: candidate.type, source: names[swapped ? 1 : 0], target: names[swapped ? 0 : 1]),
      type: candidate.type, status: candidate.status, range: source.codePoints(sentence.range),
      quote: source.string(in: sentence.range), trigger: source.codePoints(sentence.tokens[candidate.trigger].range),
      arguments: ends.map { role, organization, mention in
        Explanation.Argument(
          role: role, organization: text.organizations[organization].name, range: source.codePoints(mention.range),
          words: source.string(in: mention.range), confidence: mention.confidence,
          reasons: mention.reasons)
      }, rule: candidate.rule, assertion: candidate.factuality.assertion, attribution: candidate.factuality.attribution,
      date: candidate.date.map(Self.derivation), amount: candidate.amount, confidence: candidate.confidence,
      pro: candidate.reasons.for, contra: candidate.reasons.against, rejection: candidate.rejection)
  }

  private static func derivation(_ dated: Candidate.DatedBy) -> String {
    let value = dated.value
    let anchor = value.anchor.map { " from \($0)" } ?? ""
    let edtf = value.edtf?.description ?? "unresolved"
    return
      "“\(value.text)” (\(dated.reason)) is \(edtf): rule \(dated.expression.rule), \(value.basis.rawValue)\(anchor)"
  }
}
