import Text

/// Finds what of a sentence stands for one word and what is no part of its clauses. Linear in the sentence's length.
struct SentenceCondenser {
  /// The tokens as written.
  let forms: [String]
  /// Where they stand, in UTF-8 bytes.
  let ranges: [Range<Int>]
  /// Their parts of speech as a first tagging has them.
  let tags: [UniversalPartOfSpeech]
  /// The names, in order and apart from each other.
  let names: [EntityMention]

  /// The sentence condensed, or nil where the parser sees it best as it is.
  func condensation() -> Condensation? {
    var result = Condensation(units: [], asides: [])
    var index = 0
    if let opening = opening() {
      result.asides.append(opening)
      index = opening.tokens.upperBound
    }
    let starts = Dictionary(names.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    let listed = ListedSeats(forms: forms, names: names)
    while index < forms.count {
      if let seat = listed.seats[index], let last = result.units.last {
        result.asides.append(.init(tokens: seat.tokens, head: seat.head, anchor: last.head, deprel: "nmod"))
        index = seat.tokens.upperBound
        continue
      }
      if let last = anchor(at: index, result.units), let aside = parenthesis(at: index, after: last) {
        result.asides.append(aside)
        index = aside.tokens.upperBound
        continue
      }
      let unit =
        residence(at: index) ?? modifier(at: index, name: starts[index])
        ?? starts[index].flatMap { placeInRegion($0, starts, after: result.units) ?? self.unit($0) } ?? date(at: index)
        ?? sum(at: index)
        ?? headlineComma(at: index, after: result.units)
        ?? (listed.semicolons.contains(index)
          ? Condensation.Unit(tokens: index..<(index + 1), head: index, kind: .word, placeholder: .comma) : nil)
        ?? Condensation.Unit(tokens: index..<(index + 1), head: index, kind: .word)
      result.units.append(titled(unit, name: starts[index], &result.units) ?? unit)
      index = unit.tokens.upperBound
    }
    guard !result.units.isEmpty else { return nil }
    return result.asides.isEmpty && result.units.allSatisfy { $0.placeholder == nil } ? nil : result
  }

  /// Whether nearly all words are capitalized, as in the headlines of American papers.
  var isHeadline: Bool {
    let words = forms.filter { $0.utf8.count > 3 && $0.first?.isLetter == true }
    return words.count > 2 && forms.last != "."
      && words.count { $0.first?.isUppercase == true } * 4 >= words.count * 3
  }

  /// Whether a token follows the one before without a gap.
  private func isJoined(_ token: Int) -> Bool { token > 0 && ranges[token - 1].upperBound == ranges[token].lowerBound }

  private func hasDigit(_ token: Int) -> Bool { forms[token].utf8.contains { (0x30...0x39).contains($0) } }

  private func isNumber(_ token: Int) -> Bool {
    forms[token].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C } && hasDigit(token)
  }

  // MARK: Names

  private func isInName(_ token: Int) -> Bool { names.contains { $0.tokens.contains(token) } }

  private func unit(_ name: EntityMention) -> Condensation.Unit? {
    guard forms.indices.contains(name.tokens.lowerBound), name.tokens.upperBound <= forms.count else { return nil }
    let placeholder: Placeholder
    switch name.type {
    case .organization:
      let before = name.tokens.lowerBound - 1
      placeholder = before >= 0 && forms[before].lowercased() == "the" ? .body : .organization
    case .person where name.tokens.count > 1: placeholder = .person
    case .place where name.tokens.count > 1: placeholder = .place
    case .product where name.tokens.count > 1, .other where name.tokens.count > 1: placeholder = .thing
    default: return nil
    }
    return Condensation.Unit(tokens: name.tokens, head: head(of: name.tokens), kind: .name, placeholder: placeholder)
  }

  private static let locatives: Set<String> = ["in", "at", "near", "outside", "of", "from"]

  /// "in Dayton, Ohio,": a place and its region between commas, of which the second belongs to it unless it ends an
  /// insertion: "Acme, based in Dayton, Ohio, won"; nil in lists.
  private func placeInRegion(
    _ name: EntityMention, _ starts: [Int: EntityMention], after units: [Condensation.Unit]
  ) -> Condensation.Unit? {
    let comma = name.tokens.upperBound
    guard name.type == .place, name.tokens.lowerBound > 0, comma + 1 < forms.count, forms[comma] == ",",
      Self.locatives.contains(forms[name.tokens.lowerBound - 1].lowercased()), let region = starts[comma + 1],
      region.type == .place
    else { return nil }
    var end = region.tokens.upperBound
    guard end < forms.count, [",", ".", ";", ")"].contains(forms[end]) else { return nil }
    if forms[end] == ",", end + 1 < forms.count {
      if ["and", "or"].contains(forms[end + 1]) || starts[end + 1]?.type == .place { return nil }
      if units.count(where: { forms[$0.head] == "," }).isMultiple(of: 2) { end += 1 }
    }
    let tokens = name.tokens.lowerBound..<end
    return Condensation.Unit(tokens: tokens, head: head(of: name.tokens), kind: .name, placeholder: .place)
  }

