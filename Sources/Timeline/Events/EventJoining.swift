import Text

/// Finds the tellings of one happening and makes one event of them.
///
/// Tellings are joined that have type, participants, relationship and status in common and whose dates, amounts and
/// objects can be the same. Where two documents differ by a few days or a little money, they are joined with a conflict; a
/// telling that fits several happenings stays alone. The events are a function of the set of tellings, which they keep:
/// never of their order or of earlier joins, so that shards can be joined in any order. ``EventClusters`` decides.
struct EventJoining<Participant: Hashable & Sendable> {
  private(set) var joined: [Event<Participant>] = []
  /// The id of the joined event by the ids of what was joined.
  private(set) var names: [String: String] = [:]
  private let sources: SourceGroups
  private let published: [Document.ID: CalendarDay]

  /// What tellings must share to be of one happening.
  private struct Key: Hashable {
    let type: EventType
    let participants: Set<EventParticipant<Participant>>
    let relationship: String?
    let status: String?
  }

  /// The distinct tellings of a key, and the events that they came with.
  private struct Group {
    let event: Event<Participant>
    var tellings: [[UInt8]: EventTelling] = [:]
    var evidence: [[UInt8]: Set<Evidence>] = [:]
    var ids: [[UInt8]: Set<String>] = [:]
  }

  /// Joins events. Linear but for the tellings of one type by the same participants.
  init(_ events: [Event<Participant>], sources: SourceGroups, published: [Document.ID: CalendarDay]) {
    self.sources = sources
    self.published = published
    var groups: [Key: Group] = [:]
    for event in events {
      let key = Key(
        type: event.type, participants: Set(event.participants), relationship: event.relationship, status: event.status)
      for telling in event.ownTellings.flatMap(\.byDocument) {
        let content = telling.content
        groups[key, default: Group(event: event)].tellings[content] = telling
        groups[key]?.evidence[content, default: []].formUnion(telling.evidence)
        groups[key]?.ids[content, default: []].insert(event.id)
      }
    }
    for group in groups.values { join(group) }
    joined.sort { ($0.id, $0.title) < ($1.id, $1.title) }
  }

  private mutating func join(_ group: Group) {
    let contents = group.tellings.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let tellings = contents.compactMap { content in
      group.tellings[content].map {
        EventTelling(
          title: $0.title, date: $0.date, amount: $0.amount, object: $0.object,
          evidence: (group.evidence[content] ?? []).sorted())
      }
    }
    let isDone = group.event.status.map { $0 != "planned" } ?? false
    let clusters = EventClusters(tellings, areJoinable: !group.event.participants.isEmpty) { telling in
      window(telling, isDone: isDone)
    }
    for cluster in clusters.clusters {
      let ids = cluster.flatMap { group.ids[$0.content] ?? [] }.sorted()
      var event = group.event
      event.id = ids.first ?? event.id
      for id in ids { names[id] = min(names[id] ?? event.id, event.id) }
      event.tellings = cluster
      event.title = cluster.map(\.title).min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? event.title
      event.evidence = Set(cluster.flatMap(\.evidence)).sorted()
      event.amount = cluster.compactMap(\.amount).min { $0.orderingKey.lexicographicallyPrecedes($1.orderingKey) }
      event.date = JoinedDate(cluster).value
      event.conflicts = EventConflict.conflicts(among: cluster)
      event.sources = max(1, sources.count(event.evidence))
      joined.append(event)
    }
  }

  /// When a telling that has no day itself can have happened, by the publication of its document.
  private func window(_ telling: EventTelling, isDone: Bool) -> PublicationWindow {
    guard telling.date?.earliest == nil, telling.date?.latest == nil,
      let day = telling.evidence.first.flatMap({ published[$0.document] })
    else { return .open }
    return PublicationWindow(published: day, isDone: isDone)
  }
}

extension Event {
  /// What was joined to make the event; the event itself where it comes from one document.
  fileprivate var ownTellings: [EventTelling] {
    tellings.isEmpty ? [EventTelling(title: title, date: date, amount: amount, evidence: evidence)] : tellings
  }
}

extension Amount {
  /// Exact amounts first; tells apart any two amounts.
  fileprivate var orderingKey: [String] {
    [qualifier == .exact ? "" : qualifier.rawValue, unit, "\(value)", text]
  }
}
