import Timeline

/// Title, subtitle and description of a timeline.
struct TimelineWords {
  let graph: OrganizationGraph
  let options: RenderingOptions
  let sources: Int

  var title: String {
    let isDated = graph.events.contains { $0.date?.isPlaced == true }
    let own = isDated ? "Dated events between organizations" : "Events between organizations"
    return DOTText.label(options.title ?? own, limit: 160)
  }

  var subtitle: String {
    if let subtitle = options.subtitle { return DOTText.label(subtitle, limit: 240) }
    let events = graph.events.count == 1 ? "1 event" : "\(graph.events.count) events"
    return [period, events, sources > 0 ? SpokenText.sources(sources) : nil].compactMap { $0 }.joined(separator: " · ")
  }

  /// The content in words, for those who can't see the picture.
  func summary(_ spoken: SpokenText) -> String {
    ([subtitle + "."] + graph.events.prefix(60).map { spoken.annotation($0).name + "." }).joined(separator: " ")
  }

  private var period: String? {
    let days = graph.events.compactMap(\.date).flatMap { [$0.earliest, $0.latest] }.compactMap { $0 }
    guard let first = days.min(), let last = days.max() else { return nil }
    return DateWords.period(from: first, to: last)
  }
}
