/// Follows a long layout.
public struct LayoutObserver: Sendable {
  /// Is told in a line what is going on, about every second.
  public var progress: @Sendable (String) -> Void
  /// Is asked several times a second whether to stop; then the picture fails with ``RenderingError/cancelled``.
  public var isCancelled: @Sendable () -> Bool

  /// Creates an observer; by default it says nothing and never stops.
  public init(
    progress: @escaping @Sendable (String) -> Void = { _ in }, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.isCancelled = isCancelled
  }
}
