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
}
