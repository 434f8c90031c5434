/// A rule's pattern laid over tokens, as its production sees it.
struct RuleMatch {
  let tokens: TokenSequence
  let range: Range<Int>
  let captures: [Capture]

  /// The value of the first capture of a terminal.
  subscript(_ terminal: Terminal) -> Int? { captures.first { $0.terminal == terminal }?.value }

  /// The values of all captures of a terminal, in order.
  func all(_ terminal: Terminal) -> [Int] { captures.filter { $0.terminal == terminal }.map(\.value) }

  /// The lower-level expressions, in order.
  var forms: [TemporalForm] { captures.compactMap(\.form) }

  /// The direction that was captured: -1, 0 or 1; 0 without one.
  var direction: Int { self[.direction] ?? 0 }

  /// The first unit that was captured, or the day.
  var unit: CalendarUnit { self[.unit].flatMap(CalendarUnit.init) ?? .day }

  /// The token before the match, or nil at the start.
  var previous: TemporalToken? { range.lowerBound > 0 ? tokens[range.lowerBound - 1] : nil }

  /// The token after the match.
  var next: TemporalToken { tokens[range.upperBound] }

  /// The first token.
  var first: TemporalToken { tokens[range.lowerBound] }

  /// Whether the token before is one of the words that a date follows.
  var followsPreposition: Bool {
    guard let previous, previous.kind == .word else { return false }
    return Grammar.shared.vocabulary.meaning(of: previous.word, in: .preposition) != nil
  }

  /// Whether a word of the pattern stands at a place of the match.
  func contains(_ word: String) -> Bool {
    let id = Grammar.shared.vocabulary.id(of: WordKey(word))
    return id != 0 && range.contains { tokens[$0].word == id }
  }
}
