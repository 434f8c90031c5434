/// One thing to read, after folders and patterns have been followed.
public enum Input: Hashable, Sendable {
  /// A text or Markdown file.
  case document(path: String)
  /// A JSON timeline of an earlier run.
  case timeline(path: String)
  /// Standard input, one document.
  case standardInput

  /// The path as messages and the JSON name it.
  public var path: String {
    switch self {
    case .document(let path), .timeline(let path): path
    case .standardInput: "-"
    }
  }
}
