import Language

/// Finds what country an organization is said to be from: "Denmark's Orvik", "Danish lender Orvik", "Orvik of Aarhus".
struct HomeFinder {
  let countries: Countries
  let text: AnalyzedText

  /// The country's code that the words around a name tell, or nil.
  func home(of name: NameMention) -> String? {
    let tokens = text.sentences[name.sentence].tokens
    return before(tokens, name.tokens.lowerBound) ?? behind(tokens, name.tokens.upperBound)
  }

  /// "Denmark's Orvik", "Danish Orvik", "the Danish food group Orvik", "Aarhus-based Orvik"
  private func before(_ tokens: [Token], _ start: Int) -> String? {
    guard start > 0 else { return nil }
    if ["'s", "’s", "'", "’"].contains(tokens[start - 1].form) {
      return place(tokens, endingAt: start - 1, adjectives: false)
    }
    var index = start
    while index > 0, index > start - 5 {
      if let code = place(tokens, endingAt: index, adjectives: true) {
        let isDirect = index == start
        let isDescribed =
          !isDirect && DescriptionNouns.embedded.meaning(of: tokens[start - 1].lemma.lowercased()) != nil
        return isDirect || isDescribed || tokens[start - 1].form == "based" ? code : nil
      }
      let token = tokens[index - 1]
      guard token.upos == .noun || token.upos == .adjective || token.form == "-" || token.form == "based" else { break }
      index -= 1
    }
    return nil
  }

  /// "Orvik of Denmark", "Orvik, a Danish lender", "Orvik, based in Aarhus", "Orvik (Denmark)"
  private func behind(_ tokens: [Token], _ end: Int) -> String? {
    guard end + 1 < tokens.count else { return nil }
    let next = tokens[end].form
    if next == "of" { return isCompanysPlace(tokens, end + 1) }
    if next == "(", let code = isCompanysPlace(tokens, end + 1) { return code }
    guard next == "," else { return nil }
    switch tokens[end + 1].form.lowercased() {
    case "of", "from": return end + 2 < tokens.count ? isCompanysPlace(tokens, end + 2) : nil
    case "based", "headquartered": return end + 3 < tokens.count ? isCompanysPlace(tokens, end + 3) : nil
    case "a", "an", "the": return described(tokens, from: end + 2)
    default: return nil
    }
  }

  /// The country in a phrase that ends with a description's noun.
  private func described(_ tokens: [Token], from start: Int) -> String? {
    var code: String?
    for index in start..<min(start + 8, tokens.count) {
      if let found = countryOrCity(tokens, index) { code = code ?? found }
      let token = tokens[index]
      guard [.noun, .adjective, .properNoun, .punctuation, .verb].contains(token.upos), token.form != "," else { break }
      let ends = index + 1 == tokens.count || tokens[index + 1].upos != .noun
      if ends, token.upos == .noun, DescriptionNouns.embedded.meaning(of: token.lemma.lowercased()) != nil {
        return code
      }
    }
    return nil
  }

  private func isCompanysPlace(_ tokens: [Token], _ start: Int) -> String? {
    let index = tokens[start].form.lowercased() == "the" && start + 1 < tokens.count ? start + 1 : start
    return countryOrCity(tokens, index)
  }

  private func countryOrCity(_ tokens: [Token], _ index: Int) -> String? {
    countries.match(in: tokens, from: index)?.code ?? CityHomes.match(in: tokens, from: index)?.code
  }

  /// The place that ends before a token, with or without "-based" behind it.
  private func place(_ tokens: [Token], endingAt end: Int, adjectives: Bool) -> String? {
    for start in stride(from: end - 1, through: max(0, end - 4), by: -1) {
      if let match = countries.match(in: tokens, from: start), start + match.count == end {
        // "Paris Orvik" tells less than "Paris-based Orvik".
        let isBased = end + 1 < tokens.count && tokens[end].form == "-" && tokens[end + 1].form == "based"
        return match.form != .capital || isBased || !adjectives ? match.code : nil
      }
      if let match = CityHomes.match(in: tokens, from: start), start + match.count == end, end + 1 < tokens.count,
        tokens[end].form == "-", tokens[end + 1].form == "based"
      {
        return match.code
      }
    }
    return nil
  }
}
