import Testing

@Suite struct MembershipFrameTests {
  @Test(arguments: [
    "Kintari is a subsidiary of Belmora.",
    "Kintari, a unit of Belmora, opened a depot.",
    "Kintari, part of Belmora, opened a depot.",
    "Kintari, which is owned by Belmora, opened a depot.",
    "Kintari belongs to Belmora.",
    "Kintari's parent, Belmora, declined to comment.",
  ])
  func findsAParent(_ sentence: String) {
    #expect(FrameBench.statements(sentence).contains("part-of Kintari > Belmora in-effect"))
  }

  @Test func whatIsNoLongerAPartWasOne() {
    #expect(
      FrameBench.statements("Kintari is no longer part of Belmora.").contains("part-of Kintari > Belmora ended"))
  }

  @Test(arguments: [
    "Kintari opened a unit for children and invited Belmora.",
    "Belmora owns 4 percent of Kintari.",
    "Kintari's office is near Belmora.",
    "Belmora's sister company, Kintari, opened a depot.",
  ])
  func findsNoParent(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("part-of") })
  }
}
