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
}
