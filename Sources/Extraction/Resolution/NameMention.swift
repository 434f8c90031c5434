import Language
import Text

/// A name in the text that is or may be an organization's, before names are joined.
struct NameMention: Sendable {
  /// Where the name was seen.
  enum Source: Hashable, Sendable {
    case recognizer
    case gazetteer
    case grammar
    case stateBody
    case country
    case collective
    /// A proper name that nothing knows.
    case properNoun
  }

  var sentence: Int
  var tokens: Range<Int>
  var range: TextRange
  /// The name as written.
  var text: String
  /// Its folded words.
  var words: [String]
  var source: Source
  /// What the recognizer says of it, or nil if it didn't see it.
  var recognizedType: EntityType?
  /// What the gazetteer says it can mean.
  var senses: [Gazetteer.Sense] = []
  /// The country that the text names with it, or whose government it is.
  var country: String?
  /// What kind of state body it is, as `ministry of defence`, or nil.
  var body: String?
  /// Whether it stands in a headline whose words all begin with capitals, so that its end is uncertain.
  var isInHeadline = false
  /// Whether it stands in a title, so that the text has yet to introduce it.
  var isInTitle = false
  /// Whether it stands where one acts, not where something happens.
  var isActor = true
}
