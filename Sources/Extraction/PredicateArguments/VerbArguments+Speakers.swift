import Language

/// Who says what a verb says.
extension VerbArguments {
  /// Who says what a verb says: "Acme said Bolt had cancelled the contract".
  private func speaker(over verb: Int) -> Int? {
    let reporting = ["say", "announce", "disclose", "report", "confirm", "complain"]
    let head = view.tree.heads[verb]
    if head >= 0, view.relation(verb) == "ccomp", reporting.contains(view.lemmas[head]) {
      return surfaceSubject(head)
    }
    let aside = view.tree.children(of: verb).first {
      view.relation($0) == "parataxis" && reporting.contains(view.lemmas[$0])
    }
    return aside.flatMap { surfaceSubject($0) }
  }

  /// Who says what a verb and those above it say: "Acme agreed to pay to settle the claims, the ministry said".
  func speaker(above verb: Int) -> Int? {
    var top = verb
    while ["xcomp", "advcl", "conj"].contains(view.relation(top)), view.tree.heads[top] >= 0,
      view.isVerb(view.tree.heads[top])
    {
      top = view.tree.heads[top]
    }
    return speaker(over: top)
  }
}
