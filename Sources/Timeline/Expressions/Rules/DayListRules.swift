/// Days that share a month: "Oct. 21 and 22", "7, 9 and 11 March 2024".
extension TemporalRule {
  static let dayLists: [TemporalRule] = (0...3).map { between in
    let item = "<day> (-|to|through <day>)?"
    let middle = Array(repeating: ", \(item)", count: between).joined(separator: " ")
    let days = "\(item) \(middle) ,? and|or|& the? \(item)"
    return TemporalRule(
      "day-list", .simple, "<month> \(days) ,? <year>?", "the? \(days) of? <month> ,? <year>?"
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

  /// One day, or the days from the first to the last.
  private func form(of run: [Capture], month: Int) -> TemporalForm? {
    let dates = run.compactMap { EDTFDate(year: self[.year], month: month, day: $0.value).map(TemporalForm.date) }
    guard dates.count == run.count, let first = dates.first, let last = dates.last else { return nil }
    return dates.count == 1 ? first : run[0].value < run[1].value ? .span(first, last, oneOf: false) : nil
  }
}
