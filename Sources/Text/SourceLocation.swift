/// A place in a text as people count it: lines and code points within the line, both from 1.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The code point within the line, from 1.
  public let column: Int

  /// Creates a location from its line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// `line:column`.
  public var description: String { "\(line):\(column)" }
}
