import Text
import Timeline

/// Draws organization graphs. The same graph and options give the same bytes for one version of Graphviz and one set of
/// fonts. Calls from several threads are safe and run one after the other.
public struct PictureRenderer: Sendable {
  private let observer: LayoutObserver

  /// Creates a renderer.
  /// - Parameter observer: Follows layouts in another process and can cancel them.
  public init(observer: LayoutObserver = LayoutObserver()) { self.observer = observer }

  /// The finished picture as DOT (`layout=nop2`).
  public func dot(for graph: OrganizationGraph, options: RenderingOptions) throws(RenderingError) -> String {
    try figure(graph, options).dot
  }

  /// The picture as an SVG element that can stand alone or within HTML.
  public func svg(for graph: OrganizationGraph, options: RenderingOptions) throws(RenderingError) -> String {
    let figure = try figure(graph, options)
    let dot = figure.dot
    let parsed = try SVGParser.parse(Graphviz.shared.render(dot, as: .svg))
    try verify(parsed, figure)
    let prefix = options.idPrefix ?? "gk" + ContentHash.short([dot, "\(options.theme)"]).prefix(8) + "-"
    let finisher = SVGFinisher(
      figure: figure, options: options, prefix: XMLName.prefix(prefix),
      textWidths: try Graphviz.shared.textWidths(in: figure.canvas.texts.dot(name: figure.name)))
    return try finisher.finish(parsed).serialized
  }

  /// The picture as PNG with enough dots for print.
  public func png(for graph: OrganizationGraph, options: RenderingOptions) throws(RenderingError) -> [UInt8] {
    let figure = try figure(graph, options)
    let dot = figure.canvas.dot(name: figure.name, resolution: Self.resolution, width: options.width)
    return try Graphviz.shared.render(dot, as: .png)
  }

  /// The picture as PDF.
  public func pdf(for graph: OrganizationGraph, options: RenderingOptions) throws(RenderingError) -> [UInt8] {
    let figure = try figure(graph, options)
    return try Graphviz.shared.render(figure.canvas.dot(name: figure.name, width: options.width), as: .pdf)
  }

  /// The page with everything in its place.
  func figure(_ graph: OrganizationGraph, _ options: RenderingOptions) throws(RenderingError) -> Figure {
    let metrics = FontMetrics.shared
    try metrics.prepare(texts(graph, options))
    switch options.view {
    case .graph:
      return try graphFigure(graph, options, metrics)
    case .timeline:
      return try TimelineFigure(graph: graph, options: options, metrics: metrics).figure()
    }
  }

  private func graphFigure(
    _ graph: OrganizationGraph, _ options: RenderingOptions, _ metrics: FontMetrics
  ) throws(RenderingError) -> Figure {
    let engine = LayoutEngine(options, observer)
    let connected = Set(graph.relationships.flatMap { [$0.source, $0.target] }).count
    let isLarge = connected > Self.reportOrganizations || graph.relationships.count > Self.reportRelationships
    var options = options
    if options.style == .overview || (options.style == .automatic && isLarge) {
      return try OverviewFigure(graph: graph, options: options, metrics: metrics, engine: engine).figure()
    }
    for effort in [ReportLayout.Effort.full, .reduced] {
      do {
        let report = try ReportFigure(
          graph: graph, options: options, metrics: metrics, engine: engine, effort: effort
        ).figure()
        guard options.style == .automatic, report.isTallerThanPage else { return report }
        observer.notice(
          "the report is taller than a page; drawing an overview (the style “report” draws it all the same)")
        return try OverviewFigure(graph: graph, options: options, metrics: metrics, engine: engine).figure()
      } catch .timedOut(let seconds) {
        let next = effort == .full ? "trying with less effort" : "drawing an overview"
        observer.notice("the layout took longer than \(DOTText.number(seconds)) s; \(next)")
      }
    }
    let reason = "Shown as an overview: the layout of the report took too long."
    options.note = [options.note, reason].compactMap { $0 }.joined(separator: " ")
    return try OverviewFigure(graph: graph, options: options, metrics: metrics, engine: engine).figure()
  }

  /// Dots per inch of images.
  private static let resolution = 192.0

  /// Beyond these a page can't hold a label for every relationship.
  private static let reportOrganizations = 30
  private static let reportRelationships = 60

  /// Every text whose characters a picture can hold.
  private func texts(_ graph: OrganizationGraph, _ options: RenderingOptions) -> [String] {
    var texts = [options.title, options.subtitle, options.note].compactMap { $0 }
    texts += graph.organizations.map(\.name)
    for document in graph.documents {
      texts += [document.title, document.publisher, document.path].compactMap { $0 }
    }
    for fact in graph.relationships.map(\.current) {
      texts += [fact.label, fact.date?.text, fact.amount?.unit].compactMap { $0 }
    }
    for event in graph.events { texts += [event.title, event.date?.text, event.amount?.unit].compactMap { $0 } }
    return texts
  }

  /// An edge that Graphviz lost must not pass for a graph that lacks it.
  private func verify(_ svg: SVGElement, _ figure: Figure) throws(RenderingError) {
    let drawn = svg.count {
      $0.name == "g" && $0.classes.contains("edge") && $0.children.contains { $0.name == "path" }
    }
    let expected = figure.canvas.edges.count
    if drawn != expected { throw .missingEdges(expected: expected, found: drawn) }
  }
}

extension Figure {
  /// The page as pinned DOT.
  var dot: String { canvas.dot(name: name) }

  /// Whether the height decides how small it has to be printed: more than that of a portrait A4 page within its margins.
  var isTallerThanPage: Bool { canvas.size.height > 1.6 * max(canvas.size.width, Self.pageWidth) }

  /// Narrower pictures aren't enlarged in print.
  private static let pageWidth = 657.0
}

extension SVGElement {
  /// How many elements, this one included, satisfy a condition.
  func count(where condition: (SVGElement) -> Bool) -> Int {
    children.reduce(condition(self) ? 1 : 0) { $0 + $1.count(where: condition) }
  }
}
