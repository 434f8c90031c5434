import Testing

@Suite struct AcquisitionFrameTests {
  @Test(arguments: [
    "Belmora acquired Kintari last year.",
    "Kintari was bought by Belmora for $40 million.",
    "Belmora took over Kintari in March.",
    "Belmora has completed its acquisition of Kintari.",
    "Velluno sold Kintari to Belmora in 2021.",
  ])
  func findsAPurchase(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("acquires Belmora > Kintari in-effect"))
  }

  @Test(arguments: [
    "Belmora plans to acquire Kintari.",
    "Belmora is in talks to buy Kintari.",
    "Belmora has reached an agreement to buy Kintari.",
    "Regulators cleared Belmora's acquisition of Kintari.",
    "Belmora is to pay $4 billion for Kintari.",
    "Shareholders approved Kintari's sale to Belmora.",
  ])
  func findsAPlan(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("acquires Belmora > Kintari planned"))
  }

  @Test(arguments: [
    "Belmora and Kintari have called off their planned merger.",
    "Belmora walked away from talks to buy Kintari.",
    "Belmora pulled out of talks to buy Kintari.",
    "Belmora abandoned a takeover of Kintari.",
    "Belmora dropped its pursuit of Kintari.",
    "A sale of Kintari to Belmora fell apart.",
  ])
  func findsWhatCameToNothing(_ sentence: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains("acquires Belmora > Kintari declined"), "\(statements)")
    #expect(!statements.contains { $0.hasSuffix("in-effect") || $0.hasSuffix("planned") })
  }

  @Test func statesNationalize() {
    #expect(
      FrameBench.statements("Navarra nationalized Kintari in May.").contains("acquires Navarra > Kintari in-effect"))
  }

  @Test(arguments: [
    "Belmora bought twelve ovens from Kintari.",
    "Belmora absorbed the cost and thanked Kintari.",
    "Belmora sold tomatoes to Kintari.",
  ])
  func findsNoPurchase(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("acquires") })
  }
}
