/// Where a line must stop so that Graphviz's arrowhead ends at its tip.
enum ArrowGeometry {
  /// A straight line from tip to tip.
  static func line(from start: Point, to end: Point, tail: String, head: String) -> Spline {
    let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
    guard length > 0 else { return Spline(from: start, to: end) }
    func point(_ distance: Double) -> Point {
      Point(x: start.x + (end.x - start.x) * distance / length, y: start.y + (end.y - start.y) * distance / length)
    }
    var spline = Spline(from: point(headLength(tail)), to: point(length - headLength(head)))
    if tail != "none" { spline.startTip = start }
    if head != "none" { spline.endTip = end }
    return spline
  }

  /// The length of an arrowhead at the size that ``Canvas`` uses.
  static func headLength(_ arrow: String) -> Double {
    let unit = 10 * 0.7
    return switch arrow {
    case "none": 0
    case "diamond", "odiamond": unit * 1.2
    case "box", "obox": unit * 0.75
    case "dot", "odot": unit * 0.8
    case "tee": unit * 0.25
    default: unit
    }
  }
}
