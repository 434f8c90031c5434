import Timeline

/// Sorts events into lanes, each event into one.
struct TimelineLanes: Sendable {
  /// The events of an organization.
  struct Lane: Sendable {
    /// Nil for events without any.
    var organization: Organization.ID?
    var events: [Event<Organization.ID>]

    /// Whether any of its events has a place in time.
    var isDated: Bool { events.contains { EventMark($0.date) != .undated } }
  }

  static let limit = 12

  /// The name of the lane without an organization.
  static let nobody = "Other organizations"

  let lanes: [Lane]
  /// How many events have no lane.
  let hidden: Int

  /// What a reader must know of events that aren't shown, or nil.
  var note: String? {
    switch hidden {
    case 0: nil
    case 1: "1 event of another organization not shown."
    default: "\(hidden) events of other organizations not shown."
    }
  }

  /// An event goes to its leading participant, unless that has nothing else and another has.
  init(_ graph: OrganizationGraph) {
    var counts = [Organization.ID: Int]()
    for event in graph.events { Self.leader(event).map { counts[$0, default: 0] += 1 } }
    var assigned = [Organization.ID: [Event<Organization.ID>]]()
    var nobodys = [Event<Organization.ID>]()
    var hidden = 0
    let kept = Set(
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.limit).map(\.key))
    for event in graph.events {
      let candidates = event.participants.map(\.participant).filter(kept.contains)
      let leader = Self.leader(event)
      let others = candidates.filter { $0 != leader && (counts[$0] ?? 0) > 1 }
      if let leader, kept.contains(leader), (counts[leader] ?? 0) > 1 || others.isEmpty {
        assigned[leader, default: []].append(event)
      } else if let other = others.max(by: { ((counts[$0] ?? 0), $1) < ((counts[$1] ?? 0), $0) }) {
        assigned[other, default: []].append(event)
      } else if leader == nil {
        nobodys.append(event)
      } else {
        hidden += 1
      }
    }
    let lanes = assigned.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { Lane(organization: $0.key, events: $0.value) }
    self.hidden = hidden
    self.lanes = lanes + (nobodys.isEmpty ? [] : [Lane(organization: nil, events: nobodys)])
  }

  private static func leader(_ event: Event<Organization.ID>) -> Organization.ID? {
    event.participants.first?.participant
  }
}
