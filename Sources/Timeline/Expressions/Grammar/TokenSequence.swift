/// The tokens of a text; a few places beyond the end can be read and hold end tokens.
struct TokenSequence {
  private let tokens: [TemporalToken]

  /// How far beyond the end rules may look.
  private static let margin = 8

  /// - Parameter tokens: Tokens, the last an end token.
  init(_ tokens: [TemporalToken]) {
    count = tokens.count - 1
    self.tokens = tokens + Array(repeating: tokens[count], count: Self.margin)
  }

  /// The number of tokens without the end token.
  let count: Int

  subscript(_ index: Int) -> TemporalToken { tokens[min(index, count + 1)] }
}
