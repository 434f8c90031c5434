/// What users can choose about exports.
public struct ExportOptions: Hashable, Sendable {
  /// Name and version of the writing program, such as `graphkit 1.0.0`.
  public var generator: String
  /// Whether FollowTheMoney entities point to their articles with `proof`, which version 3 of its model rejects on edges.
  public var followTheMoneyProof: Bool

  /// Creates options.
  public init(generator: String = "graphkit", followTheMoneyProof: Bool = true) {
    self.generator = generator
    self.followTheMoneyProof = followTheMoneyProof
  }
}
