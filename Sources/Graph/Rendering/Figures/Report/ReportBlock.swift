/// A part of a report that was laid out by itself.
struct ReportBlock: Sendable {
  let model: ReportModel
  let plan: ReportPlan
  let chips: [ReportModel.Chip]
  /// The height of each organization, by id.
  let heights: [Organization.ID: Double]
  /// Where everything is, with y upwards.
  let positions: GraphLayout
  /// Where its upper left corner stands in the report, with y downwards.
  var origin = Point(x: 0, y: 0)

  /// The sizes at which organizations and chips are drawn, by id.
  var sizes: [String: Size] {
    var sizes = heights.mapValues { Size(width: model.measures.nodeWidth, height: $0) }
    for chip in chips { sizes[chip.relationship.id] = chip.size }
    return sizes
  }

  var size: Size { Size(width: positions.bounds.width, height: positions.bounds.height) }

  /// What speaks against it, in points of height: a page may grow a little so that money and service run to the right.
  var cost: Double { size.height + misdirection }

  fileprivate var misdirection: Double { 30 * Double(model.drawn.count(where: plan.isMisdirected)) }
}

/// All blocks of a report in their places.
struct ReportArrangement: Sendable {
  private(set) var blocks: [ReportBlock]
  private(set) var size: Size

  /// What speaks against it, in points of height.
  var cost: Double { blocks.reduce(size.height) { $0 + $1.misdirection } }

  private static let gap = 18.0
  /// The most that blocks of two columns need.
  private static let widestHalf = 340.0

  /// Everything in one block.
  init(_ block: ReportBlock) {
    blocks = [block]
    size = block.size
  }

  /// Wide blocks one under the other, then narrow ones in two lanes, the higher ones first.
  init(packing all: [ReportBlock]) {
    let wide = all.filter { $0.size.width > Self.widestHalf }
    let halves = all.filter { $0.size.width <= Self.widestHalf }.enumerated()
      .sorted { ($1.element.size.height, $0.offset) < ($0.element.size.height, $1.offset) }.map(\.element)
    let top = wide.reduce(0) { $0 + $1.size.height + Self.gap }
    var lanes: [(width: Double, end: Double, blocks: [ReportBlock])] = [(0, top, []), (0, top, [])]
    for var block in halves {
      let side = lanes[0].end <= lanes[1].end ? 0 : 1
      block.origin.y = lanes[side].end
      lanes[side].end += block.size.height + Self.gap
      lanes[side].width = max(lanes[side].width, block.size.width)
      lanes[side].blocks.append(block)
    }
    let both = lanes[0].width + (lanes[1].blocks.isEmpty ? 0 : lanes[1].width + Self.gap)
    let width = max(wide.map(\.size.width).max() ?? 0, both)
    var y = 0.0
    blocks = wide.map { block in
      var block = block
      block.origin.y = y
      y += block.size.height + Self.gap
      return block
    }
    blocks += lanes[0].blocks
    blocks += lanes[1].blocks.map { block in
      var block = block
      block.origin.x = width - lanes[1].width
      return block
    }
    size = Size(width: width, height: max(0, max(lanes[0].end, lanes[1].end) - Self.gap))
  }
}
