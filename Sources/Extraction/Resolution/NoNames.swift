import Graph
import Language
import Text

/// Tells what the recognizer takes for an organization's name and is none by its form alone.
enum NoNames {
  /// Whether a name that no list knows names no organization: "Ltd", "OEMs", "Canadians", "HVAC", "SEK 40", "the
  /// Broadband Infrastructure Program".
  static func contains(_ tokens: [Token], _ range: Range<Int>, grammar: NameGrammar, countries: Countries) -> Bool {
    if isCode(tokens, range) || isOffice(tokens, range) || isDay(tokens, range) || isSeat(tokens, range) { return true }
    if isWork(tokens, range) || isRegion(tokens, range) || isKind(tokens, range, countries) { return true }
    guard range.count == 1 else {
      // "Native Canadians"
      return isThing(tokens, range) || Peoples.contains(tokens[range.upperBound - 1].form, countries)
    }
    let index = range.lowerBound
    let form = tokens[index].form
    let word = NameFolding.words(form).joined()
    if NameWordData.titles.contains(word) || isAbbreviated(tokens, range) { return true }
    // "New Haven, Conn."
    if isState(form) || isShort(form) { return true }
    if isTickerOfOwner(tokens, index) { return true }
    if isGovernor(tokens, index) { return true }
    if OrganizationName.legalForms.contains(word) || grammar.isGeneric(word) && isFragment(tokens, index) {
      return true
    }
    // "Orvik Inc ( ORVa.N )"
    if index > 0, tokens[index - 1].form == "(", index + 1 < tokens.count, tokens[index + 1].form.hasPrefix("."),
      form.utf8.count < 7
    {
      return true
    }
    // "info@acme.com", "read more at acme.com"
    if form.contains("@") || form.contains("://")
      || SiteNames.words(form) != nil && SiteNames.words(tokens, index) == nil
    {
      return true
    }
    if NameWordData.abbreviations.contains(word.uppercased()) && form == form.uppercased() { return true }
    // "Q." of an interview
    if form.utf8.count == 2 && form.hasSuffix(".") || isCurrency(tokens, index) { return true }
    if isPlural(tokens, index, countries) || isTrade(tokens, index) || isCounty(tokens, index) { return true }
    let opens = index == 1 && BulletSigns.all.contains(tokens[0].form)
    if opens, index + 2 < tokens.count, tokens[index + 1].form == ":" { return !NameFolding.isAllCapitals(form) }
    guard index == 0 else { return false }
    // "TICKETS" as a heading, "Tickets: sold by …" as a label.
    let isLabel = tokens.count > 1 && [":", "–", "—"].contains(tokens[1].form) && tokens.count > 2
    return isLabel && !NameFolding.isAllCapitals(form) || tokens.count == 1 && NameFolding.isAllCapitals(form)
  }

  /// "Orvik's (ORV) pumps"
  static func isTickerOfOwner(_ tokens: [Token], _ index: Int) -> Bool {
    index > 1 && tokens[index - 1].form == "(" && tokens[index - 2].xpos == "POS" && index + 1 < tokens.count
      && tokens[index + 1].form == ")" && NameFolding.isAllCapitals(tokens[index].form)
      && tokens[index].form.utf8.count < 6
  }