  /// An organization's name with what stands before it, "Acme's chip unit Bolt", "Acme rival Bolt", for which the units
  /// of title and possessor are taken back; nil where there is nothing.
  private func titled(
    _ unit: Condensation.Unit, name: EntityMention?, _ units: inout [Condensation.Unit]
  ) -> Condensation.Unit? {
    guard unit.kind == .name, name?.type == .organization else { return nil }
    var result = unit
    if let title = units.last, isTitle(title) {
      var first = units.count - 1
      while first > 0, isPremodifier(units[first - 1]), !isHeadlineVerb(first - 1, units) { first -= 1 }
      result.tokens = units[first].tokens.lowerBound..<unit.tokens.upperBound
      result.head = title.head
      result.parts = [.init(tokens: unit.tokens, head: unit.head, anchor: title.head, deprel: "appos")]
      units.removeSubrange(first...)
      if let customer = units.last, customer.kind == .name, customer.parts.isEmpty {
        join(customer, as: "compound", to: &result)
        units.removeLast()
      }
    }
    if units.count > 1, Condensation.possessives.contains(forms[units[units.count - 1].head]),
      isPossessor(units[units.count - 2])
    {
      join(units[units.count - 2], as: "nmod:poss", to: &result)
      units.removeLast(2)
    }
    guard result != unit else { return nil }
    let isDefinite = result.tokens.lowerBound > 0 && forms[result.tokens.lowerBound - 1].lowercased() == "the"
    result.placeholder = isDefinite ? .body : .organization
    return result
  }

  /// "Acme eyes Spanish chipmaker Bolt": a word in -s right behind the name that a headline begins with.
  private func isHeadlineVerb(_ place: Int, _ units: [Condensation.Unit]) -> Bool {
    place == 1 && units[0].kind == .name && forms.last != "." && forms[units[1].head].hasSuffix("s")
  }

  private func join(_ unit: Condensation.Unit, as deprel: String, to result: inout Condensation.Unit) {
    let end = deprel == "nmod:poss" ? unit.tokens.upperBound + 1 : unit.tokens.upperBound
    result.tokens = unit.tokens.lowerBound..<result.tokens.upperBound
    result.parts.append(
      .init(tokens: unit.tokens.lowerBound..<end, head: unit.head, anchor: result.head, deprel: deprel))
  }

  /// Whether a unit is a name without a title of its own.
  private func isPossessor(_ unit: Condensation.Unit) -> Bool {
    unit.parts.isEmpty && (unit.kind == .name || unit.kind == .word && tags[unit.head] == .properNoun)
  }

  private func isTitle(_ unit: Condensation.Unit) -> Bool {
    if unit.kind == .modifier { return unit.placeholder == .noun }
    let word = forms[unit.head]
    guard unit.kind == .word, tags[unit.head] == .noun || tags[unit.head] == .properNoun,
      word.first?.isLowercase == true
    else { return false }
    if ClosedClasses.titles.contains(word) { return true }
    return (word.hasSuffix("er") || word.hasSuffix("or")) && word.utf8.count > 4
      && !ClosedClasses.noTitles.contains(word)
  }

  private func isPremodifier(_ unit: Condensation.Unit) -> Bool {
    switch unit.kind {
    case .modifier: true
    case .word:
      [.noun, .adjective].contains(tags[unit.head]) && isWord(unit.head)
        && !ClosedClasses.noTitles.contains(forms[unit.head])
        || ClosedClasses.demonyms.contains(forms[unit.head])
    default: false
    }
  }

  /// The last word of a name before its first preposition.
  private func head(of name: Range<Int>) -> Int {
    let preposition = name.dropFirst().first { tags[$0] == .adposition && forms[$0].first?.isLowercase == true }
    let bracket = name.dropFirst().first { forms[$0] == "(" || forms[$0] == "," }
    return min(preposition ?? name.upperBound, bracket ?? name.upperBound) - 1
  }

  // MARK: Modifiers

  private static let hyphens: Set<String> = ["-", "‐", "‑"]

