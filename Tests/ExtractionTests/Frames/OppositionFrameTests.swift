import Testing

@Suite struct OppositionFrameTests {
  @Test(arguments: [
    "Belmora sued Kintari over a patent.",
    "Kintari was sued by Belmora in June.",
    "Belmora filed a lawsuit against Kintari in March.",
    "Belmora has taken Kintari to court over unpaid bills.",
    "Belmora is challenging a decision of Kintari before the tribunal.",
  ])
  func findsALawsuit(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("opposes Belmora > Kintari in-effect"))
  }

  @Test func dropsALawsuit() {
    #expect(
      FrameBench.statements("Belmora dropped its lawsuit against Kintari.").contains("opposes Belmora > Kintari ended"))
  }

  @Test(arguments: [
    "Belmora and Kintari discussed a lawsuit about noise.",
    "Belmora denied that it had sued Kintari.",
    "Belmora played against Kintari in the office league.",
  ])
  func findsNoLawsuit(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("opposes") })
  }
}
