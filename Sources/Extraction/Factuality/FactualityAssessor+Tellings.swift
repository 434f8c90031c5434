import Graph
import Language
import Text

/// Reports, rumours and evidence that are said to be wrong or missing.
extension FactualityAssessor {
  /// "no evidence that", "denied a report that", "reports that … are false": whether what a noun tells is not so.
  func isUntrue(_ noun: Int) -> Bool {
    guard FactualityLexicon.tellings.contains(view.lemmas[noun]) else { return false }
    if view.tree.children(of: noun).contains(where: { view.relation($0) == "det" && view.lemmas[$0] == "no" }) {
      return true
    }
    let head = view.tree.heads[noun]
    guard head >= 0 else { return false }
    return switch view.relation(noun) {
    case "obj", "nsubj:pass": FactualityLexicon.rebutting.contains(view.lemmas[head])
    case "nsubj": FactualityLexicon.untrue.contains(view.lemmas[head])
    default: false
    }
  }

  /// "An earlier version of this article said …": what follows is taken back.
  var isCorrection: Bool {
    view.lemmas.indices.dropLast(4).contains { index in
      ["earlier", "early", "previous", "original"].contains(view.lemmas[index]) && view.lemmas[index + 1] == "version"
        && view.lemmas[index + 2] == "of"
        && ["story", "article", "report", "post", "headline", "column", "brief"].contains(view.lemmas[index + 4])
    }
  }

  func isReportedClause(_ token: Int) -> Bool {
    var current = token
    for _ in 0..<8 {
      let head = view.tree.heads[current]
      guard head >= 0 else { return false }
      if view.relation(current) == "ccomp", FactualityLexicon.effects[view.lemmas[head]] == .report { return true }
      if FactualityLexicon.effects[view.lemmas[head]] == .report, view.relation(current) == "parataxis" { return true }
      current = head
    }
    // "…, it said": the report hangs below.
    return view.tree.children(of: current).contains {
      view.relation($0) == "parataxis" && FactualityLexicon.effects[view.lemmas[$0]] == .report
    }
  }

  func attribute(to verb: Int, _ state: inout Factuality) {
    guard ["say", "report", "tell", "claim", "write", "add", "note"].contains(view.lemmas[verb]) else { return }
    if let subject = view.child(of: verb, "nsubj") {
      state.assertion = state.assertion == .stated ? .reported : state.assertion
      state.attribution = state.attribution ?? phrase(subject)
    }
  }

  func accordingTo() -> String? {
    for token in view.tokens.indices where view.preposition(of: token) == "according to" { return phrase(token) }
    return nil
  }

  private func phrase(_ token: Int) -> String {
    let range = view.tree.subtreeRange(of: token)
    let first =
      range.first { view.relation($0) != "case" && view.relation($0) != "punct" && view.relation($0) != "fixed" }
      ?? token
    let last = min(range.upperBound - 1, first + 7)
    let end = (first...max(first, last)).last { view.relation($0) != "punct" } ?? last
    return text.string(in: TextRange(view.tokens[first].range.lowerBound, view.tokens[end].range.upperBound))
  }
}
