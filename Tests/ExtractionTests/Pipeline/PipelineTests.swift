import Graph
import Testing
import Text

@testable import Extraction

@Suite struct PipelineTests {
  private func graph(_ words: String) throws -> OrganizationGraph {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    return try Pipeline().graph(of: [document], jobs: 1)
  }

  private func edges(_ words: String) throws -> Set<String> {
    let graph = try graph(words)
    let names = Dictionary(graph.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return Set(
      graph.relationships.map { relationship in
        "\(names[relationship.source] ?? "?") \(relationship.type.rawValue) \(names[relationship.target] ?? "?")"
      })
  }

  @Test func activeAndPassiveGiveTheSameEdge() throws {
    let active = try edges("Microsoft sued Oracle on Monday.")
    let passive = try edges("Oracle was sued by Microsoft on Monday.")
    #expect(active == passive)
    #expect(active == ["Microsoft opposes Oracle"])
  }

  @Test func whoApprovesAGrantDoesNotGiveIt() throws {
    let edges = try edges("The European Commission approved Denmark's 400 million euro grant to Siemens.")
    #expect(edges == ["Denmark invests-in Siemens"])
  }

  @Test func buyerIsTheCustomer() throws {
    #expect(try edges("Microsoft bought turbines from Siemens.").contains("Siemens contracted-with Microsoft"))
  }

  @Test func deniedIsNoRelationship() throws {
    #expect(try edges("Microsoft has not sued Oracle.").isEmpty)
  }

  @Test func quotesAndTriggersVerify() throws {
    let words = "“Größe”: Microsoft sued Oracle on Monday.\nNothing else happened."
    let document = Document(path: "test.txt", text: SourceText(words))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    #expect(Verifier().drift(in: graph, documents: [document]).isEmpty)
  }

  @Test func threadsDoNotMatter() throws {
    let documents = (0..<6).map {
      Document(
        path: "\($0).txt", text: SourceText("Microsoft sued Oracle in 202\($0). Siemens acquired Bosch in 201\($0)."))
    }
    let pipeline = try Pipeline()
    #expect(pipeline.graph(of: documents, jobs: 1) == pipeline.graph(of: documents, jobs: 4))
  }
}
