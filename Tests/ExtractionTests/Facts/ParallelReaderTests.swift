import Testing

/// Facts that are told as the like of an earlier one.
@Suite struct ParallelReaderTests {
  @Test(arguments: [
    ("Navarra banned Belmora. Treasury did the same.", "designated-risk Treasury > Belmora in-effect"),
    ("Navarra banned Belmora. Treasury followed suit.", "designated-risk Treasury > Belmora in-effect"),
    ("Navarra banned Belmora. Treasury is considering a similar step.", "designated-risk Treasury > Belmora planned"),
    ("Belmora sued Kintari. Velluno filed a similar lawsuit.", "opposes Velluno > Kintari in-effect"),
    (
      "Belmora invested $5 million in Kintari. Velluno joined the following year.",
      "invests-in Velluno > Kintari in-effect"
    ),
  ])
  func theSubjectTakesTheEarlierOnesPlace(_ text: String, _ expected: String) {
    #expect(FrameBench.statements(text).contains(expected), "\(FrameBench.statements(text))")
  }

  @Test(arguments: [
    "Navarra banned Belmora. Kintari did the same.",
    "Navarra banned Belmora. It rained. The harvest was late. Treasury did the same.",
    "Navarra banned Belmora. Velluno took a step.",
  ])
  func nothingElseDoes(_ text: String) {
    let found = FrameBench.statements(text)
    #expect(found == ["designated-risk Navarra > Belmora in-effect"], "\(found)")
  }
}
