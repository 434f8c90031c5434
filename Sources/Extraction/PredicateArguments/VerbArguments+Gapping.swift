import Language

/// Phrases of later objects whose verb is not said again.
extension VerbArguments {
  /// "awarded $6m to Acme and $2m to Bolt": what a later object has a phrase of its own for.
  func gapped(_ found: [Argument]) -> [Argument] {
    if let given = found.first(where: { ["to", "from"].contains($0.slot.name) && $0.route == .direct }) {
      let more = gappedPhrases(after: given)
      if !more.isEmpty { return more }
    }
    let objects = found.filter { $0.slot == .patient && $0.route == .direct }.flatMap { object in
      view.tree.children(of: object.token).filter { view.relation($0) == "conj" }
    }
    return objects.flatMap { conjunct in
      view.tree.children(of: conjunct).compactMap { phrase -> Argument? in
        guard phrase > conjunct, ["nmod", "obl"].contains(view.relation(phrase)), view.mentionAtHead[phrase] >= 0,
          let same = found.first(where: { $0.slot.name == view.preposition(of: phrase) && $0.route == .direct })
        else { return nil }
        return Argument(slot: same.slot, token: phrase, route: .direct)
      }
    }
  }

  /// ", $6m to Bolt, and $7m to Cairn": sums with the same preposition, in a row.
  func gappedPhrases(after given: Argument) -> [Argument] {
    guard view.mentionCovering[given.token] >= 0 else { return [] }
    var end = view.mentions[view.mentionCovering[given.token]].tokens.upperBound
    var found = [Argument]()
    while end + 2 < view.tokens.count, [",", "and"].contains(view.lemmas[end]) {
      var place = end
      while place < view.tokens.count, place < end + 8, view.lemmas[place] != given.slot.name,
        [.symbol, .numeral, .punctuation, .coordinatingConjunction].contains(view.tokens[place].upos)
          || WordClass(name: "MONEY").contains(view.lemmas[place])
      {
        place += 1
      }
      guard place > end + 1, place + 1 < view.tokens.count, view.lemmas[place] == given.slot.name,
        view.mentionCovering[place + 1] >= 0
      else { break }
      let mention = view.mentions[view.mentionCovering[place + 1]]
      found.append(Argument(slot: given.slot, token: mention.head, route: .direct))
      end = mention.tokens.upperBound
    }
    return found
  }
}
