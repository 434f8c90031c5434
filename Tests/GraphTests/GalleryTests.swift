import Foundation
import Testing

@testable import Graph

/// Draws realistic pictures into the folder that `GRAPHKIT_GALLERY` names, to be looked at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["GRAPHKIT_GALLERY"] != nil))
struct GalleryTests {
  @Test func pictures() throws {
    let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["GRAPHKIT_GALLERY"]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var graphs = [(String, OrganizationGraph)]()
    graphs.append(("seeds", try GoldGraph.graph(of: GoldGraph.files(in: "eval/gold/seeds"))))
    let items = GoldGraph.files(in: "corpora/news-dev")
    graphs.append(("all", try GoldGraph.graph(of: items)))
    for item in items {
      graphs.append((item.deletingPathExtension().lastPathComponent, try GoldGraph.graph(of: [item])))
    }
    let renderer = PictureRenderer()
    for (name, graph) in graphs {
      for view in RenderingOptions.View.allCases {
        for theme in name == "seeds" ? RenderingOptions.Theme.allCases : [.light] {
          let options = RenderingOptions(view: view, theme: theme)
          let suffix = theme == .light ? "" : "-\(theme.rawValue)"
          do {
            let svg = try renderer.svg(for: graph, options: options)
            try svg.write(
              to: folder.appending(path: "\(name)-\(view.rawValue)\(suffix).svg"), atomically: true, encoding: .utf8)
            let dot = try renderer.dot(for: graph, options: options)
            try dot.write(
              to: folder.appending(path: "\(name)-\(view.rawValue)\(suffix).gv"), atomically: true, encoding: .utf8)
          } catch {
            Issue.record("\(name) \(view.rawValue): \(error)")
          }
        }
      }
    }
  }
}
