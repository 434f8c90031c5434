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
  ])
  func findsRivals(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("competes-with Belmora > Kintari in-effect"))
  }

  @Test(arguments: [
    "Belmora and Kintari complained about a rival.",
    "Belmora told Kintari that competition was good for customers.",
  ])
  func findsNoRivals(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("competes-with") })
  }
}
