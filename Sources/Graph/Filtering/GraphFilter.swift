import Text
import Timeline

/// Chooses what a picture shows. The order of the graph's arrays is kept; documents are never dropped.
public struct GraphFilter: Hashable, Sendable {
  /// Ids, names or aliases of the organizations of interest; empty for all.
  public var focus: [String]
  /// How many relationships away from the focus an organization may be.
  public var depth: Int
  /// The types to show; empty for all.
  public var types: Set<RelationshipType>
  /// The statuses to show; empty for all.
  public var statuses: Set<RelationshipStatus>
  /// The first day of the period; with a period, what has no date is left out.
  public var from: CalendarDay?
  /// The last day of the period.
  public var to: CalendarDay?
  /// How many independent documents must show a relationship.
  public var minimumSources: Int
  /// How many organizations may be shown; nil for all. The best-evidenced relationships decide which.
  public var maximumOrganizations: Int?

  /// Creates a filter; without arguments it limits only the number of organizations.
  public init(
    focus: [String] = [], depth: Int = 1, types: Set<RelationshipType> = [], statuses: Set<RelationshipStatus> = [],
    from: CalendarDay? = nil, to: CalendarDay? = nil, minimumSources: Int = 1, maximumOrganizations: Int? = 30
  ) {
    self.focus = focus
    self.depth = depth
    self.types = types
    self.statuses = statuses
    self.from = from
    self.to = to
    self.minimumSources = minimumSources
    self.maximumOrganizations = maximumOrganizations
  }

  /// The part of the graph to show and, where that is less than all, a note that says so. Linear but for sorting.
  public func apply(to graph: OrganizationGraph) throws(RenderingError) -> (graph: OrganizationGraph, note: String?) {
    let roots = try focusedOrganizations(graph)
    var relationships = graph.relationships.filter(accepts)
    var kept = Set(graph.organizations.map(\.id))
    if !roots.isEmpty { kept = neighbourhood(of: roots, relationships) }
    relationships.removeAll { !kept.contains($0.source) || !kept.contains($0.target) }
    if relationships.count < graph.relationships.count, roots.isEmpty {
      let connected = Set(relationships.flatMap { [$0.source, $0.target] })
      let wasConnected = Set(graph.relationships.flatMap { [$0.source, $0.target] })
      kept.subtract(wasConnected.subtracting(connected))
    }
    if let maximumOrganizations, kept.count > maximumOrganizations {
      kept = bestEvidenced(relationships, among: kept, roots: roots, limit: maximumOrganizations)
      relationships.removeAll { !kept.contains($0.source) || !kept.contains($0.target) }
    }
    let shown = Set(relationships.map(\.id))
    let hidden = Set(graph.relationships.map(\.id)).subtracting(shown)
    let result = OrganizationGraph(
      documents: graph.documents, organizations: graph.organizations.filter { kept.contains($0.id) },
      relationships: relationships,
      events: graph.events.filter { accepts($0, organizations: kept, hiddenRelationships: hidden) })
    return (result, note(result, of: graph))
  }

  private func focusedOrganizations(_ graph: OrganizationGraph) throws(RenderingError) -> [Organization.ID] {
    var roots = [Organization.ID]()
    for name in focus {
      let key = name.lowercased()
      let match =
        graph.organizations.first { $0.id == name || $0.id == "org:" + name || $0.name == name }
        ?? graph.organizations.first { $0.name.lowercased() == key }
        ?? graph.organizations.first { $0.aliases.contains { $0.lowercased() == key } }
      guard let match else { throw .unknownOrganization(name) }
      if !roots.contains(match.id) { roots.append(match.id) }
    }
    return roots
  }

  private func accepts(_ relationship: Relationship) -> Bool {
    (types.isEmpty || types.contains(relationship.type))
      && (statuses.isEmpty || statuses.contains(relationship.current.status))
      && relationship.sources >= minimumSources && relationship.history.contains { isInPeriod($0.date) }
  }

  private func accepts(
    _ event: Event<Organization.ID>, organizations: Set<Organization.ID>, hiddenRelationships: Set<Relationship.ID>
  ) -> Bool {
    if let relationship = event.relationship, hiddenRelationships.contains(relationship) { return false }
    return event.participants.contains { organizations.contains($0.participant) } && isInPeriod(event.date)
      && event.sources >= minimumSources
  }

  private func isInPeriod(_ date: TemporalValue?) -> Bool {
    if from == nil, to == nil { return true }
    guard let date, date.isPlaced else { return false }
    if let from, let latest = date.latest, latest < from { return false }
    if let to, let earliest = date.earliest, earliest > to { return false }
    return true
  }

  private func neighbourhood(of roots: [Organization.ID], _ relationships: [Relationship]) -> Set<Organization.ID> {
    var reached = Set(roots)
    for _ in 0..<max(0, depth) {
      let next = relationships.filter { reached.contains($0.source) || reached.contains($0.target) }
        .flatMap { [$0.source, $0.target] }
      let size = reached.count
      reached.formUnion(next)
      if reached.count == size { break }
    }
    return reached
  }

  /// The ends of the best-evidenced relationships, so that nobody is shown without one. Where there are none, the
  /// organizations that are mentioned most.
  private func bestEvidenced(
    _ relationships: [Relationship], among organizations: Set<Organization.ID>, roots: [Organization.ID], limit: Int
  ) -> Set<Organization.ID> {
    var weight = [Organization.ID: Int]()
    for relationship in relationships {
      weight[relationship.source, default: 0] += relationship.sources
      weight[relationship.target, default: 0] += relationship.sources
    }
    func rank(_ relationship: Relationship) -> (Int, Int, Double) {
      let ends = (weight[relationship.source] ?? 0) + (weight[relationship.target] ?? 0)
      return (relationship.sources, ends, relationship.confidence)
    }
    let ranked = relationships.map { (rank($0), $0) }
      .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.id < $1.1.id }.map(\.1)
    var kept = Set(roots.prefix(limit))
    for relationship in ranked {
      let ends: Set = [relationship.source, relationship.target]
      if kept.union(ends).count <= limit { kept.formUnion(ends) }
    }
    return kept.isEmpty ? Set(organizations.sorted().prefix(limit)) : kept
  }

  private func note(_ shown: OrganizationGraph, of graph: OrganizationGraph) -> String? {
    var parts = [String]()
    if shown.organizations.count < graph.organizations.count {
      parts.append("\(shown.organizations.count) of \(graph.organizations.count) organizations")
    }
    if shown.relationships.count < graph.relationships.count {
      parts.append("\(shown.relationships.count) of \(graph.relationships.count) relationships")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ") + " shown."
  }
}
