import Graph

/// What a name tells by itself of the thing that bears it.
struct NameGrammar: Sendable {
  /// A type with the words that show it.
  struct Evidence: Hashable, Sendable {
    var type: OrganizationType
    /// The word or ending in the name.
    var word: String
    /// Whether the word is a legal form or as good as one.
    var isStrong: Bool
  }

  /// The grammar that comes with graphkit.
  static let embedded = NameGrammar(text: NameGrammarData.words)

  private var weak: [String: OrganizationType] = [:]
  private var strong: [String: OrganizationType] = [:]
  private var heads: [String: OrganizationType] = [:]

  init(text: String) {
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      let header = halves[0].split(separator: " ")
      guard halves.count == 2, header.count == 2, let type = OrganizationType(rawValue: String(header[1])) else {
        continue
      }
      for word in halves[1].split(separator: " ") {
        let word = String(word).replacing("_", with: " ")
        switch header[0] {
        case "strong": strong[word] = type
        case "head": heads[word] = type
        default: weak[word] = type
        }
      }
    }
  }

  /// The type that a name shows, given its folded words.
  func evidence(_ words: [String]) -> Evidence? {
    guard let last = words.last else { return nil }
    if words.count > 1, let pair = pairEvidence(words) { return pair }
    if words.count > 1, OrganizationName.legalForms.contains(last) {
      let rest = evidence(Array(words.dropLast()))
      if let rest, rest.type == .investor { return rest }
      return Evidence(type: .company, word: last, isStrong: true)
    }
    // "University of X", "Ministry of X": the head stands before the preposition.
    if let place = words.firstIndex(where: Self.prepositions.contains), place > 0 {
      let head = words[place - 1]
      if let type = heads[head] ?? strong[head] { return Evidence(type: type, word: head, isStrong: true) }
      if let type = weak[head] { return Evidence(type: type, word: head, isStrong: false) }
    }
    // A body of the state may go by its kind alone: "the Navy".
    if let type = strong[last], words.count > 1 || type == .governmentAgency {
      return Evidence(type: type, word: last, isStrong: true)
    }
    if words.count > 1, let type = heads[last] { return Evidence(type: type, word: last, isStrong: true) }
    if words.count > 1, let type = weak[last] { return Evidence(type: type, word: last, isStrong: false) }
    if let type = heads[words[0]], words.count > 1, !Self.followed.contains(words[0]) {
      return Evidence(type: type, word: words[0], isStrong: false)
    }
    return nil
  }

  /// Heads that only a preposition makes one: "Embassy Parks", "House Foods".
  private static let followed: Set<String> = [
    "embassy", "house", "chamber", "court", "board", "office", "command", "bureau", "council", "state", "city",
    "county",
    "union", "church", "party", "kingdom",
  ]

  private func pairEvidence(_ words: [String]) -> Evidence? {
    let last = words.suffix(2).joined(separator: " ")
    if words.count > 1, let type = strong[last] { return Evidence(type: type, word: last, isStrong: true) }
    let first = words.prefix(2).joined(separator: " ")
    if words.count > 2, let type = heads[first] { return Evidence(type: type, word: first, isStrong: true) }
    return nil
  }

  /// Whether a word at the end of a name only says what its bearer does, so that short forms leave it out.
  func isGeneric(_ word: String) -> Bool {
    OrganizationName.legalForms.contains(word) || weak[word] == .company || strong[word] == .company
  }

  private static let prepositions: Set<String> = ["of", "for", "de", "du", "des", "di", "da", "do", "für", "on"]
}
