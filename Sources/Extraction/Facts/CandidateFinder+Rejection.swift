import Graph

extension CandidateFinder {
  private static let leastPrecision = 0.5

  /// Why a match is no relationship though its words are there; nil where it may be one.
  func rejection(
    _ match: FrameMatch, _ source: Filler, _ target: Filler, _ factuality: Factuality, _ view: SentenceView
  ) -> String? {
    if let rejection = factuality.rejection { return rejection }
    if (RulePrecision.measured("\(match.type.rawValue)/\(match.frame.name)") ?? 1) < Self.leastPrecision {
      return "rule too weak"
    }
    if match.type == .partOf, factuality.status != .planned,
      let parent = text.organizations[source.organization].parent, parent != target.organization,
      view.mentions[target.mention].kind != .name
    {
      return "another parent is known"
    }
    return MatchGuard(match: match, source: source, target: target, view: view, organizations: text.organizations)
      .rejection()
  }
}
