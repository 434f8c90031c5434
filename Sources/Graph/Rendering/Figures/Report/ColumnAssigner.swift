/// Puts groups of organizations into few columns so that money and service flow from left to right and the given
/// governments stand at the right: a first guess by longest paths, then the best column for one group after the other until nothing improves.
struct ColumnAssigner: Sendable {
  /// A relationship between two groups.
  struct Flow: Hashable, Sendable {
    var from: Int
    var to: Int
    /// Whether it has no direction.
    var isSymmetric: Bool
  }

  /// What the parts of a poor arrangement cost, in units of one column that a relationship has to cross.
  private enum Cost {
    static let crossedColumn = 0.6
    /// Of two columns, one side of each organization is free for nobody beside it.
    static func sameColumn(of limit: Int) -> Double { limit > 2 ? 2.6 : 4.5 }
    static let backwards = 3.0
    static let governmentAway = 2.5
    static let othersAmongGovernments = 0.4
    static let crowding = 0.03
  }

  private static let rounds = 20

  /// How many organizations each group has.
  let sizes: [Int]
  let flows: [Flow]
  /// The groups that belong into the last column.
  let governments: Set<Int>
  /// The most columns that there may be.
  let limit: Int

  /// The column of each group, from 0, without empty columns.
  func columns() -> [Int] {
    let arrangements = [firstGuess(), guessFromGovernments()].map(improved).map { (columns: $0, cost: cost($0)) }
    let best = arrangements.dropFirst().reduce(arrangements[0]) { $1.cost < $0.cost - 1e-9 ? $1 : $0 }
    let used = Set(best.columns).sorted()
    return best.columns.map { used.firstIndex(of: $0) ?? 0 }
  }

  /// Moves one group after the other to its best column until nothing improves.
  private func improved(_ start: [Int]) -> [Int] {
    var columns = start
    let incident = Dictionary(
      grouping: flows.flatMap { [($0.from, $0), ($0.to, $0)] }, by: \.0
    ).mapValues { $0.map(\.1) }
    var load = load(columns)
    for _ in 0..<Self.rounds {
      var changed = false
      for group in columns.indices {
        let old = columns[group]
        load[old] -= sizes[group]
        var best = (column: old, cost: Double.infinity)
        for column in 0..<limit {
          columns[group] = column
          let cost = cost(of: group, columns, incident[group] ?? [], load)
          if cost < best.cost - 1e-9 || (column == old && cost < best.cost + 1e-9) { best = (column, cost) }
        }
        columns[group] = best.column
        load[best.column] += sizes[group]
        if best.column != old { changed = true }
      }
      if !changed { break }
    }
    return columns
  }

  /// How many organizations stand in each column.
  private func load(_ columns: [Int]) -> [Int] {
    var load = [Int](repeating: 0, count: limit)
    for (group, column) in columns.enumerated() { load[column] += sizes[group] }
    return load
  }

  private func cost(_ columns: [Int]) -> Double {
    let crowding = load(columns).reduce(0) { $0 + Double($1 * $1) } * Cost.crowding / 2
    let degree = flows.reduce(into: [Int: Int]()) { degree, flow in
      degree[flow.from, default: 0] += 1
      degree[flow.to, default: 0] += 1
    }
    let places = columns.indices.reduce(0) { $0 + cost(of: $1, in: columns[$1], degree: degree[$1] ?? 0) }
    return flows.reduce(crowding + places) { $0 + cost(of: $1, columns) }
  }

  private func cost(of group: Int, _ columns: [Int], _ incident: [Flow], _ load: [Int]) -> Double {
    let crowding = Double(load[columns[group]] * sizes[group]) * Cost.crowding
    let place = cost(of: group, in: columns[group], degree: incident.count)
    return incident.reduce(crowding + place) { $0 + cost(of: $1, columns) }
  }

  /// What it costs that a group stands in a column.
  private func cost(of group: Int, in column: Int, degree: Int) -> Double {
    if governments.contains(group) {
      // The busier a government is, the more its partners move beside it instead.
      return Cost.governmentAway * Double(limit - 1 - column) * (1 + 0.4 * Double(degree))
    }
    return !governments.isEmpty && column == limit - 1 ? Cost.othersAmongGovernments : 0
  }

  private func cost(of flow: Flow, _ columns: [Int]) -> Double {
    guard flow.from != flow.to else { return 0 }
    let distance = columns[flow.to] - columns[flow.from]
    if distance == 0 { return Cost.sameColumn(of: limit) }
    return Cost.crossedColumn * Double(abs(distance) - 1)
      + (distance < 0 && !flow.isSymmetric ? Cost.backwards : 0)
  }

  /// Governments in the last column, and everybody as far left of them as relationships lie between.
  private func guessFromGovernments() -> [Int] {
    var columns = firstGuess()
    var neighbours = [[Int]](repeating: [], count: sizes.count)
    for flow in flows {
      neighbours[flow.from].append(flow.to)
      neighbours[flow.to].append(flow.from)
    }
    var reached = governments
    var frontier = governments.sorted()
    var column = limit - 1
    while !frontier.isEmpty {
      for group in frontier { columns[group] = column }
      column = max(0, column - 1)
      var next = [Int]()
      for neighbour in frontier.flatMap({ neighbours[$0] }) where reached.insert(neighbour).inserted {
        next.append(neighbour)
      }
      frontier = next
    }
    return columns
  }

  /// Longest paths along the flows that have a direction, cut to the columns that there are.
  private func firstGuess() -> [Int] {
    let acyclic = withoutCycles(
      flows.filter {
        !$0.isSymmetric && $0.from != $0.to && !governments.contains($0.from) && !governments.contains($0.to)
      })
    var levels = [Int](repeating: 0, count: sizes.count)
    // An acyclic graph of n groups settles in n rounds.
    for _ in sizes.indices {
      var changed = false
      for flow in acyclic where levels[flow.to] < levels[flow.from] + 1 {
        levels[flow.to] = levels[flow.from] + 1
        changed = true
      }
      if !changed { break }
    }
    return levels.indices.map { governments.contains($0) ? limit - 1 : min(levels[$0], limit - 1) }
  }

  /// The flows without those that lead back: the most frequent are kept first.
  private func withoutCycles(_ flows: [Flow]) -> [Flow] {
    var weight = [Flow: Int]()
    for flow in flows { weight[flow, default: 0] += 1 }
    let ordered = weight.sorted { ($1.value, $0.key.from, $0.key.to) < ($0.value, $1.key.from, $1.key.to) }.map(\.key)
    var successors = [[Int]](repeating: [], count: sizes.count)
    var kept = [Flow]()
    for flow in ordered where !reaches(flow.from, from: flow.to, successors) {
      successors[flow.from].append(flow.to)
      kept.append(flow)
    }
    return kept
  }

  private func reaches(_ target: Int, from start: Int, _ successors: [[Int]]) -> Bool {
    var seen: Set = [start]
    var stack = [start]
    while let group = stack.popLast() {
      if group == target { return true }
      for next in successors[group] where seen.insert(next).inserted { stack.append(next) }
    }
    return false
  }
}
