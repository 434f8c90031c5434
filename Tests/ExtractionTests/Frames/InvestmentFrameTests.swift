import Testing

@Suite struct InvestmentFrameTests {
  @Test(arguments: [
    "Belmora raised $20 million in a round led by Kintari.",
    "Kintari invested $20 million in Belmora.",
    "Kintari owns a small piece of Belmora.",
    "Kintari-backed Belmora cut 300 jobs.",
    "The deal makes Kintari the largest shareholder in Belmora.",
    "Kintari has agreed to pay $4 billion for a 7 percent stake in Belmora.",
    "Belmora was founded in 2018 with a $15 million gift from Kintari.",
    "Kintari owns 22 percent of the shares of Belmora.",
    "Belmora has lined up Kintari as a cornerstone investor.",
    "Kintari has financed the expansion of Belmora.",
  ])
  func findsInvestors(_ sentence: String) {
    #expect(
      FrameBench.statements(sentence).contains { $0.hasPrefix("invests-in Kintari > Belmora") },
      "\(FrameBench.statements(sentence))")
  }

  @Test(arguments: [
    ("Belmora has asked Kintari for a $5 million loan.", "Kintari > Belmora planned"),
    ("The Treasury signed a $5 million loan with Belmora.", "Treasury > Belmora in-effect"),
    ("Belmora signed a $5 million loan with the Treasury.", "Treasury > Belmora in-effect"),
    ("The Treasury has signed a $5 million loan agreement with Belmora.", "Treasury > Belmora in-effect"),
  ])
  func findsLenders(_ sentence: String, _ expected: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains("invests-in " + expected), "\(statements)")
    #expect(!statements.contains { $0.hasPrefix("invests-in Belmora") })
  }

  @Test func stakesAreSold() {
    #expect(
      FrameBench.statements("Kintari sold its 22 percent interest in Belmora.")
        .contains("invests-in Kintari > Belmora ended"))
  }

  @Test(arguments: [
    "Belmora put the value of Kintari at $5 million.",
    "Belmora raised prices after Kintari left.", "Kintari and Belmora complained about the round.",
  ])
  func findsNoInvestors(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("invests-in") })
  }
}
