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
    var neighbours = groups.indices.map { BitRow(count: groups.count, with: $0) }
    for first in groups.indices {
      for second in groups.indices.dropFirst(first + 1) where agree(groups[first], groups[second], step) {
        neighbours[first].insert(second)
        neighbours[second].insert(first)
      }
    }
    // What agrees with two that contradict each other could be either. The rest falls apart into groups that all agree.
    var ambiguous = BitRow(count: groups.count)
    for group in groups.indices
    where groups.indices.contains(where: {
      neighbours[group].contains($0) && !neighbours[group].isSubset(of: neighbours[$0])
    }) {
      ambiguous.insert(group)
    }
    let joined = Dictionary(grouping: groups.indices) { group in
      Kin(
        isClear: !ambiguous.contains(group),
        neighbours: ambiguous.contains(group) ? neighbours[group] : neighbours[group].subtracting(ambiguous))
    }
    return joined.values
      .map { members in members.flatMap { groups[$0] }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What groups have in common that are one.
  private struct Kin: Hashable {
    let isClear: Bool
    let neighbours: BitRow
  }

  private func agree(_ first: [Int], _ second: [Int], _ step: Step) -> Bool {
    var (least, isSupported, isNear) = (EventAgreement.supported, false, false)
    for one in first {
      for other in second {
        let agreement = rows[one][other]
        if agreement == .none { return false }
        least = min(least, agreement)
        isSupported = isSupported || agreement == .supported
        isNear = isNear || agreement == .near
      }
    }
    return switch step {
    case .supported: least > .near && isSupported
    case .near: isNear
    case .possible: least > .near
    }
  }
}
