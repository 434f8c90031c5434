import Exports
import Foundation
import Graph
import Testing

/// What holds of every format.
@Suite(.serialized) struct ExportFormatsTests {
  private let options = ExportOptions(generator: "graphkit test")

  @Test func namesAndFilesAreUnique() {
    let formats = ExportFormats.all
    #expect(Set(formats.map(\.name)).count == formats.count)
    #expect(Set(formats.flatMap(\.fileNames)).count == formats.flatMap(\.fileNames).count)
    #expect(ExportFormats.format(named: "graphml")?.fileNames == ["graph.graphml"])
    #expect(ExportFormats.format(named: "nonsense") == nil)
  }

  @Test(arguments: ExportFormats.all.map(\.name))
  func twoRunsAndTwoLocalesGiveTheSameBytes(name: String) throws {
    let format = try #require(ExportFormats.format(named: name))
    let graph = SampleGraph.hostile
    let first = try format.files(for: graph, options: options)
    #expect(first.files.map(\.name) == format.fileNames)
    for locale in ["de_DE.UTF-8", "tr_TR.UTF-8", "C"] {
      setlocale(LC_ALL, locale)
      setenv("TZ", "Pacific/Auckland", 1)
      tzset()
      #expect(try format.files(for: graph, options: options) == first)
    }
    setlocale(LC_ALL, "C")
    unsetenv("TZ")
    tzset()
  }

  @Test func whatIsLostIsCounted() throws {
    let graph = SampleGraph.hostile
    func losses(_ name: String) throws -> [LossRule: Int] {
      let format = try #require(ExportFormats.format(named: name))
      let losses = try format.files(for: graph, options: options).losses
      return Dictionary(uniqueKeysWithValues: losses.map { ($0.rule, $0.count) })
    }
    #expect(try losses("json").isEmpty)
    #expect(try losses("sqlite").isEmpty)
    #expect(try losses("cytoscape").isEmpty)
    #expect(try losses("graphml")[.eventsLeftOut] == graph.events.count)
    #expect(try losses("graphml")[.historyLeftOut] == 1)
    #expect(try losses("graphml")[.charactersRemoved] == 1)
    // One event has no date, another no year.
    #expect(try losses("timelinejs")[.undatedEventsListed] == 2)
    #expect(try losses("timelinejs")[.relationshipsLeftOut] == graph.relationships.count)
    #expect(try losses("csv")[.formulasGuarded] ?? 0 >= 2)
  }

  @Test func everyFormatAndRuleIsDocumented() throws {
    let page = try String(contentsOfFile: Consumer.root + "/docs/formats.md", encoding: .utf8)
    for format in ExportFormats.all {
      #expect(page.contains("`--\(format.name)`"), "\(format.name)")
      for file in format.fileNames { #expect(page.contains("`\(file)`"), "\(file)") }
    }
    for rule in LossRule.allCases { #expect(page.contains("`\(rule.rawValue)`"), "\(rule.rawValue)") }
  }

  @Test func thePublishedSchemaIsTheEmbeddedOne() throws {
    let published = try String(contentsOfFile: Consumer.root + "/docs/timeline.schema.json", encoding: .utf8)
    #expect(published == TimelineSchema.text)
  }

  @Test func theNewFollowTheMoneyPropertyCanBeLeftOut() throws {
    let format = try #require(ExportFormats.format(named: "followthemoney"))
    let graph = SampleGraph.hostile
    let with = try format.files(for: graph, options: options)
    let without = try format.files(for: graph, options: ExportOptions(followTheMoneyProof: false))
    #expect(String(decoding: with.files[0].bytes, as: UTF8.self).contains("\"proof\""))
    #expect(!String(decoding: without.files[0].bytes, as: UTF8.self).contains("\"proof\""))
  }
}
