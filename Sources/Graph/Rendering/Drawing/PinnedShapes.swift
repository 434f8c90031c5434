/// A node of a picture with everything decided.
struct PinnedNode: Hashable, Sendable {
  /// What the outline looks like.
  enum Shape: String, Sendable {
    case box, rounded, ellipse, diamond, triangle, invtriangle, pentagon, hexagon, star, note
    /// Nothing but text.
    case text
  }

  /// Where lines of different length stand.
  enum Alignment: String, Sendable { case left, center, right }

  var id: String
  var box: Box
  var shape = Shape.box
  var fill: Paint?
  var stroke: Paint?
  var penWidth = 1.0
  var dashed = false
  var lines: [TextLine] = []
  var alignment = Alignment.center
  /// An address, or nil.
  var link: String?
  /// What it is, as classes of the SVG.
  var classes: String
}

/// A curve of a picture with everything decided.
struct PinnedEdge: Hashable, Sendable {
  var id: String
  /// The nodes that it connects; nil for a line of its own.
  var ends: (tail: String, head: String)?
  var spline: Spline
  var stroke: Paint
  var penWidth = 1.2
  var line = LineStyle.solid
  var tailArrow = "none"
  var headArrow = "none"
  var classes: String

  static func == (left: Self, right: Self) -> Bool { left.id == right.id && left.spline == right.spline }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// How a line is drawn.
enum LineStyle: String, Sendable {
  case solid, dashed, dotted
}

/// A tinted area behind nodes that belong together.
struct PinnedCluster: Hashable, Sendable {
  var id: String
  var box: Box
  var members: [String]
  var lines: [TextLine]
  var classes: String
}
