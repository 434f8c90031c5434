import Text

/// A name in a sentence.
public struct EntityMention: Hashable, Sendable {
  /// The index of the sentence in ``AnalyzedText/sentences``.
  public var sentence: Int
  /// The tokens of the name, without a leading article and without a possessive `'s`.
  public var tokens: Range<Int>
  /// Where it stands, in UTF-8 bytes of the document's text.
  public var range: TextRange
  /// What kind of thing it names.
  public var type: EntityType
  /// How sure the recognizer is, from 0 to 1.
  public var confidence: Float

  /// Creates a mention from its parts.
  public init(sentence: Int, tokens: Range<Int>, range: TextRange, type: EntityType, confidence: Float = 1) {
    self.sentence = sentence
    self.tokens = tokens
    self.range = range
    self.type = type
    self.confidence = confidence
  }
}
