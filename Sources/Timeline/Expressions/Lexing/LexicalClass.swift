/// The classes of words that patterns name as `<class>`.
enum LexicalClass: Int, CaseIterable, Sendable {
  case month, weekday, unit, cardinal, ordinal, season, part, direction, daypart, decadeName, cue, preposition
  case measure, abbreviation, zone, ordinalEnding, sport, publication, imperative
  case function, numbered, topical, monthNoun, seasonNoun, commitment, event, era
  case title, epithet, newspaper, infinitive, pluralNoun

  /// Lower-cased words with their meanings.
  var words: [String: Int] {
    switch self {
    case .month: Lexicon.months
    case .weekday: Lexicon.weekdays
    case .unit: Lexicon.units
    case .cardinal: Lexicon.cardinals
    case .ordinal: Lexicon.ordinals
    case .season: Lexicon.seasons
    case .part: Lexicon.parts
    case .direction: Lexicon.directions
    case .daypart: Lexicon.dayparts
    case .decadeName: Lexicon.decadeNames
    case .cue: Lexicon.tenseCues
    case .preposition: Lexicon.prepositions
    case .measure: Lexicon.measures
    case .abbreviation: Lexicon.abbreviations
    case .zone: Lexicon.zones
    case .ordinalEnding: Lexicon.ordinalEndings
    case .sport: Lexicon.sports
    case .publication: Lexicon.publicationWords
    case .imperative: Lexicon.imperatives
    case .function: Lexicon.functionWords
    case .numbered: Lexicon.numberedNouns
    case .topical: Lexicon.topicalWords
    case .monthNoun: Lexicon.monthNouns
    case .seasonNoun: Lexicon.seasonNouns
    case .event: Lexicon.events
    case .era: Lexicon.eras
    case .title: Lexicon.titles
    case .epithet: Lexicon.epithets
    case .newspaper: Lexicon.newspapers
    case .pluralNoun: Lexicon.pluralNouns
    case .infinitive: Lexicon.infinitiveVerbs
    case .commitment: Lexicon.commitments
    }
  }
}
