import Language

/// What the text has said so far about organizations: the words of the sentences that mention them and of their
/// descriptions, so that "the Leeds carmaker" finds who was said to build cars in Leeds.
struct DescriptionMemory {
  /// The words of descriptions of each organization.
  private(set) var described: [Int: Set<String>] = [:]
  /// Words near mentions of each organization.
  private var near: [Int: Set<String>] = [:]
  /// Countries named near mentions of each organization, by their codes.
  private(set) var countries: [Int: Set<String>] = [:]
  /// All capitalized words so far.
  private(set) var names: Set<String> = []

  /// How many tokens around a mention are noted.
  private static let window = 12

  /// Notes what stands around the mentions of a sentence.
  mutating func note(_ tokens: [Token], mentions: [(tokens: Range<Int>, organization: Int)], countries table: Countries)
  {
    for token in tokens where NameFolding.isCapitalized(token.form) { names.insert(token.form.lowercased()) }
    for mention in mentions.prefix(16) {
      let lower = max(0, mention.tokens.lowerBound - Self.window)
      let upper = min(tokens.count, mention.tokens.upperBound + Self.window)
      for index in lower..<upper where !mention.tokens.contains(index) {
        guard [.noun, .properNoun, .adjective].contains(tokens[index].upos) else { continue }
        near[mention.organization, default: []].insert(tokens[index].lemma.lowercased())
        guard NameFolding.isCapitalized(tokens[index].form), let match = table.match(in: tokens, from: index) else {
          continue
        }
        countries[mention.organization, default: []].insert(match.code)
      }
    }
  }

  /// Notes a description of an organization.
  mutating func note(_ description: Description, of organization: Int) {
    described[organization, default: []].formUnion(Self.content(description.modifiers))
  }

  /// Whether a word was in a description of an organization.
  func isDescribed(_ organization: Int, as word: String) -> Bool { described[organization]?.contains(word) ?? false }

  /// Whether a word stood near a mention of an organization.
  func isNear(_ organization: Int, _ word: String) -> Bool { near[organization]?.contains(word) ?? false }

  /// The telling words among modifiers.
  static func content(_ modifiers: [String]) -> [String] {
    modifiers.filter { $0.first?.isLetter == true && !plain.contains($0) }
  }

  private static let plain: Set<String> = [
    "the", "this", "that", "these", "those", "a", "an", "both", "its", "their", "based", "owned", "backed", "listed",
    "same", "other", "new", "former", "latter", "first", "second", "third", "then", "also", "now", "two", "three",
    "four", "said", "own", "whole", "entire", "traded", "headquartered", "run", "small", "large", "big",
    "young", "old", "only", "s",
  ]
}
