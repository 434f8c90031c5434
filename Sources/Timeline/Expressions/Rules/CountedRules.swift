/// Dates and stretches counted in units from the publication.
extension TemporalRule {
  static let counted: [TemporalRule] = [
    TemporalRule(
      "ago", .simple,
      "(about|around|roughly|nearly|almost|some|approximately|only|just|over|exactly)? <count> <unit> ago",
      "<count> <unit> (or so|more) ago", "more than <count> <unit> ago", "less than <count> <unit> ago",
      "<count> business|working|trading <unit> ago", "<count> <unit> back"
    ) { match in match.shifted(-1, from: .publication) },
    TemporalRule("between-units-ago", .simple, "<count> or|to|- <count> <unit> ago") { match in
      let counts = match.all(.count)
      guard match.unit != .hour, counts[0] > 0, counts[1] > counts[0] else { return nil }
      return .span(
        .shift(match.unit, count: -counts[1], from: .publication),
        .shift(match.unit, count: -counts[0], from: .publication),
        oneOf: true)
    },
    TemporalRule("hours-ago", .simple, "<count> hours ago", "in <count> hours") { match in
      guard let hours = match[.count], hours > 0, hours % 24 == 0, match.contains("ago") || match.speaksOfLater else {
        return nil
      }
      return .unit(.day, offset: (match.contains("ago") ? -1 : 1) * hours / 24)
    },
    TemporalRule(
      "half-unit-ago", .simple, "half a? <unit> ago", "<count> and a half <unit> ago", "a <unit> and a half ago",
      "<count> - and - a - half <unit> ago"
    ) {
      match in match.halfUnits(sign: -1, from: .publication)
    },
    TemporalRule("in-half-unit", .simple, "in half a <unit>") { match in
      match.speaksOfLater ? match.halfUnits(sign: 1, from: .publication) : nil
    },
    TemporalRule("units-and-units-ago", .simple, "<count> <unit> and <count> <unit> ago") { match in
      let counts = match.all(.count)
      let units = match.all(.unit).compactMap(CalendarUnit.init)
      guard counts.count == 2, units.count == 2, counts.allSatisfy({ $0 > 0 }) else { return nil }
      switch (units[0], units[1]) {
      case (.year, .month): return .shift(.month, count: -(counts[0] * 12 + counts[1]), from: .publication)
      case (.month, .week), (.month, .day), (.week, .day):
        let first = TemporalForm.shift(units[0], count: -counts[0], from: .publication)
        return .approximate(.shift(units[1], count: -counts[1], from: .form(first)))
      default: return nil
      }
    },
    TemporalRule("weekdays-ago", .simple, "<count> <weekday> ago", "<count> <weekday> from now") { match in
      guard let count = match[.count], (1...500).contains(count), let weekday = match[.weekday] else { return nil }
      let direction = match.contains("ago") ? -1 : 1
      let nearest = TemporalForm.weekdayBeside(weekday, direction: direction, .unit(.day, offset: 0))
      return count == 1 ? nearest : .shift(.week, count: direction * (count - 1), from: .form(nearest))
    },
    TemporalRule("next-business-day", .simple, "the? next|following business|working|trading day") { _ in
      .shift(.businessDay, count: 1, from: .publication)
    },
    TemporalRule(
      "units-ago-today", .simple, "<count> <unit> ago today|yesterday|tomorrow",
      "<count> <unit> ago <direction> <unit>",
      "<count> <unit> from today", "this day last|next <unit>"
    ) { match in
      let units = match.all(.unit).compactMap(CalendarUnit.init)
      guard let unit = units.first, ![.day, .businessDay, .hour, .weekend].contains(unit) else { return nil }
      let offset = match.contains("yesterday") ? -1 : match.contains("tomorrow") ? 1 : match.direction
      let same = TemporalForm.unit(units.count > 1 ? units[1] : .day, offset: offset)
      guard let count = match.all(.count).first else {
        return match.isPluralUnit ? nil : .moved(unit, count: match.contains("next") ? 1 : -1, same)
      }
      guard count > 0 else { return nil }
      return .moved(unit, count: match.contains("ago") ? -count : count, same)
    },
    TemporalRule("days-ago-today", .simple, "<count> <unit> ago today|yesterday", "<count> <unit> ago this <unit>") {
      match in
      match.shifted(-1, from: .publication)
    },
    TemporalRule(
      "from-now", .simple, "(about|around|roughly|nearly|some)? <count> <unit> from now|today", "<count> <unit> hence",
      "<count> business|working|trading <unit> from now|today", "<count> <unit> later than today"
    ) { match in match.shifted(1, from: .form(.unit(.day, offset: 0))) },
    TemporalRule(
      "in-units", .simple, "in (about|around|roughly)? <count> <unit>", "in <count> <unit> time",
      "in <count> <unit> ' s? time",
      "in <count> business|working|trading <unit>", "<count> <unit> ' time"
    ) { match in
      guard let count = match[.count], count >= 0, !match.next.is(.of), !match.next.is(.or), match.speaksOfLater else {
        return nil
      }
      return match.shifted(
        1, from: [.week, .fortnight].contains(match.unit) ? .form(.unit(.day, offset: 0)) : .publication)
    },
    TemporalRule(
      "within-units", .simple, "within (the)? (next|coming)? (about|around)? <count> <unit>",
      "within <count> business|working|trading <unit>",
      "within a <unit>", "no later than <count> <unit> from now", "in less than <count> <unit>"
    ) { match in
      guard let count = match[.count], count > 0, match.unit != .hour, !match.next.is(.of),
        !match.next.is(.after)
      else { return nil }
      let isNext = match.contains("next") || match.contains("coming")
      return .window(match.countedUnit, count: count, from: .publication, inclusive: !isNext)
    },
    TemporalRule(
      "past-units", .simple, "the? last|past|previous|preceding <count> <unit>",
      "the? last|past <count> or <count> <unit>", "these last|past <count> <unit>",
      "the? last|past <count> business|working|trading <unit>", "the? last|past <count> calendar <unit>"
    ) { match in
      guard let count = match.all(.count).last else { return nil }
      return match.stretch(-count)
    },
    TemporalRule(
      "next-units", .simple, "the? next|coming|following|upcoming <count> <unit>",
      "the? next <count> or <count> <unit>",
      "the? next|coming <count> business|working|trading <unit>", "the? <count> coming|upcoming|following <unit>"
    ) { match in
      guard let count = match.all(.count).last else { return nil }
      return match.stretch(count)
    },
  ]
}

