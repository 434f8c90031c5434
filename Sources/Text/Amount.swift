/// A quantity that a text attaches to something.
public struct Amount: Hashable, Sendable {
  /// How a text limits a quantity.
  public enum Qualifier: String, Hashable, Sendable, Codable, CaseIterable {
    /// Just so much.
    case exact
    /// So much at most.
    case upTo = "up to"
    /// So much or more.
    case atLeast = "at least"
    /// Nearly so much.
    case about
  }

  /// The number, in units of ``unit``: 1.5 million dollars is 1500000.
  public var value: Double
  /// An ISO 4217 currency code, or the name of another unit: "GW", "percent".
  public var unit: String
  /// How the text limits it.
  public var qualifier: Qualifier
  /// The words.
  public var text: String

  /// Creates an amount.
  public init(value: Double, unit: String, qualifier: Qualifier = .exact, text: String) {
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.text = text
  }
}
