import Foundation
import Synchronization
import Testing

@testable import Graph

struct LayoutProcessTests {
  private static let dot = "digraph { a -> b [id=\"edge\"]; }"

  @Test func layoutsOfAnotherProcessAreRead() throws {
    let graphkit = try #require(Command.graphkit)
    let process = LayoutProcess(executable: graphkit, timeout: 60, observer: LayoutObserver())
    let here = try Graphviz.shared.layout(Self.dot, engine: .dot)
    #expect(try process.layout(Self.dot, with: .dot) == here)
    #expect(here.edges.count == 1)
  }

  @Test func layoutsKeepEveryDigitAsText() throws {
    let dot = """
      digraph { subgraph "cluster:a b" { cluster=true; "a b" }
        "a b" -> "ü" [id="one", dir=both]; "ü" -> "a b" [id="two", dir=none]; }
      """
    let layout = try Graphviz.shared.layout(dot, engine: .dot)
    #expect(layout.clusters.count == 1)
    #expect(GraphLayout(text: layout.text) == layout)
    for damaged in ["", "nonsense", "node\ta\t1 2 3 4", "bounds\t1 2 x 4", "bounds\t1 2 3 4\nedge\ta\t\t\t1"] {
      #expect(GraphLayout(text: damaged) == nil, "\(damaged)")
    }
  }

  @Test func aSlowLayoutIsStopped() throws {
    try withExecutable("exec sleep 60") { executable in
      #expect(throws: RenderingError.timedOut(0.2)) {
        try process(executable, timeout: 0.2).layout(Self.dot, with: .dot)
      }
    }
  }

  @Test func aLayoutCanBeCancelled() throws {
    try withExecutable("exec sleep 60") { executable in
      let process = LayoutProcess(
        executable: executable, timeout: 60, observer: LayoutObserver(isCancelled: { true }))
      #expect(throws: RenderingError.cancelled) { try process.layout(Self.dot, with: .dot) }
    }
  }

  @Test func aFailureTellsWhatTheChildSaid() throws {
    try withExecutable("echo out of luck >&2; exit 3") { executable in
      #expect(throws: RenderingError.layoutProcess("out of luck")) {
        try process(executable, timeout: 30).layout(Self.dot, with: .dot)
      }
    }
  }

  /// A report that takes too long is tried with less effort.
  @Test func fallsBackToLessEffort() throws {
    let script =
      "cat > \"$0.in\"; if grep -q nslimit \"$0.in\"; then exec GRAPHKIT \"$@\" < \"$0.in\"; fi; exec sleep 60"
    let (svg, notices) = try drawing(script)
    #expect(notices == ["the layout took longer than 3 s; trying with less effort"])
    #expect(svg.contains("class=\"half\""))
    #expect(!svg.contains("Shown as an overview"))
  }

  /// If that takes too long too it becomes an overview, and both the reader and the user are told.
  @Test func fallsBackToTheOverview() throws {
    let script = "if [ \"$2\" = dot ]; then exec sleep 60; else exec GRAPHKIT \"$@\"; fi"
    let (svg, notices) = try drawing(script)
    #expect(
      notices == [
        "the layout took longer than 3 s; trying with less effort",
        "the layout took longer than 3 s; drawing an overview",
      ])
    #expect(svg.contains("Shown as an overview: the layout of the report took too long."))
    #expect(!svg.contains("class=\"half\""))
  }

  /// The report of a graph whose layouts a script does, in which `GRAPHKIT` stands for the program, and what was told.
  private func drawing(_ script: String) throws -> (svg: String, notices: [String]) {
    let graphkit = try #require(Command.graphkit)
    return try withExecutable(script.replacing("GRAPHKIT", with: "'\(graphkit)'")) { executable in
      let notices = Mutex<[String]>([])
      let renderer = PictureRenderer(
        observer: LayoutObserver(notice: { notice in notices.withLock { $0.append(notice) } }))
      // Time enough for what does not sleep.
      let options = RenderingOptions(style: .report, layoutExecutable: executable, layoutTimeout: 3)
      let svg = try renderer.svg(for: SampleGraphs.random(seed: 7, organizations: 140), options: options)
      return (svg, notices.withLock { $0 })
    }
  }

  @Test func badDOTAndLostEdgesAreErrors() {
    #expect(throws: RenderingError.malformedDOT) { try Graphviz.shared.layout("digraph {", engine: .dot) }
    #expect(throws: RenderingError.self) {
      try Graphviz.shared.layout("digraph { a [label=<<b>>]; }", engine: .dot)
    }
    #expect(throws: RenderingError.missingEdges(expected: 1, found: 0)) {
      try Graphviz.shared.layout("digraph { splines=none; a -> b [id=x]; }", engine: .dot)
    }
  }

  private func process(_ executable: String, timeout: Double) -> LayoutProcess {
    LayoutProcess(executable: executable, timeout: timeout, observer: LayoutObserver())
  }

  @discardableResult
  private func withExecutable<Result>(_ script: String, _ body: (String) throws -> Result) throws -> Result {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "worker")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
    return try body(file.path())
  }
}
