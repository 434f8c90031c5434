import Timeline

/// A publication day given on the command line.
struct PublishedDate {
  let day: CalendarDay

  init?(_ text: String) {
    guard let day = CalendarDay(iso: text) else { return nil }
    self.day = day
  }
}
