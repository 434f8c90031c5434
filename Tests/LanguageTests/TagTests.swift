import Testing

@testable import Language

/// What puts tags right that the tagger gave word by word.
@Suite struct TagTests {
  private let tagSet = TagSet(names: [
    "AUX|VBD", "VERB|VBD", "VERB|VB", "VERB|VBG", "SCONJ|IN", "PRON|WDT", "PRON|DT", "PRON|PRP", "DET|DT", "ADP|IN",
    "PART|TO", "NOUN|NN", "ADJ|JJ", "PROPN|NNP",
  ])

  private func tags(_ names: String) -> [UInt8] {
    names.split(separator: " ").compactMap { tagSet.names.firstIndex(of: String($0)) }.map(UInt8.init)
  }

  @Test(arguments: [
    ("it did nothing", "PRON|PRP AUX|VBD NOUN|NN", [1, -1, 1], "nsubj root obj", "PRON|PRP VERB|VBD NOUN|NN"),
    ("it did grow", "PRON|PRP VERB|VBD VERB|VB", [2, 2, -1], "nsubj aux root", "PRON|PRP AUX|VBD VERB|VB"),
    (
      "said that it grew", "VERB|VBD PRON|DT PRON|PRP VERB|VBD", [-1, 3, 3, 0], "root mark nsubj ccomp",
      "VERB|VBD SCONJ|IN PRON|PRP VERB|VBD"
    ),
    (
      "firms that grew", "NOUN|NN SCONJ|IN VERB|VBD", [-1, 2, 0], "root nsubj acl:relcl", "NOUN|NN PRON|WDT VERB|VBD"
    ),
    ("after losses", "SCONJ|IN NOUN|NN", [1, -1], "case root", "ADP|IN NOUN|NN"),
    ("listed to sell", "VERB|VBD ADP|IN VERB|VB", [-1, 2, 0], "root mark advcl", "VERB|VBD PART|TO VERB|VB"),
    (
      "their dealings grew", "PRON|PRP VERB|VBG VERB|VBD", [1, 2, -1], "nmod:poss nsubj root",
      "PRON|PRP NOUN|NN VERB|VBD"
    ),
    // A clause as subject stays one.
    ("buying pumps helped", "VERB|VBG NOUN|NN VERB|VBD", [2, 0, -1], "nsubj obj root", "VERB|VBG NOUN|NN VERB|VBD"),
    (
      "the Orvik Harbour Fund", "DET|DT PROPN|NNP NOUN|NN PROPN|NNP", [3, 3, 3, -1], "det compound compound root",
      "DET|DT PROPN|NNP PROPN|NNP PROPN|NNP"
    ),
    (
      "the Orvik pump Fund", "DET|DT PROPN|NNP NOUN|NN PROPN|NNP", [3, 3, 3, -1], "det compound compound root",
      "DET|DT PROPN|NNP NOUN|NN PROPN|NNP"
    ),
  ])
  func agreeWithTheTree(_ words: String, _ given: String, _ heads: [Int], _ deprels: String, _ expected: String) {
    let agreement = TreeAgreement(
      tagSet: tagSet, forms: words.split(separator: " ").map(String.init), heads: heads,
      deprels: deprels.split(separator: " ").map(String.init))
    #expect(agreement.mended(tags(given)) == tags(expected))
  }

  /// "Fusion grew" in a text that has "when Fusion grew"; not where it also has the noun.
  @Test(arguments: [
    ("later when Fusion grew", true), ("later when the fusion grew", false), ("later when Fusion Tavish grew", false),
  ])
  func namesThatOpenSentences(_ other: String, _ isName: Bool) throws {
    var names = try #require(OpeningNames(tagSet: tagSet))
    let words = other.split(separator: " ").map { Word(String($0)) }
    names.add(words, words.map { $0.flags.contains(.initialCapital) ? tags("PROPN|NNP")[0] : tags("NOUN|NN")[0] })
    let mended = names.mended(tags("NOUN|NN VERB|VBD PRON|PRP"), ["Fusion", "bought", "it"].map { Word($0) })
    #expect((mended[0] == tags("PROPN|NNP")[0]) == isName)
  }

  @Test(arguments: [
    ("Orvik buys pumps from Tavish", Casing.mixed), ("Orvik Buys Pumps From Tavish", .title),
    ("ORVIK BUYS PUMPS", .capitals), ("", .mixed),
  ])
  func capitalsTellHeadlines(_ line: String, _ casing: Casing) {
    #expect(Casing(line.split(separator: " ").map { Word(String($0)) }) == casing)
  }
}
