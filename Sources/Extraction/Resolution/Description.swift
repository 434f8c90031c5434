import Text

/// A common noun phrase that may refer to organizations: "the chipmaker", "its cloud unit", "both companies".
struct Description: Sendable {
  /// What stands before the noun.
  enum Determiner: Sendable {
    /// the, this, that
    case definite
    /// a, an, another
    case indefinite
    /// its, Amazon's
    case possessive
    /// nothing, as in headlines
    case bare
    /// no, any, each
    case other
  }

  var sentence: Int
  var tokens: Range<Int>
  /// The noun.
  var head: Int
  var range: TextRange
  var noun: DescriptionNouns.Meaning
  /// The folded words before the noun, determiner left out.
  var modifiers: [String]
  var determiner: Determiner
  /// The country that it names: "the Dutch company".
  var country: String?
  /// The country where the city lies that it names: "the Hamburg-based company".
  var home: String?
  /// For a plural, the number of organizations, 0 where it is not said.
  var count: Int?
  var isCapitalized: Bool

  /// Whether it describes one who invests: "private-equity firm", "venture capital group".
  var isFinancial: Bool { modifiers.contains { ["equity", "venture", "buyout", "hedge", "investment"].contains($0) } }
}
