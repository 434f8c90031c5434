import Testing

@Suite struct PartnershipFrameTests {
  @Test(arguments: [
    "Velluno beat a joint bid by Belmora and Kintari.",
    "Belmora and Kintari have jointly developed a pump.",
    "Belmora signed a joint agreement with Kintari.",
    "Belmora joined with Kintari to build a port.",
    "Belmora and Kintari formed a consortium.",
    "Belmora and Kintari co-founded a laboratory.",
    "Belmora and Kintari are partners.",
    "Kintari, a teammate of Belmora, builds the hulls.",
    "Belmora cooperates with Kintari on pumps.",
  ])
  func findsPartners(_ sentence: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains("partners-with Belmora > Kintari in-effect"), "\(statements)")
  }

  @Test func partnersPart() {
    #expect(
      FrameBench.statements("Belmora has parted ways with Kintari.")
        .contains("partners-with Belmora > Kintari ended"))
  }

  @Test(arguments: [
    "Belmora signed a supply deal with Kintari and with Tessolane, a joint venture of two banks.",
    "Belmora's joint problems kept Kintari's doctors busy.",
    "Belmora joined the choir with Kintari.",
    "Belmora cooperates with the Treasury on an inquiry.",
    "Belmora and Kintari formed an opinion.",
    "Belmora and Kintari co-signed a birthday card.",
    "Belmora and Kintari are neighbours.",
    "Belmora is an admirer of Kintari.",
    "Belmora parted the curtains with Kintari.",
  ])
  func findsNoPartners(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("partners-with") })
  }
}
