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

  /// Gives events without a date the bounds that those before and after them have.
  private static func bounded(_ events: [Event<Participant>], by orders: [EventOrder]) -> [Event<Participant>] {
    let places = Dictionary(events.indices.map { (events[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = orders.compactMap { order in
      places[order.earlier].flatMap { earlier in places[order.later].map { (earlier: earlier, later: $0) } }
    }
    return zip(events, EventBounds(events.map(\.date), orders: known).dates).map { event, date in
      var event = event
      event.date = date
      return event
    }
  }
}