  /// Words joined by hyphens right before a noun or a name, the first of which may be a name.
  private func modifier(at start: Int, name: EntityMention?) -> Condensation.Unit? {
    var end = name.map(\.tokens.upperBound) ?? start + 1
    guard isWord(start), end + 1 < forms.count, Self.hyphens.contains(forms[end]) else { return nil }
    while end + 1 < forms.count, Self.hyphens.contains(forms[end]), isJoined(end), isJoined(end + 1), isWord(end + 1) {
      end += 2
    }
    guard end > start + 2, end < forms.count, !isJoined(end), !hasDigit(end - 1) else { return nil }
    let isBeforeNoun =
      [.noun, .properNoun, .adjective].contains(tags[end]) || names.contains { $0.tokens.lowerBound == end }
    guard isBeforeNoun else { return nil }
    let isNoun = ClosedClasses.nominalParticles.contains(forms[end - 1].lowercased())
    return Condensation.Unit(
      tokens: start..<end, head: end - 1, kind: .modifier, placeholder: isNoun ? .noun : .modifier)
  }

  /// "New Haven, Conn.-based", "Larkmoor, Ohio-based": a town and its region that tell where the name behind is from.
  private func residence(at start: Int) -> Condensation.Unit? {
    guard isCapitalized(start), start == 0 || !isCapitalized(start - 1) else { return nil }
    var comma = start + 1
    while comma < forms.count, comma < start + 4, isCapitalized(comma) { comma += 1 }
    guard comma + 3 < forms.count, forms[comma] == ",", isCapitalized(comma + 1) else { return nil }
    var hyphen = comma + 2
    while hyphen < forms.count, hyphen < comma + 5, isCapitalized(hyphen) || forms[hyphen] == "." { hyphen += 1 }
    let end = hyphen + 2
    guard end < forms.count, Self.hyphens.contains(forms[hyphen]), isJoined(hyphen), isJoined(hyphen + 1),
      ["based", "headquartered"].contains(forms[hyphen + 1]), !isJoined(end),
      [.noun, .properNoun, .adjective].contains(tags[end]) || names.contains(where: { $0.tokens.lowerBound == end })
    else { return nil }
    return Condensation.Unit(tokens: start..<end, head: end - 1, kind: .modifier, placeholder: .modifier)
  }

  private func isCapitalized(_ token: Int) -> Bool { forms[token].first?.isUppercase == true }

  private func isWord(_ token: Int) -> Bool { forms[token].first.map { $0.isLetter || $0.isNumber } ?? false }

  /// The comma of a headline or brief that begins with two names: "Acme, Bolt extend pact".
  private func headlineComma(at comma: Int, after units: [Condensation.Unit]) -> Condensation.Unit? {
    guard units.count == 1, units[0].kind == .name, forms[comma] == ",", comma + 1 < forms.count,
      let next = names.first(where: { $0.tokens.lowerBound == comma + 1 }), next.type == .organization,
      next.tokens.upperBound < forms.count, ![",", "(", "and"].contains(forms[next.tokens.upperBound]),
      forms.last != ".", !forms[(comma + 1)...].contains(",")
    else { return nil }
    return Condensation.Unit(tokens: comma..<(comma + 1), head: comma, kind: .word, placeholder: .conjunction)
  }

  // MARK: Dates and sums

  /// "March 4", "March 4, 2026", "4 March 2026".
  private func date(at start: Int) -> Condensation.Unit? {
    var end = start + 1
    let month: Int
    if ClosedClasses.months.contains(forms[start].lowercased()), end < forms.count, isDay(end) {
      month = start
      end += 1
      if end + 1 < forms.count, forms[end] == ",", isYear(end + 1) { end += 2 }
    } else if isDay(start), end < forms.count, ClosedClasses.months.contains(forms[end].lowercased()) {
      month = end
      end += 1
      if end < forms.count, isYear(end) { end += 1 }
    } else {
      return nil
    }
    return Condensation.Unit(tokens: start..<end, head: month, kind: .date, placeholder: .day)
  }

  private func isDay(_ token: Int) -> Bool { Int(forms[token]).map { (1...31).contains($0) } ?? false }

  private func isYear(_ token: Int) -> Bool { Int(forms[token]).map { (1800...2199).contains($0) } ?? false }

  /// A sum of money before a noun that it modifies; elsewhere its number, so that the sign is its head.
  private func sum(at start: Int) -> Condensation.Unit? {
    if start > 0, ClosedClasses.currencies.contains(forms[start - 1].lowercased()), isNumber(start) {
      let end = endOfNumber(start)
      return end > start + 1
        ? Condensation.Unit(tokens: start..<end, head: start, kind: .sum, placeholder: .number) : nil
    }
    guard ClosedClasses.currencies.contains(forms[start].lowercased()), start + 1 < forms.count, isNumber(start + 1)
    else { return nil }
    let end = endOfRate(endOfNumber(start + 1))
    let isBeforeNoun = end < forms.count && [.noun, .properNoun, .adjective].contains(tags[end]) && !isJoined(end)
    return isBeforeNoun
      ? Condensation.Unit(tokens: start..<end, head: start, kind: .sum, placeholder: .modifier) : nil
  }

