/// What can go wrong between a graph and a file format.
public enum ExportError: Error, Hashable, Sendable {
  /// The file is no JSON timeline of this version.
  case unsupportedTimeline(path: String, format: String, version: Int)
  /// The file is not what its format says; `reason` names the place.
  case malformedTimeline(path: String, reason: String)
  /// The graph holds something that the format cannot.
  case notEncodable(format: String, reason: String)
}
