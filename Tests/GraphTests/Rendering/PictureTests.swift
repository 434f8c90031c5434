import Foundation
import Synchronization
import Testing
import Timeline

@testable import Graph

struct PictureTests {
  static let renderer = PictureRenderer()

  @Test(arguments: RenderingOptions.View.allCases)
  func carriesTheIdsOfTheGraph(view: RenderingOptions.View) throws {
    let graph = SampleGraphs.full
    let svg = try Self.renderer.svg(for: graph, options: RenderingOptions(view: view, idPrefix: "fig1-"))
    let ids = Set(try SVGParser.parse(Array(svg.utf8)).ids)
    switch view {
    case .graph:
      for organization in graph.organizations { #expect(ids.contains("fig1-" + organization.id)) }
      for relationship in graph.relationships { #expect(ids.contains("fig1-" + relationship.id)) }
    case .timeline:
      for event in graph.events { #expect(ids.contains("fig1-" + event.id)) }
    }
    #expect(ids.allSatisfy { $0.hasPrefix("fig1-") })
  }

  @Test func namesEveryEdgeWithItsEvidence() throws {
    let svg = try Self.renderer.svg(for: SampleGraphs.full, options: RenderingOptions())
    let root = try SVGParser.parse(Array(svg.utf8))
    let spoken = SpokenText(SampleGraphs.full)
    for relationship in SampleGraphs.full.relationships {
      let group = try #require(root.first { $0.attributes["id"]?.hasSuffix(relationship.id) == true })
      #expect(group.attributes["aria-label"] == spoken.annotation(relationship).name)
      let title = try #require(group.first { $0.name == "title" }).text
      #expect(title.contains("They agreed on it."))
    }
    #expect(root.attributes["role"] == "img")
    #expect(svg.contains("48.3M"))
    #expect(svg.contains("href=\"https://example.org/a?x=1&amp;y=2\""))
  }

  @Test(arguments: RenderingOptions.View.allCases, RenderingOptions.Theme.allCases)
  func canBeEmbedded(view: RenderingOptions.View, theme: RenderingOptions.Theme) throws {
    let options = RenderingOptions(view: view, theme: theme)
    let svg = try Self.renderer.svg(for: SampleGraphs.full, options: options)
    #expect(svg.hasPrefix("<svg "))
    for forbidden in ["<?", "<!", "transparent", "<script", "javascript:"] { #expect(!svg.contains(forbidden)) }
    let ids = try SVGParser.parse(Array(svg.utf8)).ids
    #expect(Set(ids).count == ids.count)
    let checked = try Command.output("xmllint", ["--noout", "-"], input: svg)
    #expect(Command.path("xmllint") == nil || checked != nil)
    let drawn = try Command.output("rsvg-convert", ["--format", "png"], input: svg)
    #expect(Command.path("rsvg-convert") == nil || drawn?.isEmpty == false)
    #expect(svg.contains("viewBox="))
    #expect(svg.contains("max-width:100%"))
    #expect(svg.contains("prefers-color-scheme:dark") == (theme == .auto))
    #expect(try Self.renderer.svg(for: SampleGraphs.full, options: options) == svg)
  }

  @Test(arguments: RenderingOptions.View.allCases, RenderingOptions.Style.allCases)
  func survivesHostileNames(view: RenderingOptions.View, style: RenderingOptions.Style) throws {
    let graph = SampleGraphs.hostile
    let options = RenderingOptions(view: view, style: style, title: SampleGraphs.hostileNames.joined(separator: " "))
    let svg = try Self.renderer.svg(for: graph, options: options)
    let root = try SVGParser.parse(Array(svg.utf8))
    #expect(root.count { $0.name == "script" } == 0)
    #expect(!svg.contains("href=\"javascript"))
    #expect(Set(root.ids).count == root.ids.count)
    let checked = try Command.output("xmllint", ["--noout", "-"], input: svg)
    #expect(Command.path("xmllint") == nil || checked != nil)
    let drawn = try Command.output("rsvg-convert", ["--format", "png"], input: svg)
    #expect(Command.path("rsvg-convert") == nil || drawn?.isEmpty == false)
  }

  @Test func drawsAnEmptyGraph() throws {
    for view in RenderingOptions.View.allCases {
      #expect(try Self.renderer.svg(for: OrganizationGraph(), options: RenderingOptions(view: view)).contains("<svg"))
    }
  }

  @Test func leavesOutWhatIsSwitchedOff() throws {
    let options = RenderingOptions(title: "", subtitle: "", legend: false, sources: false)
    let svg = try Self.renderer.svg(for: SampleGraphs.full, options: options)
    #expect(!svg.contains(">government body<"))
    #expect(!svg.contains("Coast Wire</text>"))
    #expect(!svg.contains("[1]"))
  }

  @Test func legendShowsOnlyWhatOccurs() throws {
    var builder = TestGraph()
    let document = builder.document("Only one")
    builder.relate(
      builder.organization("Left Works"), .investsIn, builder.organization("Right Works"), documents: [document])
    let svg = try Self.renderer.svg(for: builder.graph, options: RenderingOptions())
    #expect(svg.contains(">invests in</text>"))
    for absent in ["competes with", "planned", "government body", "same parent"] {
      #expect(!svg.contains(">\(absent)</text>"))
    }
  }

  @Test func scalesToTheWidth() throws {
    let svg = try Self.renderer.svg(for: SampleGraphs.full, options: RenderingOptions(width: 454))
    #expect(svg.contains("width=\"454pt\""))
  }

  @Test func writesImagesAndDocuments() throws {
    let png = try Self.renderer.png(for: SampleGraphs.full, options: RenderingOptions())
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let narrow = try Self.renderer.png(for: SampleGraphs.full, options: RenderingOptions(width: 360))
    let pixels = narrow[16..<20].reduce(0) { $0 * 256 + Int($1) }
    #expect((950...970).contains(pixels))
    let pdf = try Self.renderer.pdf(for: SampleGraphs.full, options: RenderingOptions(view: .timeline))
    #expect(pdf.starts(with: Array("%PDF".utf8)))
  }

  @Test func chipsAndOrganizationsDoNotOverlap() throws {
    for seed in 0..<40 as Range<UInt64> {
      let options = RenderingOptions(style: .report)
      let figure = try Self.renderer.figure(SampleGraphs.random(seed: seed), options)
      let boxes = figure.canvas.nodes.filter { $0.classes.hasPrefix("rel") || $0.classes.hasPrefix("org") }
      for (number, node) in boxes.enumerated() {
        for other in boxes[(number + 1)...] {
          #expect(!node.box.overlaps(other.box, margin: -1), "seed \(seed): \(node.id) and \(other.id)")
        }
      }
    }
  }

  @Test func partsOfATallReportStandSideBySide() throws {
    let options = RenderingOptions(style: .report, legend: false, sources: false)
    let figure = try Self.renderer.figure(SampleGraphs.scattered, options)
    let boxes = figure.canvas.nodes.filter { $0.classes.hasPrefix("rel") || $0.classes.hasPrefix("org") }
    #expect(boxes.count == 6 * 4 + 6 * 6)
    for (number, node) in boxes.enumerated() {
      #expect(node.box.x >= 0 && node.box.maxX <= figure.canvas.size.width)
      for other in boxes[(number + 1)...] { #expect(!node.box.overlaps(other.box, margin: -1)) }
    }
    #expect(figure.canvas.size.height < 1.6 * figure.canvas.size.width)
    #expect(figure.canvas.size.width < 720)
  }

  /// Parts of which each would have to turn a supply around to fit two columns.
  @Test func packingTurnsNoMoneyAround() throws {
    var builder = TestGraph()
    let document = builder.document("Chains of supply")
    for part in 0..<6 {
      let maker = builder.organization("Maker \(part)")
      builder.relate(builder.organization("Supplier \(part)"), .contractedWith, maker, documents: [document])
      for number in 0..<3 {
        let customer = builder.organization("Customer \(part)\(number)")
        builder.relate(maker, .contractedWith, customer, documents: [document])
      }
    }
    let figure = try Self.renderer.figure(builder.graph, RenderingOptions(style: .report))
    let x = Dictionary(uniqueKeysWithValues: figure.canvas.nodes.map { ($0.id, $0.box.center.x) })
    for relationship in builder.graph.relationships {
      #expect(try #require(x[relationship.source]) < #require(x[relationship.target]))
    }
  }

  @Test func aReportTallerThanAPageBecomesAnOverview() throws {
    var builder = TestGraph()
    let document = builder.document("A long list")
    let office = builder.organization("Office of Lists", .governmentAgency)
    for number in 0..<29 {
      let vendor = builder.organization("Vendor \(number)")
      builder.relate(vendor, .contractedWith, office, documents: [document])
      builder.relate(office, .designatedRisk, vendor, documents: [document])
    }
    let notices = Mutex<[String]>([])
    let renderer = PictureRenderer(
      observer: LayoutObserver(notice: { notice in notices.withLock { $0.append(notice) } }))
    let overview = try renderer.figure(builder.graph, RenderingOptions())
    #expect(overview.canvas.edges.count { $0.classes == "half" } == 0)
    #expect(notices.withLock { $0 }.first?.contains("taller than a page") == true)
    let report = try renderer.figure(builder.graph, RenderingOptions(style: .report))
    #expect(report.canvas.edges.count { $0.classes == "half" } == 2 * 58)
  }

  @Test func anOverviewShowsEachRelationshipAndItsDirection() throws {
    let figure = try Self.renderer.figure(SampleGraphs.full, RenderingOptions(style: .overview))
    let edges = figure.canvas.edges.filter { $0.classes.hasPrefix("relationship") }
    #expect(edges.count == SampleGraphs.full.relationships.count)
    #expect(Set(edges.map(\.spline)).count == edges.count)
    for edge in edges where !edge.classes.contains("partners-with") { #expect(edge.headArrow != "none") }
  }

  @Test func eventLabelsDoNotOverlap() throws {
    for seed in 0..<40 as Range<UInt64> {
      let figure = try Self.renderer.figure(SampleGraphs.random(seed: seed), RenderingOptions(view: .timeline))
      let boxes = figure.canvas.nodes.filter { $0.classes.hasPrefix("event") || $0.classes == "mark" }
      for (number, node) in boxes.enumerated() {
        #expect(node.box.x >= 0 && node.box.maxX <= figure.canvas.size.width)
        for other in boxes[(number + 1)...] {
          #expect(!node.box.overlaps(other.box, margin: -1), "seed \(seed): \(node.id) and \(other.id)")
        }
      }
    }
  }

  /// Organizations without a dated event stand below the lanes, none of them lost.
  @Test func undatedEventsAreAllShown() throws {
    var builder = TestGraph()
    let document = builder.document("Notes without dates")
    let dated = builder.organization("Dated Works")
    builder.event(.contract, "Dated Works signs", date: "2025-07-14", [dated], documents: [document])
    for number in 0..<9 {
      let organization = builder.organization("Undated Works \(number)")
      builder.event(.launch, "Undated launch \(number)", date: nil, [organization], documents: [document])
    }
    let figure = try Self.renderer.figure(builder.graph, RenderingOptions(view: .timeline))
    let nodes = figure.canvas.nodes
    #expect(nodes.count { $0.classes.hasPrefix("event") } == 10)
    #expect(nodes.count { $0.classes == "lane" } == 10)
    #expect(Set(nodes.map(\.id)).count == nodes.count)
    let labels = nodes.filter { $0.classes.hasPrefix("event") || $0.classes == "lane" }
    for (number, node) in labels.enumerated() {
      for other in labels[(number + 1)...] { #expect(!node.box.overlaps(other.box, margin: -1)) }
    }
    #expect(figure.canvas.size.height < 420)
  }

  /// 300 layouts in one process, each freed: the settings in use don't corrupt libgvc's memory and lose no edge.
  @Test func randomGraphsKeepTheirEdges() throws {
    for seed in 1000..<1300 as Range<UInt64> {
      let graph = SampleGraphs.random(seed: seed)
      let figure = try Self.renderer.figure(graph, RenderingOptions(style: .report))
      let root = try SVGParser.parse(Graphviz.shared.render(figure.dot, as: .svg))
      let model = ReportModel(graph: graph, metrics: .shared, showsReferences: true)
      let halves = root.count { $0.classes.contains("half") && $0.children.contains { $0.name == "path" } }
      #expect(halves == 2 * model.drawn.count, "seed \(seed)")
    }
  }
}

extension SVGElement {
  /// All ids.
  var ids: [String] { [attributes["id"]].compactMap { $0 } + children.flatMap(\.ids) }

  /// The text within.
  var text: String {
    content.map { item in
      switch item {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// The first element that satisfies a condition.
  func first(where condition: (SVGElement) -> Bool) -> SVGElement? {
    if condition(self) { return self }
    for child in children {
      if let found = child.first(where: condition) { return found }
    }
    return nil
  }
}
