/// What a date stands for.
public enum DateKind: String, Hashable, Sendable, Codable {
  /// A point in time, known to its precision.
  case instant
  /// A period.
  case interval
  /// One point within bounds.
  case oneOf = "one-of"
}
