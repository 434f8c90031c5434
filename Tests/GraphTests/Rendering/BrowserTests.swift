import Foundation
import Testing

@testable import Graph

/// What Chromium makes of the pictures.
@Suite(.enabled(if: Command.path("chromium") != nil, "chromium is not installed"), .serialized)
struct BrowserTests {
  private struct Findings: Decodable {
    var duplicates: Int
    var imageWidth: Double
    var overflow: [String]
    var overlap: [String]
    var stretched: [String]
    var names: [String]
    var svgName: String
    var surface: [String]
  }

  @Test(arguments: RenderingOptions.View.allCases)
  func nothingOverflowsOverlapsOrClashes(view: RenderingOptions.View) throws {
    let findings = try examine(SampleGraphs.full, view, font: "DejaVu Sans")
    #expect(findings.duplicates == 0)
    #expect(findings.imageWidth > 100)
    #expect(findings.overflow == [])
    #expect(findings.overlap == [])
  }

  @Test func namesInAnOverviewStayApart() throws {
    let findings = try examine(SampleGraphs.random(seed: 3, organizations: 40), .graph, font: "DejaVu Sans")
    #expect(findings.duplicates == 0)
    #expect(findings.overlap == [])
    #expect(findings.names.count > 40)
  }

  /// Parts side by side, with narrow chips.
  @Test func aPackedReportIsAsSound() throws {
    let findings = try examine(SampleGraphs.scattered, .graph, font: "DejaVu Sans", style: .report)
    #expect(findings.duplicates == 0)
    #expect(findings.overflow == [])
    #expect(findings.overlap == [])
  }

