import Language

/// Finds governments named by their country or head: "the French government", "the government of Kenya", "the Biden
/// administration".
struct GovernmentNames: Sendable {
  let countries: Countries

  /// The tokens of a government's name that begins at `start`, with its country's code; nil if none does.
  func match(in tokens: [Token], from start: Int) -> (range: Range<Int>, country: String)? {
    if let name = governmentOf(tokens, start) { return name }
    guard let (code, end) = owner(tokens, start), end < tokens.count,
      Self.nouns.contains(tokens[end].form.lowercased())
    else { return nil }
    // "state aid", "government contract": the noun must end its phrase.
    let governor = tokens[end].head
    if governor == end + 1, tokens[end].deprel == "compound", tokens.indices.contains(governor),
      Self.acts.contains(tokens[governor].lemma.lowercased())
    {
      return (start..<(end + 1), code)
    }
    guard tokens[end].deprel != "compound", tokens[end].deprel != "amod" else { return nil }
    if end + 1 < tokens.count, tokens[end + 1].upos == .noun, tokens[end + 1].head != end { return nil }
    return (start..<(end + 1), code)
  }

  /// Whose government it may be, and where that ends.
  private func owner(_ tokens: [Token], _ start: Int) -> (code: String, end: Int)? {
    if let country = countries.match(in: tokens, from: start), country.form != .capital {
      var end = start + country.count
      if end < tokens.count, tokens[end].form == "'s" || tokens[end].form == "’s" { end += 1 }
      if end < tokens.count, ["federal", "central", "own"].contains(tokens[end].form.lowercased()) { end += 1 }
      return (country.code, end)
    }
    let isPresidents =
      start + 1 < tokens.count && Self.americanPresidents.contains(tokens[start].form)
      && tokens[start + 1].form.lowercased() == "administration"
    return isPresidents ? ("US", start + 1) : nil
  }

  /// "the government of Kenya", "the Republic of Kenya", "the state of Kenya".
  private func governmentOf(_ tokens: [Token], _ start: Int) -> (range: Range<Int>, country: String)? {
    let word = tokens[start].form.lowercased()
    guard Self.heads.contains(word), start + 2 < tokens.count, tokens[start + 1].form == "of" else { return nil }
    let place = tokens[start + 2].form == "the" ? start + 3 : start + 2
    guard place < tokens.count, let country = countries.match(in: tokens, from: place), country.form == .name else {
      return nil
    }
    let range = start..<(place + country.count)
    // "the state of Georgia" is one of America's; where nothing is done it is a place.
    let isPlace = word != "government" && !Actor.isActor(tokens, range, isCapital: false)
    guard !isPlace, word != "state" || !StatesOfCountries.contains(tokens[place].form) else { return nil }
    return (range, country.code)
  }

  /// What only a government that acts can have: "U.S. government allegations".
  private static let acts: Set<String> = [
    "allegation", "charge", "accusation", "lawsuit", "complaint", "claim", "probe", "investigation", "sanction",
  ]
  private static let heads: Set<String> = ["government", "state", "republic", "kingdom"]
  private static let nouns: Set<String> = ["government", "administration", "state"]
  private static let americanPresidents: Set<String> = ["Biden", "Trump", "Obama", "Bush", "Clinton", "Reagan"]
}
