/// A point in points (1/72 inch); on a page, y grows downwards.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A width and a height in points.
struct Size: Hashable, Sendable {
  var width: Double
  var height: Double
}

/// A rectangle in points with its smallest x and y.
struct Box: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var center: Point { Point(x: x + width / 2, y: y + height / 2) }

  init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  init(center: Point, size: Size) {
    self.init(x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width, height: size.height)
  }

  /// The smallest rectangle that holds all points; nil without any.
  init?(around points: [Point]) {
    guard let first = points.first else { return nil }
    var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
    for point in points {
      (left, right) = (min(left, point.x), max(right, point.x))
      (top, bottom) = (min(top, point.y), max(bottom, point.y))
    }
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// Whether the two share more than a border, each grown by half of `margin`.
  func overlaps(_ other: Box, margin: Double = 0) -> Bool {
    x < other.maxX + margin && other.x < maxX + margin && y < other.maxY + margin && other.y < maxY + margin
  }

  /// Whether a point lies within.
  func contains(_ point: Point) -> Bool { point.x > x && point.x < maxX && point.y > y && point.y < maxY }

  /// The rectangle grown by `distance` on every side.
  func grown(by distance: Double) -> Box {
    Box(x: x - distance, y: y - distance, width: width + 2 * distance, height: height + 2 * distance)
  }

  /// The smallest rectangle that holds both.
  func union(_ other: Box) -> Box {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Box(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}
