import Testing
import Text

@testable import Timeline

@Suite("Tagger")
struct TaggerTests {
  private func values(
    _ text: String, reference: String? = "2025-10-14", tense: (any TenseProvider)? = nil,
    order: TemporalTagger.DayMonthOrder = .monthFirst
  ) -> [String] {
    TemporalTagger(dayMonthOrder: order)
      .expressions(in: SourceText(text), reference: reference.flatMap { CalendarDay(iso: $0) }, tense: tense)
      .map { $0.value.edtf?.description ?? "-" }
  }

  struct Always: TenseProvider {
    let answer: Tense?
    func tense(at range: TextRange) -> Tense? { answer }
  }

  @Test("tense decides where words don't")
  func tense() {
    #expect(values("the vote on Dec. 5 in Oslo", tense: Always(answer: .past)) == ["2024-12-05"])
    #expect(values("the vote on Dec. 5 in Oslo", tense: Always(answer: .future)) == ["2025-12-05"])
    #expect(values("the vote on Monday in Oslo", tense: Always(answer: .future)) == ["2025-10-20"])
  }

  @Test("day and month by the stated order, the other where it gives no date")
  func order() {
    #expect(values("on 3/4/2025") == ["2025-03-04"])
    #expect(values("on 3/4/2025", order: .dayFirst) == ["2025-04-03"])
    #expect(values("on 14/4/2025") == ["2025-04-14"])
    #expect(values("on 4/14/2025", order: .dayFirst) == ["2025-04-14"])
  }

  @Test("a text whose dates allow one order only shows the order of the others")
  func shownOrder() {
    #expect(values("on 14/4/2025 and 3/4/2025") == ["2025-04-14", "2025-04-03"])
    #expect(values("on 3/4/2025 and 4/14/2025", order: .dayFirst) == ["2025-03-04", "2025-04-14"])
    #expect(values("on 14/4/2025, 4/14/2025 and 3/4/2025") == ["2025-04-14", "2025-04-14", "2025-03-04"])
  }

  @Test("what is counted from a clause with its own date is relative to that event")
  func clauseBasis() throws {
    let text = SourceText("Six days after it sued on May 5, 2021, it won. The following day it closed.")
    let found = TemporalTagger().expressions(in: text, reference: CalendarDay(iso: "2025-10-14"))
    #expect(found.map { $0.value.edtf?.description } == ["2021-05-11", "2021-05-05", "2021-05-06"])
    #expect(found.map(\.value.basis) == [.relativeToEvent, .explicit, .relativeToEvent])
    #expect(found.map(\.value.anchor) == ["2021-05-05", nil, "2021-05-05"])
  }

  @Test("the day of the run is never asked for")
  func noReference() {
    #expect(values("It closed on Monday. It opened last week and yesterday.", reference: nil) == ["-", "-", "-"])
    #expect(values("It closed in March.", reference: nil) == ["XXXX-03"])
  }

  @Test("ranges count bytes, with emoji and CRLF before them")
  func offsets() throws {
    let text = SourceText("Grüße 🎉🎉\r\n“On 14 July 2025” it rained.\r\n")
    let found = try #require(TemporalTagger().expressions(in: text, reference: nil).first)
    #expect(text.string(in: found.range) == "14 July 2025")
    #expect(text.codePoints(found.range) == CodePointRange(start: 14, end: 26))
  }

  @Test("a part of the text is read as if it stood alone, with its offsets in the whole")
  func part() throws {
    let text = SourceText("In May 2024 it rained. In June 2025 it snowed.")
    let range = TextRange(23, text.bytes.count)
    let found = TemporalTagger().expressions(in: text, range: range, reference: nil)
    #expect(found.map { text.string(in: $0.range) } == ["June 2025"])
  }

  @Test("a year that begins an entry is one, whatever heading stands before")
  func entries() {
    let found = { (text: String) in
      TemporalTagger().expressions(in: SourceText(text), reference: nil).map { $0.value.edtf?.description }
    }
    #expect(found("History of Acme\n2019 – It begins.\n2021: It grows.") == ["2019", "2021"])
    #expect(found("Acme\n2019 - It begins.") == ["2019"])
    #expect(found("It bought the Acme\n2019 model.") == [])
    #expect(found("It uses Acme\n2019-X.") == [])
  }

