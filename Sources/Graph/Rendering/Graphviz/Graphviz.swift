import CGraphviz
import Foundation
import Synchronization

/// The one owner of libgvc in a process. Every call runs alone, from reading the DOT text to freeing the graph: libgvc's
/// plugins, fonts and error hook are shared by the whole process.
public final class Graphviz: Sendable {
  /// The owner.
  public static let shared = Graphviz()

  /// The engines in use; others are not reproducible or can crash.
  enum Engine: String, Sendable {
    /// Layers.
    case dot
    /// Springs, for large graphs.
    case sfdp
    /// Every position is given.
    case pinned = "nop2"
  }

  /// The formats that libgvc writes.
  enum Format: String, Sendable {
    case svg, pdf
    case png = "png:cairo"
  }

  private struct Context: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private let context = Mutex<Context?>(nil)

  private init() {}

  /// The version of the library, such as "2.43.0".
  public var version: String {
    context.withLock { context in
      let pointer = Self.open(&context)
      return gvcVersion(pointer).map { String(cString: $0) } ?? ""
    }
  }

  /// Lays out DOT text.
  func layout(_ dot: String, engine: Engine) throws(RenderingError) -> GraphLayout {
    try run(dot, engine: engine) { _, graph throws(RenderingError) in try LayoutReader(graph: graph).layout() }
  }

  /// Draws DOT text in which every position is given.
  func render(_ dot: String, as format: Format) throws(RenderingError) -> [UInt8] {
    try run(dot, engine: .pinned) { context, graph throws(RenderingError) in
      try Self.render(context, graph, format)
    }
  }

  /// The widths in points of the texts of each node, in their order, by the node's `id`; every position is given.
  func textWidths(in dot: String) throws(RenderingError) -> [String: [Double]] {
    try run(dot, engine: .pinned) { context, graph throws(RenderingError) in
      _ = try Self.render(context, graph, "xdot")
      return LayoutReader(graph: graph).textWidths()
    }
  }

  private static func render(
    _ context: OpaquePointer, _ graph: UnsafeMutablePointer<Agraph_t>, _ format: Format
  ) throws(RenderingError) -> [UInt8] {
    try render(context, graph, format.rawValue)
  }

  private static func render(
    _ context: OpaquePointer, _ graph: UnsafeMutablePointer<Agraph_t>, _ format: String
  ) throws(RenderingError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = graphkit_render(context, graph, format, &data, &length)
    defer { gvFreeRenderData(data) }
    guard status == 0, let data else { throw .graphviz("no \(format) output (\(GraphvizMessages.take()))") }
    return Array(UnsafeRawBufferPointer(start: data, count: length))
  }

  private func run<Result: Sendable>(
    _ dot: String, engine: Engine,
    _ body: @Sendable @escaping (OpaquePointer, UnsafeMutablePointer<Agraph_t>) throws(RenderingError) -> Result
  ) throws(RenderingError) -> Result {
    let outcome: Swift.Result<Result, RenderingError> = context.withLock { context in
      let pointer = Context(pointer: Self.open(&context))
      return DeepStack.run { Self.outcome(pointer.pointer, dot, engine, body) }
    }
    return try outcome.get()
  }

  private static func outcome<Result: Sendable>(
    _ context: OpaquePointer, _ dot: String, _ engine: Engine,
    _ body: (OpaquePointer, UnsafeMutablePointer<Agraph_t>) throws(RenderingError) -> Result
  ) -> Swift.Result<Result, RenderingError> {
    _ = GraphvizMessages.take()
    guard let graph = graphkit_read(dot) else { return .failure(.malformedDOT) }
    defer { agclose(graph) }
    guard graphkit_layout(context, graph, engine.rawValue) == 0 else {
      return .failure(.graphviz(GraphvizMessages.take()))
    }
    defer { gvFreeLayout(context, graph) }
    let result: Swift.Result<Result, RenderingError>
    do { result = .success(try body(context, graph)) } catch { result = .failure(error) }
    // libgvc returns success for most failures, with edges missing or a label replaced: only its messages tell.
    let messages = GraphvizMessages.take()
    return messages.contains("Error:") ? .failure(.graphviz(messages)) : result
  }

  private static func open(_ context: inout Context?) -> OpaquePointer {
    if let context { return context.pointer }
    GraphvizMessages.capture()
    let opened: OpaquePointer = gvContext()
    context = Context(pointer: opened)
    return opened
  }
}