extension RuleMatch {
  /// The unit, or its business days.
  var countedUnit: CalendarUnit {
    let isBusiness = contains("business") || contains("working") || contains("trading")
    return isBusiness && unit == .day ? .businessDay : unit
  }

  /// So many units up to the day before the publication or from the day after it.
  func stretch(_ count: Int) -> TemporalForm? {
    guard unit != .hour, !next.is(.of) else { return nil }
    guard abs(count) != 1 || self[.count] == 1, self[.count] ?? -1 >= 0 else { return .unresolved(unit.precision) }
    return .window(countedUnit, count: count, from: .publication, inclusive: false)
  }

  /// So many units before (-1) or after (1) an origin.
  func shifted(_ sign: Int, from origin: TemporalForm.Origin) -> TemporalForm? {
    guard let count = self[.count], unit != .hour else { return nil }
    guard count >= 0 else { return .unresolved(unit.precision) }
    let form = TemporalForm.shift(countedUnit, count: sign * count, from: origin)
    let vague = [
      "about", "around", "roughly", "nearly", "almost", "some", "approximately", "so", "more", "less", "over", "couple",
    ]
    let isVague = vague.contains { contains($0) } || unit == .decade || unit == .century
    return isVague ? .approximate(form) : form
  }

  /// Whether "in two weeks" is a date to come, not the time that something took: no past form, superlative or ordinal
  /// number stands shortly before, and with "a" for the number a word of the future does.
  var speaksOfLater: Bool {
    if contains("time") { return true }
    let vocabulary = Grammar.shared.vocabulary
    let count = captures.first { $0.terminal == .count }?.tokens.lowerBound
    let isOne = count.map { tokens[$0].is(.a) } ?? false
    for place in (max(range.lowerBound - 10, 0)..<range.lowerBound).reversed() {
      let token = tokens[place]
      if token.is(.fullStop), tokens[place + 1].flags.contains(.capitalized) { break }
      let startsLine = token.flags.contains(.newLine)
      if startsLine, vocabulary.meaning(of: token.word, in: .imperative) != nil { return true }
      switch vocabulary.meaning(of: token.word, in: .cue) {
      case 1? where !isOne || !token.isOne(of: [.might, .could, .may, .can, .would]): return true
      case 2?, 4?: return false
      default: break
      }
      if vocabulary.meaning(of: token.word, in: .ordinal) != nil { return false }
      if !token.flags.isDisjoint(with: [.endsInED, .endsInEST]) { return false }
    }
    return !isOne
  }

  /// So many and a half units, counted in the unit that halves them.
  func halfUnits(sign: Int, from origin: TemporalForm.Origin) -> TemporalForm? {
    let whole = contains("and") ? self[.count] ?? 1 : 0
    guard whole >= 0 else { return .unresolved(unit.precision) }
    let halves = whole * 2 + 1
    switch unit {
    case .year: return .shift(.month, count: sign * halves * 6, from: origin)
    case .decade: return .shift(.year, count: sign * halves * 5, from: origin)
    case .century: return .shift(.year, count: sign * halves * 50, from: origin)
    case .month: return .approximate(.shift(.day, count: sign * halves * 1522 / 100, from: origin))
    default: return nil
    }
  }
}
