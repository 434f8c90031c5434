import Testing

@testable import Exports

/// RFC 4180, and no field that a spreadsheet would compute.
@Suite struct CSVTableTests {
  private func text(_ values: [String?]) -> String {
    String(decoding: CSVTable(values, [Column<String?>.string("a") { $0 }]).bytes, as: UTF8.self)
  }

  @Test func onlyWhatNeedsQuotesHasThem() {
    #expect(
      text(["plain", nil, "a,b", "a\"b", "a\nb", "a\r\nb", " a"]) == """
        a\r
        plain\r
        \r
        "a,b"\r
        "a""b"\r
        "a\nb"\r
        "a\r\nb"\r
        " a"\r

        """)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", " =1", "＝1", "\u{a0}=1"])
  func formulasAreGuarded(formula: String) {
    let table = CSVTable([formula], [Column<String>.string("a") { $0 }])
    #expect(table.guardedTexts == 1)
    #expect(String(decoding: table.bytes, as: UTF8.self).contains("'" + formula))
  }

  @Test func numbersAreNot() {
    let table = CSVTable([-1.5], [Column<Double>.number("a") { $0 }])
    #expect(table.guardedTexts == 0)
    #expect(String(decoding: table.bytes, as: UTF8.self) == "a\r\n-1.5\r\n")
  }
}
