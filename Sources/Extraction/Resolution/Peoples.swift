import Language

/// Names of peoples, which stand for companies and governments in passing ("the Swedes") but are nobody's own.
enum Peoples {
  /// Whether a form is a people's name in the plural: "Canadians", "Danes".
  static func contains(_ form: String, _ countries: Countries) -> Bool {
    let lower = form.lowercased()
    if names.contains(lower) { return true }
    guard lower.hasSuffix("s"), lower.utf8.count > 2, lower != "philippines" else { return false }
    var token = Token(
      range: .init(0, 0), form: String(form.dropLast()), lemma: "", upos: .properNoun, xpos: "", head: -1, deprel: "")
    if NameFolding.isAllCapitals(token.form) { token.form = token.form.capitalized }
    return countries.match(in: [token], from: 0)?.form == .adjective
  }

  private static let names: Set<String> = [
    "danes", "swedes", "finns", "poles", "turks", "spaniards", "britons", "scots", "serbs", "croats", "slovaks",
    "arabs",
    "kurds", "filipinos", "argentines", "icelanders", "netherlanders", "englishmen", "frenchmen", "dutchmen",
    "irishmen",
    "welshmen", "scotsmen", "norsemen", "muscovites", "parisians", "londoners", "berliners", "romans", "catalans",
    "bavarians", "flemings", "texans", "californians", "europeans", "asians", "africans", "scandinavians", "taiwanese",
  ]
}
