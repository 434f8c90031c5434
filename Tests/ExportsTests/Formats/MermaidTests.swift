import Foundation
import Graph
import Testing

@testable import Exports

/// Mermaid's parsers see labels as labels and ids as words.
@Suite struct MermaidTests {
  @Test func labelsHoldNoSyntax() {
    #expect(MermaidText.label("R&D \"x\"\n--> [a]: 'b'; #1") == "R#38;D #34;x#34; --#62; #91;a#93;#58; 'b'#59; #35;1")
    #expect(MermaidText.label("海牙 «Полёт»") == "海牙 «Полёт»")
  }

  @Test func idsAreWordsAndDistinct() {
    #expect(MermaidText.id("org:acme-corp") == "org_acme_corp")
    #expect(MermaidText.id("org:a b") != MermaidText.id("org:a-b"))
  }

  @Test func everyItemHasItsLine() throws {
    let graph = SampleGraph.hostile
    let files = try MermaidExport().files(for: graph, options: ExportOptions()).files
    let chart = String(decoding: files[0].bytes, as: UTF8.self).split(separator: "\n")
    #expect(chart.count == 1 + graph.organizations.count + 2 * graph.relationships.count)
    let timeline = String(decoding: files[1].bytes, as: UTF8.self).split(separator: "\n")
    let events = timeline.filter { $0.hasPrefix("    ") }
    #expect(events.count == graph.events.count)
    #expect(events.allSatisfy { $0.components(separatedBy: ":").count == 2 })
    #expect(timeline.contains("  section Undated"))
  }
}
