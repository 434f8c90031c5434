import Text

/// Tellings of one key that claim the same: what joining decides on as a whole.
struct EventUnit {
  /// The tellings, in an order of their content; never empty.
  let tellings: [EventTelling]
  /// When it happened, as they say.
  let date: TemporalValue?
  /// How much, as they say.
  let amount: Amount?
  /// What it was about, as they say.
  let object: EventObject
  /// The days on which something undated can have happened, by when its documents were published.
  let window: PublicationWindow
  /// The documents that tell it.
  let documents: Set<Document.ID>

  /// Groups tellings that stand in an order of their content; the most definite units come first.
  static func units(
    of tellings: [EventTelling], window: (EventTelling) -> PublicationWindow
  ) -> [EventUnit] {
    Dictionary(grouping: tellings) { telling in
      EventClaim(
        date: telling.date.map { $0.edtf?.description ?? $0.text }, unit: telling.amount?.unit,
        value: telling.amount?.value, qualifier: telling.amount?.qualifier, object: telling.object,
        window: window(telling))
    }
    .map { EventUnit($1, window: $0.window) }
    .sorted(by: isMoreDefinite)
  }

  private init(_ tellings: [EventTelling], window: PublicationWindow) {
    self.tellings = tellings
    self.window = window
    date = tellings.first?.date
    amount = tellings.first?.amount
    object = EventObject(tellings.first?.object)
    documents = Set(tellings.flatMap { $0.evidence.map(\.document) })
  }

  /// Whether no document tells both.
  func isIndependent(of other: EventUnit) -> Bool { documents.isDisjoint(with: other.documents) }

  /// Whether the publication of what is undated allows for the other's date or publication.
  func canMean(_ other: EventUnit) -> Bool {
    switch (date?.isBounded ?? false, other.date?.isBounded ?? false) {
    case (true, true): true
    case (true, false): other.window.overlaps(date?.earliest, date?.latest)
    case (false, true): window.overlaps(other.date?.earliest, other.date?.latest)
    case (false, false): window.overlaps(other.window)
    }
  }

  /// Dates with few possible days first, then those without a year, undated last; then those with amounts, those with
  /// objects, those published first; then by content.
  private static func isMoreDefinite(_ left: EventUnit, _ right: EventUnit) -> Bool {
    let keys = (left.definiteness, right.definiteness)
    if keys.0 != keys.1 { return keys.0.lexicographicallyPrecedes(keys.1) }
    guard let first = left.tellings.first, let second = right.tellings.first else { return false }
    return first.content.lexicographicallyPrecedes(second.content)
  }

  private var definiteness: [Int] {
    let days = (date?.earliest?.daysSinceEpoch, date?.latest?.daysSinceEpoch)
    let span =
      switch days {
      case (let earliest?, let latest?): latest - earliest
      case (nil, nil): date?.edtf == nil && date?.fiscal == nil ? Int.max : Int.max - 1
      default: Int.max - 2
      }
    return [
      span, days.0 ?? days.1 ?? .max, amount == nil ? 1 : 0, tellings.first?.object == nil ? 1 : 0,
      window.first?.daysSinceEpoch ?? .max, window.last?.daysSinceEpoch ?? .max,
    ]
  }
}

/// What tells apart two happenings of one kind among the same participants.
private struct EventClaim: Hashable {
  let date: String?
  let unit: String?
  let value: Double?
  let qualifier: Amount.Qualifier?
  let object: String?
  let window: PublicationWindow
}

extension TemporalValue {
  /// Whether it has a place on the time axis.
  fileprivate var isBounded: Bool { earliest != nil || latest != nil }
}
