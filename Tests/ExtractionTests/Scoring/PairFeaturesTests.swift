import Language
import Testing
import Text

@testable import Extraction

@Suite struct PairFeaturesTests {
  /// The features of the two names in a sentence built by hand.
  private func features(_ first: String, _ second: String) throws -> [String] {
    let text = HandBuiltText.analyzed(
      "\(first)/PROPN/1/nsubj/ORG bought~buy/VERB/-1/root \(second)/PROPN/1/obj/ORG in/ADP/4/case 2021/NUM/1/obl")
    let organizations = [first, second].map {
      ResolvedOrganization(
        name: $0, type: .company, aliases: [], typeReason: "", joins: [], isCandidate: false, parent: nil)
    }
    let tokens = text.sentences[0].tokens
    let mentions = [0, 2].enumerated().map { index, token in
      OrganizationMention(
        sentence: 0, tokens: token..<(token + 1), head: token, range: tokens[token].range, organizations: [index],
        kind: .name, confidence: 1)
    }
    let view = SentenceView(
      ResolvedText(analyzed: text, organizations: organizations, mentions: mentions), sentence: 0)
    let pair = try #require(SentencePair.pairs(in: view).first)
    return PairFeatures.features(of: pair, in: view, organizations: organizations, frames: [])
  }

  @Test func seesThePathAndTheWordsButNoName() throws {
    let seen = try features("Belmora", "Kintari")
    #expect(seen.contains("path=buy"))
    #expect(seen.contains("shape=nsubj|obj"))
    #expect(seen.contains("between=buy"))
    #expect(seen.contains("after2=#"))
    #expect(!seen.contains { $0.lowercased().contains("belmora") || $0.lowercased().contains("kintari") })
    #expect(try features("Velluno", "Tessolane") == seen)
  }
}
