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
}
