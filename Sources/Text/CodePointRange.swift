/// A half-open range of Unicode code points, as Python's `text[start:end]` counts them.
public struct CodePointRange: Hashable, Comparable, Sendable, Codable {
  /// The index of the first code point.
  public let start: Int
  /// The index after the last code point.
  public let end: Int

  /// Creates a range from its bounds.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Orders by start, then by end.
  public static func < (left: CodePointRange, right: CodePointRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
