/// Stacks boxes within a lane so that none overlaps another.
struct LanePlacer {
  private var placed: [Box] = []

  /// The lowest point that is taken.
  var bottom: Double { placed.map(\.maxY).max() ?? 0 }

  /// Moves the boxes of one thing down together until nothing is in their way, and returns how far; several alternatives may
  /// be given, of which the one that ends highest is taken, and the first of equals.
  mutating func place(_ alternatives: [[Box]]) -> (alternative: Int, offset: Double) {
    var best = (alternative: 0, offset: 0.0)
    var lowest = Double.infinity
    for (number, boxes) in alternatives.enumerated() {
      let offset = self.offset(boxes)
      let end = offset + (boxes.map(\.maxY).max() ?? 0)
      if end < lowest - 0.5 { (best, lowest) = ((number, offset), end) }
    }
    guard lowest.isFinite else { return best }
    placed += alternatives[best.alternative].map {
      Box(x: $0.x, y: $0.y + best.offset, width: $0.width, height: $0.height)
    }
    return best
  }

  private func offset(_ boxes: [Box]) -> Double {
    var offset = 0.0
    while true {
      var next = offset
      for box in boxes {
        let moved = Box(x: box.x, y: box.y + offset, width: box.width, height: box.height)
        for other in placed where moved.overlaps(other, margin: 3) { next = max(next, other.maxY + 3.01 - box.y) }
      }
      if next == offset { return offset }
      offset = next
    }
  }
}
