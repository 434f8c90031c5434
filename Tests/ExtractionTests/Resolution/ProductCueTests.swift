import Testing

@testable import Extraction

@Suite struct ProductCueTests {
  private func isProduct(_ notation: String, _ range: Range<Int>) -> Bool {
    ProductCues.isProduct(HandBuiltText.analyzed(notation).sentences[0].tokens, range)
  }

  @Test func thingsAreNoOrganizations() {
    #expect(
      isProduct(
        "Orvik/PROPN/1/compound Meadow/PROPN/7/nsubj ,/PUNCT/1/punct a/DET/5/det learning/NOUN/5/compound platform/NOUN/1/appos ,/PUNCT/1/punct grew/VERB/-1/root",
        0..<2))
    #expect(isProduct("a/DET/2/det Stateful/PROPN/2/compound Meadow/PROPN/3/nsubj grew/VERB/-1/root", 1..<3))
    #expect(
      isProduct("Open/PROPN/1/compound Meadows/PROPN/2/compound program/NOUN/3/nsubj grew/VERB/-1/root", 0..<2))
  }

  @Test func organizationsAreNoThings() {
    #expect(
      !isProduct(
        "Orvik/PROPN/1/compound Meadow/PROPN/7/nsubj ,/PUNCT/1/punct a/DET/5/det learning/NOUN/5/compound company/NOUN/1/appos ,/PUNCT/1/punct grew/VERB/-1/root",
        0..<2))
    #expect(
      !isProduct(
        "a/DET/3/det Orvik/PROPN/2/compound Meadow/PROPN/3/compound plant/NOUN/4/nsubj grew/VERB/-1/root", 1..<3))
    #expect(!isProduct("Orvik/PROPN/1/compound program/NOUN/2/nsubj grew/VERB/-1/root", 0..<1))
  }
}
