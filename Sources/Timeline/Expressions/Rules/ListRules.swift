/// Dates that share a month or year: "Oct. 21 and 22", "7, 9 and 11 March 2024", "June and July of 1973".
extension TemporalRule {
  static let lists: [TemporalRule] =
    dayLists + [
      TemporalRule(
        "month-list", .simple, "<month> (, <month>)? ,? and|or|& <month> ,? (of|in)? <year>"
      ) { match in
        match.list(of: .month) { EDTFDate(year: match[.year], month: $0) }
      },
      TemporalRule("month-day-list", .simple, "<month> <day> and|or|& <month> <day> ,? <year>") { match in
        let days = match.all(.day)
        var rest = days[...]
        return match.list(of: .month) { month in
          rest.popFirst().flatMap { EDTFDate(year: match[.year], month: month, day: $0) }
        }
      },
      TemporalRule("decade-list", .simple, "the? <decade> and|or <decade>") { match in
        match.list(of: .decade) { EDTFDate(year: .init($0, unspecified: 0b0001)) }
      },
      TemporalRule(
        "quarter-list", .simple, "the? <ordinal> and|or <ordinal> quarters",
        "the? <ordinal> and|or <ordinal> quarters of <year>"
      ) { match in
        guard match.all(.ordinal).allSatisfy({ (1...4).contains($0) }) else { return nil }
        return match.list(of: .ordinal) { EDTFDate(year: match[.year], month: 32 + $0) }
      },
    ]

  private static let dayLists: [TemporalRule] = (0...3).map { between in
    let item = "<day> (-|to|through <day>)?"
    let middle = Array(repeating: ", \(item)", count: between).joined(separator: " ")
    let days = "\(item) \(middle) ,? and|or|& the? \(item)"
    return TemporalRule(
      "day-list", .simple, "<month> \(days) (,? <year>)?", "the? \(days) of? <month> (,? <year>)?"
    ) { match in match.dayList }
  }
}

extension RuleMatch {
  /// The listed days one by one, the first with the words before it and the last with those after it.
  var dayList: TemporalForm? {
    guard let month = self[.month], namesMonth, tokens.canEndDate(before: range.upperBound),
      !next.isLowercaseName, !next.isOne(of: [.a, .p, .am, .pm]),
      Grammar.shared.vocabulary.meaning(of: next.word, in: .measure) == nil
    else { return nil }
    var runs: [[Capture]] = []
    for capture in captures where capture.terminal == .day {
      let joint = tokens[capture.tokens.lowerBound - 1]
      if joint.isOne(of: [.hyphen, .to, .through]), !runs.isEmpty {
        runs[runs.count - 1].append(capture)
      } else {
        runs.append([capture])
      }
    }
    var items: [TemporalForm.ListItem] = []
    for (number, run) in runs.enumerated() {
      guard let form = form(of: run, month: month), let first = run.first, let last = run.last else { return nil }
      let start = number == 0 ? range.lowerBound : first.tokens.lowerBound
      let end = number == runs.count - 1 ? range.upperBound : last.tokens.upperBound
      items.append(TemporalForm.ListItem(tokens: start..<end, form: form))
    }
    return items.count > 1 ? .list(items) : nil
  }

  /// The dates of all captures of a terminal; nil if one is none.
  func list(of terminal: Terminal, date: (Int) -> EDTFDate?) -> TemporalForm? {
    let places = captures.filter { $0.terminal == terminal }
    let dates = places.compactMap { date($0.value) }
    guard dates.count == places.count, dates.count > 1 else { return nil }
    return .list(
      places.indices.map { index in
        let start = index == 0 ? range.lowerBound : places[index].tokens.lowerBound
        let end = index + 1 < places.count ? inner(places[index], before: places[index + 1]) : range.upperBound
        return TemporalForm.ListItem(tokens: start..<end, form: .date(dates[index]))
      })
  }

  /// Where an item ends that another one follows: after its last capture.
  private func inner(_ capture: Capture, before next: Capture) -> Int {
    captures.last { $0.tokens.lowerBound < next.tokens.lowerBound }?.tokens.upperBound ?? capture.tokens.upperBound
  }

  /// One day, or the days from the first to the last.
  private func form(of run: [Capture], month: Int) -> TemporalForm? {
    let dates = run.compactMap { EDTFDate(year: self[.year], month: month, day: $0.value).map(TemporalForm.date) }
    guard dates.count == run.count, let first = dates.first, let last = dates.last else { return nil }
    return dates.count == 1 ? first : run[0].value < run[1].value ? .span(first, last, oneOf: false) : nil
  }
}
