import Text

/// Groups tellings of one kind of event by the same participants into happenings.
///
/// Units that agree are joined, first those for whose agreement something speaks, then those that differ by little, last
/// those that merely don't contradict each other. At each step a group that agrees with two others that don't agree with
/// each other could be either: it stays alone. Without such groups, agreement is the same for all members of a group, so
/// the outcome depends neither on an order nor on what was joined before. Quadratic in the units.
struct EventClusters {
  /// The tellings of each happening, in an order of their content.
  private(set) var clusters: [[EventTelling]]

  /// Groups distinct tellings.
  /// - Parameters:
  ///   - tellings: The tellings, in an order of their content.
  ///   - areJoinable: Whether different claims can be of one happening at all.
  ///   - window: The days on which a telling without a date can have happened.
  init(_ tellings: [EventTelling], areJoinable: Bool, window: (EventTelling) -> PublicationWindow) {
    let units = EventUnit.units(of: tellings, window: window)
    var groups = units.indices.map { [$0] }
    if areJoinable, units.count > 1 {
      let table = AgreementTable(units)
      for step in AgreementTable.Step.allCases { groups = table.joined(groups, step) }
    }
    clusters = groups.map { $0.flatMap { units[$0].tellings } }
  }
}
