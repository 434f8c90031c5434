/// Days with a time of day, which the value leaves out.
extension TemporalRule {
  static let times: [TemporalRule] = [
    TemporalRule(
      "date-time", .shifted, "<date> ,|-? at? <time> <zone>?", "<date> ,? (at)? <time> <zone>?",
      "<date> { <time> <zone>? }", "<date> at about|around <time> <zone>?",
      "<date> ~t ~<time> <zone>?", "<date> , at <time>"
    ) { match in match.dayForm },
    TemporalRule("date-hour", .shifted, "<date> at|around <n>") { match in
      guard let hour = match[.number], hour <= 24, !match.next.isLowercaseWord || match.isFollowedByFunctionWord,
        !match.next.isAttached || match.next.kind == .mark
      else { return nil }
      return match.dayForm
    },
    TemporalRule(
      "time-date", .shifted, "<time> <zone>? ,? (on|of)? (the)? <date>", "<time> { <zone> } ,? (on)? <date>"
    ) { match in match.dayForm },
    TemporalRule(
      "date-daypart", .shifted, "<date> ,? (in the|at|around|early|late)? <daypart>", "<date> at <daypart>",
      "<date> ' s <daypart>", "late|early <date> <daypart>", "<date> early <daypart>"
    ) { match in
      match.endsInPlural ? nil : match.dayForm
    },
    TemporalRule(
      "daypart-date", .shifted, "the? <daypart> of <date>", "<daypart> <date>", "late|early|midday|mid <date>"
    ) { match in
      let isOneLine = !match.range.dropFirst().contains { match.tokens[$0].flags.contains(.newLine) }
      return isOneLine ? match.dayForm : nil
    },
    TemporalRule(
      "times-date", .shifted, "from? <time> -|to|until|and <time> <zone>? ,? (on)? <date>",
      "<date> ,? from|between? <time> -|to|until|and <time> <zone>?",
      "between <time> and <time> <zone>? ,? (on)? <date>"
    ) { match in
      match.dayForm
    },
  ]
}

extension TemporalRule {
  /// Whether a rule's dates start with a time of day, so that "about" before them blurs the time.
  static func startsWithTime(_ name: String) -> Bool { name == "time-date" || name == "times-date" }
}

extension RuleMatch {
  /// "Monday nights": all of them.
  var endsInPlural: Bool { tokens[range.upperBound - 1].flags.contains(.endsInS) }

  /// The lower-level expression, if it is a day.
  var dayForm: TemporalForm? {
    guard let form = forms.first else { return nil }
    switch form {
    case .weekday, .unit(.day, _), .dated, .dayOfMonth, .weekdayBeside, .same(.day), .weekdayIn, .shift(.day, _, _),
      .nthWeekday:
      return form
    default: return form.isDay ? form : nil
    }
  }
}
