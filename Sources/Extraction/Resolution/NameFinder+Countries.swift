import Language

extension NameFinder {
  /// A country or capital that begins at a token, with whether it acts.
  func country(
    _ tokens: [Token], _ start: Int, _ here: (range: Range<Int>, type: EntityType)?, _ sentence: Sentence, _ index: Int
  ) -> NameMention? {
    guard let country = countries.match(in: tokens, from: start), country.form != .adjective else { return nil }
    let range = start..<(start + country.count)
    if let here, here.range.count > range.count { return nil }
    // "Washington, D.C.": a town.
    if country.form == .capital, range.upperBound + 1 < tokens.count, tokens[range.upperBound].form == ",",
      ["D.C.", "DC", "D.C"].contains(tokens[range.upperBound + 1].form)
    {
      return nil
    }
    // "Kalika Construction (Nepal)": where it is from.
    if start > 1, tokens[start - 1].form == "(", range.upperBound < tokens.count, tokens[range.upperBound].form == ")",
      tokens[start - 2].upos == .properNoun
    {
      return nil
    }
    // "US $5 million": dollars.
    if range.upperBound < tokens.count, tokens[range.upperBound].form == "$" { return nil }
    var name = mention(sentence, index, range, .country)
    name.country = country.code
    name.isActor = Actor.isActor(tokens, range, isCapital: country.form == .capital)
    return name
  }
}
