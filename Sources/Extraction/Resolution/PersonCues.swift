import Language

/// Tells persons from organizations by the words around a name.
enum PersonCues {
  /// Whether a title stands before the name, or an office or age behind it.
  static func isPerson(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    if range.lowerBound > 0, titles.contains(tokens[range.lowerBound - 1].form.lowercased()) { return true }
    if titles.contains(tokens[range.lowerBound].form.lowercased()) { return true }
    let next = range.upperBound
    guard next + 1 < tokens.count, tokens[next].form == "," else { return false }
    let after = tokens[next + 1].form.lowercased()
    if tokens[next + 1].upos == .numeral, next + 2 < tokens.count, tokens[next + 2].form == "," { return true }
    return offices.contains(after) || (next + 2 < tokens.count && offices.contains(tokens[next + 2].form.lowercased()))
  }

  /// Whether two or three words that were taken for an organization's name are a person's: "Acme CEO Maria Orvik", "Maria
  /// Orvik, founder of Acme".
  static func isTitled(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard (2...3).contains(range.count) else { return false }
    if range.lowerBound > 0, tokens[range.lowerBound - 1].form == "CEO" || tokens[range.lowerBound - 1].form == "CFO" {
      return true
    }
    if range.lowerBound > 0, personal.contains(tokens[range.lowerBound - 1].form) { return true }
    // "its chairman, Ulmo Orvik"
    if range.lowerBound > 1, tokens[range.lowerBound - 1].form == ",",
      personal.contains(tokens[range.lowerBound - 2].form)
    {
      return true
    }
    // "former portfolio managers Ulmo Orvik"
    if range.lowerBound > 1, tokens[range.lowerBound - 1].lemma == "manager",
      ["portfolio", "general", "product", "account", "former"].contains(tokens[range.lowerBound - 2].form)
    {
      return true
    }
    // "founded by Ulmo Orvik"
    if range.count == 2, range.lowerBound > 1, tokens[range.lowerBound - 1].form == "by",
      ["founded", "cofounded", "co-founded"].contains(tokens[range.lowerBound - 2].form)
    {
      return true
    }
    if ["Jr.", "Jr", "Sr."].contains(tokens[range.upperBound - 1].form) { return true }
    var next = range.upperBound
    // "said Maria Orvik of Acme"
    if range.count == 2, range.lowerBound > 0, next < tokens.count, ["of", "at"].contains(tokens[next].form),
      Pronouns.saying.contains(tokens[range.lowerBound - 1].lemma)
    {
      return true
    }
    // "Maria Orvik, who founded"
    if range.count == 2, next + 1 < tokens.count, tokens[next].form == ",", tokens[next + 1].form == "who" {
      return true
    }
    // "Maria Orvik (MO), managing partner"
    if next + 2 < tokens.count, tokens[next].form == "(", tokens[next + 2].form == ")" { next += 3 }
    guard next + 1 < tokens.count else { return false }
    // "appoints Maria Orvik as chief executive"
    if tokens[next].form == "as" { return holdsOffice(tokens, next + 1) }
    return tokens[next].form == "," && holdsOffice(tokens, next + 1)
  }

  /// Whether what stands behind a name's comma is a person's office: "former CEO of", "chief financial officer".
  private static func holdsOffice(_ tokens: [Token], _ start: Int) -> Bool {
    var next = start
    while next < tokens.count, beforeOffices.contains(tokens[next].form.lowercased()) { next += 1 }
    // "a general partner"
    let isOne = next + 2 < tokens.count && ["a", "an"].contains(tokens[next].form)
    if isOne { return isGraded(tokens, next + 1) || callings.contains(tokens[next + 1].form) }
    guard next < tokens.count else { return false }
    // "co-founder" of three tokens
    if next + 2 < tokens.count, tokens[next].form.lowercased() == "co", tokens[next + 1].form == "-" { next += 2 }
    guard next < tokens.count else { return false }
    let office = tokens[next].form.lowercased()
    if personal.contains(office) || callings.contains(office) { return true }
    if heldOffices.contains(tokens[next].form.lowercased()) { return true }
    if tokens[next].form == "partner", next + 1 < tokens.count, ["at", "of", "with"].contains(tokens[next + 1].form) {
      return true
    }
    return isGraded(tokens, next)
  }

  /// "chief financial", "managing director"
  private static func isGraded(_ tokens: [Token], _ next: Int) -> Bool {
    next + 1 < tokens.count && grades.contains(tokens[next].form.lowercased())
      && gradedOffices.contains(tokens[next + 1].form.lowercased())
  }

