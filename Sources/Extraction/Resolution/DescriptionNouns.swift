import Graph

/// Looks up the common nouns that describe organizations.
struct DescriptionNouns: Sendable {
  /// How telling a noun is.
  enum Class: String, Sendable {
    case generic
    case specific
    case role
    case unit
  }

  /// What a noun fits.
  struct Meaning: Sendable {
    var noun: String
    /// The types with their place in the order of fit.
    var types: [OrganizationType]
    var nounClass: Class
  }

  /// The nouns that come with graphkit.
  static let embedded = DescriptionNouns(text: DescriptionNounData.nouns)

  private var meanings: [String: Meaning] = [:]

  init(text: String) {
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      let header = halves[0].split(separator: " ")
      guard halves.count == 2, let first = header.first, let nounClass = Class(rawValue: String(first)) else {
        continue
      }
      let types = header.dropFirst().compactMap { OrganizationType(rawValue: String($0)) }
      for noun in halves[1].split(separator: " ") { add(String(noun), types, nounClass) }
    }
  }

  private mutating func add(_ noun: String, _ types: [OrganizationType], _ nounClass: Class) {
    guard var meaning = meanings[noun] else {
      meanings[noun] = Meaning(noun: noun, types: types, nounClass: nounClass)
      return
    }
    meaning.types += types.filter { !meaning.types.contains($0) }
    meanings[noun] = meaning
  }

  /// What a lemma means, or nil if it doesn't describe organizations. Any "…maker" is a company.
  func meaning(of lemma: String) -> Meaning? {
    if let known = meanings[lemma] { return known }
    if lemma.hasSuffix("maker"), lemma.count > 6, !Self.people.contains(lemma) {
      return Meaning(noun: lemma, types: [.company], nounClass: .specific)
    }
    return nil
  }

  /// Whether two nouns describe the same trade.
  static func agree(_ left: String, _ right: String) -> Bool {
    left == right || (trade[left] != nil && trade[left] == trade[right])
  }

  private static let people: Set<String> = [
    "lawmaker", "policymaker", "filmmaker", "dressmaker", "policy-maker", "newsmaker",
  ]
  private static let trade: [String: String] = {
    let trades = [
      "bank lender", "carmaker automaker manufacturer", "airline carrier", "chain retailer grocer supermarket",
      "shipbuilder shipyard yard builder", "carrier operator telco telecom network", "fund investor manager",
      "brewer brewery", "regulator watchdog authority", "court tribunal bench panel", "start-up startup",
      "organisation organization body", "co-operative cooperative", "exchange bourse", "miner explorer",
      "university college school", "charity nonprofit non-profit foundation", "club team", "publisher newspaper",
      "broadcaster network station", "utility supplier", "government state administration",
    ]
    var found: [String: String] = [:]
    for group in trades {
      for noun in group.split(separator: " ") where found[String(noun)] == nil { found[String(noun)] = group }
    }
    return found
  }()
}
