import Text

/// A text with its sentences, tokens, trees and names.
public struct AnalyzedText: Hashable, Sendable {
  /// The text.
  public var text: SourceText
  /// Its sentences in order.
  public var sentences: [Sentence]
  /// The names in it, in order.
  public var entities: [EntityMention]

  /// Creates an analyzed text from its parts, for tests and for other analyzers.
  public init(text: SourceText, sentences: [Sentence], entities: [EntityMention] = []) {
    self.text = text
    self.sentences = sentences
    self.entities = entities
  }

  /// The words of a mention as written.
  public func string(of mention: EntityMention) -> String { text.string(in: mention.range) }

  /// The words of some tokens of a sentence as a reader sees them: a space wherever white space stands between two, and
  /// no marks of Markdown. Linear in their length.
  public func words(_ tokens: Range<Int>, of sentence: Sentence) -> String {
    tokens.reduce(into: "") { words, token in
      if token > tokens.lowerBound, isSpaceAfter(token - 1, in: sentence) { words += " " }
      words += sentence.tokens[token].form
    }
  }

  /// Whether white space, or the end of the sentence, follows a token.
  func isSpaceAfter(_ token: Int, in sentence: Sentence) -> Bool {
    guard token + 1 < sentence.tokens.count else { return true }
    let gap = sentence.tokens[token].range.upperBound..<sentence.tokens[token + 1].range.lowerBound
    return text.bytes.withUnsafeBufferPointer { Markup.holdsSpace($0, gap) }
  }
}
