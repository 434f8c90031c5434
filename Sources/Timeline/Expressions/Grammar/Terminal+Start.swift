extension Terminal {
  /// Whether a number can be its first token.
  var canStartWithNumber: Bool {
    switch self {
    case .count, .day, .nth, .ordinal, .year, .twoDigits, .number, .digit, .time, .decade, .compactDay, .yearOfEra: true
    default: false
    }
  }

  /// The words that can be its first token.
  func startingWords(in vocabulary: Vocabulary) -> [UInt16] {
    func ids(_ words: String...) -> [UInt16] { words.map { vocabulary.id(of: WordKey($0)) }.filter { $0 != 0 } }
    switch self {
    case .month: return vocabulary.words(of: .month)
    case .weekday: return vocabulary.words(of: .weekday)
    case .unit: return vocabulary.words(of: .unit)
    case .count: return vocabulary.words(of: .cardinal) + ids("couple", "few", "several", "many")
    case .season: return vocabulary.words(of: .season)
    case .part: return vocabulary.words(of: .part)
    case .direction: return vocabulary.words(of: .direction)
    case .daypart: return vocabulary.words(of: .daypart)
    case .decadeName: return vocabulary.words(of: .decadeName)
    case .nth: return vocabulary.words(of: .ordinal) + ids("twenty", "thirty")
    case .ordinal: return vocabulary.words(of: .ordinal)
    case .time: return vocabulary.words(of: .daypart)
    case .zone: return vocabulary.words(of: .zone)
    case .decade: return ids("'")
    case .dash: return ids("-", "—", "to", "through", "thru", "till", "until")
    case .yearInWords: return vocabulary.words(of: .cardinal)
    case .yearOfEra: return ids("ad", "ce")
    case .compactDay, .day, .year, .twoDigits, .number, .digit: return []
    }
  }
}