  /// "an Orvik administration rule": who governs.
  static func isGovernor(_ tokens: [Token], _ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].form == "administration"
  }

  /// "Tuesday's lawsuit", "Aug 2019"
  static func isDay(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    if range.count == 1, range.upperBound < tokens.count, tokens[range.upperBound].upos == .numeral {
      return CalendarWords.monthAbbreviations.contains(tokens[range.lowerBound].form.lowercased())
    }
    return CalendarWords.weekdays.contains(tokens[range.lowerBound].form.lowercased())
      && tokens[range].dropFirst().allSatisfy { $0.xpos == "POS" }
  }

  /// "Secretary of Health", or "Health" alone where the name was torn apart; "Global Head of Sales".
  private static func isOffice(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    func begins(_ index: Int) -> Bool {
      index >= 0 && index + 1 < tokens.count && tokens[index].form == "Secretary" && tokens[index + 1].form == "of"
    }
    if range.count < 4 && begins(range.lowerBound) || range.count == 1 && begins(range.lowerBound - 2) { return true }
    if isRemit(tokens, range) { return true }
    // "Global Head of Sales Maria Orvik"
    return range.dropLast().prefix(2).contains {
      tokens[$0 + 1].form == "of" && NameWordData.leaders.contains(tokens[$0].form)
    }
  }

  /// "Head of Sales", "the SVP of Supply Services": what an officer looks after in a company.
  static func isRemit(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let officer = range.lowerBound - 2
    guard officer >= 0, tokens[officer + 1].form == "of",
      NameWordData.remitsOfOfficers.contains(tokens[range.upperBound - 1].form.lowercased())
    else { return false }
    return NameWordData.leaders.contains(tokens[officer].form) || NameWordData.vices.contains(tokens[officer].form)
  }

  /// "Army Contracting Command - Orvik Proving Ground": where a command sits, behind a dash.
  private static func isSeat(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let dash = range.lowerBound - 1
    return dash > 0 && ["-", "–", "—"].contains(tokens[dash].form)
      && ["Command", "Directorate"].contains(tokens[dash - 1].form)
  }

  /// "the maker of “Orvik” and “Tarvo,” a game": a name in quotation marks that no bracket or calling introduces.
  private static func isWork(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let (before, behind) = (range.lowerBound - 1, range.upperBound)
    guard before > 0, behind < tokens.count, ["“", "``", "\""].contains(tokens[before].form) else { return false }
    let close = [",", "."].contains(tokens[behind].form) ? behind + 1 : behind
    guard close < tokens.count, ["”", "\"", "''"].contains(tokens[close].form) else { return false }
    return ["of", "and", ",", "as", "including", "behind"].contains(tokens[before - 1].form)
      && !tokens[..<before].suffix(12).contains { $0.form == "(" }
  }

  /// "North American"
  private static func isRegion(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.count == 2 && ["North", "South", "Latin", "Central", "Southeast"].contains(tokens[range.lowerBound].form)
      && ["American", "Asian", "European", "African"].contains(tokens[range.lowerBound + 1].form)
  }

  /// "U.S. Agency", "Swiss Regulator" of a heading.
  private static func isKind(_ tokens: [Token], _ range: Range<Int>, _ countries: Countries) -> Bool {
    guard let country = countries.match(in: tokens, from: range.lowerBound), country.count + 1 == range.count else {
      return false
    }
    return kindsOfBodies.contains(tokens[range.upperBound - 1].lemma.lowercased())
  }

  private static let kindsOfBodies: Set<String> = [
    "agency", "regulator", "watchdog", "lawmaker", "official", "startup", "firm", "carrier", "lender", "insurer",
    "automaker", "chipmaker", "prosecutor", "investor",
  ]

  /// "a contract manufacturing organization (CMO)": letters in brackets behind the common nouns that they stand for.
  static func isAbbreviated(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let index = range.lowerBound
    let form = tokens[index].form
    let letters = Array(form.lowercased().utf8)
    // "heating and other mechanical (“HOM”) services"
    let isQuoted = index > 2 && ["\"", "“", "``"].contains(tokens[index - 1].form)
    let bracket = isQuoted ? index - 2 : index - 1
    guard range.count == 1, bracket > 0, tokens[bracket].form == "(", NameFolding.isAllCapitals(form), letters.count > 1
    else {
      return false
    }
    var place = bracket - 1
    for letter in letters.reversed() {
      while place >= 0, ["and", "of", "the", "-", "for", "&"].contains(tokens[place].form) { place -= 1 }
      guard place >= 0, tokens[place].form.utf8.first == letter else { return false }
      place -= 1
    }
    return true
  }

  /// "Spring Reading Programme", "USS Orvik".
  private static func isThing(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let (first, last) = (tokens[range.lowerBound].form, tokens[range.upperBound - 1].form)
    let words = tokens[range].map { $0.form.lowercased() }
    if NameWordData.phrases.contains(words.suffix(2).joined(separator: " ")), words.count == 2 || last == "House" {
      return true
    }
    // "Photographer of the Year"
    if words.suffix(3) == ["of", "the", "year"] { return true }
    // "Pte Ltd", "Holdings Inc"
    if words.allSatisfy({
      OrganizationName.legalForms.contains(NameFolding.words($0).joined()) || $0 == "holdings" || $0 == "group"
    }) {
      return true
    }
    // "SVP of Supply Chains"
    if tokens[range.lowerBound + 1].form == "of", NameWordData.abbreviations.contains(first) { return true }
    return NameWordData.ships.contains(first) || NameWordData.prizes.contains(first) || isStaff(tokens, range)
      || NameWordData.things.contains(last.lowercased())
      || NameWordData.jobs.contains(last.lowercased()) && NameFolding.isCapitalized(last)
  }

  /// "As", "Bo": two letters that are no initials.
  static func isShort(_ form: String) -> Bool { form.utf8.count == 2 && form.contains(where: \.isLowercase) }

  /// "Conn.", with or without its period.
  static func isState(_ form: String) -> Bool {
    NameWordData.states.contains(form) || NameWordData.states.contains(form + ".")
  }

  /// "Senior Leadership Team"
  private static func isStaff(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    return ["team", "partners", "directors"].contains(tokens[last].form.lowercased())
      && ["Leadership", "Management", "Executive", "Sales", "Managing", "Investment"].contains(tokens[last - 1].form)
      && tokens[range.lowerBound..<(last - 1)].allSatisfy { ["Senior", "Our", "The", "New"].contains($0.form) }
  }

  /// "LB-204": letters that a hyphen ties to a number name a product.
  static func isCode(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let isWhole = range.dropFirst().allSatisfy {
      tokens[$0].range.lowerBound == tokens[$0 - 1].range.upperBound
    }
    let word = tokens[range].map(\.form).joined()
    if isWhole, isModel(word) || isSerial(word) || isFiscalYear(word) { return true }
    guard range.count == 1, next + 1 < tokens.count, tokens[next].form == "-",
      tokens[next].range.lowerBound == tokens[next - 1].range.upperBound,
      tokens[next + 1].range.lowerBound == tokens[next].range.upperBound
    else { return false }
    return tokens[next + 1].form.first?.isNumber == true || Self.kinds.contains(tokens[next + 1].form)
  }

  /// "A330", "NCT059", "737-800s", "A320neo": letters and a number, or a number and its kind.
  private static func isModel(_ form: String) -> Bool {
    let digits = form.drop(while: \.isUppercase).prefix(while: \.isNumber)
    let letters = form.prefix(while: \.isUppercase)
    let rest = form.dropFirst(letters.count + digits.count)
    return letters.count < 4 && digits.count > 2
      && (rest.isEmpty || variants.contains(String(rest))
        || rest.first == "-" && rest.dropFirst().contains(where: \.isNumber))
  }

  /// "FY24"
  private static func isFiscalYear(_ form: String) -> Bool {
    form.hasPrefix("FY") && form.count > 3 && form.dropFirst(2).allSatisfy(\.isNumber)
  }

  /// "W56HZV": capitals around a number of two digits or more, as contracts are numbered.
  private static func isSerial(_ form: String) -> Bool {
    let rest = form.drop(while: \.isUppercase).drop(while: \.isNumber)
    return form.count > 4 && form.count { $0.isNumber } > 1 && form.first?.isUppercase == true
      && rest.first?.isUppercase == true && rest.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  private static let variants: Set<String> = ["s", "neo", "neos", "ceo", "X", "F", "ER", "LR", "XLR"]

  /// Whether a model's number begins at a token, so that the name before it is the maker's: "A320", "H100", "F-35".
  static func beginsModel(_ tokens: [Token], _ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let form = tokens[index].form
    if isModel(form) { return form.utf8.count != 4 || !form.allSatisfy(\.isNumber) }
    guard index + 2 < tokens.count, form.utf8.count < 4, form.allSatisfy(\.isUppercase), tokens[index + 1].form == "-",
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound,
      tokens[index + 1].range.upperBound == tokens[index + 2].range.lowerBound
    else { return false }
    return tokens[index + 2].form.first?.isNumber == true
  }

  /// "Ka-band", "Orvik-class".
  private static let kinds: Set<String> = ["band", "class", "type", "style", "series"]

  /// "C$", "R$", "ZAR 270 million".
  static func isCurrency(_ tokens: [Token], _ index: Int) -> Bool {
    let form = tokens[index].form
    if form.hasSuffix("$") { return true }
    return NameFolding.isAllCapitals(form) && form.utf8.count == 3 && index + 1 < tokens.count
      && tokens[index + 1].form.first?.isNumber == true
  }

  /// "Orvik, Tavish and Larkmoor counties"
  private static func isCounty(_ tokens: [Token], _ index: Int) -> Bool {
    for token in tokens[(index + 1)...].prefix(10) {
      if ["counties", "districts", "provinces", "boroughs"].contains(token.form) { return true }
      guard [",", "and", "or", "County", "City"].contains(token.form) || token.upos == .properNoun else { return false }
    }
    return false
  }

  /// Whether a capitalized word beside it shows that a name was torn apart.
  private static func isFragment(_ tokens: [Token], _ index: Int) -> Bool {
    [index - 1, index + 1].contains { beside in
      tokens.indices.contains(beside) && tokens[beside].upos == .properNoun
        && NameFolding.isCapitalized(tokens[beside].form)
    }
  }

  /// "Drone maker Acme" at the beginning of a sentence.
  static func isTrade(_ tokens: [Token], _ index: Int) -> Bool {
    let opens =
      index == 0 || index > 1 && ["-", "–", "—"].contains(tokens[index - 1].form) && tokens[index - 2].form == ")"
    guard opens, index + 2 < tokens.count, !NameFolding.isAllCapitals(tokens[index].form) else { return false }
    return NameWordData.makers.contains(tokens[index + 1].form) && NameFolding.isCapitalized(tokens[index + 2].form)
  }

  /// "OEMs", "Canadians".
  static func isPlural(_ tokens: [Token], _ index: Int, _ countries: Countries) -> Bool {
    let form = tokens[index].form
    guard !NameFolding.isAllCapitals(form) else { return false }
    return Peoples.contains(form, countries)
      || form.hasSuffix("s") && NameFolding.isAllCapitals(String(form.dropLast())) || CamelNames.isThing(form)
  }
}
