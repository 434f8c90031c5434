/// Right, predicted and wanted items.
struct Tally: Sendable {
  var right = 0
  var predicted = 0
  var wanted = 0

  var precision: Double { Double(right) / Double(max(1, predicted)) }
  var recall: Double { Double(right) / Double(max(1, wanted)) }
  var f1: Double { 2 * Double(right) / Double(max(1, predicted + wanted)) }

  static func += (left: inout Tally, right: Tally) {
    left.right += right.right
    left.predicted += right.predicted
    left.wanted += right.wanted
  }
}
