import Text

/// Groups tellings of one kind of event by the same participants into happenings.
///
/// The most definite tellings come first; each joins the one happening that it fits, or begins another.
struct EventClusters {
  /// The tellings of each happening, in an order of their content.
  private(set) var clusters: [[EventTelling]]

  /// Tellings that claim the same.
  private typealias Unit = [EventTelling]

  /// Groups distinct tellings that stand in an order of their content.
  init(_ tellings: [EventTelling], areJoinable: Bool) {
    let units = Dictionary(grouping: tellings, by: \.claim).values.sorted(by: Self.isMoreDefinite)
    guard areJoinable else {
      clusters = units
      return
    }
    var clusters: [[Unit]] = []
    for unit in units {
      if let place = Self.place(of: unit, in: clusters) {
        clusters[place].append(unit)
      } else {
        clusters.append([unit])
      }
    }
    self.clusters = clusters.map { $0.flatMap { $0 } }
  }

  /// The one cluster with which the unit agrees, else the one from which it differs by little.
  private static func place(of unit: Unit, in clusters: [[Unit]]) -> Int? {
    for relation in [EventAgreement.full, .near] {
      let places = clusters.indices.filter { index in
        clusters[index].allSatisfy { EventAgreement($0, unit) >= relation }
      }
      if !places.isEmpty { return places.count == 1 ? places[0] : nil }
    }
    return nil
  }

  /// Dates with few possible days first, then those without a year, undated last; then those with amounts; then by
  /// content.
  private static func isMoreDefinite(_ left: Unit, _ right: Unit) -> Bool {
    guard let first = left.first, let second = right.first else { return right.first == nil }
    let keys = [first, second].map { telling -> (Int, Int, Int) in
      let days = (telling.date?.earliest?.daysSinceEpoch, telling.date?.latest?.daysSinceEpoch)
      let span =
        switch days {
        case (let earliest?, let latest?): latest - earliest
        case (nil, nil): telling.date?.edtf == nil && telling.date?.fiscal == nil ? Int.max : Int.max - 1
        default: Int.max - 2
        }
      return (span, days.0 ?? days.1 ?? .max, telling.amount == nil ? 1 : 0)
    }
    if keys[0] != keys[1] { return keys[0] < keys[1] }
    return first.content.lexicographicallyPrecedes(second.content)
  }
}
