import Language

/// Noun phrases that are no organizations but may be what a pronoun means.
struct RivalNouns {
  let tokens: [Token]
  /// Whether the token at each place belongs to a mention of an organization.
  let isMention: [Bool]
  /// Whether the token at each place belongs to a person's name.
  let isPerson: [Bool]

  /// Whether the noun at a token is a thing in singular or plural: neither a person nor an organization.
  func isThing(_ token: Int, isPlural: Bool) -> Bool {
    isRival(token, isPlural: isPlural) && (isPlural || !isHuman(token))
  }

  /// Whether the token is a noun in singular or plural that belongs to no organization.
  private func isRival(_ token: Int, isPlural: Bool) -> Bool {
    guard !isMention[token], tokens[token].upos == .noun || tokens[token].upos == .properNoun else { return false }
    return tokens[token].xpos.hasSuffix("S") == isPlural
  }

  /// Whether the token means a person.
  func isHuman(_ token: Int) -> Bool {
    if isPerson[token] { return true }
    let lemma = tokens[token].lemma.lowercased()
    return Self.persons.contains(lemma) || ["man", "woman", "person"].contains { lemma.hasSuffix($0) }
  }

  /// How present the most present thing before a token is: by its role.
  func best(before token: Int, isPlural: Bool) -> Double {
    var best = 0.0
    for index in tokens.indices where index < token && isThing(index, isPlural: isPlural) {
      guard index != tokens[token].head, ["nsubj", "obj", "root"].contains(tokens[index].universalRelation) else {
        continue
      }
      best = max(best, GrammaticalRole.weight(tokens, index))
    }
    return best
  }

  /// Whether a thing is nearer before a token than any organization.
  func isNearest(before token: Int, isPlural: Bool) -> Bool {
    for index in tokens[..<token].indices.reversed() {
      if isMention[index] { return false }
      if isThing(index, isPlural: isPlural), tokens[index].universalRelation != "compound" { return true }
    }
    return false
  }

  /// How present things are as subjects.
  func asSubject(isPlural: Bool) -> Double {
    tokens.indices.contains { tokens[$0].universalRelation == "nsubj" && isThing($0, isPlural: isPlural) } ? 1 : 0
  }

  static let persons: Set<String> = Set(
    """
    official executive analyst officer minister founder lawyer director chairman chair president head manager worker \
    employee staff people critic investor journalist economist engineer scientist researcher expert observer trader \
    chief boss owner leader lawmaker senator judge governor mayor secretary adviser advisor consultant professor \
    source member resident farmer driver customer user student doctor patient soldier analyst banker reporter editor \
    staffer captain pilot ambassador envoy diplomat prosecutor attorney regulator ceo cfo cto co-founder colleague
    """.split(separator: " ").map(String.init))
}
