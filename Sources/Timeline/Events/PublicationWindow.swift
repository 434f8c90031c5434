/// The days on which something can have happened that a document tells as news without a date: the months before it was
/// published and, for what is told as done, no later. Counted in whole months, so that documents of one month agree.
struct PublicationWindow: Hashable {
  /// The first day, or nil if there is no telling.
  let first: CalendarDay?
  /// The last day, or nil if there is no telling.
  let last: CalendarDay?

  /// A window that allows for any day.
  static let open = PublicationWindow(first: nil, last: nil)

  /// How many months the news of a document goes back; what is older may be another happening of the kind.
  private static let reach = 3

  private init(first: CalendarDay?, last: CalendarDay?) {
    self.first = first
    self.last = last
  }

  /// The window of a document.
  /// - Parameters:
  ///   - published: When the document was published.
  ///   - isDone: Whether it tells something that has happened, rather than a plan.
  init(published: CalendarDay, isDone: Bool) {
    let month = CalendarDay(year: published.year, month: published.month, day: 1)
    first = month?.adding(months: -Self.reach)
    // A day beyond, for what is news on the other side of the world.
    last = isDone ? month?.adding(months: 1) : nil
  }

  /// Whether a period shares a day with it; a nil bound is open.
  func overlaps(_ earliest: CalendarDay?, _ latest: CalendarDay?) -> Bool {
    if let first, let latest, latest < first { return false }
    if let last, let earliest, earliest > last { return false }
    return true
  }

  /// Whether two windows share a day.
  func overlaps(_ other: PublicationWindow) -> Bool { overlaps(other.first, other.last) }
}
