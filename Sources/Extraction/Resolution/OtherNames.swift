import Language

/// Finds the names by which a text says that an organization is known as well or was known before: "Acme Trading (a.k.a.
/// Acme General)", "Acme, formerly known as Bolt,".
struct OtherNames {
  /// A further name of an organization.
  struct OtherName {
    /// The index of the name among the document's.
    var name: Int
    /// The index of the name that it stands for.
    var main: Int
    /// Why they are joined.
    var rule: String
  }

  /// The further names in the order of the text.
  private(set) var found: [OtherName] = []

  /// The reasons of joins with such names, by none of which an organization is shown.
  static let rules: Set<String> = [formerName, otherName]
  private static let formerName = "former-name"
  private static let otherName = "other-name"

  /// What stands between two names of one organization, without blanks and punctuation, in small letters.
  private static let present: Set<String> = [
    "aka", "alsoknownas", "doingbusinessas", "whichdoesbusinessas", "dba", "tradingas", "whichtradesas", "operatingas",
    "otherwiseknownas", "betterknownas", "alsocalled", "knownas", "commonlyknownas", "whichisalsoknownas",
  ]
  private static let former: Set<String> = [
    "formerly", "formerlyknownas", "previouslyknownas", "previously", "fka", "formerlycalled", "previouslycalled",
    "onceknownas", "knownformerlyas", "knownpreviouslyas", "whichwasformerlyknownas", "whichwaspreviouslyknownas",
    "whichusedtobecalled", "untilrecentlyknownas", "formerlynamed", "previouslynamed", "whichchangeditsnamefrom",
    "whichrebrandedfrom", "renamedfrom",
  ]
  /// The name behind is the one that it bears now.
  private static let renamed: Set<String> = [
    "nowknownas", "now", "nowcalled", "whichisnowknownas", "sincerenamed", "laterrenamed", "sincerebrandedas",
    "nowtradingas", "renamed", "whichhassincebeenrenamed",
  ]
  /// Phrases that somebody's office or business may follow as well: "Acme, formerly Bolt chief,".
  private static let bare: Set<String> = ["formerly", "previously", "now", "renamed"]
  private static let longest = 8

  /// Linear in the number of names.
  init(text: AnalyzedText, names: [NameMention]) {
    for (index, name) in names.enumerated().dropLast() {
      let next = names[index + 1]
      guard next.sentence == name.sentence, next.tokens.lowerBound > name.tokens.upperBound,
        next.tokens.lowerBound - name.tokens.upperBound <= Self.longest, name.source != .country,
        next.source != .country
      else { continue }
      let tokens = text.sentences[name.sentence].tokens
      let gap = tokens[name.tokens.upperBound..<next.tokens.lowerBound]
      let words = gap.filter { !["the", "“", "\""].contains($0.form.lowercased()) }
      let phrase = words.map(\.form).joined().lowercased().filter(\.isLetter)
      let end = next.tokens.upperBound
      let isSetOff =
        [",", "("].contains(gap.first?.form)
        && (end == tokens.count || [",", ")", ".", ";", "”", "\""].contains(tokens[end].form))
      guard isSetOff || !Self.bare.contains(phrase) else { continue }
      if Self.present.contains(phrase) || Self.former.contains(phrase) {
        found.append(
          OtherName(name: index + 1, main: index, rule: Self.former.contains(phrase) ? Self.formerName : Self.otherName)
        )
      } else if Self.renamed.contains(phrase) {
        found.append(OtherName(name: index, main: index + 1, rule: Self.formerName))
      }
    }
  }
}
