import Graph
import Testing
import Text
import Timeline

@testable import Extraction

/// Several documents on one happening, from their texts to the graph.
@Suite struct JoiningTests {
  private static let texts = [
    ("a.txt", "2025-07-15", "Orrin Works won a $40 million contract from Dunfell Ports on July 14."),
    ("b.txt", "2025-08-20", "In July, Dunfell Ports awarded Orrin Works a contract worth $40 million."),
    ("c.txt", "2025-08-21", "On July 16, Dunfell Ports awarded Orrin Works a $40 million contract for cranes."),
    ("d.txt", "2025-08-22", "Dunfell Ports awarded Orrin Works a $90 million contract for dredgers in June."),
    ("e.txt", "2025-08-23", "Marlow Pumps sued Dunfell Ports on Monday."),
  ]

  private func documents(_ paths: String) -> [Document] {
    Self.texts.filter { paths.contains($0.0.prefix(1)) }.map {
      Document(path: $0.0, text: SourceText($0.2), metadata: .init(published: $0.1))
    }
  }

  private func contracts(_ graph: OrganizationGraph) -> [Event<Organization.ID>] {
    graph.events.filter { $0.type == .contract }
  }

  @Test func oneHappeningIsOneEventWithAllItsSources() throws {
    let events = contracts(try Pipeline().graph(of: documents("ab"), jobs: 1))
    #expect(events.map { $0.date?.edtf?.description } == ["2025-07-14"])
    #expect(events.map(\.sources) == [2])
    #expect(Set(events.flatMap(\.evidence).map(\.document)).count == 2)
    #expect(events.allSatisfy { $0.conflicts.isEmpty })
  }

  @Test func aConflictShowsBothQuotes() throws {
    let events = contracts(try Pipeline().graph(of: documents("abc"), jobs: 1))
    #expect(events.count == 1)
    let claims = try #require(events.first?.conflicts.first).claims
    #expect(claims.map(\.value) == ["2025-07-14", "2025-07-16"])
    #expect(claims.map { Set($0.evidence.map(\.quote)) } == [[Self.texts[0].2], [Self.texts[2].2]])
  }

  @Test func anotherAwardStaysApart() throws {
    let events = contracts(try Pipeline().graph(of: documents("bd"), jobs: 1))
    #expect(Set(events.map { $0.amount?.value }) == [40_000_000, 90_000_000])
    #expect(events.first { $0.amount?.value == 90_000_000 }?.date?.edtf?.description == "2025-06")
  }

  @Test func aDateFromAnotherDocumentIsMarked() throws {
    let texts = [
      ("2025-07-15", "Microsoft sued Oracle on July 14."),
      ("2025-07-20", "Microsoft sued Oracle. Nobody was surprised."),
    ]
    let documents = texts.enumerated().map {
      Document(path: "\($0).txt", text: SourceText($1.1), metadata: .init(published: $1.0))
    }
    let event = try #require(try Pipeline().graph(of: documents, jobs: 1).events.first)
    #expect(event.date?.edtf?.description == "2025-07-14")
    #expect(event.date?.basis == .otherDocument)
    #expect(event.tellings.map { $0.date?.basis } == [.inferredYear, nil])
  }

  @Test func aCopyIsNoOtherSource() throws {
    let text =
      (0..<40).map { "Paragraph \($0) of a long report tells of harbours and ships \($0 * 7)." }
      .joined(separator: " ") + " Microsoft sued Oracle on July 14."
    let documents = ["", " Copyright."].enumerated().map {
      Document(path: "\($0).txt", text: SourceText(text + $1), metadata: .init(published: "2025-07-15"))
    }
    let graph = try Pipeline().graph(of: documents, jobs: 1)
    #expect(graph.documents.count == 2)
    #expect(graph.events.map(\.sources) == [1])
    #expect(graph.relationships.map(\.sources) == [1])
  }

  @Test func orderThreadsAndGroupingChangeNothing() throws {
    let pipeline = try Pipeline()
    let all = pipeline.graph(of: documents("abcde"), jobs: 1)
    #expect(pipeline.graph(of: documents("abcde").reversed(), jobs: 4) == all)
    let shards = ["ad", "c", "be"].map { pipeline.graph(of: documents($0), jobs: 2) }
    #expect(GraphMerger().merge(shards) == all)
    #expect(GraphMerger().merge([GraphMerger().merge([shards[2], shards[0]]), shards[1]]) == all)
    #expect(GraphMerger().merge([all]) == all)
    #expect(GraphMerger().merge([all, shards[0]]) == all)
  }

  @Test func aDistractorChangesNothing() throws {
    let pipeline = try Pipeline()
    let without = contracts(pipeline.graph(of: documents("abcd"), jobs: 1))
    #expect(contracts(pipeline.graph(of: documents("abcde"), jobs: 1)) == without)
  }
}
