/// How a layout passes from one process to another: a line for each thing, its fields separated by tabs, its numbers exact.
/// Names hold neither tabs nor line ends, because ``DOTText`` drops control characters.
extension GraphLayout {
  /// The layout as text, in the order of names.
  var text: String {
    var lines = ["bounds\t" + Self.text(bounds)]
    lines += nodes.sorted { $0.key < $1.key }.map { "node\t\($0.key)\t" + Self.text($0.value) }
    lines += clusters.sorted { $0.key < $1.key }.map { "cluster\t\($0.key)\t" + Self.text($0.value) }
    lines += edges.sorted { $0.key < $1.key }.map { id, spline in
      let tips = [spline.startTip, spline.endTip].map { $0.map { Self.text([$0.x, $0.y]) } ?? "" }
      return (["edge", id] + tips + [Self.text(spline.points.flatMap { [$0.x, $0.y] })]).joined(separator: "\t")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what ``text`` wrote; nil for anything else.
  init?(text: String) {
    self.init(bounds: Box(x: 0, y: 0, width: 0, height: 0), nodes: [:], edges: [:], clusters: [:])
    var hasBounds = false
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard let last = fields.last, let numbers = Self.numbers(last) else { return nil }
      switch (fields.first.flatMap(String.init), fields.count) {
      case ("bounds", 2):
        guard let box = Self.box(numbers) else { return nil }
        (bounds, hasBounds) = (box, true)
      case ("node", 3):
        guard let name = String(fields[1]), let box = Self.box(numbers) else { return nil }
        nodes[name] = box
      case ("cluster", 3):
        guard let name = String(fields[1]), let box = Self.box(numbers) else { return nil }
        clusters[name] = box
      case ("edge", 5):
        guard let id = String(fields[1]), let start = Self.points(fields[2]), let end = Self.points(fields[3]),
          let points = Self.points(last)
        else { return nil }
        edges[id] = Spline(points: points, startTip: start.first, endTip: end.first)
      default: return nil
      }
    }
    if !hasBounds { return nil }
  }

  private static func text(_ numbers: [Double]) -> String { numbers.map { "\($0)" }.joined(separator: " ") }

  private static func text(_ box: Box) -> String { text([box.x, box.y, box.width, box.height]) }

  private static func numbers(_ field: Substring.UTF8View) -> [Double]? {
    let parts = field.split(separator: UInt8(ascii: " "))
    let numbers = parts.compactMap { Double(Substring($0)) }
    return numbers.count == parts.count ? numbers : nil
  }

  private static func box(_ numbers: [Double]) -> Box? {
    numbers.count == 4 ? Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]) : nil
  }

  private static func points(_ field: Substring.UTF8View) -> [Point]? {
    guard let numbers = numbers(field), numbers.count % 2 == 0 else { return nil }
    return stride(from: 0, to: numbers.count, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
  }
}
