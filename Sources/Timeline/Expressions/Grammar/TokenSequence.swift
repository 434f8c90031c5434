/// The tokens of a text; reads beyond the end give the end token.
struct TokenSequence {
  private let tokens: [TemporalToken]

  init(_ tokens: [TemporalToken]) { self.tokens = tokens }

  /// The number of tokens without the end token.
  var count: Int { tokens.count - 1 }

  subscript(_ index: Int) -> TemporalToken { tokens[min(index, tokens.count - 1)] }
}
