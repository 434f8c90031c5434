/// A word, number or mark of a text under analysis.
struct TemporalToken {
  enum Kind: UInt8 {
    case word, number, mark, end
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// White space stands before it, or it is the first.
    static let spaced = Flags(rawValue: 1)
    /// A line break stands before it, or it is the first.
    static let newLine = Flags(rawValue: 2)
    /// An empty line stands before it, or it is the first.
    static let newParagraph = Flags(rawValue: 4)
    /// It starts with an upper-case letter.
    static let capitalized = Flags(rawValue: 8)
    /// All of its letters are upper-case.
    static let allCapitals = Flags(rawValue: 16)
    /// It ends in "ed": most likely a past form.
    static let endsInED = Flags(rawValue: 32)
    /// It ends in "est": most likely a superlative.
    static let endsInEST = Flags(rawValue: 128)
    /// It ends in "s": perhaps a plural.
    static let endsInS = Flags(rawValue: 64)
  }

  let start: Int
  let end: Int
  let kind: Kind
  let flags: Flags
  /// The word's number in the vocabulary; 0 for words that no rule mentions, and for numbers.
  let word: UInt16
  /// The number of digits of a number.
  let digits: UInt8
  /// The value of a number of at most nine digits, else -1.
  let value: Int32

  var isAttached: Bool { !flags.contains(.spaced) }
}

extension TemporalToken {
  var isLowercaseWord: Bool { kind == .word && !flags.contains(.capitalized) }

  var isCapitalizedWord: Bool { kind == .word && flags.contains(.capitalized) }

  /// Whether it is a capitalized word that no rule knows: most likely part of a name.
  var isCapitalizedName: Bool { isCapitalizedWord && word == 0 && !flags.contains(.newLine) }

  /// Whether it is a lower-case word that no rule knows: most likely a noun or verb.
  var isLowercaseName: Bool { isLowercaseWord && word == 0 }

  /// Whether it is most likely a verb's past form or past participle.
  var isPastForm: Bool {
    isLowercaseWord && (flags.contains(.endsInED) || Grammar.shared.vocabulary.meaning(of: word, in: .cue) == 2)
  }

  /// Whether it is a preposition, pronoun, conjunction or auxiliary.
  var isFunctionWord: Bool { Grammar.shared.vocabulary.meaning(of: word, in: .function) != nil }

  /// Whether it is capitalized right after a capitalized word: part of a title such as "Gallery Today".
  func isCapitalizedName(after previous: TemporalToken?) -> Bool {
    guard let previous, isCapitalizedWord, !flags.contains(.newLine) else { return false }
    return previous.isCapitalizedName && !flags.contains(.allCapitals)
  }

  var isSentenceStart: Bool { flags.contains(.newLine) }

  var startsLineInUpperCase: Bool { flags.isSuperset(of: [.newLine, .capitalized]) }

  /// Whether it is a word or mark.
  func `is`(_ known: KnownWord) -> Bool { word == known.rawValue }

  /// Whether it is one of some words or marks.
  func isOne(of known: [KnownWord]) -> Bool { word != 0 && known.contains { $0.rawValue == word } }
}
