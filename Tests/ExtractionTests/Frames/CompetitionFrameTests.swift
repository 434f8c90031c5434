import Testing

@Suite struct CompetitionFrameTests {
  @Test(arguments: [
    "Belmora competes with Kintari in frozen food.",
    "Belmora and Kintari compete for the same customers.",
    "Belmora is the main rival of Kintari.",
    "Kintari, Belmora's biggest competitor, cut prices.",
    "Belmora faces competition from Kintari.",
    "Belmora and Kintari have competed for decades.",
    "Belmora has lost market share to Kintari.",
    "The Coast Guard chose Belmora over Kintari.",
    "Belmora beat Kintari in the contest for the mine.",
    "Belmora lost out to Kintari in the tender.",
    "Belmora fended off Kintari to keep its lead.",
    "Belmora has struggled against Kintari in the north.",
    "Belmora and Kintari are rival carriers.",
    "Belmora is in a price war with Kintari.",
  ])
  func findsRivals(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("competes-with Belmora > Kintari in-effect"))
  }

  @Test(arguments: [
    "Belmora and Kintari complained about a rival.",
    "Belmora told Kintari that competition was good for customers.",
    "Belmora chose blue over red for Kintari.",
    "Belmora beat Kintari to the ferry.",
    "Belmora lost out when Kintari moved away.",
    "Belmora struggled against the wind near Kintari.",
    "Belmora and Kintari are carriers.",
    "Belmora wrote a book on the war for Kintari.",
  ])
  func findsNoRivals(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("competes-with") })
  }
}
