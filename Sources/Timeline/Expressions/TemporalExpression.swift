import Text

/// A place in a text that names a date, and what it means.
public struct TemporalExpression: Hashable, Sendable {
  /// How a preposition before the expression bounds it.
  public enum Bounding: String, Hashable, Sendable, Codable {
    /// "since": from then on, still so.
    case since
    /// "from", "starting": not before.
    case from
    /// "by", "no later than": then or earlier.
    case by
    /// "until", "through", "to": up to and with it.
    case until
    /// "before", "prior to": earlier than it.
    case before
    /// "after": later than it.
    case after
    /// "as of": the state on that day.
    case asOf = "as-of"
  }

  /// Where it stands, in UTF-8 bytes. A preposition that bounds it ("by", "since") is outside.
  public var range: TextRange
  /// What it means together with ``bounding``: "by June 2026" is `[..2026-06]`.
  public var value: TemporalValue
  /// What the words within ``range`` mean by themselves: "June 2026". Equal to ``value`` without a bounding.
  public var point: TemporalValue
  /// The bounding preposition before it, or nil.
  public var bounding: Bounding?
  /// The name of the rule that read it.
  public var rule: String
  /// What is wrong with it, such as an impossible date; nil if nothing.
  public var diagnostic: String?

  /// Creates an expression.
  public init(
    range: TextRange, value: TemporalValue, point: TemporalValue? = nil, bounding: Bounding? = nil, rule: String,
    diagnostic: String? = nil
  ) {
    self.range = range
    self.value = value
    self.point = point ?? value
    self.bounding = bounding
    self.rule = rule
    self.diagnostic = diagnostic
  }
}
