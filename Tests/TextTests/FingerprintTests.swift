import Testing
import Text

@Suite struct FingerprintTests {
  private let article = """
    The harbour board of Port Ellery said it had picked two dredging firms for the deepening of its northern channel, a
    job that the board's engineers have put off three times since the storms. Work is to begin once the ice has gone,
    and the first ships of the new class are expected a year after that. Neither firm would say what it had bid, and the
    board declined to publish the figures before its next meeting, at which the mayor has promised to be present.
    """

  private func fingerprint(_ string: String) -> Fingerprint {
    let text = SourceText(string)
    return Fingerprint(of: text, in: text.range)
  }

  @Test func copiesWithOtherPunctuationAndCaseShareAFingerprint() {
    let copy = article.uppercased().replacing(",", with: ";").replacing("\n", with: "  ")
    #expect(fingerprint(article) == fingerprint(copy))
  }

  @Test func differentTextsDiffer() {
    let other = "A satellite operator in Nairobi has leased capacity for rural schools from a rival in Luxembourg."
    #expect(fingerprint(article).distance(to: fingerprint(other)) > 12)
  }

  @Test func hexadecimalReadsBack() {
    let print = fingerprint(article)
    #expect(Fingerprint(hexadecimal: print.hexadecimal) == print)
    #expect(Fingerprint(hexadecimal: "xyz") == nil)
  }
}
