import Graph

/// Tells where the name of a state or city only says where something is and no government acts: "the Toronto startup",
/// "France's Safran", "a plant in Ohio", "Mobile, Alabama".
struct PlaceGuard {
  let view: SentenceView

  private static let localPrepositions: Set<String> = [
    "in", "near", "at", "outside", "across", "throughout", "off", "around", "inside", "within", "over",
  ]
  private static let actingNouns: Set<String> = ["government", "administration", "state", "cabinet", "authorities"]

  /// Whether a mention of an organization of the type is a place and nothing else. Constant time but for the children of
  /// its head.
  func isPlace(_ mention: OrganizationMention, type: OrganizationType) -> Bool {
    guard type == .government, mention.sentence == view.index, view.tokens.indices.contains(mention.head),
      !mention.tokens.contains(where: { Self.actingNouns.contains(view.lemmas[$0]) })
    else { return false }
    let head = mention.head
    // "in all states and the capital's district"
    let sharesPreposition = view.relation(head) == "conj" && view.mentionCovering[view.tree.heads[head]] < 0
    let top = sharesPreposition ? view.tree.heads[head] : head
    if Self.localPrepositions.contains(view.preposition(of: top)) { return true }
    if followsTown(mention) { return true }
    // "for China and other markets"
    if view.tree.children(of: head).contains(where: { view.relation($0) == "conj" && view.lemmas[$0] == "market" }) {
      return true
    }
    // A modifier of an organization's name or description says where that is from.
    let governor = view.tokens[head].head
    guard governor >= 0, ["compound", "amod", "nmod"].contains(view.relation(head)), governor > head else {
      return false
    }
    return view.mentionCovering[governor] >= 0
  }

  /// "Houston, Texas": a comma and a name that is no organization's before it.
  private func followsTown(_ mention: OrganizationMention) -> Bool {
    let comma = mention.tokens.lowerBound - 1
    guard comma >= 1, view.tokens[comma].form == "," else { return false }
    let town = comma - 1
    return view.tokens[town].upos == .properNoun && view.mentionCovering[town] < 0
  }
}
