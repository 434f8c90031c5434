import Testing

@testable import Language
@testable import graphkit_train

@Suite struct GoldNamesTests {
  private func sentence(_ words: [(String, String, Int, String)], _ entities: [(Range<Int>, String)])
    -> TreebankSentence
  {
    var sentence = TreebankSentence()
    sentence.words = words.map { form, xpos, head, deprel in
      .init(
        form: form, lemma: form, upos: xpos == "NNP" ? "PROPN" : "X", xpos: xpos, head: head, deprel: deprel,
        spaceAfter: true)
    }
    sentence.entities = entities.map { .init(tokens: $0, type: $1) }
    return sentence
  }

  @Test func articlesAndPossessorsStayOutside() {
    let words = [
      ("the", "DT", 3, "det"), ("Tarvik", "NNP", 3, "nmod:poss"), ("'s", "POS", 1, "case"),
      ("Ministry", "NNP", -1, "root"),
      ("of", "IN", 5, "case"), ("Trade", "NNP", 3, "nmod"), ("and", "CC", 7, "cc"), ("Fisheries", "NNP", 5, "conj"),
    ]
    let names = GoldNames.names(sentence(words, [(0..<8, "organization"), (1..<3, "place")]))
    #expect(names.map(\.tokens).sorted { $0.lowerBound < $1.lowerBound } == [1..<2, 3..<8])
  }

  @Test func nounPhrasesWithoutAProperHeadAreNoNames() {
    let words = [("the", "DT", 1, "det"), ("port", "NN", -1, "root")]
    #expect(GoldNames.names(sentence(words, [(0..<2, "organization")])).isEmpty)
  }
}
