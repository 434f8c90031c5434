import Testing

@testable import Timeline

@Suite("Calendar day")
struct CalendarDayTests {
  @Test("days and dates are each other's inverse over many centuries")
  func roundTrip() {
    var previous = CalendarDay(daysSinceEpoch: -1_000_001)
    for days in stride(from: -1_000_000, through: 1_000_000, by: 1) {
      let day = CalendarDay(daysSinceEpoch: days)
      if day.daysSinceEpoch != days || day <= previous {
        Issue.record("\(days) gives \(day)")
        return
      }
      previous = day
    }
  }

  @Test(
    "known days",
    arguments: [
      ("1970-01-01", 0, 4), ("2000-02-29", 11016, 2), ("2025-10-14", 20375, 2), ("1600-01-01", -135_140, 6),
    ])
  func known(text: String, days: Int, weekday: Int) throws {
    let day = try #require(CalendarDay(iso: text))
    #expect(day.daysSinceEpoch == days)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(
    "impossible days",
    arguments: ["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-1-1", "", "2025-07-14x"])
  func impossible(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test("months are added by the calendar")
  func months() {
    #expect(CalendarDay(iso: "2025-01-31")?.adding(months: 1).description == "2025-02-28")
    #expect(CalendarDay(iso: "2024-03-15")?.adding(months: -14).description == "2023-01-15")
    #expect(CalendarDay(iso: "2024-12-31")?.adding(days: 1).description == "2025-01-01")
  }

  @Test(
    "Easter",
    arguments: [
      (1961, "1961-04-02"), (2000, "2000-04-23"), (2019, "2019-04-21"), (2024, "2024-03-31"), (2038, "2038-04-25"),
    ])
  func easter(year: Int, day: String) { #expect(Holiday.easter(in: year)?.description == day) }

  @Test("a time after the day is allowed")
  func timestamp() { #expect(CalendarDay(iso: "2025-07-14T09:30:00Z")?.description == "2025-07-14") }
}
