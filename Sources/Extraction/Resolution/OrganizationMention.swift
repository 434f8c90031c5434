import Text

/// One mention in the text of one or more organizations.
struct OrganizationMention: Hashable, Sendable {
  /// How an organization is mentioned.
  enum Kind: String, Hashable, Sendable {
    /// Its full name.
    case name
    /// A part of its name.
    case short
    /// Initials or another abbreviation, also a stock ticker.
    case acronym
    /// A common noun phrase: "the chipmaker".
    case description
    /// A pronoun or possessive: "it", "their".
    case pronoun
    /// A party of several bodies that the text treats as one: "federal agencies".
    case collective
  }

  /// The index of the sentence.
  var sentence: Int
  /// The tokens of the mention in the sentence.
  var tokens: Range<Int>
  /// The token that carries the mention's dependency relation.
  var head: Int
  /// Where it stands, in UTF-8 bytes of the document's text.
  var range: TextRange
  /// Indexes into ``ResolvedText/organizations``; several for "both companies".
  var organizations: [Int]
  /// How the organization is mentioned.
  var kind: Kind
  /// How sure the link is, from 0 to 1: 1 for names, lower for pronouns and descriptions.
  var confidence: Double
  /// What spoke most for the link, where it was chosen among several: names of features, strongest first.
  var reasons: [String] = []
}
