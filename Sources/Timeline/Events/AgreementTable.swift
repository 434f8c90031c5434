/// The agreement of every two units, and what follows from it for groups of them.
struct AgreementTable {
  /// What two groups need in order to be joined, in the order of trying.
  enum Step: CaseIterable {
    /// No contradiction, and something that speaks for it.
    case supported
    /// Small differences at most, and one at least.
    case near
    /// No contradiction.
    case possible
  }

  private let rows: [[EventAgreement]]

  /// Compares all units with each other.
  init(_ units: [EventUnit]) {
    var rows = [[EventAgreement]](repeating: Array(repeating: .none, count: units.count), count: units.count)
    for first in units.indices {
      for second in units.indices.dropFirst(first + 1) {
        rows[first][second] = EventAgreement(units[first], units[second])
        rows[second][first] = rows[first][second]
      }
    }
    self.rows = rows
  }

  /// Joins groups that agree; the members of each, and the groups by their first member, stay sorted.
  func joined(_ groups: [[Int]], _ step: Step) -> [[Int]] {
    // Each group's neighbours, with itself.
    var neighbours = groups.indices.map { Set([$0]) }
    for first in groups.indices {
      for second in groups.indices.dropFirst(first + 1) where agree(groups[first], groups[second], step) {
        neighbours[first].insert(second)
        neighbours[second].insert(first)
      }
    }
    // What agrees with two that contradict each other could be either. The rest falls apart into groups that all agree.
    let ambiguous = Set(
      groups.indices.filter { group in
        neighbours[group].contains { !neighbours[group].isSubset(of: neighbours[$0]) }
      })
    let clear = Dictionary(grouping: groups.indices.filter { !ambiguous.contains($0) }) {
      neighbours[$0].subtracting(ambiguous)
    }
    let unclear = Dictionary(grouping: ambiguous) { neighbours[$0] }
    return (Array(clear.values) + Array(unclear.values))
      .map { members in members.flatMap { groups[$0] }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func agree(_ first: [Int], _ second: [Int], _ step: Step) -> Bool {
    var pairs = Set<EventAgreement>()
    for one in first {
      for other in second { pairs.insert(rows[one][other]) }
    }
    return switch step {
    case .supported: pairs.isSubset(of: [.supported, .possible]) && pairs.contains(.supported)
    case .near: !pairs.contains(.none) && pairs.contains(.near)
    case .possible: pairs.isSubset(of: [.supported, .possible])
    }
  }
}
