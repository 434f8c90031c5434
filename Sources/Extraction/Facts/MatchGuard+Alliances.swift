import Graph
import Language

/// Alliances and rivalries that are none.
extension MatchGuard {
  /// Why two organizations don't compete.
  func rivalry() -> String? {
    if describesOther { return "it describes the other" }
    func isAuthority(_ type: OrganizationType) -> Bool { type.isGovernmental || type == .internationalBody }
    if isAuthority(from.type) != isAuthority(into.type) { return "a state competes with states" }
    guard frame == "rival" || frame == "rivals" else { return nil }
    if frame == "rivals" ? view.tokens[match.trigger].xpos == "NN" : isCoordinated { return "rivals of another" }
    if frame == "rival", isRivalOfSupplier { return "rival of who is chosen" }
    // "its league rivals Acme and Bolt"
    let isOwned = view.tree.children(of: match.trigger).contains {
      view.tokens[$0].deprel == "nmod:poss" && view.tokens[$0].upos == .pronoun
    }
    if isOwned, [source, target].contains(where: { view.relation($0.token) == "compound" }) {
      return "what they share"
    }
    // "less than rivals Acme and Bolt"
    let isCompared = Self.comparing.contains(view.preposition(of: match.trigger))
    return frame == "rivals" && isCompared ? "rivals of another" : nil
  }

  /// "Acme ordered 40 Bolt jets, a blow to rival Cairn": who chooses among suppliers is no rival of theirs.
  private var isRivalOfSupplier: Bool {
    // "a bigger rival to Bolt" says whose rival it is.
    guard !view.tree.children(of: match.trigger).contains(where: { view.relation($0) == "nmod" }) else { return false }
    return view.tree.ancestors(of: match.trigger).contains { verb in
      guard Self.choosing.contains(view.lemmas[verb]), let object = view.child(of: verb, "obj") else { return false }
      // "ordered Acme to pay"
      if view.lemmas[verb] == "order", view.mentionAtHead[object] >= 0 { return false }
      return !view.tree.subtreeRange(of: object).contains(match.trigger)
    }
  }

  private static let choosing: Set<String> = [
    "order", "buy", "purchase", "pick", "choose", "select", "hire", "tap",
  ]
  private static let comparing: Set<String> = ["than", "like", "from", "against", "behind", "over", "to", "unlike"]

  /// Why two organizations are no allies of each other.
  func alliance() -> String? {
    let isBehind = min(source.token, target.token) > match.trigger
    // "near the border with Acme"
    if wordBeforeWith == "border" || WordClass(name: "CONFLICT").contains(wordBeforeWith) { return "no alliance" }
    // "counts Acme among its limited partners"
    if trigger == "partner", view.tree.children(of: match.trigger).contains(where: { view.lemmas[$0] == "limited" }) {
      return "its investors"
    }
    if trigger == "work", from.type.isGovernmental, into.type.isGovernmental { return "a government at work" }
    if frame == "partners", match.sources.count > 2 { return "allies of another" }
    // "with client partners Acme and Bolt": those of somebody else.
    if frame == "partners", isBehind,
      view.tree.children(of: match.trigger).contains(where: {
        $0 < match.trigger && ["compound", "amod", "nmod"].contains(view.relation($0))
      })
    {
      return "allies of another"
    }
    // "partnerships with Acme along with Bolt": both stand on one side.
    let phrase = view.tree.subtreeRange(of: match.trigger)
    guard isBehind, frame == "partnership", ![source, target].contains(where: isPronoun),
      phrase.contains(source.token), phrase.contains(target.token), view.lemmas.indices.contains(match.trigger + 1),
      view.lemmas[match.trigger + 1] == "with"
    else { return nil }
    let between = (match.trigger + 1)..<max(source.token, target.token)
    let isOfBoth = between.contains {
      Self.joining.contains(view.lemmas[$0]) || view.tokens[$0].upos == .verb || view.tokens[$0].upos == .auxiliary
    }
    return isOfBoth ? nil : "both are the other side"
  }

  /// The lemma before the "with" that leads to an end.
  private var wordBeforeWith: String {
    for end in [source, target] where view.preposition(of: end.token) == "with" {
      let cases = view.tree.children(of: end.token).filter { view.lemmas[$0] == "with" && $0 < end.token }
      if let mark = cases.first, mark > 0 { return view.lemmas[mark - 1] }
    }
    return ""
  }

  private func isPronoun(_ filler: Filler) -> Bool { view.mentions[filler.mention].kind == .pronoun }

  private static let joining: Set<String> = ["between", "by", "among", "of", "from", "for"]
}
