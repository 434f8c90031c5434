import Graph
import Language

/// Tells by the words around a name that it is an organization's, though the recognizer took it for a person or place.
struct OrganizationCues {
  let tokens: [Token]
  /// Whether the recognizer saw an organization at each token.
  let isOrganization: [Bool]
  let countries: Countries

  /// Whether the name is owned, explained or listed as organizations are.
  func speak(for range: Range<Int>) -> Bool {
    isOwner(range) || isExplained(range) || isListed(range) || isRaiser(range)
  }

  /// "Orvik closed a $3 million seed round": only organizations do.
  func isRaiser(_ range: Range<Int>) -> Bool {
    let name = Actor.headToken(tokens, range)
    let verb = tokens[name].head
    guard verb >= 0, tokens[name].deprel == "nsubj", Self.raising.contains(tokens[verb].lemma.lowercased()) else {
      return false
    }
    return tokens.indices.contains {
      tokens[$0].head == verb && tokens[$0].deprel == "obj" && Self.rounds.contains(tokens[$0].lemma.lowercased())
    }
  }

  private static let raising: Set<String> = ["raise", "close", "secure", "land", "bag", "nab", "snag"]
  private static let rounds: Set<String> = ["round", "funding", "financing", "series", "seed"]

  /// "a subsidiary of Orvik": persons have none. What follows a possessive is another's.
  private func isOwner(_ range: Range<Int>) -> Bool {
    let of = range.lowerBound - 1
    guard of > 0, tokens[of].form == "of", Self.units.contains(tokens[of - 1].lemma.lowercased()) else { return false }
    return range.upperBound == tokens.count || tokens[range.upperBound].xpos != "POS"
  }

  /// "Orvik, a Danish lender,": the phrase behind a comma names what an organization is.
  private func isExplained(_ range: Range<Int>) -> Bool {
    let comma = range.upperBound
    guard comma + 2 < tokens.count, tokens[comma].form == ",",
      ["a", "an", "the"].contains(tokens[comma + 1].form.lowercased())
    else { return false }
    var noun: Int?
    var index = comma + 2
    while index < tokens.count, index < comma + 9 {
      let token = tokens[index]
      let isLink = token.form == "-" || token.upos == .verb && tokens[index - 1].form == "-"
      guard [.noun, .properNoun, .adjective, .numeral].contains(token.upos) || isLink else { break }
      noun = token.upos == .noun ? index : nil
      index += 1
    }
    guard let noun, let meaning = DescriptionNouns.embedded.meaning(of: tokens[noun].lemma.lowercased()) else {
      return false
    }
    return meaning.nounClass != .role && !Self.persons.contains(meaning.noun)
  }

  /// "Orvik, Tavish and Larkmoor Steel": one of at least three of which two are seen to be organizations.
  private func isListed(_ range: Range<Int>) -> Bool {
    let members = Coordination(tokens: tokens).members(of: Actor.headToken(tokens, range))
    let others = members.filter { !range.contains($0) }
    return others.count > 1 && others.allSatisfy { isOrganization[$0] || tokens[$0].upos != .properNoun }
      && others.count(where: { isOrganization[$0] }) > 1
  }

  private static let units: Set<String> = [
    "subsidiary", "unit", "arm", "division", "affiliate", "offshoot", "brand", "branch", "shareholder", "spin-off",
    "spinoff",
  ]
  /// Nouns of organizations that describe persons as well.
  private static let persons: Set<String> = [
    "player", "manager", "developer", "designer", "engineer", "architect", "builder", "broker", "landlord", "farmer",
    "operator", "trader", "planner", "contractor", "head", "body", "league", "team", "miner", "grocer", "banker",
    "baker",
    "brewer", "publisher", "distiller", "explorer", "grower", "producer", "constructor", "integrator", "country",
    "nation",
    "republic", "town", "city", "state", "province", "county", "kingdom", "emirate", "prefecture", "port", "district",
    "distributor", "hauler", "processor", "maker", "shipper", "financier", "administration", "chain", "network",
    "college",
    "school", "house", "hospital", "museum", "airport", "mill", "yard", "brand", "platform",
  ]
}
