import Timeline

/// Title, subtitle, notes and description of a graph view.
struct GraphWords {
  let graph: OrganizationGraph
  let options: RenderingOptions
  /// How many organizations are drawn.
  let organizations: Int
  /// How many documents are cited.
  let sources: Int

  var title: String { DOTText.label(options.title ?? "Relationships between organizations", limit: 160) }

  var subtitle: String {
    if let subtitle = options.subtitle { return DOTText.label(subtitle, limit: 240) }
    return [period, counts].compactMap { $0 }.joined(separator: " · ")
  }

  var notes: [String] {
    var notes = [options.note].compactMap { $0 }
    let missing = graph.organizations.count - organizations
    if missing > 0 {
      notes.append("\(Self.count(missing, "organization")) without a recorded relationship not shown.")
    }
    return notes
  }

  /// The content in words, for those who can't see the picture.
  var summary: String {
    let spoken = SpokenText(graph)
    let sentences = graph.relationships.prefix(60).map { spoken.annotation($0).name + "." }
    return ([subtitle + "."] + sentences).joined(separator: " ")
  }

  private var period: String? {
    let days = graph.relationships.flatMap(\.history).compactMap(\.date).flatMap { [$0.earliest, $0.latest] }
      .compactMap { $0 }
    guard let first = days.min(), let last = days.max() else { return nil }
    return DateWords.period(from: first, to: last)
  }

  private var counts: String {
    Self.count(organizations, "organization") + ", " + Self.count(graph.relationships.count, "relationship")
      + (sources == 0 ? "" : ", " + SpokenText.sources(sources))
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
