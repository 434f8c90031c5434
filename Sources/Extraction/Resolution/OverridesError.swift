/// What can be wrong with a `graphkit.yaml`.
public enum OverridesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file isn't YAML; the parser's message.
  case invalidYAML(String)
  /// Something is not as it has to be; lines count from 1, 0 for an unknown one.
  case invalidEntry(line: Int, reason: String)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .invalidYAML(let message): "graphkit.yaml isn't valid YAML: \(message)"
    case .invalidEntry(let line, let reason): "graphkit.yaml, line \(line): \(reason)."
    }
  }
}
