/// The ids of a JSON timeline, which hands may have edited.
struct TimelineReferences {
  private let timeline: TimelineJSON

  init(_ timeline: TimelineJSON) { self.timeline = timeline }

  /// Checks that ids are unique and that both ends of every relationship are there. Intermediaries and participants may
  /// be missing: a filtered graph keeps what they took part in.
  func check() throws(UnknownValue) {
    _ = try unique(timeline.documents.map(\.id), "documents[].id")
    let organizations = try unique(timeline.organizations.map(\.id), "organizations[].id")
    for relationship in timeline.relationships {
      try refer(relationship.source, "source", organizations)
      try refer(relationship.target, "target", organizations)
    }
  }

  private func unique(_ ids: [String], _ key: String) throws(UnknownValue) -> Set<String> {
    var seen = Set<String>()
    for id in ids where !seen.insert(id).inserted { throw UnknownValue(key: key, value: id) }
    return seen
  }

  private func refer(_ id: String, _ key: String, _ organizations: Set<String>) throws(UnknownValue) {
    guard organizations.contains(id) else { throw UnknownValue(key: key, value: id) }
  }
}
