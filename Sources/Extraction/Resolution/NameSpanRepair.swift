import Graph
import Language
import Text

/// Mends the bounds of names that the recognizer cut short, glued together or tore apart.
struct NameSpanRepair {
  /// The tokens of a name with what the recognizer says of it.
  typealias Span = (range: Range<Int>, type: EntityType)

  let tokens: [Token]
  let grammar: NameGrammar
  let gazetteer: Gazetteer
  let countries: Countries
  /// Names that the recognizer saw as organizations anywhere in the text, as joined words.
  let known: Set<String>

  /// The mended spans, in order. Headlines capitalize all words, so that nothing there is put together.
  func repaired(_ spans: [Span], isHeadline: Bool) -> [Span] {
    let trimmed = spans.flatMap(split).flatMap(separated).map(withLine)
      .map(withoutOwner).map(withoutOffice).map(withoutLead)
    let parts = trimmed.map(withOwner).map(withoutSeat).flatMap(cut)
    let growth = NameSpanGrowth(
      tokens: tokens, gazetteer: gazetteer, countries: countries, known: known, isHeadline: isHeadline)
    let grown = growth.grown(parts)
    return isHeadline ? grown : glued(grown)
  }

  // Cutting

  /// "Orvik Music · Orvik Games" are two.
  private func split(_ span: Span) -> [Span] {
    var parts = [Span]()
    var start = span.range.lowerBound
    for index in span.range where BulletSigns.separators.contains(tokens[index].form) {
      if start < index { parts.append((range: start..<index, type: span.type)) }
      start = index + 1
    }
    if start < span.range.upperBound { parts.append((range: start..<span.range.upperBound, type: span.type)) }
    return parts
  }

  /// "Tavish-controlled Orvik": who owns it is another.
  private func withoutOwner(_ span: Span) -> Span {
    guard span.type == .organization,
      let hyphen = span.range.dropFirst().dropLast(2).last(where: {
        tokens[$0].form == "-" && NameWordData.ownings.contains(tokens[$0 + 1].form)
      })
    else { return span }
    return (range: (hyphen + 2)..<span.range.upperBound, type: span.type)
  }

  /// "Orvik Principal" where the text knows Orvik: what somebody is there.
  private func withoutOffice(_ span: Span) -> Span {
    let rest = span.range.dropLast()
    guard span.type == .organization, !rest.isEmpty, let last = span.range.last,
      Self.offices.contains(tokens[last].form), known.contains(words(rest).joined(separator: " "))
    else { return span }
    return (range: rest, type: span.type)
  }

  /// "NASA Headquarters": where a known organization has its seat.
  private func withoutSeat(_ span: Span) -> Span {
    let rest = span.range.dropLast()
    guard span.type == .organization, !rest.isEmpty, let last = span.range.last,
      ["Headquarters", "HQ"].contains(tokens[last].form), !gazetteer.senses(of: text(rest)).isEmpty
    else { return span }
    return (range: rest, type: span.type)
  }

  /// "Watch Orvik" and "Pa. Orvik" where the text knows Orvik: what comes before is a word of its sentence or a state; "French
  /// Insurer Orvik".
  private func withoutLead(_ span: Span) -> Span {
    if span.type == .organization, let home = countries.match(in: tokens, from: span.range.lowerBound),
      home.form == .adjective, span.range.count > home.count + 1,
      NameWordData.tradespeople.contains(tokens[span.range.lowerBound + home.count].form.lowercased())
    {
      return (range: (span.range.lowerBound + home.count + 1)..<span.range.upperBound, type: span.type)
    }
    let rest = (span.range.lowerBound + 1)..<max(span.range.lowerBound + 1, span.range.upperBound)
    guard span.type == .organization, !rest.isEmpty, gazetteer.senses(of: text(span.range)).isEmpty else { return span }
    let first = tokens[span.range.lowerBound].form
    if span.range.lowerBound == 0, tokens[0].upos == .verb, tokens[0].deprel == "root",
      gazetteer.senses(of: text(rest)).contains(where: { !$0.isRelative })
    {
      return (range: rest, type: span.type)
    }
    let isLead = span.range.lowerBound == 0 && !NameFolding.isAllCapitals(first) || NameWordData.states.contains(first)
    let words = words(rest)
    guard isLead, !self.words(span.range).prefix(1).contains(where: NameWordData.leadingKinds.contains),
      known.contains(words.joined(separator: " ")), isTelling(words),
      grammar.evidence(self.words(span.range)) == nil
    else { return span }
    return (range: rest, type: span.type)
  }

