/// A family's examples in plain text, one a line.
///
/// `@ DATE` sets the reference for the lines below, `@ -` takes it away. Brackets mark the expressions of a line; after
/// `=>` stand their values in EDTF, divided by ` ; `, with `-` for an unresolved one. A line without brackets names no
/// date. `!` at the end wants a diagnostic.
struct Examples: Sendable {
  let name: String
  let lines: String

  init(_ name: String, _ lines: String) {
    self.name = name
    self.lines = lines
  }

  static let all = [
    calendar, numeric, calendarNegative, months, quarters, unitsNegative, weekdays, relative, narrative,
    relativeNegative, ranges, open, holidays, assistant, more, moreNegative, wire, wireMore, archive, archiveMore,
    requests,
    requestsMore, requestsOther, stories, newsroom, bulletins, agenda, archiveOther, bulletinsMore, markets,
  ]
}
