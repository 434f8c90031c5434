import Graph

/// What a label or heading of a profile says of the organizations beside or below it: "Investors: Acme, Bolt",
/// "KEY CUSTOMERS".
struct ProfileLabel: Hashable, Sendable {
  /// The relationship of the organizations with the one that the profile is of.
  var type: RelationshipType
  /// Whether the profile's organization is its source.
  var isOutgoing: Bool
  var status: RelationshipStatus = .inEffect

  /// Reads a label, which may have adjectives before it and a time or place behind it: "Former shareholders",
  /// "Ownership after the rights issue". Its words are in small letters.
  init?(_ words: [String]) {
    let head = words.prefix { !Self.limits.contains($0) }
    let label = head.filter { !Self.modifiers.contains($0) && !Self.former.contains($0) && !Self.future.contains($0) }
    guard let known = Self.known[words.joined(separator: " ")] ?? Self.known[label.joined(separator: " ")] else {
      return nil
    }
    self = known
    if head.contains(where: Self.former.contains) { status = .ended }
    if head.contains(where: Self.future.contains) { status = .planned }
  }

  private init(type: RelationshipType, isOutgoing: Bool) {
    self.type = type
    self.isOutgoing = isOutgoing
  }

  private static let known: [String: ProfileLabel] = {
    var known = [String: ProfileLabel]()
    for (type, isOutgoing, labels) in table {
      for label in labels { known[label] = ProfileLabel(type: type, isOutgoing: isOutgoing) }
    }
    return known
  }()

  private static let table: [(RelationshipType, Bool, [String])] = [
    (
      .investsIn, false,
      [
        "investors", "investor", "backers", "backer", "backed by", "shareholders", "shareholder", "ownership",
        "shareholding", "shareholder structure", "ownership structure", "capital structure", "cap table", "owners",
        "funders", "donors", "investor base",
      ]
    ),
    (
      .investsIn, true,
      ["portfolio", "portfolio companies", "investments", "investees", "portfolio includes", "shareholdings", "stakes"]
    ),
    (
      .contractedWith, true,
      [
        "customers", "customer", "clients", "client", "customer base", "buyers", "offtakers", "offtake", "orders",
        "order book", "customers include", "clients include",
      ]
    ),
    (
      .contractedWith, false,
      [
        "suppliers", "supplier", "vendors", "vendor", "contractors", "contractor", "component suppliers",
        "equipment suppliers", "service providers", "providers",
      ]
    ),
    (.partnersWith, true, ["partners", "alliances", "partnerships"]),
    (.competesWith, true, ["competitors", "competitor", "rivals", "competition", "peers"]),
    (.partOf, true, ["parent", "parent company", "parent organization", "owner", "holding company", "owned by"]),
    (
      .partOf, false,
      ["subsidiaries", "subsidiary", "group companies", "operating companies", "subsidiary companies", "units"]
    ),
    (.acquires, true, ["acquisitions", "acquired companies", "companies acquired", "takeovers"]),
  ]

  private static let modifiers: Set<String> = [
    "key", "notable", "lead", "main", "top", "major", "largest", "biggest", "selected", "current", "principal",
    "important", "existing", "named", "strategic", "technology", "industrial", "launch", "anchor", "early", "our",
    "its", "their", "the", "commercial", "corporate", "institutional", "some", "announced", "primary", "known",
    "recent", "significant", "majority", "minority", "other", "disclosed", "reference", "all", "and", "financial",
  ]
  private static let former: Set<String> = ["former", "previous", "past", "earlier", "lost"]
  private static let future: Set<String> = ["planned", "prospective", "potential", "future"]
  /// Words before what a label is limited to.
  private static let limits: Set<String> = ["of", "as", "after", "at", "in", "since", "on", "(", "to", "by", ","]
}
