/// The 17 part-of-speech categories of Universal Dependencies; the raw value is UD's own name.
public enum UniversalPartOfSpeech: String, Hashable, Sendable, CaseIterable {
  /// Adjective.
  case adjective = "ADJ"
  /// Adposition.
  case adposition = "ADP"
  /// Adverb.
  case adverb = "ADV"
  /// Auxiliary.
  case auxiliary = "AUX"
  /// Coordinating conjunction.
  case coordinatingConjunction = "CCONJ"
  /// Determiner.
  case determiner = "DET"
  /// Interjection.
  case interjection = "INTJ"
  /// Noun.
  case noun = "NOUN"
  /// Numeral.
  case numeral = "NUM"
  /// Particle.
  case particle = "PART"
  /// Pronoun.
  case pronoun = "PRON"
  /// Proper noun.
  case properNoun = "PROPN"
  /// Punctuation.
  case punctuation = "PUNCT"
  /// Subordinating conjunction.
  case subordinatingConjunction = "SCONJ"
  /// Symbol.
  case symbol = "SYM"
  /// Verb.
  case verb = "VERB"
  /// Other.
  case other = "X"
}
