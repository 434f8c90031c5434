import Text
import Timeline

/// What a report shows: organizations with relationships, which of them stand in which cluster, and what each chip says.
struct ReportModel: Sendable {
  /// A relationship as a small label between two organizations.
  struct Chip: Sendable {
    let relationship: Relationship
    var lines: [TextLine]
    var size: Size
  }

  /// An organization.
  struct Node: Sendable {
    let organization: Organization
    var lines: [TextLine]
    var textHeight: Double
    /// What it is a unit of, with the words that say so on the last line; nil for none.
    var membership: (relationship: Relationship, line: TextLine)?
  }

  /// A parent with its units.
  struct Cluster: Sendable {
    let parent: Organization.ID
    var members: [Organization.ID]
  }

  static let nodeWidth = 100.0
  static let chipWidth = 116.0

  private(set) var nodes: [Node] = []
  /// The relationships that are drawn, each as a chip.
  private(set) var drawn: [Relationship] = []
  private(set) var clusters: [Cluster] = []
  /// What makes units part of their parents, by unit; shown by the cluster, not by a chip.
  private(set) var memberships: [Organization.ID: Relationship] = [:]
  let index: SourceIndex

  init(graph: OrganizationGraph, metrics: FontMetrics, showsReferences: Bool) {
    index = SourceIndex(graph.documents, citedBy: graph.relationships.flatMap(\.evidence))
    let index = showsReferences ? index : nil
    memberships = Self.memberships(graph.relationships)
    let shownByCluster = Set(memberships.values.map(\.id))
    let shown = graph.relationships.filter { $0.source != $0.target }
    drawn = shown.filter { !shownByCluster.contains($0.id) }
    let connected = Set(shown.flatMap { [$0.source, $0.target] })
    for organization in graph.organizations where connected.contains(organization.id) || connected.isEmpty {
      nodes.append(Self.node(organization, membership: memberships[organization.id], index: index, metrics: metrics))
    }
    let units = Dictionary(grouping: memberships.values, by: \.target)
    clusters = units.sorted { $0.key < $1.key }.map { parent, units in
      Cluster(parent: parent, members: [parent] + units.map(\.source).sorted())
    }
  }

  /// The chips, with words that read from left to right.
  func chips(_ plan: ReportPlan, _ text: ChipText) -> [Chip] {
    drawn.map { relationship in
      let lines = text.lines(relationship, isReversed: plan.isReversed(relationship))
      let size = lines.size(text.metrics)
      return Chip(
        relationship: relationship, lines: lines, size: Size(width: size.width + 8, height: size.height + 3))
    }
  }

  /// For each unit the best-evidenced parent that isn't itself a unit.
  private static func memberships(_ relationships: [Relationship]) -> [Organization.ID: Relationship] {
    let partOf = relationships.filter { $0.type == .partOf && $0.current.status == .inEffect && $0.source != $0.target }
      .sorted { ($1.sources, $0.source, $0.target) < ($0.sources, $1.source, $1.target) }
    var memberships = [Organization.ID: Relationship]()
    var parents = Set<Organization.ID>()
    for relationship in partOf {
      let (unit, parent) = (relationship.source, relationship.target)
      guard memberships[unit] == nil, memberships[parent] == nil, !parents.contains(unit) else { continue }
      memberships[unit] = relationship
      parents.insert(parent)
    }
    return memberships
  }

  private static func node(
    _ organization: Organization, membership: Relationship?, index: SourceIndex?, metrics: FontMetrics
  ) -> Node {
    let isUnit = membership != nil || organization.type == .division
    let wrapper = TextWrapper(metrics: metrics, width: nodeWidth - 10, size: 11, bold: !isUnit)
    var lines = wrapper.evenLines(DOTText.label(organization.name), limit: 5).map {
      TextLine($0, size: 11, bold: !isUnit)
    }
    let line = membership.map { membership in
      let words = ["part of parent", index?.reference(membership.evidence)].compactMap { $0 }.joined(separator: " ")
      return (relationship: membership, line: TextLine(words, size: 8, paint: .muted))
    }
    // The words are an element of their own; here they only need room.
    if line != nil { lines.append(TextLine("", size: 8)) }
    return Node(
      organization: organization, lines: lines, textHeight: lines.size(metrics).height, membership: line)
  }
}
