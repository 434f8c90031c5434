import Testing

@Suite struct AcquisitionFrameTests {
  @Test(arguments: [
    "Belmora acquired Kintari last year.",
    "Kintari was bought by Belmora for $40 million.",
    "Belmora took over Kintari in March.",
    "Belmora has completed its acquisition of Kintari.",
    "Velluno sold Kintari to Belmora in 2021.",
    "Belmora has completed its reacquisition of Kintari.",
    "Velluno handed control of Kintari to Belmora.",
    "Belmora rescued Kintari from insolvency in April.",
    "Kintari was absorbed into Belmora last spring.",
    "Kintari is Belmora's third acquisition in a year.",
    "Belmora's latest purchase, Kintari, makes glass.",
    "Kintari's takeover by Belmora surprised its staff.",
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
    "Kintari will be folded into Belmora.",
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
    "Kintari rejected a $3 billion offer from Belmora.",
    "Kintari's board turned down a $3 billion bid from Belmora.",
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
    "Velluno handed the keys of Kintari to Belmora.",
    "Belmora rescued Kintari from a dull afternoon.",
    "Belmora's newsletter was folded into a parcel for Kintari.",
    "Velluno merged Kintari into Belmora.",
    "Kintari's tour of Belmora ended at noon.",
    "Kintari rejected a compliment from Belmora.",
  ])
  func findsNoPurchase(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("acquires") })
  }
}
