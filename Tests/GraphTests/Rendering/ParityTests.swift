import Foundation
import Testing

@testable import Graph

/// Stock `dot` draws the exported DOT with the positions of our SVG.
@Suite(.enabled(if: Command.path("dot") != nil, "dot is not installed"))
struct ParityTests {
  @Test(arguments: RenderingOptions.View.allCases, [RenderingOptions.Style.report, .overview])
  func stockDotDrawsTheSame(view: RenderingOptions.View, style: RenderingOptions.Style) throws {
    let options = RenderingOptions(view: view, style: style)
    let renderer = PictureRenderer()
    let dot = try renderer.dot(for: SampleGraphs.full, options: options)
    let stock = try #require(try Command.output("dot", ["-Tsvg"], input: dot))
    let theirs = try SVGParser.parse([UInt8](stock))
    let ours = try SVGParser.parse(Array(try renderer.svg(for: SampleGraphs.full, options: options).utf8))
    #expect(geometry(ours) == geometry(theirs))
    #expect(geometry(ours).count > 40)
    #expect(ours.attributes["viewBox"] == theirs.attributes["viewBox"])
  }

  /// Where everything is, in order.
  private func geometry(_ element: SVGElement) -> [String] {
    let names = ["d", "points", "cx", "cy", "rx", "ry", "x", "y", "transform"]
    let own = names.compactMap { name in element.attributes[name].map { "\(element.name) \(name)=\($0)" } }
    let text = element.name == "text" ? [element.text] : []
    return own + text + element.children.flatMap(geometry)
  }
}
