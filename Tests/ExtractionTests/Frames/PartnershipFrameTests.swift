import Testing

@Suite struct PartnershipFrameTests {
  @Test(arguments: [
    "Velluno beat a joint bid by Belmora and Kintari.",
    "Belmora and Kintari have jointly developed a pump.",
    "Belmora signed a joint agreement with Kintari.",
  ])
  func findsPartners(_ sentence: String) {
    let statements = FrameBench.statements(sentence)
    #expect(statements.contains("partners-with Belmora > Kintari in-effect"), "\(statements)")
  }

  @Test(arguments: [
    "Belmora signed a supply deal with Kintari and with Tessolane, a joint venture of two banks.",
    "Belmora's joint problems kept Kintari's doctors busy.",
  ])
  func findsNoPartners(_ sentence: String) {
    #expect(!FrameBench.statements(sentence).contains { $0.hasPrefix("partners-with") })
  }
}
