import Text

/// A sentence: its tokens in order, which form one dependency tree.
public struct Sentence: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the document's text.
  public var range: TextRange
  /// Its tokens.
  public var tokens: [Token]

  /// Creates a sentence from its tokens.
  public init(range: TextRange, tokens: [Token]) {
    self.range = range
    self.tokens = tokens
  }

  /// The dependency tree over the tokens. Building it is linear in their number.
  public var tree: DependencyTree { DependencyTree(heads: tokens.map(\.head)) }

  /// The range of bytes from the first to the last of some tokens; empty at the sentence's start for none.
  public func range(of tokens: Range<Int>) -> TextRange {
    guard let first = tokens.first, let last = tokens.last else { return TextRange(range.lowerBound, range.lowerBound) }
    return TextRange(self.tokens[first].range.lowerBound, self.tokens[last].range.upperBound)
  }
}