  /// The main job.
  @Test(arguments: RenderingOptions.View.allCases)
  func theSeedsAreSound(view: RenderingOptions.View) throws {
    let graphkit = try #require(Command.graphkit)
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds").path()
    let svgs = try ["one-", "two-"].map { prefix in
      let arguments = ["render", "--svg", "--view", view.rawValue, "--id-prefix", prefix, "-o", "-", seeds]
      return String(decoding: try #require(try Command.output(graphkit, arguments)), as: UTF8.self)
    }
    let findings = try examine(svgs, font: "DejaVu Sans")
    #expect(findings.duplicates == 0)
    #expect(findings.imageWidth > 100)
    #expect(findings.overflow == [])
    #expect(findings.overlap == [])
    #expect(try examine(svgs, font: nil).stretched == [])
  }

  @Test(arguments: RenderingOptions.View.allCases)
  func textIsNotStretched(view: RenderingOptions.View) throws {
    #expect(try examine(SampleGraphs.full, view, font: nil).stretched == [])
  }

  @Test func screenReadersHearEveryEdge() throws {
    let graph = SampleGraphs.full
    let findings = try examine(graph, .graph, font: nil)
    let spoken = SpokenText(graph)
    for relationship in graph.relationships {
      let name = spoken.annotation(relationship).name
      #expect(findings.names.contains { $0.contains(name) }, "\(name)")
    }
    #expect(findings.svgName == "Relationships between organizations")
  }

  @Test func followsTheThemeOfTheSystem() throws {
    #expect(
      try examine(SampleGraphs.full, .graph, theme: .auto, font: nil, dark: false).surface == ["rgb(255, 255, 255)"])
    #expect(try examine(SampleGraphs.full, .graph, theme: .auto, font: nil, dark: true).surface == ["rgb(18, 22, 28)"])
    #expect(
      try examine(SampleGraphs.full, .graph, theme: .light, font: nil, dark: true).surface == ["rgb(255, 255, 255)"])
    #expect(try examine(SampleGraphs.full, .graph, theme: .dark, font: nil, dark: false).surface == ["rgb(18, 22, 28)"])
  }

  @Test func hostileNamesStayInTheirBoxes() throws {
    let findings = try examine(SampleGraphs.hostile, .graph, font: nil, style: .report)
    #expect(findings.duplicates == 0)
    #expect(findings.overflow == [])
  }

  /// Puts a picture twice into a page and once as image, and measures it there.
  private func examine(
    _ graph: OrganizationGraph, _ view: RenderingOptions.View, theme: RenderingOptions.Theme = .light, font: String?,
    dark: Bool = false, style: RenderingOptions.Style = .automatic
  ) throws -> Findings {
    let renderer = PictureRenderer()
    let svgs = try ["one-", "two-"].map { prefix in
      try renderer.svg(
        for: graph, options: RenderingOptions(view: view, theme: theme, style: style, idPrefix: prefix))
    }
    return try examine(svgs, font: font, dark: dark)
  }

  private func examine(_ svgs: [String], font: String?, dark: Bool = false) throws -> Findings {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(svgs[0].utf8).write(to: folder.appending(path: "picture.svg"))
    let rule = font.map { "svg text, svg { font-family: '\($0)' !important }" } ?? ""
    let page = """
      <!doctype html><meta charset="utf-8"><style>\(rule)</style><body>
      <div>\(svgs[0])</div><div>\(svgs[1])</div><img src="picture.svg"><pre id="result"></pre>
      <script>\(Self.script)</script>
      """
    let file = folder.appending(path: "page.html")
    try Data(page.utf8).write(to: file)
    let output = try #require(
      try Command.output(
        "chromium",
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
          "--user-data-dir=\(folder.path())profile", "--enable-blink-features=ComputedAccessibilityInfo",
          "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)", "--virtual-time-budget=5000", "--dump-dom",
          file.absoluteString,
        ]))
    let text = String(decoding: output, as: UTF8.self)
    let start = try #require(text.range(of: "<pre id=\"result\">")).upperBound
    let end = try #require(text.range(of: "</pre>", range: start..<text.endIndex)).lowerBound
    let json = text[start..<end].replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&amp;", with: "&")
    return try JSONDecoder().decode(Findings.self, from: Data(json.utf8))
  }

  private static let script = """
    window.onload = () => {
      const svg = document.querySelector('svg');
      const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
      // Vertically the boxes of fallback fonts are higher than their ink.
      const inside = (a, b) => a.x >= b.x - 1 && a.y >= b.y - 4 && a.x + a.width <= b.x + b.width + 1
        && a.y + a.height <= b.y + b.height + 4;
      const overflow = [], stretched = [], labels = [];
      for (const group of svg.querySelectorAll('g.organization, g.relationship')) {
        const outline = group.querySelector('path, polygon, ellipse');
        if (!outline) continue;
        for (const text of group.querySelectorAll('text'))
          if (!inside(text.getBBox(), outline.getBBox())) overflow.push(text.textContent
            + JSON.stringify([text.getBBox(), outline.getBBox()].map(b => [b.x, b.y, b.width, b.height].map(Math.round))));
      }
      for (const group of svg.querySelectorAll('g.organization, g.relationship, g.event, g.lane, g.source, g.title, g.axis, g.name, g.legend')) {
        const texts = [...group.querySelectorAll('text')].map(t => t.getBBox());
        if (!texts.length) continue;
        const box = {x: Math.min(...texts.map(b => b.x)), y: Math.min(...texts.map(b => b.y)),
          right: Math.max(...texts.map(b => b.x + b.width)), bottom: Math.max(...texts.map(b => b.y + b.height))};
        labels.push([group.id + ' ' + group.textContent.trim().slice(-20), box]);
      }
      const overlap = [];
      labels.forEach(([name, a], i) => labels.slice(i + 1).forEach(([other, b]) => {
        if (a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.bottom - 1.5 && b.y < a.bottom - 1.5)
          overlap.push(name + ' / ' + other);
      }));
      for (const text of svg.querySelectorAll('text')) {
        const wanted = parseFloat(text.getAttribute('textLength'));
        text.removeAttribute('textLength');
        const natural = text.getComputedTextLength();
        if (text.textContent.trim() && (wanted / natural > 1.1 || wanted / natural < 0.9))
          stretched.push(text.textContent + ' ' + wanted + ' ' + natural);
      }
      const names = [...svg.querySelectorAll('g[role=img]')].map(e => e.computedName);
      const surface = [...new Set([...document.querySelectorAll('svg > g > polygon')].map(e => getComputedStyle(e).fill))];
      document.getElementById('result').textContent = JSON.stringify({
        duplicates: ids.length - new Set(ids).size, imageWidth: document.querySelector('img').naturalWidth,
        overflow, overlap, stretched, names, svgName: svg.computedName, surface});
    };
    """
}
