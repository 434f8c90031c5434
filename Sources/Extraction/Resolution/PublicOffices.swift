import Language

/// Public bodies that news names by their task in lower case: "the Danish food authority", "Larkmoor transport authority".
enum PublicOffices {
  /// Where a body ends whose task begins at a token, or nil if none does: "food authority".
  static func end(in tokens: [Token], from start: Int) -> Int? {
    var index = start
    while index < tokens.count, index < start + 5, tasks.contains(tokens[index].form.lowercased()) {
      let next = index + 1
      if next < tokens.count, heads.contains(tokens[next].form) { return isHead(tokens, next) ? next + 1 : nil }
      index += 1
    }
    return nil
  }

  /// Whether folded words name a task and a body.
  static func contains(_ words: [String]) -> Bool {
    guard let last = words.last, words.count > 1 else { return false }
    return heads.contains(last) && words.dropLast().allSatisfy(tasks.contains)
  }

  /// "the drug agency chief": the body's noun must end its phrase, or its chief acts.
  private static func isHead(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].upos == .noun && tokens[index].deprel != "compound"
  }

  private static let heads: Set<String> = [
    "agency", "authority", "tribunal", "regulator", "watchdog", "commission", "inspectorate", "administration", "court",
    "directorate", "ministry", "ombudsman",
  ]
  private static let tasks: Set<String> = [
    "and", "administrative", "agriculture", "aid", "anti-corruption", "antitrust", "appeal", "appeals", "arbitration",
    "armament", "armaments", "aviation", "banking", "border", "broadcasting", "charities", "charity", "commercial",
    "communications", "competition", "constitutional", "consumer", "control", "criminal", "customs", "cyber",
    "cybersecurity", "data", "defence", "defense", "development", "digital", "district", "drug", "drugs", "education",
    "election", "electoral", "electricity", "energy", "environment", "environmental", "export", "financial",
    "fisheries",
    "food", "forest", "gambling", "gas", "grid", "harbour", "health", "heritage", "higher", "highway", "highways",
    "housing", "immigration", "intelligence", "investment", "labor", "labour", "land", "maritime", "market", "markets",
    "media", "medicine", "medicines", "mining", "nuclear", "patent", "pension", "pensions", "planning", "police",
    "port",
    "ports", "power", "privacy", "procurement", "protection", "public", "purchasing", "rail", "railway", "regional",
    "road", "roads", "safety", "securities", "security", "social", "space", "spaceport", "standards", "statistics",
    "supreme",
    "tax", "telecom", "telecommunications", "telecoms", "tourism", "trade", "transit", "transport", "transportation",
    "utilities", "utility", "veterans", "waste", "water", "welfare", "works",
  ]
}
