import Foundation

/// What the process that lays out large graphs does: the executable calls ``run(arguments:)`` for the subcommand
/// ``command``.
public enum LayoutWorker {
  /// The name of the hidden subcommand.
  public static let command = "layout-worker"

  /// Reads DOT text from standard input, lays it out with the engine that the first argument names (`dot` or `sfdp`) and
  /// writes the positions to standard output.
  public static func run(arguments: [String]) throws(RenderingError) {
    guard let engine = arguments.first.flatMap(Graphviz.Engine.init(rawValue:)) else {
      throw .layoutProcess("unknown engine “\(arguments.first ?? "")”")
    }
    let dot = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    let layout = try Graphviz.shared.layout(dot, engine: engine)
    FileHandle.standardOutput.write(Data(layout.text.utf8))
  }
}
