import Language
import Text
import Timeline

/// Finds the temporal expression that dates a predicate.
struct DateAttacher: Sendable {
  let view: SentenceView
  /// The temporal expressions of the sentence.
  let expressions: [TemporalExpression]

  /// The date of a predicate with an optional trigger noun.
  /// - Parameters:
  ///   - predicate: The predicate's token.
  ///   - trigger: The trigger's token, which is the predicate's own where there is no light verb.
  ///   - isState: Whether the predicate tells a state, which only "since" dates.
  ///   - isBareNoun: Whether it is a noun without a verb of its own.
  /// - Returns: The expression and why it belongs to the predicate, or nil.
  func date(of predicate: Int, trigger: Int, isState: Bool, isBareNoun: Bool) -> Candidate.DatedBy? {
    var best: (cost: Int, dated: Candidate.DatedBy)?
    for expression in expressions where isUsable(expression) {
      if (expression.bounding == .since) != isState, isState || !(isBareNoun || isLasting(predicate)) { continue }
      guard let token = head(of: expression),
        let (cost, reason) = cost(from: token, predicate: predicate, trigger: trigger)
      else {
        continue
      }
      if isBareNoun, cost >= 10 { continue }
      if best.map({ cost < $0.cost }) ?? true {
        best = (cost, Candidate.DatedBy(expression: expression, reason: reason))
      }
    }
    return best?.dated
  }

  /// "has supplied", "supplies": what "since" can date.
  private func isLasting(_ predicate: Int) -> Bool {
    ["VBZ", "VBP"].contains(view.tokens[predicate].xpos)
      || view.tree.children(of: predicate).contains {
        view.relation($0) == "aux" && view.lemmas[$0] == "have" && view.tokens[$0].xpos != "VBD"
      }
  }

  private func isUsable(_ expression: TemporalExpression) -> Bool {
    let value = expression.point
    guard value.edtf != nil, expression.diagnostic == nil else { return false }
    switch expression.bounding {
    case .until?, .before?, .by?: return false
    default: break
    }
    return value.basis != .publication || value.precision != .day || true
  }

  private func head(of expression: TemporalExpression) -> Int? {
    let covered = view.tokens.indices.filter { view.tokens[$0].range.overlaps(expression.range) }
    return covered.first { !covered.contains(view.tree.heads[$0]) } ?? covered.first
  }

  /// How far the expression is from the predicate, or nil if it dates something else.
  private func cost(from token: Int, predicate: Int, trigger: Int) -> (Int, String)? {
    let clause = view.clauseHead(of: token)
    // "in April, when the grocer chose it"
    let above = view.tree.heads[predicate]
    if above == token || (above >= 0 && view.tree.heads[above] == token && view.relation(above) != "nmod") {
      return (11, "when-clause")
    }
    let path = view.tree.ancestors(of: token)
    if let place = path.firstIndex(of: trigger), trigger != predicate || view.isNominal(trigger) {
      let between = path[..<place]
      guard
        !between.contains(where: {
          view.mentionAtHead[$0] >= 0 || view.relation($0) == "appos" || view.tokens[$0].deprel == "acl:relcl"
        })
      else { return nil }
      return (min(place, 9), "modifies the trigger")
    }
    if clause == predicate || clause == view.clauseHead(of: predicate) {
      return (10 + abs(token - predicate), "same clause")
    }
    // A participle or relative clause on the trigger noun: "a contract signed on Monday".
    if view.tree.heads[clause] == trigger, view.relation(clause) == "acl" { return (12, "clause about the trigger") }
    // The governing verb: "announced on Tuesday that it had won", "in 2025 agreed to supply".
    var current = view.clauseHead(of: predicate)
    for step in 1..<5 {
      let head = view.tree.heads[current]
      guard head >= 0 else { break }
      let relation = view.relation(current)
      guard ["xcomp", "ccomp", "advcl", "conj", "acl", "obj", "nmod", "obl", "parataxis", "nsubj"].contains(relation)
      else { break }
      if relation == "acl", view.tokens[current].deprel == "acl:relcl" { break }
      if relation == "conj", view.child(of: current, "nsubj") != nil || token > head { break }
      current = head
      if clause == current {
        if relation == "advcl", view.tokens[view.tree.heads[current] >= 0 ? current : current].upos != .verb { break }
        return (20 + 10 * step + abs(token - predicate) / 4, "governing clause")
      }
    }
    return nil
  }
}
