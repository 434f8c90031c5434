import Foundation

/// Where layouts are computed: small ones in this process, large ones in another that can be stopped.
struct LayoutEngine: Sendable {
  /// The executable that lays out, or nil.
  let executable: String?
  /// How long it may take, in seconds.
  let timeout: Double
  let observer: LayoutObserver

  /// Up to this size of DOT text a layout takes less time than starting a process.
  private static let largestInProcess = 60_000

  init(_ options: RenderingOptions, _ observer: LayoutObserver = LayoutObserver()) {
    executable = options.layoutExecutable
    timeout = options.layoutTimeout
    self.observer = observer
  }

  /// Lays out DOT text.
  func layout(_ dot: String, with engine: Graphviz.Engine) throws(RenderingError) -> GraphLayout {
    observer.willLayOut(dot, engine.rawValue)
    guard let executable, dot.utf8.count > Self.largestInProcess else {
      return try Graphviz.shared.layout(dot, engine: engine)
    }
    return try LayoutProcess(executable: executable, timeout: timeout, observer: observer).layout(dot, with: engine)
  }
}
