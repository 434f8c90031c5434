/// The time that a clause speaks of, as far as grammar shows it.
public enum Tense: Hashable, Sendable {
  /// Past forms: "signed", "had signed", "was awarded".
  case past
  /// Present forms: "supplies", "is supplying".
  case present
  /// Future forms and plans: "will sign", "is expected to sign", "is set to".
  case future
}

/// Tells the tense of the clause around a place in a text. It keeps Timeline, which asks, apart from Language, which
/// knows.
public protocol TenseProvider: Sendable {
  /// The tense of the clause that holds `range` (UTF-8 bytes of the text under analysis), or nil if unknown.
  func tense(at range: TextRange) -> Tense?
}
