import Text
import Timeline

extension Event where Participant == Organization.ID {
  /// The event with organizations and relationships under other ids; its own id is then out of date.
  func renamed(
    organizations: [Organization.ID: Organization.ID], relationships: [Relationship.ID: Relationship.ID?]
  ) -> Event {
    var event = self
    event.participants = participants.map {
      EventParticipant(participant: organizations[$0.participant] ?? $0.participant, role: $0.role)
    }
    event.relationship = relationship.flatMap { relationships[$0] ?? $0 }
    return event
  }

  /// The event with every participant once, in order.
  fileprivate var normalized: Event {
    var event = self
    event.participants = Set(participants).sorted { ($0.role, $0.participant) < ($1.role, $1.participant) }
    return event
  }

  /// `ev:` and a hash of what happened, when, to whom and for how much.
  public var contentID: String {
    let participants = participants.map { "\($0.role)=\($0.participant)" }.sorted()
    let amount = amount.map { ["\($0.value) \($0.unit)"] } ?? []
    return "ev:"
      + ContentHash.short(
        [type.rawValue, date.map { $0.edtf?.description ?? $0.text } ?? "", relationship ?? "", status ?? ""]
          + participants + amount)
  }
}

/// Makes one event of all that documents tell of a happening, gives events the ids of their content, and puts them in
/// order. The events are a function of the set of tellings.
struct EventMerger {
  let sources: SourceCounter
  private let published: [Document.ID: CalendarDay]

  /// Prepares to join what some documents tell.
  init(documents: [DocumentRecord], sources: SourceCounter) {
    self.sources = sources
    published = Dictionary(
      documents.compactMap { document in document.published?.earliest.map { (document.id, $0) } },
      uniquingKeysWith: min)
  }

  /// The distinct events by earliest day, latest day and id; undated ones last.
  func merge(_ events: [Event<Organization.ID>]) -> [Event<Organization.ID>] {
    let joined = Chronology(events.map(\.normalized), sources: sources.groups, published: published).events.map {
      event in
      var event = event
      event.id = event.contentID
      event.sources = sources.sources(of: event.evidence)
      return event
    }
    return Dictionary(grouping: joined, by: \.id).values.flatMap(distinguished)
      .sorted { orderingKey($0).lexicographicallyPrecedes(orderingKey($1)) }
  }

  /// Happenings of the same day and amount that are not one get ids of what tells them.
  private func distinguished(_ events: [Event<Organization.ID>]) -> [Event<Organization.ID>] {
    guard events.count > 1 else { return events }
    return events.map { event in
      var event = event
      let places = event.evidence.map { "\($0.document):\($0.range.start)-\($0.range.end) \($0.rule)" }
      let claims = event.tellings.flatMap { telling in
        [
          telling.title, telling.date?.edtf?.description ?? telling.date?.text ?? "", telling.amount?.text ?? "",
          telling.object.map { "=" + $0 } ?? "",
        ]
      }
      event.id = "ev:" + ContentHash.short([event.id] + places + claims)
      return event
    }
  }

  private func orderingKey(_ event: Event<Organization.ID>) -> [String] {
    let last = "~"
    return [
      (event.date?.earliest ?? event.date?.latest)?.description ?? last, event.date?.latest?.description ?? last,
      event.id,
    ]
  }
}
