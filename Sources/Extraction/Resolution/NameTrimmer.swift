import Graph
import Language

/// Takes from the recognizer's names what stands around them, and gives them the legal form that follows.
struct NameTrimmer {
  let tokens: [Token]

  /// Without "the" before, without possessive behind, with a legal form that follows.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = max(range.lowerBound, 0)
    var upper = min(range.upperBound, tokens.count)
    while lower < upper, Self.isNoLetter(tokens[lower].form) || tokens[lower].form.lowercased() == "the" { lower += 1 }
    // "Its Orvik Services unit"
    while upper - lower > 1, ["Its", "Their", "Our", "Like", "Unlike"].contains(tokens[lower].form) { lower += 1 }
    // "About Orvik", a heading of press releases; "Other AI firms".
    if lower == 0, upper > 1, ["About", "Other", "Several", "Many", "Most"].contains(tokens[0].form) { lower += 1 }
    // "In November Orvik": the month belongs to the preposition.
    if lower > 0, upper - lower > 1, CalendarWords.months.contains(tokens[lower].form.lowercased()),
      tokens[lower - 1].upos == .adposition
    {
      lower += 1
    }
    // "Seeks Partners to Expand Orvik Mine": the verb belongs to the preposition.
    if lower > 0, upper - lower > 1, tokens[lower - 1].form.lowercased() == "to",
      Self.deeds.contains(tokens[lower].form)
    {
      lower += 1
    }
    // "debt-laden Orvik"
    if lower > 0, lower + 1 < upper, tokens[lower - 1].form == "-", tokens[lower].form.allSatisfy(\.isLowercase) {
      lower += 1
    }
    // "Launches Orvik Pumps"
    while lower + 1 < upper, Self.isHeadlineVerb(tokens[lower].form) { lower += 1 }
    lower = max(lower, descriptionEnd(lower..<upper))
    if let cut = (lower..<upper).dropFirst().first(where: { endsHeading($0, in: lower..<upper) }) { upper = cut }
    if let cut = (lower..<upper).dropFirst().first(where: { endsName($0) }) { upper = cut }
    // "Acme Inc ACME.O": the ticker is no part of the name.
    while upper > lower, Ticker.isTicker(tokens[upper - 1].form) { upper -= 1 }
    while upper > lower, ["'s", "’s", "'", "’", ",", ";", ":", "(", "\""].contains(tokens[upper - 1].form) {
      upper -= 1
    }
    // "Orvik co-led the round"
    if upper - lower > 1, tokens[upper - 1].form == "co-" { upper -= 1 }
    if lower == 0, upper > 1, let noun = Self.role(tokens[0].form.lowercased()),
      noun.nounClass == .role || noun.noun.hasSuffix("maker") || NameWordData.tradespeople.contains(noun.noun)
    {
      lower = 1
    }
    // "Acme CEO Maria Orvik", read as one name with its officer.
    while upper - lower > 1, Self.trailingOffices.contains(tokens[upper - 1].form) { upper -= 1 }
    while upper - lower > 1, Self.isVersion(tokens[upper - 1].form) { upper -= 1 }
    lower = repetition(in: lower..<upper) ?? lower
    guard lower < upper else { return lower..<lower }
    if let end = legalFormEnd(upper) { upper = end }
    return lower..<upper
  }

  /// Where a name begins again within its span: "Orvik Ports Orvik Ports Ltd", a line's heading and its first words.
  func repetition(in span: Range<Int>) -> Int? {
    let forms = tokens[span].map(\.form)
    // "ORVIK Orvik is expected …": a heading in capitals before its text.
    if forms.count > 1, NameFolding.isAllCapitals(forms[0]), forms[0].count > 2, !NameFolding.isAllCapitals(forms[1]),
      forms[0] == forms[1].uppercased()
    {
      return span.lowerBound + 1
    }
    for count in stride(from: forms.count / 2, to: 0, by: -1) {
      if forms[..<count] == forms[count..<(2 * count)] { return span.lowerBound + count }
      if forms.suffix(count) == forms.dropLast(count).suffix(count) { return span.upperBound - count }
      if count > 1, Array(forms[..<count]) == Array(forms.suffix(count)) { return span.lowerBound + count }
    }
    return nil
  }

  /// "Orvik 2.0": the version is a product's.
  private static func isVersion(_ form: String) -> Bool {
    let parts = form.split(separator: ".")
    return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  private static let trailingOffices: Set<String> = [
    "CEO", "CFO", "COO", "CTO", "Chairman", "President", "Founder", "Co-Founder", "Co-founder", "Spokesman",
    "Spokeswoman", "Spokesperson", "Partner",
  ]

  /// Where a person's name begins within a span, behind an office: "Acme Researcher Maria Orvik", "California Attorney
  /// General Maria Orvik"; with where the organization or office before it lies. Nil if the span holds no person.
  func person(in span: Range<Int>) -> (person: Range<Int>, body: Range<Int>)? {
    guard
      let office = span.last(where: { Self.officers.contains(tokens[$0].form.lowercased()) || isGeneral($0) }),
      (2...5).contains(span.upperBound - office - 1),
      tokens[span][(office + 1)...].allSatisfy({ $0.upos == .properNoun || $0.form == "-" })
    else { return nil }
    let person = (office + 1)..<span.upperBound
    guard isGeneral(office) else { return (person, span.lowerBound..<office) }
    var start = min(span.lowerBound, office - 1)
    if start == office - 1 { start = stateStart(start) }
    return (person, start..<(office + 1))
  }

  /// Where the state begins that stands before a token: "New York", "New York State".
  private func stateStart(_ end: Int) -> Int {
    let last = end > 1 && tokens[end - 1].form == "State" ? end - 1 : end
    for count in [2, 1] where last >= count {
      let words = tokens[(last - count)..<last].map(\.form).joined(separator: " ")
      if StatesOfCountries.contains(words) { return last - count }
    }
    return end
  }

  /// "Attorney General"
  private func isGeneral(_ index: Int) -> Bool {
    index > 0 && tokens[index].form == "General" && Self.generals.contains(tokens[index - 1].form)
  }

  /// Where what describes a name ends at the head of its span: "Cybersecurity Startup Orvik", "Founder of Orvik".
  private func descriptionEnd(_ span: Range<Int>) -> Int {
    if span.count > 2, tokens[span.lowerBound + 1].form == "of",
      ["Founder", "CEO", "President", "Owner", "Director", "Chairman"].contains(tokens[span.lowerBound].form)
    {
      return span.lowerBound + 2
    }
    // "Chief Executive Officer of Orvik"
    if span.count > 4, tokens[span.lowerBound].form == "Chief", tokens[span.lowerBound + 2].form == "Officer",
      tokens[span.lowerBound + 3].form == "of"
    {
      return span.lowerBound + 4
    }
    let startup = span.dropLast().last { ["Startup", "Start-Up", "Startups"].contains(tokens[$0].form) }
    return startup.map { $0 + 1 } ?? span.lowerBound
  }

  /// Whether a name ends before a token of its span: at the verb of a heading, "Orvik Joins Port Operators", or behind a
  /// legal form that was taken for no end, "Orvik Motor Co. Tavish".
  private func endsHeading(_ index: Int, in span: Range<Int>) -> Bool {
    if Self.isHeadlineVerb(tokens[index].form) || tokens[index].form.hasPrefix("www.") { return true }
    return opensSentence(index)
      || tokens[index - 1].form.hasSuffix(".") && Self.isLegalForm(tokens[index - 1].form)
        && !Self.isLegalForm(tokens[index].form) && tokens[index].form.first?.isUppercase == true
        && index - 1 > span.lowerBound
  }

  /// "in the U.S. This deal": whether a sentence of its own begins at a token.
  func opensSentence(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].form.hasSuffix(".")
      && ["This", "These", "That", "The", "It", "In", "We"].contains(tokens[index].form)
  }

  /// Whether a capitalized word is a verb of headings: "Orvik Raises".
  static func isHeadlineVerb(_ form: String) -> Bool { headlineVerbs.contains(form) }

  private static let headlineVerbs: Set<String> = [
    "Acquires", "Add", "Adds", "Announce", "Announces", "Appoints", "Awarded", "Awards", "Becomes", "Begins", "Boosts",
    "Brings", "Build", "Builds", "Buys", "Celebrates", "Chooses", "Closes", "Completes", "Debuts", "Delivers",
    "Deploys", "Develops", "Engages", "Enhances", "Enters", "Expands", "Explores", "Extends", "Forges", "Helps",
    "Hires", "Inks", "Introduces", "Invests", "Joins", "Launches", "Leads", "Nabs", "Named", "Names", "Opens",
    "Oversees", "Picks", "Raises", "Receives", "Releases", "Reports", "Reveals", "Secures", "Seeks", "Selects", "Sells",
    "Signs",
    "Strengthens", "Sues", "Taps", "Teams", "Unveils", "Warns", "Welcomes", "Wins",
  ]
  /// Verbs that headlines capitalize.
  private static let deeds: Set<String> = [
    "Accelerate", "Acquire", "Advance", "Aid", "Avoid", "Back", "Ban", "Boost", "Bring", "Build", "Buy", "Combat",
    "Complete", "Continue", "Create", "Cut", "Deliver", "Deploy", "Develop", "Drive", "Drop", "End", "Enhance", "Enter",
    "Expand", "Explore", "Extend", "Fund", "Halt", "Help", "Improve", "Increase", "Integrate", "Invest", "Join", "Keep",
    "Launch", "Lead", "License", "Make", "Meet", "Merge", "Modernize", "Offer", "Open", "Operate", "Power", "Produce",
    "Protect", "Provide", "Raise", "Reach", "Reduce", "Replace", "Restart", "Scale", "Secure", "Sell", "Settle",
    "Speed", "Spin", "Start", "Strengthen", "Supply", "Support", "Take", "Test", "Transform", "Use", "Win",
  ]
  private static let generals: Set<String> = ["Attorney", "Auditor", "Inspector", "Solicitor"]
  private static let officers: Set<String> = [
    "officer", "ceo", "cfo", "coo", "cto", "cio", "co-ceo", "co-founder", "founder", "researcher", "scientist",
    "engineer",
    "analyst", "spokesman", "spokeswoman", "spokesperson", "professor", "chairman", "chairwoman", "president", "chair",
    "co-chairman", "co-president", "director", "lawyer", "attorney", "attorneys", "mayor", "leader", "principal",
    "advisor", "adviser", "congressman", "congresswoman", "judge", "senator",
  ]

  /// "Cyber Startup Orvik": whether what stands before a name says that it is an organization's.
  func isDescribed(_ start: Int) -> Bool {
    start > 0 && tokens[start - 1].upos == .noun && Self.role(tokens[start - 1].form.lowercased()) != nil
  }

  /// "Insurer", "Investors"
  private static func role(_ word: String) -> DescriptionNouns.Meaning? {
    let nouns = DescriptionNouns.embedded
    return nouns.meaning(of: word) ?? (word.hasSuffix("s") ? nouns.meaning(of: String(word.dropLast())) : nil)
  }

  private static func isNoLetter(_ form: String) -> Bool {
    !form.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// Whether a token can't be inside of a name: a verb or preposition in lower case, or what follows it is a month.
  private func endsName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !NameFolding.isCapitalized(token.form) else { return false }
    if token.upos == .verb || token.upos == .auxiliary { return true }
    if token.form == "to", index + 1 < tokens.count, tokens[index + 1].upos == .verb { return true }
    guard token.form == "in" || token.form == "on" || token.form == "with", index + 1 < tokens.count else {
      return false
    }
    return Self.calendar.contains(tokens[index + 1].form.lowercased()) || token.form == "with"
  }

  /// Where the legal forms end that begin at a token, or nil.
  func legalFormEnd(_ start: Int) -> Int? {
    var next = start
    if next + 1 < tokens.count, tokens[next].form == "," { next += 1 }
    // "Rocky Ford, CO": Colorado.
    if next > start, tokens[next].form == "CO" { return nil }
    var end: Int?
    while next < tokens.count, Self.isLegalForm(tokens[next].form) {
      next += 1
      end = next
    }
    return end
  }

  private static func isLegalForm(_ form: String) -> Bool {
    NameFolding.isCapitalized(form) && legalForms.contains(NameFolding.words(form).joined()) || form == "plc"
  }

  private static let legalForms: Set<String> = [
    "inc", "corp", "co", "ltd", "llc", "plc", "ag", "nv", "bv", "gmbh", "pte", "pty", "pvt", "llp", "bhd", "sdn", "spa",
    "srl", "oyj", "asa", "kk", "limited", "corporation", "incorporated", "tbk", "kg", "kgaa",
  ]

  /// Words that stand where names do and are dates, titles and units.
  static let calendar = CalendarWords.weekdays.union(CalendarWords.months).union([
    "year", "years", "month", "week",
    "mr", "mr.", "mrs.", "ms.", "dr.", "gmt", "est", "edt", "ist", "ceo", "rs", "us$", "eur", "usd", "jan.", "feb.",
    "aug.", "sept.", "oct.", "nov.", "dec.", "jan", "feb", "sept", "q1", "q2", "q3", "q4", "utc", "pm", "am", "section",
    "article", "figure", "table",
  ])
}
