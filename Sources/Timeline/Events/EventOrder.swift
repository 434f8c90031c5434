/// One event came before another, as a text says ("after the award …", "since then").
public struct EventOrder: Hashable, Sendable {
  /// The id of the earlier event.
  public var earlier: String
  /// The id of the later event.
  public var later: String

  /// Creates an order between two events by their ids.
  public init(earlier: String, later: String) {
    self.earlier = earlier
    self.later = later
  }
}
