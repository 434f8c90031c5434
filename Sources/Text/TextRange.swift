/// A half-open range of UTF-8 byte offsets into a ``SourceText``.
///
/// Bytes are for internal use; what leaves the process counts in code points (``CodePointRange``).
public struct TextRange: Hashable, Comparable, Sendable {
  /// The offset of the first byte.
  public let lowerBound: Int
  /// The offset after the last byte; never below ``lowerBound``.
  public let upperBound: Int

  /// Creates a range; bounds in the wrong order give an empty range at `lowerBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// The number of bytes.
  public var count: Int { upperBound - lowerBound }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { count == 0 }

  /// Whether `other` lies within this range.
  public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the byte at `offset` lies within this range.
  public func contains(_ offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }

  /// Orders by start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
