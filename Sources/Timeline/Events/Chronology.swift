import Text

/// Events of many documents in the order of time, each happening once.
///
/// Dated events stand by their earliest and latest day and their id; an event that is only known to lie on one side of
/// a day stands at that day; events without any bound come last.
public struct Chronology<Participant: Hashable & Sendable>: Sendable {
  /// The events in order.
  public let events: [Event<Participant>]

  /// Joins tellings of one happening, gives undated events the bounds that orders between them imply, and sorts.
  /// - Parameters:
  ///   - events: What the documents tell, one event a telling.
  ///   - orders: Orders between events by the ids in `events`.
  ///   - sources: Which documents are copies of each other.
  ///   - published: When documents were published, as far as it is known.
  public init(
    _ events: [Event<Participant>], orders: [EventOrder] = [], sources: SourceGroups = SourceGroups(),
    published: [Document.ID: CalendarDay] = [:]
  ) {
    let joining = EventJoining(events, sources: sources, published: published)
    let joined = joining.joined
    let translated = orders.map {
      EventOrder(
        earlier: joining.names[$0.earlier] ?? $0.earlier, later: joining.names[$0.later] ?? $0.later)
    }
    self.events = Self.bounded(joined, by: translated).sorted(by: Self.precedes)
  }

  /// Whether one event comes before another in a chronology.
  public static func precedes(_ left: Event<Participant>, _ right: Event<Participant>) -> Bool {
    key(left) < key(right)
  }

  private static func key(_ event: Event<Participant>) -> (Int, Int, String) {
    let first = event.date?.earliest ?? event.date?.latest
    return (
      first?.daysSinceEpoch ?? .max, (event.date?.latest)?.daysSinceEpoch ?? .max, event.id
    )
  }

  /// Gives events without bounds those of the events before and after them.
  private static func bounded(_ events: [Event<Participant>], by orders: [EventOrder]) -> [Event<Participant>] {
    guard !orders.isEmpty else { return events }
    let places = Dictionary(events.indices.map { (events[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var earliest = events.map { $0.date?.earliest }
    var latest = events.map { $0.date?.latest }
    let undated = events.map { $0.date?.earliest == nil && $0.date?.latest == nil }
    // As many rounds as a chain can be long; a cycle tightens nothing more.
    for _ in events.indices {
      var hasChanged = false
      for order in orders {
        guard let before = places[order.earlier], let after = places[order.later], before != after else { continue }
        if undated[after], let bound = earliest[before], earliest[after].map({ $0 < bound }) ?? true {
          earliest[after] = bound
          hasChanged = true
        }
        if undated[before], let bound = latest[after], latest[before].map({ $0 > bound }) ?? true {
          latest[before] = bound
          hasChanged = true
        }
      }
      if !hasChanged { break }
    }
    return events.indices.map { index in
      guard undated[index] else { return events[index] }
      return Self.bounded(events[index], earliest[index], latest[index])
    }
  }

  private static func bounded(
    _ event: Event<Participant>, _ earliest: CalendarDay?, _ latest: CalendarDay?
  ) -> Event<Participant> {
    if let earliest, let latest, earliest > latest { return event }
    guard let edtf = EDTF.spanning(earliest: earliest, latest: latest) else { return event }
    var event = event
    event.date = TemporalValue(
      edtf: edtf, precision: .approximate, kind: .oneOf, text: event.date?.text ?? "", basis: .relativeToEvent)
    return event
  }
}
