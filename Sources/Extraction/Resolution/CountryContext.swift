/// Which country a document's unmarked state bodies belong to: "the Ministry of Defence", "the Army".
struct CountryContext {
  /// The countries that names point to, those that most do first.
  private let ranked: [String]

  /// Counts countries and bodies whose country is known; a country that is only a place counts less.
  init(names: [NameMention], gazetteer: Gazetteer, mentions: [String: Int]) {
    var votes: [String: Int] = [:]
    for (code, count) in mentions { votes[String(code.prefix(2)), default: 0] += count }
    for name in names {
      if let country = name.country?.prefix(2) { votes[String(country), default: 0] += name.body == nil ? 2 : 3 }
      if name.senses.count == 1, !name.senses[0].isRelative {
        let entry = gazetteer.entries[name.senses[0].entry]
        if let country = entry.country, entry.type?.isGovernmental == true { votes[country, default: 0] += 4 }
      }
    }
    ranked = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The country that most names point to and that has bodies of a function, or nil.
  func country(ofBody body: String) -> String? {
    ranked.first { !(Self.withoutMinistries.contains($0) && body.hasPrefix("ministry")) }
  }

  /// Whether names or places of the text point to a country.
  func isMentioned(_ country: String) -> Bool { ranked.contains(country) }

  /// Whose governments have departments instead.
  private static let withoutMinistries: Set<String> = ["US", "AU", "CH", "HK"]
}
