import Language

/// Names of sites by which companies go: "acme.ai".
enum SiteNames {
  private static let endings: Set<Substring> = ["ai", "app", "bio", "com", "dev", "io", "net", "tech", "cloud"]
  /// Words before a site that is only to be read.
  private static let places: Set<String> = ["at", "visit", "via", "see", "on", "from", "www", "http", "https", "email"]

  /// The words of a company's name in the form of a site's: `acme` and `ai`; nil for other forms.
  static func words(_ form: String) -> [String]? {
    let parts = form.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count > 1, endings.contains(parts[1]),
      parts[0].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }), parts[0].contains(where: \.isLetter)
    else { return nil }
    return NameFolding.words(parts[0]) + [String(parts[1])]
  }

  /// The words of the company's name at a token, or nil where there is none or its site is only to be read.
  static func words(_ tokens: [Token], _ index: Int) -> [String]? {
    if index > 0, places.contains(tokens[index - 1].form.lowercased()) { return nil }
    return words(tokens[index].form)
  }

  /// Whether a word in small letters stands as a name does: alone, as subject, object or owner.
  static func isBareName(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.upos == .properNoun || token.upos == .noun && token.xpos == "NN",
      ["nsubj", "obj", "nmod", "obl", "conj"].contains(token.universalRelation)
    else { return false }
    return !tokens.contains { child in
      child.head == index && ["det", "amod", "compound", "nummod"].contains(child.universalRelation)
    }
  }
}
