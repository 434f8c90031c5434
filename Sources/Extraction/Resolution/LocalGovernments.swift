import Language

/// Finds governments of cities and regions that the text writes in lower case: "the city of Larkmoor", "the Larkmoor city
/// council".
enum LocalGovernments {
  /// The tokens of such a name that begins at `start`, or nil.
  static func match(in tokens: [Token], from start: Int) -> Range<Int>? {
    let word = tokens[start].form
    if kinds.contains(word), start + 2 < tokens.count, tokens[start + 1].form == "of" {
      let end = nameEnd(tokens, from: start + 2)
      guard end > start + 2 else { return nil }
      return Actor.isActor(tokens, start..<end, isCapital: false) ? start..<end : nil
    }
    // "the Flemish government"
    if start + 1 < tokens.count, tokens[start].upos == .adjective, NameFolding.isCapitalized(tokens[start].form),
      endings.contains(where: tokens[start].form.hasSuffix), tokens[start + 1].form == "government",
      tokens[start + 1].deprel != "compound"
    {
      return start..<(start + 2)
    }
    let name = nameEnd(tokens, from: start)
    guard name > start, name + 1 < tokens.count, levels.contains(tokens[name].form),
      bodies.contains(tokens[name + 1].form), tokens[name + 1].deprel != "compound"
    else { return nil }
    return start..<(name + 2)
  }

  /// The end of the capitalized words from `start`.
  private static func nameEnd(_ tokens: [Token], from start: Int) -> Int {
    var end = start
    while end < tokens.count, end < start + 3, tokens[end].upos == .properNoun,
      NameFolding.isCapitalized(tokens[end].form)
    {
      end += 1
    }
    return end
  }

  private static let endings = ["ish", "ian", "ean", "ese", "alan", "oon"]
  private static let kinds: Set<String> = ["city", "municipality", "province", "county", "canton"]
  private static let levels: Set<String> = [
    "city", "county", "borough", "district", "municipal", "regional", "provincial", "state", "town",
  ]
  private static let bodies: Set<String> = ["council", "government", "authority", "authorities", "administration"]
}