  /// Whether two or three words begin with a given name: "Maria Orvik".
  static func hasGivenName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && GivenNames.contains(tokens[range.lowerBound].form)
      && tokens[range].allSatisfy { NameFolding.isCapitalized($0.form) && $0.form.first?.isLetter == true }
  }

  /// Whether two capitalized words stand beside a person's name: "Ulmo Orvik and Maria Tavish".
  static func isBesidePerson(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.count == 2, NameFolding.isCapitalized(tokens[range.lowerBound].form) else { return false }
    let behind = (range.upperBound + 1)..<(range.upperBound + 3)
    if behind.upperBound <= tokens.count, tokens[range.upperBound].form == "and", hasGivenName(tokens, behind),
      behind.upperBound == tokens.count || tokens[behind.upperBound].upos != .properNoun
    {
      return true
    }
    if isListedWithPerson(tokens, range.upperBound) { return true }
    let before = (range.lowerBound - 3)..<(range.lowerBound - 1)
    return before.lowerBound >= 0 && tokens[range.lowerBound - 1].form == "and" && hasGivenName(tokens, before)
      && (before.lowerBound == 0 || tokens[before.lowerBound - 1].upos != .properNoun)
  }

  /// "Ulmo Orvik, Tarvo Quell and Maria Tavish": whether a list of two words each goes on from a token to a person.
  private static func isListedWithPerson(_ tokens: [Token], _ start: Int) -> Bool {
    var next = start
    for _ in 0..<6 {
      var isLast = false
      if next < tokens.count, tokens[next].form == "," { next += 1 }
      if next < tokens.count, tokens[next].form == "and" {
        isLast = true
        next += 1
      }
      guard next > start, next + 2 <= tokens.count,
        tokens[next..<(next + 2)].allSatisfy({ $0.upos == .properNoun && NameFolding.isCapitalized($0.form) })
      else { return false }
      if isLast {
        return hasGivenName(tokens, next..<(next + 2))
          && (next + 2 == tokens.count || tokens[next + 2].upos != .properNoun)
      }
      next += 2
    }
    return false
  }

  /// Whether a name begins with an office that only persons hold: "Researcher Maria Orvik".
  static func opensWithOffice(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard (2...5).contains(range.count) else { return false }
    let (first, second) = (tokens[range.lowerBound].form, tokens[range.lowerBound + 1].form)
    if range.count < 5, capitalizedOffices.contains(first) { return true }
    return nobles.contains(second) && range.count > 2 || nobles.contains(first) && GivenNames.contains(second)
  }

  /// Titles that stand before or begin persons' names, in small letters.
  static let titles: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor", "sir", "lord", "lady",
    "president", "minister", "secretary", "senator", "judge", "general", "gen.", "admiral", "captain", "colonel",
    "executive", "officer", "chairman", "chairwoman", "director", "founder", "co-founder", "ceo", "analyst", "lawyer",
    "spokesman", "spokeswoman", "spokesperson", "chancellor", "mayor", "tycoon", "magnate", "billionaire", "kingpin",
    "governor", "commissioner", "businessman", "businesswoman", "politician", "lawmaker", "activist", "rep.", "sen.",
    "representative", "congressman", "congresswoman",
  ]
  /// Offices that only persons hold, in small letters.
  private static let personal: Set<String> = [
    "founder", "co-founder", "chairman", "chairwoman", "president", "professor", "spokesman", "spokeswoman",
    "spokesperson", "analyst", "billionaire", "entrepreneur", "minister", "senator", "mayor", "ambassador",
  ]
  /// Callings behind a person's name: "Maria Orvik, a lawyer who".
  private static let callings: Set<String> = [
    "captain", "coach", "actor", "actress", "singer", "lawyer", "attorney", "economist", "journalist",
  ]
  private static let heldOffices: Set<String> = ["ceo", "cfo", "cto", "coo", "svp", "evp", "vp", "co-ceo"]
  private static let beforeOffices: Set<String> = [
    "former", "then", "current", "the", "its", "acting", "interim", "new", "longtime",
  ]
  private static let grades: Set<String> = ["operating", "chief", "vice", "senior", "executive", "managing", "general"]
  private static let gradedOffices: Set<String> = [
    "executive", "financial", "operating", "technology", "commercial", "marketing", "president", "vice", "director",
    "partner", "counsel", "manager", "officer", "analyst", "economist", "investment", "strategy", "product", "revenue",
  ]
  private static let nobles: Set<String> = ["Prince", "Princess", "Sheikh"]
  private static let capitalizedOffices: Set<String> = [
    "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.",
    "Researcher", "Scientist", "Engineer", "Professor", "Judge", "Justice", "Senator", "Sen.", "Rep.", "Congressman",
    "Congresswoman", "Gov.", "Governor", "Mayor", "Sheriff", "Commissioner", "Ambassador", "Admiral", "Lt.", "Maj.",
    "Col.", "Sgt.", "Capt.", "Brig.", "Adm.", "Gen.", "Lieutenant", "Major", "Colonel", "Captain", "Detective",
    "Spokesman", "Spokeswoman", "Spokesperson", "Analyst", "Chairman", "Chairwoman", "Representative", "AG", "DA",
  ]
  private static let offices: Set<String> = [
    "chief", "president", "chairman", "chairwoman", "chair", "ceo", "cfo", "cto", "director", "head", "founder",
    "co-founder", "minister", "professor", "analyst", "spokesman", "spokeswoman", "partner", "secretary", "managing",
    "senior", "vice", "executive", "general", "who",
  ]
}
