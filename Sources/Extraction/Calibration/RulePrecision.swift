/// How often each rule was right on the annotated corpus, as `Scripts/measure-rules.py` measures it.
enum RulePrecision {
  /// The smoothed precision of a rule, or nil for one that the corpus doesn't show often enough.
  static func measured(_ rule: String) -> Double? { table[rule] }

  private static let table: [String: Double] = {
    var table = [String: Double]()
    for line in RulePrecisionTable.text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count == 2, let value = Double(parts[1]) { table[String(parts[0])] = value }
    }
    return table
  }()
}
