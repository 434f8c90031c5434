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

  /// How wide things are, in points.
  struct Measures: Sendable {
    let nodeWidth: Double
    let chipWidth: Double
    /// The distance between a column of organizations and one of chips; nil for more where many edges leave a side.
    let columnGap: Double?

    static let regular = Measures(nodeWidth: 94, chipWidth: 100, columnGap: nil)
    /// Two parts of the graph, each of two columns, have room side by side on a page.
    static let narrow = Measures(nodeWidth: 86, chipWidth: 94, columnGap: 19)
  }

  private(set) var nodes: [Node] = []
  /// The relationships that are drawn, each as a chip.
  private(set) var drawn: [Relationship] = []
  private(set) var clusters: [Cluster] = []
  /// What makes units part of their parents, by unit; shown by the cluster, not by a chip.
  private(set) var memberships: [Organization.ID: Relationship] = [:]
  let index: SourceIndex
  let measures: Measures

  init(graph: OrganizationGraph, metrics: FontMetrics, showsReferences: Bool, measures: Measures = .regular) {
    self.measures = measures
    index = SourceIndex(graph.documents, citedBy: graph.relationships.flatMap(\.evidence))
    let index = showsReferences ? index : nil
    memberships = Self.memberships(graph.relationships)
    let shownByCluster = Set(memberships.values.map(\.id))
    let shown = graph.relationships.filter { $0.source != $0.target }
    drawn = shown.filter { !shownByCluster.contains($0.id) }
    let connected = Set(shown.flatMap { [$0.source, $0.target] })
    for organization in graph.organizations where connected.contains(organization.id) || connected.isEmpty {
      nodes.append(
        Self.node(
          organization, membership: memberships[organization.id], index: index, width: measures.nodeWidth - 8,
          metrics: metrics))
    }
    let units = Dictionary(grouping: memberships.values, by: \.target)
    clusters = units.sorted { $0.key < $1.key }.map { parent, units in
      Cluster(parent: parent, members: [parent] + units.map(\.source).sorted())
    }
  }

  /// The parts that nothing connects with each other, those with the most relationships first.
  func parts() -> [ReportModel] {
    let position = Dictionary(
      nodes.enumerated().map { ($1.organization.id, $0) }, uniquingKeysWith: { first, _ in first })
    var leader = Array(nodes.indices)
    func find(_ node: Int) -> Int {
      var node = node
      while leader[node] != node { node = leader[node] }
      return node
    }
    let ties = drawn.map { ($0.source, $0.target) } + memberships.values.map { ($0.source, $0.target) }
    for (source, target) in ties {
      guard let source = position[source].map(find), let target = position[target].map(find) else { continue }
      leader[max(source, target)] = min(source, target)
    }
    func part(_ organization: Organization.ID) -> Int? { position[organization].map(find) }
    return Set(nodes.indices.map(find)).sorted().map { root in
      var model = self
      model.nodes = nodes.filter { part($0.organization.id) == root }
      model.drawn = drawn.filter { part($0.source) == root }
      model.clusters = clusters.filter { part($0.parent) == root }
      model.memberships = memberships.filter { part($0.key) == root }
      return (root, model)
    }.sorted { ($1.1.drawn.count, $0.0) < ($0.1.drawn.count, $1.0) }.map(\.1)
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
    _ organization: Organization, membership: Relationship?, index: SourceIndex?, width: Double, metrics: FontMetrics
  ) -> Node {
    let isUnit = membership != nil || organization.type == .division
    let name = DOTText.label(organization.name)
    let size = TextWrapper.fittingSize(name, width: width, sizes: [11, 10, 9, 8], bold: !isUnit, metrics: metrics)
    let wrapper = TextWrapper(metrics: metrics, width: width, size: size, bold: !isUnit)
    var lines = wrapper.evenLines(name, limit: 5).map { TextLine($0, size: size, bold: !isUnit) }
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
