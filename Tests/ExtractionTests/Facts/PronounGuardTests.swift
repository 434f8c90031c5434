import Testing
import Text

@testable import Extraction

/// Whom a possessive under an infinitive can't mean.
@Suite struct PronounGuardTests {
  @Test(arguments: [
    "Quarrick Foods Ltd. sells tea. It lets Velluno Inc. pass its competitor Kintari Corp.",
    "Quarrick Foods Ltd. sells tea. It lets Velluno rent a shop that its competitor Kintari Corp. once ran.",
    "Quarrick Foods Ltd. sells tea. It now lets Velluno walk into a market that its competitor Kintari Corp. has quit.",
  ])
  func theRivalIsTheSubjectsOfTheInfinitive(_ text: String) throws {
    let document = Document(path: "test.txt", text: SourceText(text))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    #expect(!graph.relationships.contains { [$0.source, $0.target].contains { $0.contains("quarrick") } })
  }

  @Test func aPronounOfAnEarlierSentenceIsNoneOfThisOne() throws {
    let text = """
      Velluno Inc. of Leeds, which makes pumps for ships and sells them to yards around the North Sea, has grown with its staff.
      Rivals include Kintari Corp.
      """
    let document = Document(path: "test.txt", text: SourceText(text))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    #expect(
      graph.relationships.contains { relationship in
        relationship.type == .competesWith
          && [relationship.source, relationship.target].contains { $0.contains("velluno") }
      })
  }
}
