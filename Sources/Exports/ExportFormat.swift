import Graph

/// A file format of another tool. One type per format, in `Formats/`; ``ExportFormats`` lists them.
public protocol ExportFormat: Sendable {
  /// The format's name, which is also its flag on the command line: "graphml" for `--graphml`.
  var name: String { get }
  /// One line on what it is for.
  var summary: String { get }
  /// The names of the files that it writes.
  var fileNames: [String] { get }

  /// The graph in this format. The same graph and options give the same bytes.
  /// - Throws: ``ExportError/notEncodable(format:reason:)`` if the graph holds something that the format cannot.
  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult
}
