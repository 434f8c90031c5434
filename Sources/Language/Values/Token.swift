import Text

/// A syntactic word of a sentence with what the analyzer knows of it, in the terms of Universal Dependencies.
public struct Token: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the document's text.
  public var range: TextRange
  /// The word as written.
  public var form: String
  /// The dictionary form.
  public var lemma: String
  /// The universal part of speech.
  public var upos: UniversalPartOfSpeech
  /// The Penn Treebank tag, such as `VBD`.
  public var xpos: String
  /// The index of the head among the sentence's tokens; -1 for the root.
  public var head: Int
  /// The full UD relation to the head, such as `nsubj:pass`.
  public var deprel: String
  /// How sure the parser is of ``head``, from 0 to 1.
  public var arcConfidence: Float

  /// Creates a token from its parts.
  public init(
    range: TextRange, form: String, lemma: String, upos: UniversalPartOfSpeech, xpos: String, head: Int,
    deprel: String, arcConfidence: Float = 1
  ) {
    self.range = range
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.head = head
    self.deprel = deprel
    self.arcConfidence = arcConfidence
  }

  /// The universal relation without its subtype: `nsubj` for `nsubj:pass`.
  public var universalRelation: Substring { deprel.prefix { $0 != ":" } }
}
