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

  /// The event with every participant once, in order, and with the id of its content.
  fileprivate var identified: Event {
    var event = self
    event.participants = Set(participants).sorted { ($0.role, $0.participant) < ($1.role, $1.participant) }
    event.id = event.contentID
    return event
  }

  /// `ev:` and a hash of what happened, when and to whom.
  public var contentID: String {
    let participants = participants.map { "\($0.role)=\($0.participant)" }.sorted()
    return "ev:"
      + ContentHash.short(
        [type.rawValue, date.map { $0.edtf?.description ?? $0.text } ?? "", relationship ?? "", status ?? ""]
          + participants)
  }
}

/// Gives events the ids of their content, makes one event of all that have the same, and puts them in order.
struct EventMerger {
  let sources: SourceCounter

  /// The distinct events by earliest day, latest day and id; undated ones last.
  func merge(_ events: [Event<Organization.ID>]) -> [Event<Organization.ID>] {
    Dictionary(grouping: events.map(\.identified), by: \.id).map { _, same in
      var event = same[0]
      event.title = same.map(\.title).min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? event.title
      event.date = same.compactMap(\.date).min { $0.wording.lexicographicallyPrecedes($1.wording) }
      event.amount = same.compactMap(\.amount).min { $0.orderingKey.lexicographicallyPrecedes($1.orderingKey) }
      event.evidence = Array(Set(same.flatMap(\.evidence))).sorted()
      event.sources = sources.sources(of: event.evidence)
      event.conflicts = []
      return event
    }.sorted { orderingKey($0).lexicographicallyPrecedes(orderingKey($1)) }
  }

  private func orderingKey(_ event: Event<Organization.ID>) -> [String] {
    let last = "~"
    return [
      (event.date?.earliest ?? event.date?.latest)?.description ?? last, event.date?.latest?.description ?? last,
      event.id,
    ]
  }
}

extension Amount {
  /// Exact amounts first; tells apart any two amounts.
  fileprivate var orderingKey: [String] {
    [qualifier == .exact ? "" : qualifier.rawValue, unit, "\(value)", text]
  }
}
