import Foundation
import Testing

@testable import Graph

struct LayoutProcessTests {
  private static let dot = "digraph { a -> b [id=\"edge\"]; }"

  @Test func layoutsOfAnotherProcessAreRead() throws {
    try withExecutable("exec dot -K\"$2\" -Tdot") { executable in
      let process = process(executable, timeout: 30)
      let laidOut = try process.layout(Self.dot, with: .dot)
      let there = try Graphviz.shared.positions(in: laidOut)
      let here = try Graphviz.shared.layout(Self.dot, engine: .dot)
      #expect(there == here)
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
      let process = LayoutProcess(executable: executable, timeout: 60, progress: { _ in }, isCancelled: { true })
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

  /// A report that takes too long becomes an overview, and both the reader and the user are told.
  @Test func fallsBackToTheOverview() throws {
    let script = "if [ \"$2\" = dot ]; then exec sleep 60; else exec dot -K\"$2\" -Tdot; fi"
    try withExecutable(script) { executable in
      let messages = Messages()
      let renderer = PictureRenderer(observer: LayoutObserver(progress: { messages.add($0) }))
      let options = RenderingOptions(style: .report, layoutExecutable: executable, layoutTimeout: 0.5)
      let graph = SampleGraphs.random(seed: 7, organizations: 400)
      // Time enough for the overview, which runs in the same limit.
      let svg = try? renderer.svg(for: graph, options: options)
      #expect(svg == nil || svg?.contains("Shown as an overview") == true)
      #expect(messages.all.contains { $0.contains("drawing an overview") })
    }
  }

  @Test func badDOTAndLostEdgesAreErrors() {
    #expect(throws: RenderingError.malformedDOT) { try Graphviz.shared.layout("digraph {", engine: .dot) }
    #expect(throws: RenderingError.self) {
      try Graphviz.shared.layout("digraph { a [label=<<b>>]; }", engine: .dot)
    }
    #expect(throws: RenderingError.missingEdges(expected: 1, found: 0)) {
      try Graphviz.shared.layout("digraph { a -> b; }", engine: .dot)
    }
  }

  private func process(_ executable: String, timeout: Double) -> LayoutProcess {
    LayoutProcess(executable: executable, timeout: timeout, progress: { _ in }, isCancelled: { false })
  }

  private func withExecutable(_ script: String, _ body: (String) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "worker")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
    try body(file.path())
  }

  private final class Messages: @unchecked Sendable {
    private let lock = NSLock()
    private var messages: [String] = []
    func add(_ message: String) { lock.withLock { messages.append(message) } }
    var all: [String] { lock.withLock { messages } }
  }
}
