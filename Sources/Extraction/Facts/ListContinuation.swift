import Language

/// A sentence that only tells who a group is that the sentence before speaks of: "They include Acme and Bolt", "Those
/// companies were Acme; Bolt; and Cito", "The complaint was filed against Acme and Bolt".
struct ListContinuation {
  let tokens: [Token]

  private static let pronouns: Set<String> = ["They", "These", "Those"]
  private static let verbs: Set<String> = ["include", "be", "comprise"]
  /// What is filed against a group.
  private static let filings: Set<String> = [
    "complaint", "lawsuit", "suit", "action", "petition", "case", "indictment", "motion",
  ]
  private static let naming: Set<String> = ["name", "target", "list", "charge"]

  /// The token behind which the names of a group stand that is announced in the sentence before, or nil.
  func lastBeforeNames(of announced: Int, in before: [Token]) -> Int? {
    listingVerb(of: before[announced].lemma.lowercased()) ?? filing(against: announced, in: before)
  }

  /// The names that stand behind a token with nothing between them but what lists have.
  func names(after last: Int, among mentions: [OrganizationMention]) -> [OrganizationMention] {
    var listed = [OrganizationMention]()
    for mention in mentions where mention.tokens.lowerBound > last && mention.organizations.count == 1 {
      guard [.name, .short, .acronym].contains(mention.kind) else { continue }
      let start = listed.last?.tokens.upperBound ?? last + 1
      let isNext =
        start <= mention.tokens.lowerBound
        && tokens[start..<mention.tokens.lowerBound].allSatisfy(Self.isBetweenNames)
      let isConjunct = tokens[mention.head].deprel == "conj" && listed.contains { $0.head == tokens[mention.head].head }
      if isNext || isConjunct { listed.append(mention) }
    }
    return listed
  }

  /// The names from a token on that stand in a row, "Acme, Bolt and Cairn", up to the first with anything between that is
  /// not allowed there.
  func row(
    from start: Int, among mentions: ArraySlice<OrganizationMention>, allowed: (Token) -> Bool
  ) -> [OrganizationMention] {
    var end = start
    var row = [OrganizationMention]()
    for mention in mentions where mention.tokens.lowerBound >= end {
      guard [.name, .short, .acronym].contains(mention.kind), mention.organizations.count == 1,
        tokens[end..<mention.tokens.lowerBound].allSatisfy(allowed)
      else { break }
      row.append(mention)
      end = mention.tokens.upperBound
    }
    return row
  }

  /// The verb of "They include", "These are", "The companies are", "Those firms were".
  private func listingVerb(of group: String) -> Int? {
    guard let first = tokens.first, tokens.count > 3 else { return nil }
    let isGroup =
      (first.form == "The" || Self.pronouns.contains(first.form)) && tokens[1].lemma.lowercased() == group
      && tokens[1].xpos == "NNS"
    guard isGroup || Self.pronouns.contains(first.form) else { return nil }
    let verb = isGroup ? 2 : 1
    guard Self.verbs.contains(tokens[verb].lemma.lowercased()), tokens[verb].xpos != "VBN" else { return nil }
    return verb
  }

  /// The "against" of "The complaint was filed against", where the group was named as those whom it is against.
  private func filing(against announced: Int, in before: [Token]) -> Int? {
    guard before.indices.contains(where: { before[$0].head == announced && before[$0].form == "against" }),
      tokens.count > 3, tokens[0].form == "The", Self.filings.contains(tokens[1].lemma.lowercased())
    else { return nil }
    if tokens[2].upos == .verb, Self.naming.contains(tokens[2].lemma.lowercased()) { return 2 }
    return tokens.firstIndex { $0.form == "against" }
  }

  private static func isBetweenNames(_ token: Token) -> Bool {
    [",", ";", ":", "-", "(", ")", "'s", "’s"].contains(token.form)
      || [.determiner, .adjective, .noun, .properNoun, .coordinatingConjunction, .numeral].contains(token.upos)
  }
}
