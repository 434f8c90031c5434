import Language

/// The clause that goes on with a deal told before: "Under the agreement, Acme will supply Bolt", "As part of the deal, …".
struct PartOfDeal: Sendable {
  let view: SentenceView

  private static let deals: Set<String> = [
    "agreement", "deal", "contract", "pact", "partnership", "transaction", "accord", "collaboration", "alliance",
    "arrangement", "memorandum", "venture",
  ]
  private static let parts: Set<String> = ["part", "term"]
  private static let pointing: Set<String> = ["the", "this", "that"]

  /// The head of the clause, or nil if the sentence goes on with no deal.
  var clause: Int? {
    for noun in view.tokens.indices where Self.deals.contains(view.lemmas[noun]) && isKnown(noun) {
      let above = view.tree.heads[noun]
      let phrase = above >= 0 && Self.parts.contains(view.lemmas[above]) ? above : noun
      let isPart = view.lemmas[phrase] == "part" && view.preposition(of: phrase) == "as"
      guard view.relation(phrase) == "obl", isPart || view.preposition(of: phrase) == "under" else { continue }
      return view.clauseHead(of: phrase)
    }
    return nil
  }

  /// "the deal", but neither "a deal" nor "the deal signed in May" or "the deal of 2019".
  private func isKnown(_ noun: Int) -> Bool {
    let children = view.tree.children(of: noun)
    return children.contains { Self.pointing.contains(view.lemmas[$0]) }
      && !children.contains { ["acl", "nummod"].contains(view.relation($0)) || view.lemmas[$0] == "earlier" }
  }
}
