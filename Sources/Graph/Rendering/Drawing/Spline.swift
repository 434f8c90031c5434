/// A chain of cubic Bézier curves as Graphviz's `pos` attribute holds it.
struct Spline: Hashable, Sendable {
  /// Control points, 3n + 1 of them.
  var points: [Point]
  /// The tip of the arrowhead at the start, or nil.
  var startTip: Point?
  /// The tip of the arrowhead at the end, or nil.
  var endTip: Point?

  init(points: [Point], startTip: Point? = nil, endTip: Point? = nil) {
    self.points = points
    self.startTip = startTip
    self.endTip = endTip
  }

  /// Reads one spline of a `pos` attribute; nil for anything else.
  init?(position: String) {
    var spline = Spline(points: [])
    for part in position.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\\" }) {
      let numbers = part.split(separator: ",")
      guard let x = numbers.dropLast().last.flatMap({ Double($0) }), let y = numbers.last.flatMap({ Double($0) })
      else { return nil }
      switch numbers.count == 3 ? numbers.first : nil {
      case "s": spline.startTip = Point(x: x, y: y)
      case "e": spline.endTip = Point(x: x, y: y)
      case nil: spline.points.append(Point(x: x, y: y))
      default: return nil
      }
    }
    guard spline.points.count >= 4, spline.points.count % 3 == 1 else { return nil }
    self = spline
  }

  /// A straight line.
  init(from start: Point, to end: Point) {
    let step = Point(x: (end.x - start.x) / 3, y: (end.y - start.y) / 3)
    points = [
      start, Point(x: start.x + step.x, y: start.y + step.y), Point(x: end.x - step.x, y: end.y - step.y), end,
    ]
  }

  /// The `pos` attribute.
  var position: String {
    let tips = [startTip.map { "s," + Self.text($0) }, endTip.map { "e," + Self.text($0) }].compactMap { $0 }
    return (tips + points.map(Self.text)).joined(separator: " ")
  }

  /// The same spline elsewhere.
  func map(_ transform: (Point) -> Point) -> Spline {
    Spline(points: points.map(transform), startTip: startTip.map(transform), endTip: endTip.map(transform))
  }

  /// Points along the curves, `steps` on each, with the ends.
  func samples(steps: Int = 12) -> [Point] {
    var samples = [points[0]]
    for first in stride(from: 0, to: points.count - 3, by: 3) {
      for step in 1...steps {
        samples.append(Self.point(on: points[first..<first + 4], at: Double(step) / Double(steps)))
      }
    }
    return samples
  }

  private static func point(on curve: ArraySlice<Point>, at t: Double) -> Point {
    let weights = [(1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t]
    return zip(curve, weights).reduce(Point(x: 0, y: 0)) {
      Point(x: $0.x + $1.0.x * $1.1, y: $0.y + $1.0.y * $1.1)
    }
  }

  private static func text(_ point: Point) -> String { DOTText.number(point.x) + "," + DOTText.number(point.y) }
}
