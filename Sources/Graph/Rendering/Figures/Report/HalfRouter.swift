/// Draws the halves between an organization and a chip beside it as S-curves that cannot cross: their ports stand in the
/// order of the chips, and all in one gap between columns bend within the same stretch. Halves that pass another column
/// keep the course that dot found.
struct HalfRouter {
  let plan: ReportPlan
  let positions: GraphLayout
  /// The sizes at which organizations and chips are drawn.
  let sizes: [String: Size]

  /// Between the outline of an organization and where curves begin, so that arrowheads lie straight.
  private static let straight = 8.0
  private static let kink = 5.0

  /// The course of each half, by id, with y upwards.
  func splines() -> [String: Spline] {
    let ends = bendEnds()
    var splines = [String: Spline]()
    for (side, halves) in sides() {
      guard let box = box(side.organization) else { continue }
      for (number, half) in halves.enumerated() {
        let x = side.isEast ? box.maxX : box.x
        let regular = box.maxY - (Double(number) + 0.5) * box.height / Double(halves.count)
        // Straight rather than with a kink that is hardly seen; ports are at least 15 points apart.
        let chip = positions.nodes[half.chip]?.center.y ?? regular
        let port = Point(x: x, y: half.isAdjacent && abs(chip - regular) <= Self.kink ? chip : regular)
        if half.isAdjacent {
          splines[half.id] = curve(half, from: port, bendingUntil: ends[Gap(half, plan)])
        } else {
          splines[half.id] = positions.edges[half.id].map { moved($0, of: half, to: port) }
        }
      }
    }
    return splines
  }

  /// Where the chips of a gap end that its curves reach from one side.
  private struct Gap: Hashable {
    let number: Int
    let isLeft: Bool

    init(_ half: ReportPlan.Half, _ plan: ReportPlan) {
      number = plan.gaps[half.chip] ?? 0
      isLeft = half.organizationIsLeft
    }
  }

  private struct Side: Hashable {
    let organization: Organization.ID
    let isEast: Bool
  }

  /// The halves at each side of each organization, from top to bottom.
  private func sides() -> [Side: [ReportPlan.Half]] {
    Dictionary(grouping: plan.halves) { Side(organization: $0.organization, isEast: $0.organizationIsLeft) }
      .mapValues { halves in
        halves.sorted { left, right in
          let heights = (positions.nodes[left.chip]?.center.y ?? 0, positions.nodes[right.chip]?.center.y ?? 0)
          return heights.0 != heights.1 ? heights.0 > heights.1 : left.id < right.id
        }
      }
  }

  /// The x of the widest chip's near side in each gap.
  private func bendEnds() -> [Gap: Double] {
    var ends = [Gap: Double]()
    for half in plan.halves where half.isAdjacent {
      guard let chip = box(half.chip) else { continue }
      let gap = Gap(half, plan)
      let x = half.organizationIsLeft ? chip.x : chip.maxX
      ends[gap] = ends[gap].map { half.organizationIsLeft ? min($0, x) : max($0, x) } ?? x
    }
    return ends
  }

  /// From the port straight on, in an S to the height of the chip, and straight to its side.
  private func curve(_ half: ReportPlan.Half, from port: Point, bendingUntil bend: Double?) -> Spline? {
    guard let chip = box(half.chip), let bend else { return nil }
    let side = half.organizationIsLeft ? 1.0 : -1.0
    let start = Point(x: port.x + side * ArrowGeometry.headLength(half.arrow), y: port.y)
    let first = Point(x: port.x + side * Self.straight, y: port.y)
    let last = Point(x: bend, y: chip.center.y)
    let end = Point(x: half.organizationIsLeft ? chip.x : chip.maxX, y: chip.center.y)
    let reach = (last.x - first.x) * 0.6
    let bow = [first, Point(x: first.x + reach, y: first.y), Point(x: last.x - reach, y: last.y), last]
    let points =
      Spline(from: start, to: first).points + bow.dropFirst() + Spline(from: last, to: end).points.dropFirst()
    let tip = half.arrow == "none" ? nil : port
    return half.organizationIsLeft
      ? Spline(points: points, startTip: tip) : Spline(points: points.reversed(), endTip: tip)
  }

  /// A course with its end at the organization at another port of the same side.
  private func moved(_ spline: Spline, of half: ReportPlan.Half, to port: Point) -> Spline {
    var spline = spline
    let last = spline.points.count - 1
    let ends = half.organizationIsLeft ? [0, 1] : [last, last - 1]
    let tip = (half.organizationIsLeft ? spline.startTip : spline.endTip) ?? spline.points[ends[0]]
    for index in ends { spline.points[index].y += port.y - tip.y }
    if half.organizationIsLeft, spline.startTip != nil { spline.startTip?.y = port.y }
    if !half.organizationIsLeft, spline.endTip != nil { spline.endTip?.y = port.y }
    return spline
  }

  private func box(_ name: String) -> Box? {
    positions.nodes[name].map { Box(center: $0.center, size: sizes[name] ?? Size(width: $0.width, height: $0.height)) }
  }
}
