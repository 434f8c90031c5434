import Testing
import Timeline

@testable import Exports

/// What becomes of each form of date.
@Suite struct DateTests {
  @Test(arguments: [
    ("2026-02-27", "27 February 2026"), ("2025-07", "July 2025"), ("2024", "2024"), ("2025-07~", "c. July 2025"),
    ("2025-07?", "July 2025 (?)"), ("2025-07-XX", "July 2025"), ("202X", "202X"), ("2025-22", "summer 2025"),
    ("2025-35", "third quarter of 2025"), ("2025-41", "second half of 2025"),
    ("2026-02/2026-03", "February 2026 – March 2026"), ("2026-03/..", "since March 2026"),
    ("../2026-03-26", "until 26 March 2026"), ("[..2026-03-26]", "by 26 March 2026"), ("[2027..]", "2027 or later"),
    ("[2026-02-24..2026-02-27]", "between 24 February 2026 and 27 February 2026"),
    ("[2026-02,2026-03]", "February 2026 or March 2026"), ("{2026-02,2026-03}", "February 2026 and March 2026"),
    ("XXXX-02", "words for XXXX-02"),
  ])
  func labelsSayNoMoreThanTheDate(edtf: String, label: String) {
    #expect(DateLabel.text(SampleGraph.date(edtf)) == label)
  }

  @Test(
    arguments: [
      ("2026-02-27", "2026-02-27"), ("2025-07~", "2025-07"), ("2025-35", "2025"), ("2025-07-XX", "2025-07"),
      ("[2026-02-24..2026-02-27]", "2026-02"), ("[2025-12..2026-01]", nil), ("202X", nil), ("XXXX-02", nil),
      ("[..2026-03-26]", nil), ("2024", "2024"),
    ] as [(String, String?)])
  func theEnclosingDateHoldsEveryDay(edtf: String, date: String?) {
    #expect(SampleGraph.date(edtf).enclosingDate == date)
  }

  @Test func numbersArePlain() {
    #expect([12_500_000, 1.5, 3e9, 0, -2].map(PlainNumber.text) == ["12500000", "1.5", "3000000000", "0", "-2"])
  }
}
