/// Dates counted from what the text told before.
extension TemporalRule {
  static let narrative: [TemporalRule] = [
    TemporalRule(
      "units-later", .simple,
      "(about|around|roughly|nearly|almost|some|only|just)? <count> <unit> later|afterward|afterwards|thereafter",
      "<count> business|working|trading <unit> later", "<count> <unit> after that", "<count> <unit> or so later"
    ) { match in match.shifted(1, from: .event) },
    TemporalRule(
      "half-units-later", .simple, "half a <unit> later", "a <unit> and a half later", "<count> and a half <unit> later"
    ) { match in
      match.halfUnits(sign: 1, from: .event)
    },
    TemporalRule(
      "units-earlier", .simple,
      "(about|around|roughly|nearly|almost|some|only|just)? <count> <unit> earlier|previously|prior|beforehand",
      "<count> <unit> before that"
    ) { match in match.shifted(-1, from: .event) },
    TemporalRule("year-earlier", .simple, "year ~- ~earlier|ago") { match in
      match.next.kind == .word ? .shift(.year, count: -1, from: .event) : nil
    },
    TemporalRule(
      "half-units-earlier", .simple, "half a <unit> earlier", "a <unit> and a half earlier",
      "<count> and a half <unit> earlier"
    ) { match in
      match.halfUnits(sign: -1, from: .event)
    },
    TemporalRule(
      "following-unit", .simple, "the very? following|next <unit>", "the <unit> after that", "the <unit> thereafter"
    ) { match in
      guard let unit = match.singularUnit else { return nil }
      let isEra = match.contains("next") && unit.rawValue >= CalendarUnit.decade.rawValue
      return isEra ? .unit(unit, offset: 1) : .shift(unit, count: 1, from: .event)
    },
    TemporalRule("previous-unit", .simple, "the previous|preceding|prior <unit>", "the <unit> before that") { match in
      match.singularUnit.map { .shift($0, count: -1, from: .event) }
    },
    TemporalRule("daypart-earlier", .simple, "the <daypart> before", "the previous <daypart>") { match in
      match.endsClause || match.contains("previous") ? .shift(.day, count: -1, from: .event) : nil
    },
    TemporalRule("daypart-later", .simple, "the following <daypart>", "the <daypart> after", "the next <daypart>") {
      match in
      match.endsClause || !match.contains("after") ? .shift(.day, count: 1, from: .event) : nil
    },
    TemporalRule("unit-earlier", .simple, "the <unit> before", "a <unit> before") { match in
      guard match.endsClause else { return nil }
      return match.singularUnit.map { .shift($0, count: -1, from: .event) }
    },
    TemporalRule("unit-later", .simple, "the <unit> after") { match in
      guard match.endsClause else { return nil }
      return match.singularUnit.map { .shift($0, count: 1, from: .event) }
    },
    TemporalRule("following-weekday", .simple, "the? following <weekday>", "the next <weekday>") { match in
      match[.weekday].map { .weekdayBeside($0, direction: 1, .shift(.day, count: 0, from: .event)) }
    },
    TemporalRule(
      "same-unit", .simple, "that (same|very)? <unit>", "the (very)? same <unit>", "later that <unit>",
      "earlier that <unit>"
    ) { match in
      guard match.unit != .hour, !match.isPluralUnit else { return nil }
      return .same(match.unit)
    },
    TemporalRule("same-daypart", .simple, "that <daypart>", "later that <daypart>", "the same <daypart>") { match in
      match.contains("noon") || match.contains("midnight") ? nil : .same(.day)
    },
    TemporalRule("that-weekday", .simple, "that <weekday>") { match in
      guard !match.isConjunction else { return nil }
      return match[.weekday].map { .weekdayBeside($0, direction: 1, .shift(.day, count: -1, from: .event)) }
    },
  ]
}

extension RuleMatch {
  /// Whether "that" at its start opens a clause: "said that Monday's vote …".
  fileprivate var isConjunction: Bool {
    if next.is(.apostrophe), next.isAttached { return true }
    guard let previous, previous.kind == .word else { return false }
    let vocabulary = Grammar.shared.vocabulary
    return previous.isPastForm || vocabulary.meaning(of: previous.word, in: .topical) != nil
      || vocabulary.meaning(of: previous.word, in: .weekday) != nil
  }

  /// Whether a clause ends here.
  var endsClause: Bool { next.kind == .end || next.kind == .mark && !next.is(.apostrophe) }
}
