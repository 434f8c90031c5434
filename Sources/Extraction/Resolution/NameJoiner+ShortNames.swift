import Graph

/// Shortened names: "Meridian" for Meridian Sensor Works.
extension NameJoiner {
  mutating func joinShorterNames() {
    var longer: [String: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      for phrase in Set(draft.names.map { names[$0].words }).flatMap(NamePhrases.parts) {
        if longer[phrase]?.last != index { longer[phrase, default: []].append(index) }
      }
    }
    // What joined a longer name meanwhile is no reason to join that to another.
    let own = drafts.map { $0.names.first.map { names[$0].words } ?? [] }
    for index in drafts.indices where isJoinable(index, own[index]) {
      let words = own[index]
      guard let candidates = longer[words.joined(separator: " ")], words.count <= 6 else { continue }
      let fitting = candidates.filter { $0 != index && canStandFor(index, $0, words) }
      if isShared(words, by: fitting) { continue }
      guard let target = preferred(fitting, for: index, words) else { continue }
      join(index, into: target, rule: "short-name")
    }
  }

  /// Whether several names begin with a name of two words or more, so that it stands for none of them: "Orvik Square" beside
  /// Orvik Square Living and Orvik Square Homes.
  private func isShared(_ words: [String], by longer: [Int]) -> Bool {
    guard words.count > 1 else { return false }
    let extras = longer.compactMap { draft in
      names[drafts[draft].names[0]].words.starts(with: words)
        ? names[drafts[draft].names[0]].words.dropFirst(words.count) : nil
    }
    return extras.count > 1 && extras.count == longer.count && extras.allSatisfy { !$0.allSatisfy(grammar.isGeneric) }
  }

  /// Whether a draft may be a shorter form of another: a plain name that means nothing by itself.
  private func isJoinable(_ index: Int, _ words: [String]) -> Bool {
    let draft = drafts[index]
    guard draft.entry == nil, !draft.names.isEmpty, draft.key.hasPrefix("name:") || draft.key.hasPrefix("body:?") else {
      return false
    }
    // A name with its legal form is a full one.
    let hasForm = draft.names.contains { index in
      names[index].words.count > 1 && names[index].words.last.map(OrganizationName.legalForms.contains) == true
    }
    return !hasForm && (words.count > 1 || !CommonWords.ofNames.contains(words[0]))
  }

  private func canStandFor(_ short: Int, _ long: Int, _ words: [String]) -> Bool {
    let draft = drafts[long]
    guard !draft.key.hasPrefix("country:"), !draft.key.hasPrefix("collective:") else { return false }
    guard let full = draft.names.map({ names[$0].words }).first(where: { contains($0, words) }) else { return false }
    let isBeginning = full.starts(with: words)
    if !isBeginning {
      // "Larkmoor" for Banca Larkmoor.
      if isBehindHead(full, words) { return true }
      // "Electric Boat" for General Dynamics Electric Boat, but not "Systems" for Quarry Systems.
      guard words.count > 1 || (full.count == 2 && full[1] == words[0]) == false else { return false }
      guard words.count > 1 || !grammar.isGeneric(words[0]) else { return false }
      guard !words.allSatisfy({ grammar.isGeneric($0) || CommonWords.ofNames.contains($0) }) else { return false }
      guard !full.contains(where: CommonWords.linking.contains) else { return words.count > 1 }
    }
    if isBeginning, words.count == 1, CommonWords.ofNames.contains(words[0]) { return false }
    let extra = full.dropFirst(words.count)
    let isUnit = isBeginning && extra.contains(where: NameWordData.units.contains)
    // A known unit beside a name is another's, but no company is called by a city alone.
    if isUnit {
      let isCity = words.count == 1 && Places.cities.contains(words[0])
      let isOnlyInHeadlines = drafts[short].names.allSatisfy { names[$0].isInHeadline || names[$0].isInTitle }
      return (isOnlyInHeadlines || firstInText(drafts[short]) > draft.names[0]) && (draft.entry == nil || isCity)
    }
    return !isBeginning || !isLateThing(draft, behind: drafts[short], extra)
  }

  /// Whether a longer name that the text has once, behind a short one that it has often, is a thing of who bears the short
  /// one: "Orvik Autopilot".
  private func isLateThing(_ long: OrganizationDraft, behind short: OrganizationDraft, _ extra: ArraySlice<String>)
    -> Bool
  {
    long.entry == nil && long.names.count == 1 && short.names.count > 2 && firstInText(short) < long.names[0]
      && !extra.contains {
        OrganizationName.legalForms.contains($0) || grammar.isGeneric($0) || grammar.evidence(["x", $0]) != nil
      }
  }

  /// The first name of a draft that no headline shortens.
  private func firstInText(_ draft: OrganizationDraft) -> Int {
    draft.names.first { !names[$0].isInHeadline && !names[$0].isInTitle } ?? draft.names[0]
  }

  /// Whether a name is another one without the kind that it begins with: "Banca", "Grupo", "FC".
  private func isBehindHead(_ full: [String], _ words: [String]) -> Bool {
    guard full.count == words.count + 1, full.dropFirst().elementsEqual(words) else { return false }
    return NameWordData.leadingKinds.contains(full[0])
      && !words.allSatisfy { grammar.isGeneric($0) || CommonWords.ofNames.contains($0) }
  }

  func contains(_ full: [String], _ part: [String]) -> Bool {
    guard part.count < full.count else { return false }
    return (0...(full.count - part.count)).contains { Array(full[$0..<($0 + part.count)]) == part }
  }

  /// Of several longer names the one that begins with the short one, was said before it and adds least.
  private func preferred(_ candidates: [Int], for short: Int, _ words: [String]) -> Int? {
    candidates.min { rank($0, short, words) < rank($1, short, words) }
  }

  private func rank(_ candidate: Int, _ short: Int, _ words: [String]) -> (Int, Int, Int, Int) {
    let draft = drafts[candidate]
    let full = names[draft.names[0]].words
    let begins = full.starts(with: words) || isBehindHead(full, words)
    let addsGeneric =
      isBehindHead(full, words) || begins && full.dropFirst(words.count).allSatisfy { grammar.isGeneric($0) }
    let isBefore = draft.names[0] < drafts[short].names[0]
    return (begins ? 0 : 1, addsGeneric ? 0 : 1, isBefore ? 0 : 1, candidate)
  }
}
