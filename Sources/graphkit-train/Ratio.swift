import Foundation

/// Counts of right, predicted and gold items.
struct Ratio {
  var right = 0
  var predicted = 0
  var gold = 0

  var precision: Double { predicted > 0 ? Double(right) / Double(predicted) : 0 }
  var recall: Double { gold > 0 ? Double(right) / Double(gold) : 0 }
  var f1: Double { predicted + gold > 0 ? 2 * Double(right) / Double(predicted + gold) : 0 }

  /// F1 in percent, with precision and recall.
  var report: String {
    String(format: "F1 %5.2f  P %5.2f  R %5.2f  (gold %d)", 100 * f1, 100 * precision, 100 * recall, gold)
  }

  /// The share in percent where every item has one answer.
  var percent: String { String(format: "%5.2f", 100 * recall) }

  /// Counts one item that has an answer, right or wrong.
  mutating func count(_ isRight: Bool) {
    right += isRight ? 1 : 0
    predicted += 1
    gold += 1
  }
}
