import Language

/// Finds governments of cities and regions that the text writes in lower case: "the city of Larkmoor", "the Larkmoor city
/// council".
enum LocalGovernments {
  /// The tokens of such a name that begins at `start`, or nil; `isPerson` tells persons' names, who have governments too.
  static func match(in tokens: [Token], from start: Int, isPerson: (Int) -> Bool = { _ in false }) -> Range<Int>? {
    if let range = ofName(tokens, start) ?? attorneyGeneral(tokens, start) ?? districtAttorney(tokens, start)
      ?? ownedCounty(tokens, start)
    {
      return range
    }
    // "the Flemish government"
    if start + 1 < tokens.count, tokens[start].upos == .adjective, NameFolding.isCapitalized(tokens[start].form),
      endings.contains(where: tokens[start].form.hasSuffix), tokens[start + 1].form == "government",
      tokens[start + 1].deprel != "compound"
    {
      return start..<(start + 2)
    }
    let name = nameEnd(tokens, from: start)
    guard name > start, name < tokens.count, !isPerson(start) else { return nil }
    return levelled(tokens, start, name) ?? bare(tokens, start, name) ?? office(tokens, start, name)
  }

  /// "New York Attorney General", "Ohio's attorney general"
  private static func attorneyGeneral(_ tokens: [Token], _ start: Int) -> Range<Int>? {
    for count in [1, 2] where start + count < tokens.count {
      let state = tokens[start..<(start + count)].map(\.form).joined(separator: " ")
      let isOwner = ["'s", "’s"].contains(tokens[start + count].form)
      let office = start + count + (isOwner ? 1 : 0)
      guard StatesOfCountries.contains(state), office + 1 < tokens.count,
        tokens[office].form.lowercased() == "attorney", tokens[office + 1].form.lowercased() == "general"
      else { continue }
      return start..<(office + 2)
    }
    return nil
  }

  /// "Larkmoor County District Attorney", "Larkmoor County District Attorney's Office"
  private static func districtAttorney(_ tokens: [Token], _ start: Int) -> Range<Int>? {
    var office = start
    while office < tokens.count, office < start + 4, isName(tokens, office), tokens[office].form != "District" {
      office += 1
    }
    guard office > start, office + 1 < tokens.count, tokens[office].form == "District",
      tokens[office + 1].form == "Attorney", tokens[office - 1].form == "County"
    else { return nil }
    let end = office + 2
    let hasOffice =
      end + 1 < tokens.count && ["'s", "’s"].contains(tokens[end].form) && tokens[end + 1].form == "Office"
    return start..<(hasOffice ? end + 2 : end)
  }

  /// "Orvik's County": a county that bears an owner's name, where it does something.
  private static func ownedCounty(_ tokens: [Token], _ start: Int) -> Range<Int>? {
    let owner = nameEnd(tokens, from: start)
    let end = owner + 2
    guard owner > start, end <= tokens.count, ["'s", "’s"].contains(tokens[owner].form),
      tokens[owner + 1].form == "County", end == tokens.count || !isName(tokens, end),
      Actor.isActor(tokens, start..<end, isCapital: false)
    else { return nil }
    return start..<end
  }

  /// "the city of Larkmoor", "the provincial government of Larkmoor"
  private static func ofName(_ tokens: [Token], _ start: Int) -> Range<Int>? {
    let word = tokens[start].form
    let isLevelled =
      levels.contains(word) && start + 1 < tokens.count && ["government", "council"].contains(tokens[start + 1].form)
    let of = isLevelled ? start + 2 : start + 1
    guard isLevelled || kinds.contains(word), of + 1 < tokens.count, tokens[of].form == "of" else { return nil }
    let end = nameEnd(tokens, from: of + 1)
    guard end > of + 1 else { return nil }
    return Actor.isActor(tokens, start..<end, isCapital: false) ? start..<end : nil
  }

  /// "the Larkmoor city council"
  private static func levelled(_ tokens: [Token], _ start: Int, _ name: Int) -> Range<Int>? {
    guard name + 1 < tokens.count, levels.contains(tokens[name].form), bodies.contains(tokens[name + 1].form),
      tokens[name + 1].deprel != "compound"
    else { return nil }
    return start..<(name + 2)
  }

  /// "the Larkmoor government"
  private static func bare(_ tokens: [Token], _ start: Int, _ name: Int) -> Range<Int>? {
    guard ["government", "municipality", "council"].contains(tokens[name].form), tokens[name].deprel != "compound",
      name + 1 == tokens.count || tokens[name + 1].upos != .noun,
      Actor.isActor(tokens, start..<(name + 1), isCapital: false)
    else { return nil }
    return start..<(name + 1)
  }

  /// "the Larkmoor transport authority", "Larkmoor's transport authority"
  private static func office(_ tokens: [Token], _ start: Int, _ name: Int) -> Range<Int>? {
    let isOwner = ["'s", "’s"].contains(tokens[name].form)
    let task = isOwner ? name + 1 : name
    guard start == 0 || !["a", "an"].contains(tokens[start - 1].form.lowercased()),
      let end = PublicOffices.end(in: tokens, from: task)
    else { return nil }
    return start..<end
  }

  /// The end of the capitalized words from `start`.
  private static func nameEnd(_ tokens: [Token], from start: Int) -> Int {
    var end = start
    while end < tokens.count, end < start + 3, isName(tokens, end) {
      let isHyphenated = end + 2 < tokens.count && tokens[end + 1].form == "-" && isName(tokens, end + 2)
      end += isHyphenated ? 3 : 1
    }
    return end
  }

  private static func isName(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].upos == .properNoun && NameFolding.isCapitalized(tokens[index].form)
  }

  private static let endings = ["ish", "ian", "ean", "ese", "alan", "oon"]
  private static let kinds: Set<String> = [
    "city", "municipality", "province", "county", "canton", "region", "commune", "state",
  ]
  private static let levels: Set<String> = [
    "city", "county", "borough", "district", "municipal", "regional", "provincial", "state", "town", "local",
  ]
  private static let bodies: Set<String> = ["council", "government", "authority", "authorities", "administration"]
}
