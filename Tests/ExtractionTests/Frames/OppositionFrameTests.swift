import Testing

@Suite struct OppositionFrameTests {
  @Test(arguments: [
    "Belmora sued Kintari over a patent.",
    "Kintari was sued by Belmora in June.",
    "Belmora filed a lawsuit against Kintari in March.",
    "Belmora has taken Kintari to court over unpaid bills.",
    "Belmora is challenging a decision of Kintari before the tribunal.",
    "Belmora has begun arbitration against Kintari.",
    "Belmora filed a complaint over Kintari's prices.",
    "Belmora lodged a complaint against Kintari's tariffs.",
    "Kintari was told by a court to pay Belmora $5 million.",
    "A court ordered Kintari to pay Belmora $5 million.",
    "A walkout by Belmora at Kintari's mill began on Monday.",
    "Belmora filed a lawsuit alleging that Kintari copied its lamps.",
    "Belmora has lodged a petition accusing Kintari of fraud.",
    "Belmora is a plaintiff against Kintari.",
    "Belmora remains locked in litigation with Kintari.",
  ])
  func findsALawsuit(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("opposes Belmora > Kintari in-effect"))
  }

  @Test(arguments: [
    "The Treasury slapped Belmora with a fine.",
    "The Treasury imposed a fine of $3 million on Belmora.",
    "The Treasury's penalty against Belmora was upheld.",
    "The Treasury is seeking a $2 million penalty from Belmora.",
    "The Treasury cited Belmora for safety violations.",
  ])
  func aStateFines(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("opposes Treasury > Belmora in-effect"))
  }

  @Test(arguments: [
    ("Kintari asked a judge to dismiss a lawsuit by Belmora.", "opposes Belmora > Kintari"),
    ("Belmora asked a court to annul a ruling by the Trade Ministry.", "opposes Belmora > Trade Ministry"),
  ])
  func whatACourtIsAskedToUndo(_ sentence: String, _ expected: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains { $0.hasPrefix(expected) }, "\(statements)")
    #expect(statements.allSatisfy { $0.hasPrefix(expected) }, "\(statements)")
  }

  @Test(arguments: [
    "Belmora is weighing a lawsuit against Kintari.",
    "Belmora has threatened action against Kintari.",
  ])
  func threatensALawsuit(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("opposes Belmora > Kintari planned"))
  }

  @Test func settlesWithAState() {
    #expect(
      FrameBench.statements("Belmora reached a settlement with the Treasury.")
        .contains("opposes Treasury > Belmora ended"))
  }

  @Test func dropsALawsuit() {
    #expect(
      FrameBench.statements("Belmora dropped its lawsuit against Kintari.").contains("opposes Belmora > Kintari ended"))
  }

  @Test(arguments: [
    "Belmora and Kintari discussed a lawsuit about noise.",
    "Belmora denied that it had sued Kintari.",
    "Belmora played against Kintari in the office league.",
    "Belmora filed a report over Kintari's prices.",
    "Belmora filed a report saying that Kintari copied its lamps.",
    "Belmora agreed to pay Kintari $5 million.",
    "Belmora threatened a song against Kintari.",
    "A concert by Belmora at Kintari entered its second hour.",
    "Belmora is a defender against Kintari in the league.",
    "Kintari slapped Belmora with a fine.",
    "Belmora reached a settlement with Kintari.",
    "The Treasury imposed a deadline on Belmora.",
    "The Treasury is seeking an answer from Belmora.",
    "The Trade Ministry cited Belmora for its generosity.",
    "Belmora asked a court to publish a ruling by the Trade Ministry.",
    "Kintari asked a judge to read a letter by Belmora.",
  ])
  func findsNoLawsuit(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("opposes") })
  }
}
