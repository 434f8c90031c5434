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
    try compare(try renderer.svg(for: SampleGraphs.full, options: options), with: dot)
  }

  /// The main job: what `export --dot` writes for the seeds, and what `render --svg` draws.
  @Test(arguments: [["--style", "report"], ["--style", "overview"], ["--theme", "dark"]])
  func stockDotDrawsTheSeedsTheSame(options: [String]) throws {
    let graphkit = try #require(Command.graphkit)
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds").path()
    let dot = try #require(try Command.output(graphkit, ["export", "--dot", "-o", "-", seeds] + options))
    let svg = try #require(
      try Command.output(graphkit, ["render", "--svg", "--view", "graph", "-o", "-", seeds] + options))
    try compare(String(decoding: svg, as: UTF8.self), with: String(decoding: dot, as: UTF8.self))
  }

  /// Expects the same elements in the same places, and no difference but those of the post-processing.
  private func compare(_ svg: String, with dot: String) throws {
    let stock = try #require(try Command.output("dot", ["-Tsvg"], input: dot))
    let theirs = try SVGParser.parse([UInt8](stock))
    let ours = try SVGParser.parse(Array(svg.utf8))
    #expect(geometry(ours) == geometry(theirs))
    #expect(geometry(ours).count > 40)
    #expect(ours.attributes["viewBox"] == theirs.attributes["viewBox"])
    #expect(skeleton(ours) == skeleton(theirs))
  }

  /// Every element but names and styles, with every attribute that is no matter of the post-processing.
  private func skeleton(_ element: SVGElement) -> [String] {
    let ours: Set = [
      "id", "class", "role", "lang", "style", "width", "height", "font-family", "textLength", "lengthAdjust", "rel",
      "xlink:title", "stroke-dasharray", "aria-label", "aria-hidden", "aria-labelledby", "aria-describedby",
    ]
    guard !["title", "desc", "style"].contains(element.name) else { return [] }
    let attributes = element.attributes.filter { !ours.contains($0.key) }.map { name, value in
      "\(name)=\(value == "transparent" ? "none" : value)"
    }
    return [element.name + " " + attributes.sorted().joined(separator: " ")] + element.children.flatMap(skeleton)
  }

  /// Where everything is, in order.
  private func geometry(_ element: SVGElement) -> [String] {
    let names = ["d", "points", "cx", "cy", "rx", "ry", "x", "y", "transform"]
    let own = names.compactMap { name in element.attributes[name].map { "\(element.name) \(name)=\($0)" } }
    let text = element.name == "text" ? [element.text] : []
    return own + text + element.children.flatMap(geometry)
  }
}
