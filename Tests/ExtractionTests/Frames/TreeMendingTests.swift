import Testing

@testable import Extraction

/// What mending may do to a tree.
@Suite struct TreeMendingTests {
  private static let words = [
    "among/ADP", "them/PRON", ",/PUNCT", ":/PUNCT", "%/SYM", "$/SYM", "5/NUM", "2024/NUM", "may/PROPN", "acme/PROPN",
    "bolt/PROPN", "the/DET", "which/PRON", "owns/VERB", "leading/VERB", "be/AUX", "and/CCONJ",
    "customers~customer/NOUN",
    "in/ADP", "deal/NOUN", "euros~euro/NOUN", "month/NOUN", "last/ADJ", "'s/PART", "to/PART",
  ]
  private static let relations = [
    "nsubj", "obj", "obl", "nmod", "nmod:poss", "compound", "conj", "appos", "case", "mark", "cop", "aux", "acl",
    "advcl", "csubj", "vocative", "nummod", "det", "iobj", "parataxis",
  ]

  @Test func everyTreeStaysATree() {
    var state: UInt64 = 88
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3000 {
      let count = 2 + random(14)
      // Heads go to tokens placed before in a random order, so that every one leads to the root.
      var order = Array(0..<count)
      for place in order.indices.dropFirst() { order.swapAt(place, random(place + 1)) }
      var heads = [Int](repeating: -1, count: count)
      for place in 1..<count { heads[order[place]] = order[random(place)] }
      let sentence = (0..<count).map { index in
        let relation = heads[index] < 0 ? "root" : Self.relations[random(Self.relations.count)]
        return "\(Self.words[random(Self.words.count)])/\(heads[index])/\(relation)"
      }
      let mended = TreeMending().mended(HandBuiltText.analyzed([sentence.joined(separator: " ")]))
      #expect(mended.sentences.allSatisfy { TreeMending.isTree($0.tokens) }, "\(sentence)")
    }
  }

  @Test func circlesAreNoTrees() {
    let circle = HandBuiltText.analyzed("Acme/PROPN/1/nsubj grew/VERB/0/root")
    #expect(!TreeMending.isTree(circle.sentences[0].tokens))
  }
}