  /// "Laboratories" of "Orvik's Laboratories" and "Office" of "Orvik County District Attorney's Office" are no names by
  /// themselves.
  private func withOwner(_ span: Span) -> Span {
    let start = span.range.lowerBound
    guard span.range.count == 1, start > 1, tokens[start - 1].xpos == "POS", tokens[start - 2].upos == .properNoun,
      NameFolding.isCapitalized(tokens[start - 2].form)
    else { return span }
    if NameWordData.genitives.contains(words(span.range).joined()) {
      return (range: (start - 2)..<span.range.upperBound, type: span.type)
    }
    guard tokens[start].form == "Office", Self.officials.contains(tokens[start - 2].form) else { return span }
    var lower = start - 2
    while lower > 0, tokens[lower - 1].upos == .properNoun, isAdjacent(lower) { lower -= 1 }
    return (range: lower..<span.range.upperBound, type: span.type)
  }

  /// "Orvik Ltd of Leeds" ends with its legal form; "Orvik for Larkmoor" with a name that also stands alone.
  private func cut(_ span: Span) -> [Span] {
    guard span.type == .organization else { return [span] }
    // "Orvik Holdings unit Larkmoor Ventures"
    if let noun = span.range.dropFirst().dropLast().first(where: { Self.kin.contains(tokens[$0].form) }) {
      return [(range: span.range.lowerBound..<noun, type: span.type)]
        + cut((range: (noun + 1)..<span.range.upperBound, type: span.type))
    }
    for index in span.range.dropFirst().dropLast() where Self.connectives.contains(tokens[index].form) {
      let before = words(span.range.lowerBound..<index)
      guard let last = before.last else { continue }
      let isLegal = before.count > 1 && NameWordData.legalEnds.contains(last)
      let rest: Span = (range: (index + 1)..<span.range.upperBound, type: .organization)
      if tokens[index].form == "and" {
        if StateBodies.function(before) != nil, StateBodies.function(words(rest.range)) != nil {
          return [(range: span.range.lowerBound..<index, type: span.type)] + cut(rest)
        }
        if let type = grammar.evidence(before)?.type, type == .investor, before.count > 1, rest.range.count > 1 {
          return [(range: span.range.lowerBound..<index, type: span.type)] + cut(rest)
        }
        if isLegal, words(rest.range).count > 1, words(rest.range).last.map(NameWordData.legalEnds.contains) == true {
          return [(range: span.range.lowerBound..<index, type: span.type)] + cut(rest)
        }
        if areFirmAndBody(before, words(rest.range)) || areKnown(before, words(rest.range), of: span) {
          return [(range: span.range.lowerBound..<index, type: span.type)] + cut(rest)
        }
        guard isTelling(before), known.contains(before.joined(separator: " ")) else { continue }
        guard before.count > 1 || known.contains(words(rest.range).joined(separator: " ")) else { continue }
        return [(range: span.range.lowerBound..<index, type: span.type)] + cut(rest)
      }
      if tokens[index].form == "in", isHome(rest.range), before.count > 1,
        !before.contains(where: NameWordData.missions.contains)
      {
        return [(range: span.range.lowerBound..<index, type: span.type)]
      }
      // "Mortgage Lenders of America", "Commercial Aircraft Corp of China"
      if tokens[index].form == "of", isHome(rest.range),
        words(rest.range) == ["america"] || ["corp", "corporation"].contains(last) && !isTelling(before)
      {
        return [span]
      }
      if tokens[index].form == "of", isHome(rest.range), !NameWordData.institutions.contains(last),
        isTelling(before), gazetteer.senses(of: text(span.range)).isEmpty
      {
        return [(range: span.range.lowerBound..<index, type: span.type)]
      }
      // "Orvik Tools of Reno, Nevada"
      if before.count > 1, ["of", "in"].contains(tokens[index].form), rest.range.count < 4,
        StatesOfCountries.follow(tokens, span.range.upperBound), !NameWordData.institutions.contains(last)
      {
        return [(range: span.range.lowerBound..<index, type: span.type)]
      }
      // "Maria Orvik of Larkmoor Estates"
      if tokens[index].form == "of", PersonCues.hasGivenName(tokens, span.range.lowerBound..<index),
        grammar.evidence(before) == nil
      {
        return [(range: span.range.lowerBound..<index, type: .person), rest]
      }
      if isLegal || (isTelling(before) && known.contains(before.joined(separator: " "))) {
        return [(range: span.range.lowerBound..<index, type: span.type)]
      }
    }
    return [span]
  }

  /// "Blue Origin and Orvik": the gazetteer knows one of them with a name of several words, and not both as one.
  private func areKnown(_ left: [String], _ right: [String], of span: Span) -> Bool {
    guard gazetteer.senses(of: text(span.range)).isEmpty else { return false }
    func isKnown(_ words: [String]) -> Bool {
      words.count > 1
        && gazetteer.senses(of: words.joined(separator: " ")).contains { !$0.isRelative && !$0.isAmbiguous }
    }
    return isKnown(left) && isTelling(right) || isKnown(right) && isTelling(left)
  }