  @Test("bounds leave the words' own meaning at hand")
  func bounding() throws {
    let found = try #require(
      TemporalTagger().expressions(in: SourceText("It must pay by June 2026."), reference: nil).first)
    #expect(found.bounding == .by)
    #expect(found.value.edtf?.description == "[..2026-06]")
    #expect(found.value.kind == .oneOf)
    #expect(found.point.edtf?.description == "2026-06")
  }

  @Test("bases, anchors and marks")
  func bases() {
    let text =
      "On May 3, 2024 it paid. A week later it left. In March it closed. It reopened last month, at Easter 2025, in FY2026."
    let found = TemporalTagger().expressions(in: SourceText(text), reference: CalendarDay(iso: "2025-10-14"))
    #expect(
      found.map(\.value.basis) == [
        .explicit, .relativeToEvent, .inferredYear, .relativeToPublication, .explicit, .explicit,
      ])
    #expect(found[1].value.anchor == "2024-05-03")
    #expect(found[3].value.anchor == "2025-10-14")
    #expect(found[4].value.holiday == "Easter Sunday")
    #expect(found[5].value.fiscal == "FY2026")
    #expect(found[5].value.earliest == nil)
  }

  /// Without a publication date only a day or month told before in the same paragraph lends its year.
  @Test(
    "an undated text invents no year",
    arguments: [
      ("It paid in March 2024. In May it closed.", "2024-05"),
      ("It sold them between 2021 and 2023. In May it closed.", "XXXX-05"),
      ("It bought a shop in 2022 and sold another in May.", "XXXX-05"),
      ("It was fined on 3 June 2019.\n\nA new listing came in May.", "XXXX-05"),
    ])
  func inventsNoYear(_ text: String, _ expected: String) {
    let found = TemporalTagger().expressions(in: SourceText(text), reference: nil)
    #expect(found.last?.value.edtf?.description == expected)
  }

  @Test("a range whose year stands at one end is explicit, else inferred")
  func rangeBases() {
    let reference = CalendarDay(iso: "2025-10-14")
    for (text, basis) in [
      ("from March to June 2025", DateBasis.explicit), ("from March 2024 to June", .explicit),
      ("from March to June", .inferredYear), ("from Monday to Friday", .relativeToPublication),
    ] {
      let found = TemporalTagger().expressions(in: SourceText("It ran \(text)."), reference: reference)
      #expect(found.map(\.value.basis) == [basis], "\(text)")
    }
  }

  @Test(
    "a hostile megabyte is read in one pass",
    arguments: [
      "1/", "2025-", "May ", "the ", "1 ", "the end of ", "early ", "Monday, ", "from 1 to ", "two weeks after ", "' ",
      "1", "a", "🎉", "\u{0}", "first second ", "q1", "12:30 ",
    ])
  func hostile(unit: String) {
    let text = SourceText(String(repeating: unit, count: 250_000 / unit.utf8.count))
    let found = TemporalTagger().expressions(in: text, reference: CalendarDay(iso: "2025-10-14"))
    #expect(found.allSatisfy { $0.range.upperBound <= text.bytes.count })
  }

  @Test(
    "years far off don't crash",
    arguments: [
      "in 99999", "in 0000", "on 1 May 9999999999", "44 BC", "99999999999 years ago", "9999 years ago",
      "in 9999 centuries",
    ])
  func farYears(text: String) { _ = values("It was " + text + " or so.") }

  @Test("text of any bytes is read without harm")
  func noise() {
    var state: UInt64 = 7
    let pieces = [
      "May", " ", "5", ",", "2025", "-", "/", "the", "of", "week", "'", "s", "next", "last", "Monday", ".", "\n", "to",
      "and", "Q3", "é", "days", "ago", "th",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let source = SourceText(text)
      let first = TemporalTagger().expressions(in: source, reference: CalendarDay(iso: "2025-10-14"))
      #expect(first == TemporalTagger().expressions(in: source, reference: CalendarDay(iso: "2025-10-14")))
      for (left, right) in zip(first, first.dropFirst()) { #expect(left.range.upperBound <= right.range.lowerBound) }
    }
  }
}
