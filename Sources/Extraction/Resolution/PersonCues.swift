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
    let next = range.upperBound
    return next + 1 < tokens.count && tokens[next].form == "," && personal.contains(tokens[next + 1].form)
  }

  /// Whether two or three words begin with a given name: "Maria Orvik".
  static func hasGivenName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && GivenNames.contains(tokens[range.lowerBound].form)
      && tokens[range].allSatisfy { NameFolding.isCapitalized($0.form) && $0.form.first?.isLetter == true }
  }

  /// Whether a name begins with an office that only persons hold: "Researcher Maria Orvik".
  static func opensWithOffice(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    (2...4).contains(range.count) && capitalizedOffices.contains(tokens[range.lowerBound].form)
  }

  /// The surnames of those whom a title or a given name introduces: "chief executive Maria Orvik".
  static func surnames(in text: AnalyzedText) -> Set<String> {
    var found: Set<String> = []
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for given in tokens.indices.dropLast(2)
      where hasGivenName(tokens, given..<(given + 2)) && tokens[given + 1].upos == .properNoun
        && !NameFolding.isCapitalized(tokens[given + 2].form)
      {
        found.insert(tokens[given + 1].form.lowercased())
      }
      for title in tokens.indices where titles.contains(tokens[title].form.lowercased()) {
        var end = title + 1
        while end < tokens.count, end - title < 5, tokens[end].upos == .properNoun || end == title + 1,
          NameFolding.isCapitalized(tokens[end].form)
        {
          end += 1
        }
        guard end - title > 2, end < tokens.count,
          Pronouns.saying.contains(tokens[end].lemma) || tokens[end].form == ","
        else { continue }
        found.insert(tokens[end - 1].form.lowercased())
      }
    }
    return found
  }

  private static let titles: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor", "sir", "lord", "lady",
    "president", "minister", "secretary", "senator", "judge", "general", "gen.", "admiral", "captain", "colonel",
    "executive", "officer", "chairman", "chairwoman", "director", "founder", "co-founder", "ceo", "analyst", "lawyer",
    "spokesman", "spokeswoman", "spokesperson", "chancellor", "mayor", "tycoon", "magnate", "billionaire", "kingpin",
    "governor", "commissioner", "rep.", "sen.",
  ]
  /// Offices that only persons hold, in small letters.
  private static let personal: Set<String> = [
    "founder", "co-founder", "chairman", "chairwoman", "president", "professor", "spokesman", "spokeswoman",
    "spokesperson", "analyst", "billionaire", "entrepreneur",
  ]
  private static let capitalizedOffices: Set<String> = [
    "Researcher", "Scientist", "Engineer", "Professor", "Judge", "Justice", "Senator", "Sen.", "Rep.", "Congressman",
    "Congresswoman", "Gov.", "Governor", "Mayor", "Sheriff", "Commissioner", "Ambassador", "Admiral", "Lt.", "Maj.",
    "Col.", "Sgt.", "Capt.", "Brig.", "Adm.", "Gen.", "Lieutenant", "Major", "Colonel", "Captain", "Detective",
    "Spokesman", "Spokeswoman", "Spokesperson", "Analyst", "Chairman", "Chairwoman",
  ]
  private static let offices: Set<String> = [
    "chief", "president", "chairman", "chairwoman", "chair", "ceo", "cfo", "cto", "director", "head", "founder",
    "co-founder", "minister", "professor", "analyst", "spokesman", "spokeswoman", "partner", "secretary", "managing",
    "senior", "vice", "executive", "general", "who",
  ]
}
