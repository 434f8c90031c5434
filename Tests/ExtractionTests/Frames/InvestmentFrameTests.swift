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
    "Belmora has won over Kintari as an investor.",
    "Kintari fronted a $9 million round in Belmora.",
    "Kintari subscribed to new shares in Belmora.",
    "Kintari wrote a $5 million cheque for Belmora.",
    "Kintari doubled down on Belmora.",
    "Kintari chipped in to Belmora's seed round.",
    "Kintari incubated Belmora for a year.",
    "Belmora is a graduate of Kintari's accelerator.",
    "Velluno transferred its shares in Belmora to Kintari.",
    "Kintari's bet on Belmora paid off.",
    "Belmora emerged from stealth with a $9 million round from Kintari.",
    "Belmora received a $4 million lifeline from Kintari.",
    "Kintari underwrote a $9 million round for Belmora.",
    "Kintari signed up for Belmora's share offering.",
    "Kintari converted bonds of Belmora into shares.",
    "Kintari has amassed a 9% stake in Belmora.",
    "Kintari is invested in Belmora.",
    "Participants in Belmora's round include Kintari.",
    "Belmora secured a $5 million investment with Kintari.",
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
    ("The Treasury refused a loan application from Belmora.", "Treasury > Belmora declined"),
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

  @Test func whoInvestsAsABusinessPicksWhatItFunds() {
    #expect(
      FrameBench.statements("Quillmere Capital picked Belmora for funding.")
        .contains("invests-in Quillmere Capital > Belmora in-effect"))
  }

  @Test func investorsLeave() {
    #expect(
      FrameBench.statements("Kintari sold out of Belmora in May.").contains("invests-in Kintari > Belmora ended"))
  }

  @Test func investorsStayAway() {
    #expect(
      FrameBench.statements("Kintari passed on Belmora's seed round.")
        .contains("invests-in Kintari > Belmora declined"))
  }

  @Test(arguments: [
    "Belmora put the value of Kintari at $5 million.",
    "Belmora raised prices after Kintari left.", "Kintari and Belmora complained about the round.",
    "Belmora won over Kintari with a cake.",
    "Belmora secured a room with Kintari.",
    "Kintari wrote a letter for Belmora.",
    "Kintari doubled down on its dislike of Belmora.",
    "Kintari chipped in with advice when Belmora moved.",
    "Kintari accelerated past Belmora's gate.",
    "Belmora is a graduate of Kintari's swimming lessons.",
    "Velluno transferred its files on Belmora to Kintari.",
    "Kintari picked Belmora for funding.",
    "Quillmere Capital picked Belmora for a visit.",
    "Belmora emerged from the fog with a greeting from Kintari.",
    "Belmora received a $4 million bill from Kintari.",
    "Kintari underwrote a study of Belmora.",
    "Kintari sold its beds and moved out of Belmora.",
    "Kintari passed on Belmora's greetings.",
    "Kintari signed up for Belmora's newsletter.",
    "Kintari converted a barn in Belmora into flats.",
    "Kintari has amassed a pile of letters about Belmora.",
    "The Treasury turned down a request by Belmora for a meeting.",
    "Kintari lends to farmers. A $5 million bill went to Belmora.",
  ])
  func findsNoInvestors(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("invests-in") })
  }
}
