import Testing
import Text

@testable import Extraction

@Suite struct NameGuardTests {
  /// Whether the first tokens of a sentence, as a name, are refused.
  private func isRefused(_ notation: String, tokens: Int) -> Bool {
    let text = HandBuiltText.analyzed(notation)
    let sentence = text.sentences[0]
    let mention = OrganizationMention(
      sentence: 0, tokens: 0..<tokens, head: 0,
      range: TextRange(sentence.tokens[0].range.lowerBound, sentence.tokens[tokens - 1].range.upperBound),
      organizations: [0], kind: .name, confidence: 1)
    let view = SentenceView(ResolvedText(analyzed: text, organizations: [], mentions: []), sentence: 0)
    return NameGuard(view: view).isNoName(mention)
  }

  @Test func titlesTermsPartsAndDatelinesAreNoNames() {
    #expect(isRefused("Judge/NOUN/1/nsubj ruled/VERB/-1/root", tokens: 1))
    #expect(isRefused("GW/NOUN/1/nsubj came/VERB/-1/root", tokens: 1))
    #expect(isRefused("Phase/NOUN/2/nsubj 2/NUM/0/nummod starts/VERB/-1/root", tokens: 2))
    #expect(
      isRefused(
        "NEW/PROPN/1/compound HAVEN/PROPN/-1/root ,/PUNCT/1/punct Conn./PROPN/1/appos —/PUNCT/1/punct", tokens: 2))
  }

  @Test func namesAreKept() {
    #expect(!isRefused("Belmora/PROPN/1/nsubj won/VERB/-1/root", tokens: 1))
    #expect(!isRefused("NATO/PROPN/3/nsubj ,/PUNCT/0/punct too/ADV/3/advmod agreed/VERB/-1/root", tokens: 1))
    #expect(!isRefused("Phase/PROPN/1/compound Genomics/PROPN/2/nsubj won/VERB/-1/root", tokens: 2))
  }
}
