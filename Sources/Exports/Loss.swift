/// How many items a format could not hold as they are.
public struct Loss: Hashable, Sendable, CustomStringConvertible {
  /// What became of them.
  public let rule: LossRule
  /// How many there were; at least 1.
  public let count: Int

  /// Creates a loss.
  public init(rule: LossRule, count: Int) {
    self.rule = rule
    self.count = count
  }

  /// One line for people: "undated events listed on the title slide: 3 (undated-events-listed)".
  public var description: String { "\(rule.explanation): \(count) (\(rule.rawValue))" }
}