  /// Behind "-a-share" or "-per-barrel", which follow a sum in "a $55-a-share offer".
  private func endOfRate(_ end: Int) -> Int {
    guard end + 3 < forms.count, Self.hyphens.contains(forms[end]), ["a", "per", "an"].contains(forms[end + 1]),
      Self.hyphens.contains(forms[end + 2]), (end..<(end + 4)).allSatisfy(isJoined)
    else { return end }
    return end + 4
  }

  private func endOfNumber(_ number: Int) -> Int {
    var end = number + 1
    if end + 1 < forms.count, Self.hyphens.contains(forms[end]),
      ClosedClasses.multipliers.contains(forms[end + 1].lowercased())
    {
      return end + 2
    }
    if end < forms.count, ClosedClasses.multipliers.contains(forms[end].lowercased()) { end += 1 }
    return end
  }

  // MARK: What is left out

  /// What a parenthesis stands behind: in "Acme's ( ACM.N ) unit" the name before the mark of possession.
  private func anchor(at index: Int, _ units: [Condensation.Unit]) -> Condensation.Unit? {
    guard let last = units.last, units.count > 1, last.tokens.count == 1,
      ["'s", "’s", "'", "’"].contains(forms[last.head]),
      forms[index] == "(", index + 2 < forms.count, Ticker.isTicker(forms[index + 1]), forms[index + 2] == ")"
    else { return units.last }
    return units[units.count - 2]
  }

  private static let longestParenthesis = 6
  private static let brackets = ["(": ")", "[": "]"]

  /// A short remark in parentheses behind a noun or a name: an acronym, a ticker, a place.
  private func parenthesis(at start: Int, after unit: Condensation.Unit) -> Condensation.Aside? {
    if unit.kind == .name, Ticker.isTicker(forms[start]) {
      return Condensation.Aside(tokens: start..<(start + 1), head: start, anchor: unit.head, deprel: "appos")
    }
    guard let closing = Self.brackets[forms[start]],
      [.noun, .properNoun].contains(tags[unit.head]) || unit.kind == .name,
      let end = forms[start...].prefix(Self.longestParenthesis + 2).firstIndex(of: closing), end > start + 1
    else { return nil }
    let content = (start + 1)..<end
    let isClause = content.contains { [.verb, .auxiliary, .pronoun].contains(tags[$0]) && !isInName($0) }
    guard !isClause else { return nil }
    let name = names.first { content.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= end }
    let top = name.map { head(of: $0.tokens) } ?? content.lowerBound
    return Condensation.Aside(tokens: start..<(end + 1), head: top, anchor: unit.head, deprel: "appos")
  }

  private static let dashes: Set<String> = ["-", "--", "–", "—"]

  /// A bullet, a number or a time before an item, or a dateline.
  private func opening() -> Condensation.Aside? {
    var end = 0
    if forms.count > 2, BulletSigns.all.contains(forms[0]), !isJoined(1) {
      end = 1
    } else if forms.count > 3, isNumber(0), [".", ")"].contains(forms[1]), isJoined(1), !isJoined(2) {
      end = 2
    }
    let prefix = DatelinePrefix(forms: forms, isJoined: isJoined)
    if let dateline = prefix.end(from: end) ?? (end == 0 ? prefix.endOfSubhead : nil) { end = dateline }
    if end == 0, let entry = entryDate() { return entry }
    guard end > 0, end < forms.count else { return nil }
    return Condensation.Aside(tokens: 0..<end, head: 0, anchor: nil, deprel: end > 2 ? "parataxis" : "discourse")
  }

  /// "June 12, 2019 – Acme pays …": the date of an entry, up to a dash or colon.
  private func entryDate() -> Condensation.Aside? {
    guard forms.count > 3 else { return nil }
    let end: Int
    if let date = date(at: 0) {
      end = date.tokens.upperBound
    } else if isYear(1), ClosedClasses.months.union(ClosedClasses.seasons).contains(forms[0].lowercased()) {
      end = 2
    } else if isYear(0) {
      end = 1
    } else {
      return nil
    }
    guard end + 1 < forms.count, Self.dashes.contains(forms[end]) || forms[end] == ":" else { return nil }
    return Condensation.Aside(tokens: 0..<(end + 1), head: 0, anchor: nil, deprel: "obl:unmarked")
  }
}
