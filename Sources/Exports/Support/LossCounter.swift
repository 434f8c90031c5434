/// Counts what a format could not hold.
struct LossCounter {
  private var counts = [LossRule: Int]()

  /// Notes items that a rule touched.
  mutating func add(_ rule: LossRule, _ count: Int = 1) {
    if count > 0 { counts[rule, default: 0] += count }
  }

  /// The losses in the order of the rules.
  var losses: [Loss] {
    LossRule.allCases.compactMap { rule in counts[rule].map { Loss(rule: rule, count: $0) } }
  }
}
