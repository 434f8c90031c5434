/// Prepositional phrases of a verb that stand elsewhere in the tree.
extension VerbArguments {
  private static let stranded: Set<String> = ["in", "with", "to", "for", "from", "on"]

  /// "the companies that Acme has invested in": the noun before a relative clause that ends in a preposition.
  func strandedPhrase(_ verb: Int, _ found: [Argument]) -> Argument? {
    guard view.tokens[verb].deprel == "acl:relcl", view.tree.heads[verb] >= 0,
      found.contains(where: { $0.slot == .agent }),
      let preposition = view.tree.children(of: verb).last(where: { $0 > verb && view.tokens[$0].upos != .punctuation }),
      Self.stranded.contains(view.tokens[preposition].form), view.tree.children(of: preposition).isEmpty
    else { return nil }
    let head = view.nearestName(before: view.tree.subtreeRange(of: verb).lowerBound, in: view.tree.heads[verb])
    return Argument(slot: Slot(view.tokens[preposition].form), token: head, route: .direct)
  }

  /// Prepositional phrases that the parser hung on the verb's object or on another argument.
  func tolerant(_ verb: Int, _ found: [Argument]) -> [Argument] {
    var more = [Argument]()
    for argument in found
    where argument.slot != .agent && argument.token > verb && argument.route == .direct
      && !Self.circumstances.contains(argument.slot.name)
    {
      collectModifiers(of: argument.token, depth: 0, into: &more)
    }
    return more
  }

  /// "scrapped the contract following a challenge by Acme": what stands in such a phrase is no party to the verb.
  private static let circumstances = Slot.circumstances.union(["follow", "pend", "since", "during", "until"])

  private func collectModifiers(of token: Int, depth: Int, into found: inout [Argument]) {
    guard depth < 3 else { return }
    for child in view.tree.children(of: token) where child > token {
      let relation = view.relation(child)
      if relation == "nmod" || relation == "obl" {
        let preposition = view.preposition(of: child)
        // "according to data from Acme"
        if preposition == "according to" { continue }
        if !preposition.isEmpty, preposition != "of" {
          found.append(Argument(slot: Slot(preposition), token: child, route: .tolerant))
        }
        collectModifiers(of: child, depth: depth + 1, into: &found)
      } else if relation == "conj" {
        collectModifiers(of: child, depth: depth + 1, into: &found)
      }
    }
  }
}
