/// Follows the layouts of a picture.
public struct LayoutObserver: Sendable {
  /// Is told in a line what is going on, about every second.
  public var progress: @Sendable (String) -> Void
  /// Is told in a line what the reader of the picture must know: that a layout took too long and what is drawn instead.
  public var notice: @Sendable (String) -> Void
  /// Is given the DOT text and the engine of each layout before it starts.
  public var willLayOut: @Sendable (_ dot: String, _ engine: String) -> Void
  /// Is asked several times a second whether to stop; then the picture fails with ``RenderingError/cancelled``.
  public var isCancelled: @Sendable () -> Bool

  /// Creates an observer; by default it says nothing and never stops.
  public init(
    progress: @escaping @Sendable (String) -> Void = { _ in }, notice: @escaping @Sendable (String) -> Void = { _ in },
    willLayOut: @escaping @Sendable (_ dot: String, _ engine: String) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.notice = notice
    self.willLayOut = willLayOut
    self.isCancelled = isCancelled
  }
}
