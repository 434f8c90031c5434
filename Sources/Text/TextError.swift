/// What can be wrong with a text as such.
public enum TextError: Error, Hashable, Sendable {
  /// The bytes are not UTF-8; `location` is where they stop being so.
  case invalidUTF8(location: SourceLocation)
}