  /// Whether tokens are a country or a state, where a company has its home: "Orvik Resources of Australia".
  private func isHome(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if let country = countries.match(in: tokens, from: first) {
      return country.form != .adjective && first + country.count == range.upperBound
    }
    return StatesOfCountries.contains(tokens[range].map(\.form).joined(separator: " "))
  }

  /// Whether some word is one that only this name has.
  private func isTelling(_ words: [String]) -> Bool {
    !words.allSatisfy {
      grammar.isGeneric($0) || CommonWords.ofNames.contains($0) || grammar.evidence(["x", $0]) != nil
        || DescriptionNouns.embedded.meaning(of: $0) != nil
    }
  }

  // Gluing

  private func glued(_ spans: [Span]) -> [Span] {
    var result = [Span]()
    var next = 0
    while next < spans.count {
      var span = spans[next]
      next += 1
      if let last = result.last, span.range.lowerBound < last.range.upperBound { continue }
      while span.type == .organization {
        let following = next < spans.count ? spans[next] : nil
        guard let end = extended(span.range, following), end > span.range.upperBound else { break }
        span.range = span.range.lowerBound..<end
        while next < spans.count, spans[next].range.lowerBound < end { next += 1 }
      }
      result.append(span)
    }
    return result
  }

  /// Where a name ends that is longer than what the recognizer saw, or nil.
  private func extended(_ range: Range<Int>, _ following: Span?) -> Int? {
    let start = range.upperBound
    guard start < tokens.count else { return nil }
    if let end = remitEnd(range) { return end }
    if tokens[start].form == "and" {
      return partnersEnd(range) ?? portfolioEnd(range, following) ?? mattersEnd(range, following)
        ?? officeEnd(range, following)
        ?? tradeEnd(range, following) ?? acronymEnd(range)
    }
    if let end = genitiveEnd(range) ?? americanEnd(range) { return end }
    guard isAdjacent(start) else { return nil }
    if let following, following.range.lowerBound == start, following.type == .organization {
      let isGeneric = words(following.range).allSatisfy(grammar.isGeneric)
      return isGeneric || isLinked(range, following.range) ? following.range.upperBound : nil
    }
    guard continues(start) else { return nil }
    var end = start + 1
    while end < tokens.count, isAdjacent(end), continues(end), following.map({ !$0.range.contains(end) }) ?? true {
      end += 1
    }
    guard isLinked(range, start..<end) else { return nil }
    if let following, following.range.lowerBound == start, following.type == .person { return nil }
    let isKnown = gazetteer.senses(of: text(range)).contains { !$0.isRelative }
    if let last = words(start..<end).last, grammar.evidence(["x", last]) != nil { return end }
    // "Orvik Ghana" of Orvik, as "Orvik Ghana" is nobody's product.
    if let place = countries.match(in: tokens, from: start), place.count == end - start, place.form != .adjective {
      return end
    }
    return isKnown ? nil : end
  }

  /// "Orvik and Associates"
  private func partnersEnd(_ range: Range<Int>) -> Int? {
    let next = range.upperBound + 1
    guard next < tokens.count, ["Associates", "Sons", "Brothers", "Daughters"].contains(tokens[next].form) else {
      return nil
    }
    return next + 1
  }

  /// "the Danish Post and Telecom Authority": what follows "and" is an office without a name of its own.
  private func officeEnd(_ range: Range<Int>, _ following: Span?) -> Int? {
    guard let following, following.range.lowerBound == range.upperBound + 1, following.type == .organization,
      range.lowerBound > 0, tokens[range.lowerBound - 1].form.lowercased() == "the", range.count > 1
    else { return nil }
    let office = words(following.range)
    guard office.count == 2, let head = grammar.evidence(office), head.type == .governmentAgency,
      grammar.isGeneric(office[0]) || CommonWords.ofNames.contains(office[0]), grammar.evidence(words(range)) == nil,
      gazetteer.senses(of: text(range)).isEmpty, StateBodies.function(words(range)) == nil
    else { return nil }
    return following.range.upperBound
  }

  /// "Orvik Import and Export Company Limited": a line of business and a legal form are no name of their own.
  private func tradeEnd(_ range: Range<Int>, _ following: Span?) -> Int? {
    guard let following, following.range.lowerBound == range.upperBound + 1, range.count > 1,
      let trade = words(range).last, NameWordData.trades.contains(trade)
    else { return nil }
    let rest = words(following.range)
    let isForm: (String) -> Bool = { OrganizationName.legalForms.contains($0) || grammar.isGeneric($0) }
    guard let first = rest.first, NameWordData.trades.contains(first), rest.count > 1,
      rest.dropFirst().allSatisfy({ isForm($0) || NameWordData.trades.contains($0) || $0 == "company" })
    else { return nil }
    return following.range.upperBound
  }

