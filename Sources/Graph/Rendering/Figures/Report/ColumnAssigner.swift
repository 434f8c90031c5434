/// Puts organizations into few columns so that money and service flow from left to right and governments stand at the right.
struct ColumnAssigner {
  /// A group of organizations that share a column, by the position of each relationship's ends in the groups.
  struct Flow: Hashable {
    var from: Int
    var to: Int
  }

  /// The column of each group, from 0.
  /// - Parameters:
  ///   - count: How many groups there are.
  ///   - flows: What flows between them; repeated ones count more.
  ///   - last: Groups that belong into the last column.
  ///   - columns: The most columns that there may be.
  static func columns(count: Int, flows: [Flow], last: Set<Int>, columns: Int) -> [Int] {
    let acyclic = withoutCycles(count: count, flows.filter { $0.from != $0.to && !last.contains($0.from) && !last.contains($0.to) })
    var levels = [Int](repeating: 0, count: count)
    // Longest path; an acyclic graph of n groups settles in n rounds.
    for _ in 0..<count {
      var changed = false
      for flow in acyclic where levels[flow.to] < levels[flow.from] + 1 {
        levels[flow.to] = levels[flow.from] + 1
        changed = true
      }
      if !changed { break }
    }
    let others = (0..<count).filter { !last.contains($0) }
    let free = last.isEmpty ? columns : columns - 1
    let depth = (others.map { levels[$0] }.max() ?? -1) + 1
    if depth > free { for group in others { levels[group] = levels[group] * free / depth } }
    pullRight(others, acyclic, &levels)
    let end = others.isEmpty ? 0 : min(depth, free)
    for group in last { levels[group] = end }
    shiftSuppliers(others, flows, last, end: end, &levels)
    return compacted(levels)
  }

  /// Groups that only give move next to the first that they give to.
  private static func pullRight(_ groups: [Int], _ flows: [Flow], _ levels: inout [Int]) {
    for group in groups where !flows.contains(where: { $0.to == group }) {
      let targets = flows.filter { $0.from == group }.map { levels[$0.to] }
      if let first = targets.min(), first > 0 { levels[group] = max(levels[group], first - 1) }
    }
  }

  /// Groups that deal only with the last column stand next to it.
  private static func shiftSuppliers(
    _ groups: [Int], _ flows: [Flow], _ last: Set<Int>, end: Int, _ levels: inout [Int]
  ) {
    for group in groups {
      let partners = flows.filter { $0.from == group || $0.to == group }.map { $0.from == group ? $0.to : $0.from }
      if !partners.isEmpty, partners.allSatisfy(last.contains) { levels[group] = max(0, end - 1) }
    }
  }

  private static func compacted(_ levels: [Int]) -> [Int] {
    let used = Set(levels).sorted()
    return levels.map { used.firstIndex(of: $0) ?? 0 }
  }

  /// The flows without those that lead back: the heaviest are kept first.
  private static func withoutCycles(count: Int, _ flows: [Flow]) -> [Flow] {
    var weight = [Flow: Int]()
    for flow in flows { weight[flow, default: 0] += 1 }
    let ordered = weight.sorted { ($1.value, $0.key.from, $0.key.to) < ($0.value, $1.key.from, $1.key.to) }.map(\.key)
    var successors = [[Int]](repeating: [], count: count)
    var kept = [Flow]()
    for flow in ordered where !reaches(flow.from, from: flow.to, successors) {
      successors[flow.from].append(flow.to)
      kept.append(flow)
    }
    return kept
  }

  private static func reaches(_ target: Int, from start: Int, _ successors: [[Int]]) -> Bool {
    var seen: Set = [start]
    var stack = [start]
    while let group = stack.popLast() {
      if group == target { return true }
      for next in successors[group] where seen.insert(next).inserted { stack.append(next) }
    }
    return false
  }
}
