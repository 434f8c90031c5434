import Graph

extension Gazetteer {
  /// What a name means that a known one begins and a legal form or "Group" ends: "Siemens AG", "Adani Group"; or one that
  /// only says that it is a company, "Spotify Technology SA", if the known one has no units that may be called so.
  ///
  /// Ordinary words need a legal form that is nobody's surname or part of another's name.
  func senses(ofFullName name: String) -> [Sense] {
    var words = name.split(separator: " ").map(String.init)
    // "PT Orvik", as Indonesian companies are called
    if words.count > 1, words[0] == "PT" {
      let found = senses(of: words.dropFirst().joined(separator: " ")).filter { !$0.isRelative && !$0.isAmbiguous }
      if !found.isEmpty { return found }
    }
    var canBeOrdinary = false
    while words.count > 1, let last = words.last {
      let folded = NameFolding.words(last).joined()
      guard OrganizationName.legalForms.contains(folded) || folded == "group" else { break }
      canBeOrdinary = canBeOrdinary || Self.distinctForms.contains(folded)
      words.removeLast()
      if let last = words.last, last == "&" || last == "and" { words.removeLast() }
      let found = senses(of: words.joined(separator: " ")).filter {
        !$0.isRelative && (canBeOrdinary || !$0.isAmbiguous)
          && (words.count > 2 || Self.businesses.contains(entries[$0.entry].type))
      }
      if !found.isEmpty { return found }
      if let written = Self.written[folded] {
        let found = senses(of: (words + [written]).joined(separator: " ")).filter { !$0.isRelative && !$0.isAmbiguous }
        if !found.isEmpty { return found }
      }
    }
    let hasForm = words.count < name.split(separator: " ").count
    guard hasForm, words.count > 1, let last = words.popLast(), Self.fillers.contains(last) else { return [] }
    return senses(of: words.joined(separator: " ")).filter {
      !$0.isRelative && !$0.isAmbiguous && Self.businesses.contains(entries[$0.entry].type)
        && !parents.contains($0.entry)
    }
  }

  /// What a public body's name means behind its country's: "U.S. National Science Foundation".
  func senses(ofBody name: String, country: String) -> [Sense] {
    senses(of: name).filter {
      let entry = entries[$0.entry]
      return entry.country == country && entry.isOrganization && !Self.businesses.contains(entry.type)
        && NameFolding.words(name).count > 1
    }
  }

  /// Words between a name and its legal form that say nothing.
  private static let fillers: Set<String> = ["Technology", "Technologies", "Holding", "Holdings", "International"]
  /// Legal forms that some write in full.
  private static let written = ["corp": "Corporation", "co": "Company", "corporation": "Corp", "company": "Co"]
  private static let businesses: Set<OrganizationType?> = [.company, .division, .investor]
  private static let distinctForms: Set<String> = ["inc", "plc", "ag", "se", "sa", "nv", "asa", "oyj", "spa"]
}
