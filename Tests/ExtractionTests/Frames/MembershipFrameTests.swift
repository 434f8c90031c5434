import Testing

@Suite struct MembershipFrameTests {
  @Test(arguments: [
    "Kintari is a subsidiary of Belmora.",
    "Kintari, a unit of Belmora, opened a depot.",
    "Kintari, part of Belmora, opened a depot.",
    "Kintari, which is owned by Belmora, opened a depot.",
    "Kintari belongs to Belmora.",
    "Kintari's parent, Belmora, declined to comment.",
    "Kintari, a coastal outpost of Belmora, opened a depot.",
    "Kintari is a shipyard of Belmora.",
    "Velluno folded Kintari into Belmora.",
    "Kintari is housed within Belmora.",
  ])
  func findsAParent(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("part-of Kintari > Belmora in-effect"))
  }

  @Test func whatIsNoLongerAPartWasOne() {
    #expect(
      FrameBench.statements("Kintari is no longer part of Belmora.").contains("part-of Kintari > Belmora ended"))
  }

  @Test func whatIsGivenUpWasAPart() {
    #expect(
      FrameBench.statements("Belmora relinquished control of Kintari.").contains("part-of Kintari > Belmora ended"))
  }

  @Test func aBodyOfAStateReportsToAnother() {
    #expect(
      FrameBench.statements("The Coast Guard reports to the Treasury.")
        .contains("part-of Coast Guard > Treasury in-effect"))
  }

  @Test(arguments: [
    "Kintari opened a unit for children and invited Belmora.",
    "Belmora owns 4 percent of Kintari.",
    "Kintari's office is near Belmora.",
    "Belmora's sister company, Kintari, opened a depot.",
    "Belmora relinquished its seat beside Kintari.",
    "Velluno folded its napkin and invited Kintari and Belmora.",
    "Kintari's bicycles are housed within Belmora.",
    "Kintari is located beside Belmora.",
    "Kintari reports to Belmora.",
    "The Coast Guard reported a fire to the Treasury.",
  ])
  func findsNoParent(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("part-of") })
  }
}
