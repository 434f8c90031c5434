import Text
import Timeline

extension Event where Participant == Organization.ID {
  /// The event with organizations and relationships under other ids, and with the id that its content then has.
  func renamed(
    organizations: [Organization.ID: Organization.ID], relationships: [Relationship.ID: Relationship.ID?]
  ) -> Event {
    var event = self
    let renamed = participants.map {
      EventParticipant(participant: organizations[$0.participant] ?? $0.participant, role: $0.role)
    }
    event.participants = Set(renamed).sorted { ($0.role, $0.participant) < ($1.role, $1.participant) }
    event.relationship = relationship.flatMap { relationships[$0] ?? $0 }
    event.id = event.contentID
    return event
  }

  /// `ev:` and a hash of what happened, when and to whom.
  public var contentID: String {
    let participants = participants.map { "\($0.role)=\($0.participant)" }
    return "ev:"
      + ContentHash.short(
        [type.rawValue, date.map { $0.edtf?.description ?? $0.text } ?? "", relationship ?? "", status ?? ""]
          + participants)
  }
}

/// Makes one event of all that are told under one id, and puts events in order.
struct EventMerger {
  /// The distinct events by earliest day, latest day and id; undated ones last.
  func merge(_ events: [Event<Organization.ID>]) -> [Event<Organization.ID>] {
    Dictionary(grouping: events, by: \.id).map { _, same in
      var event = same[0]
      event.title = same.map(\.title).min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? event.title
      event.date = same.compactMap(\.date).min { $0.wording.lexicographicallyPrecedes($1.wording) }
      event.amount = same.compactMap(\.amount).min { $0.orderingKey.lexicographicallyPrecedes($1.orderingKey) }
      event.evidence = Array(Set(same.flatMap(\.evidence))).sorted()
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
