/// Why there is no picture.
public enum RenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Graphviz reported an error; its messages.
  case graphviz(String)
  /// Graphviz could not read the DOT text.
  case malformedDOT
  /// The result lacks edges that the graph has.
  case missingEdges(expected: Int, found: Int)
  /// The SVG that Graphviz wrote is not what was asked for.
  case malformedSVG(String)
  /// The layout took longer than the limit, in seconds.
  case timedOut(Double)
  /// The process that lays out could not be started or failed.
  case layoutProcess(String)
  /// The layout was cancelled.
  case cancelled
  /// A focus names an organization that the graph lacks.
  case unknownOrganization(String)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .graphviz(let messages): "Graphviz failed: \(messages)"
    case .malformedDOT: "Graphviz could not read the DOT text"
    case .missingEdges(let expected, let found): "the layout shows \(found) of \(expected) edges"
    case .malformedSVG(let reason): "Graphviz wrote an SVG that cannot be used: \(reason)"
    case .timedOut(let seconds): "the layout took longer than \(DOTText.number(seconds)) s"
    case .layoutProcess(let reason): "the layout process failed: \(reason)"
    case .cancelled: "the layout was cancelled"
    case .unknownOrganization(let name): "no organization is named “\(name)”"
    }
  }
}
