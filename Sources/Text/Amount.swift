/// A quantity with its unit, as a text gives it.
public struct Amount: Hashable, Sendable {
  /// How a text limits a number.
  public enum Qualifier: String, Hashable, Sendable, Codable, CaseIterable {
    /// Just that.
    case exact
    /// At most that.
    case upTo = "up to"
    /// That or more.
    case atLeast = "at least"
    /// Near that.
    case about
  }

  /// The number in whole units: 48,300,000 for "$48.3 million".
  public var value: Double
  /// An ISO 4217 currency code, or a unit such as `GW` or `percent`.
  public var unit: String
  /// How the text limits it.
  public var qualifier: Qualifier
  /// The words.
  public var text: String

  /// Creates an amount from its parts.
  public init(value: Double, unit: String, qualifier: Qualifier = .exact, text: String) {
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.text = text
  }
}
