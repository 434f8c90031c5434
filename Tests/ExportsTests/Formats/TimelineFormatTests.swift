import Exports
import Foundation
import Graph
import Testing
import Text

/// graphkit's own format: everything is written, read back, and checked.
@Suite struct TimelineFormatTests {
  private let format = TimelineFormat(generator: "graphkit test")

  @Test func theWorstGraphIsReadAndWrittenAgainWithTheSameBytes() throws {
    let bytes = try format.encode(SampleGraph.hostile)
    let graph = try format.decode(bytes, path: "timeline.json")
    #expect(graph == SampleGraph.hostile)
    #expect(try format.encode(graph) == bytes)
  }

  @Test(arguments: [
    ("\"format\" : \"graphkit-timeline\"", "\"format\" : \"other\""), ("\"version\" : 1", "\"version\" : 2"),
  ])
  func anotherFormatOrVersionIsNotRead(old: String, new: String) throws {
    let text = try edited(old, new)
    #expect(throws: ExportError.self) { try format.decode(text, path: "x.json") }
  }

  @Test(arguments: [
    ("\"status\" : \"planned\"", "\"status\" : \"maybe\"", "'maybe' is no value of \"status\""),
    ("\"edtf\" : \"2025-35\"", "\"edtf\" : \"2025-Q3\"", "'2025-Q3' is no value of \"edtf\""),
    ("\"source\" : \"org:line-break-ltd\"", "\"source\" : \"org:nobody\"", "'org:nobody' is no value of \"source\""),
  ])
  func whatHandsBreakIsNamed(old: String, new: String, reason: String) throws {
    let text = try edited(old, new)
    #expect(throws: ExportError.malformedTimeline(path: "x.json", reason: reason)) {
      try format.decode(text, path: "x.json")
    }
  }

  @Test func aFilteredGraphIsReadBack() throws {
    let bytes = try format.encode(SampleGraph.filtered)
    #expect(SampleGraph.filtered.organizations.count < SampleGraph.hostile.organizations.count)
    #expect(try format.encode(format.decode(bytes, path: "timeline.json")) == bytes)
  }

  @Test func aNumberThatJSONCannotHold() {
    var graph = SampleGraph.hostile
    graph.events[0].amount = Amount(value: .infinity, unit: "USD", text: "all")
    #expect(throws: ExportError.self) { try format.encode(graph) }
  }

  private func edited(_ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: try format.encode(SampleGraph.hostile), as: UTF8.self)
    #expect(text.contains(old))
    return Array(text.replacingOccurrences(of: old, with: new).utf8)
  }
}