  /// "Office of Ports and Inland Waters (OPIW)": a name goes on to the parentheses whose letters begin its words.
  private func acronymEnd(_ range: Range<Int>) -> Int? {
    guard let bracket = tokens[range.upperBound...].prefix(8).firstIndex(where: { $0.form == "(" }),
      bracket + 2 < tokens.count, tokens[bracket + 2].form == ")",
      tokens[(range.upperBound + 1)..<bracket].allSatisfy({ NameFolding.isCapitalized($0.form) }),
      bracket > range.upperBound + 1
    else { return nil }
    let acronym = tokens[bracket + 1].form.lowercased()
    guard NameFolding.isAllCapitals(tokens[bracket + 1].form), acronym.count > 2 else { return nil }
    let initials = words(range.lowerBound..<bracket).compactMap(\.first)
    var rest = acronym[...]
    for initial in initials where rest.first == initial { rest.removeFirst() }
    // The last word has to count, or the letters belong to the words behind "and" alone.
    let own = Set(words(range).compactMap(\.first))
    return rest.isEmpty && acronym.last == initials.last && acronym.first.map(own.contains) == true ? bracket : nil
  }

  /// "Orvik Motors of America", "Orvik of North America": a unit's name.
  private func americanEnd(_ range: Range<Int>) -> Int? {
    guard tokens[range.upperBound].form == "of" else { return nil }
    let rest = tokens[(range.upperBound + 1)...]
    if rest.first?.form == "America" { return range.upperBound + 2 }
    return rest.prefix(2).map(\.form) == ["North", "America"] ? range.upperBound + 3 : nil
  }

  /// "Orvik's Laboratories" is one name.
  private func genitiveEnd(_ range: Range<Int>) -> Int? {
    let noun = range.upperBound + 1
    guard noun < tokens.count, tokens[range.upperBound].xpos == "POS", NameFolding.isCapitalized(tokens[noun].form),
      NameWordData.genitives.contains(words(noun..<(noun + 1)).joined()), isAdjacent(range.upperBound)
    else { return nil }
    return noun + 1
  }

  /// Whether exactly a space or nothing stands before a token.
  private func isAdjacent(_ index: Int) -> Bool {
    tokens[index].range.lowerBound - tokens[index - 1].range.upperBound <= 1
  }

  /// Whether a token can be a further word of a name.
  private func continues(_ index: Int) -> Bool {
    let form = tokens[index].form
    return tokens[index].upos == .properNoun && form.unicodeScalars.first?.properties.isUppercase == true
      && !form.unicodeScalars.contains { $0.properties.numericType != nil }
      && !(NameFolding.isAllCapitals(form) && form.utf8.count <= 3)
      && !Self.noParts.contains(form.lowercased()) && !NameTrimmer.isHeadlineVerb(form)
  }

  /// Whether the parser made one phrase of both.
  private func isLinked(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let relations: Set<Substring> = ["compound", "flat", "nmod", "amod"]
    return left.contains { right.contains(tokens[$0].head) && relations.contains(tokens[$0].universalRelation) }
      || right.contains { left.contains(tokens[$0].head) && relations.contains(tokens[$0].universalRelation) }
  }

  func words(_ range: Range<Int>) -> [String] { range.flatMap { NameFolding.words(tokens[$0].form) } }

  func text(_ range: Range<Int>) -> String { range.map { tokens[$0].form }.joined(separator: " ") }

  private static let officials: Set<String> = ["Attorney", "Sheriff", "Prosecutor", "Governor", "Mayor"]
  private static let offices: Set<String> = [
    "Principal", "Partner", "Advisor", "Adviser", "Leader", "Director", "Engineer", "Economist", "Analyst", "Veteran",
    "Alumni", "Alum", "Executive", "Manager",
  ]
  private static let kin: Set<String> = [
    "unit", "subsidiary", "arm", "division", "affiliate", "parent", "owner", "rival", "supplier", "backer", "partner",
  ]
  private static let connectives: Set<String> = ["of", "for", "in", "at", "and", "from"]
  private static let noParts = CalendarWords.weekdays.union(CalendarWords.months).union([
    "ceo", "cfo", "chief", "president", "chairman", "director", "minister", "secretary", "mr", "mr.", "ms", "ms.", "dr",
    "dr.", "spokesman", "spokeswoman",
  ])
}
