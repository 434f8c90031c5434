import Graph

/// Decides which names of a document stand for one organization.
///
/// Names are first put together by what they mean (gazetteer entry, state body, government) or by equal words; then
/// shortened names and abbreviations are added to the longer name that they stand for. Linear in the number of names:
/// a name has a bounded number of words, and every look-up is by hash.
struct NameJoiner {
  let gazetteer: Gazetteer
  let grammar: NameGrammar
  let countries: Countries
  let names: [NameMention]
  /// Whose bodies the document means where it doesn't say.
  let context: CountryContext
  /// Names that a pair of parentheses ties to the name before: index of the abbreviation → index of the name.
  let parentheses: [Int: Int]
  /// State bodies whose proper name stands behind them: index of the body → index of the name.
  let bodies: [Int: Int]

  /// Names by which the text says that others are known as well.
  let otherNames: [OtherNames.OtherName]

  /// The country of each state body that the text names with one.
  private let countryOfBody: [String: String]
  /// The gazetteer's entries that some name means wherever it stands.
  private let namedEntries: Set<Int>
  /// The entries that names of different words stand for: Apple, where a text has "Apple" and "AAPL".
  private let entriesOtherwise: Set<Int>
  /// The entries that a name of several words stands for.
  private let entriesInFull: Set<Int>

  private(set) var drafts: [OrganizationDraft] = []
  /// The draft of every name; -1 for what is no organization.
  private(set) var draftOfName: [Int] = []

  init(
    gazetteer: Gazetteer, grammar: NameGrammar, countries: Countries, names: [NameMention], context: CountryContext,
    parentheses: [Int: Int], bodies: [Int: Int], otherNames: [OtherNames.OtherName]
  ) {
    self.gazetteer = gazetteer
    self.grammar = grammar
    self.countries = countries
    self.names = names
    self.context = context
    self.parentheses = parentheses
    self.bodies = bodies
    self.otherNames = otherNames
    countryOfBody = Dictionary(
      names.compactMap { name in name.body.flatMap { body in name.country.map { (body, $0) } } },
      uniquingKeysWith: { first, _ in first })
    var forms: [Int: Set<[String]>] = [:]
    for name in names { for sense in name.senses { forms[sense.entry, default: []].insert(name.words) } }
    entriesOtherwise = Set(forms.filter { $0.value.count > 1 }.keys)
    entriesInFull = Set(names.filter { $0.words.count > 1 }.flatMap { $0.senses.map(\.entry) })
    namedEntries = Set(names.flatMap { $0.senses.filter { !$0.isRelative }.map(\.entry) })
    groupByMeaning()
    joinSpellings()
    joinOtherNames()
    joinShorterNames()
    joinAbbreviations()
    compact()
  }

  // Grouping

  private mutating func groupByMeaning() {
    draftOfName = [Int](repeating: -1, count: names.count)
    let longer = firstWordsOfLongerNames()
    let longerNames = Set(longer.keys)
    var said: Set<[String]> = []
    var draftOfKey: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      // Apple, said before Apple Music, is not short for that.
      let isFirst = name.words.first.flatMap { longer[$0] }.map { index < $0 && !isHeadline(name) } ?? false
      if isFirst { said.insert(name.words) }
      let meaning = meaning(of: name, longerNames: said.contains(name.words) ? [] : longerNames)
      guard let meaning else { continue }
      if let draft = draftOfKey[meaning.key] {
        draftOfName[index] = draft
        drafts[draft].names.append(index)
        noteJoin(draft, name, entry: meaning.entry)
      } else {
        draftOfKey[meaning.key] = drafts.count
        draftOfName[index] = drafts.count
        drafts.append(newDraft(index, name, meaning))
      }
    }
  }

  private struct Meaning {
    var key: String
    var entry: Int?
    var country: String?
    var body: String?
  }

  private func newDraft(_ index: Int, _ name: NameMention, _ meaning: Meaning) -> OrganizationDraft {
    var draft = OrganizationDraft(key: meaning.key, names: [index], entry: meaning.entry)
    draft.country = meaning.country
    draft.body = meaning.body
    draft.nameEvidence = grammar.evidence(name.words)
    if let entry = meaning.entry {
      draft.country = gazetteer.entries[entry].country ?? draft.country
      draft.nouns = Set(gazetteer.entries[entry].nouns)
    }
    return draft
  }

  private mutating func noteJoin(_ draft: Int, _ name: NameMention, entry: Int?) {
    let first = names[drafts[draft].names[0]]
    guard first.text != name.text else { return }
    let rule = entry.map { gazetteer.entries[$0].isUsers ? "user" : "gazetteer" } ?? "same-name"
    let reason = JoinReason(rule: rule, name: name.text)
    if !drafts[draft].joins.contains(reason), drafts[draft].joins.count < 32 { drafts[draft].joins.append(reason) }
  }

  /// What a name means, or nil if it is no organization.
  private func meaning(of name: NameMention, longerNames: Set<String>) -> Meaning? {
    if let users = name.senses.first(where: { gazetteer.entries[$0.entry].isUsers }) {
      return gazetteer.entries[users.entry].isOrganization
        ? Meaning(key: "entry:\(users.entry)", entry: users.entry, country: gazetteer.entries[users.entry].country)
        : nil
    }
    if name.source == .country, let country = name.country {
      return Meaning(key: "country:" + country, country: country)
    }
    if name.source == .collective { return Meaning(key: "collective:" + name.words.joined(separator: " ")) }
    if let entry = entry(of: name, longerNames: longerNames) {
      guard gazetteer.entries[entry].isOrganization else { return nil }
      return Meaning(key: "entry:\(entry)", entry: entry, country: gazetteer.entries[entry].country)
    }
    if name.body != nil || name.source == .stateBody { return stateBody(name) }
    let key = OrganizationName.key(name.text)
    return key.isEmpty ? nil : Meaning(key: "name:" + key, country: nil)
  }

  private func stateBody(_ name: NameMention) -> Meaning {
    let body = name.body ?? name.words.joined(separator: " ")
    let country = name.country ?? countryOfBody[body] ?? context.country(ofBody: body)
    guard let country else { return Meaning(key: "body:?:" + body, body: body) }
    let bare = name.country == nil ? name.text : withoutCountry(name)
    if let entry = bodyEntry(bare, country) {
      return Meaning(key: "entry:\(entry)", entry: entry, country: country, body: body)
    }
    return Meaning(key: "body:\(country):" + body, country: country, body: body)
  }

  private func withoutCountry(_ name: NameMention) -> String {
    var words = name.words
    if let first = words.first, let country = name.country {
      let adjective = NameFolding.words(countries.country(country)?.adjective ?? "")
      if words.starts(with: adjective), words.count > adjective.count {
        words.removeFirst(adjective.count)
      } else if words.count > 1, !first.isEmpty {
        words.removeFirst()
      }
    }
    return words.joined(separator: " ")
  }

  /// The gazetteer's entry for "Indian" + "Ministry of Defence".
  private func bodyEntry(_ bare: String, _ country: String) -> Int? {
    guard let adjective = countries.country(country)?.adjective else { return nil }
    let senses = gazetteer.senses(of: adjective + " " + bare) + gazetteer.senses(of: bare)
    return senses.first { gazetteer.entries[$0.entry].country == country }?.entry
  }

  private func entry(of name: NameMention, longerNames: Set<String>) -> Int? {
    guard !name.senses.isEmpty else { return nil }
    // "Meridian" in a document on Meridian Sensor Works is that company, whoever else bears the name.
    if name.words.count == 1, longerNames.contains(name.words[0]), name.senses.allSatisfy(\.isAmbiguous) {
      return nil
    }
    // "Stanford" in a document on Stanford International Bank is not the university.
    if name.words.count == 1, longerNames.contains(name.words[0]),
      !name.senses.contains(where: { entriesInFull.contains($0.entry) }),
      name.senses.allSatisfy({ gazetteer.entries[$0.entry].kind == .organization(.university) })
    {
      return nil
    }
    if isUnsupported(name) { return nil }
    let home = name.country ?? context.country(ofBody: name.body ?? "")
    if let fitting = name.senses.first(where: { gazetteer.entries[$0.entry].country == home && home != nil }) {
      return fitting.entry
    }
    return (name.senses.first { !$0.isRelative } ?? name.senses.first { isSaidInFull($0.entry, name.words) })?.entry
  }

  /// "the ERC", of which the text says nothing else: a short acronym may be anybody's, unless everybody knows it, the text
  /// has its full name, or it speaks of its country.
  private func isUnsupported(_ name: NameMention) -> Bool {
    guard name.words.count == 1, name.words[0].utf8.count <= 4, !WellKnownAcronyms.all.contains(name.text),
      name.senses.allSatisfy({ $0.isAcronym && gazetteer.entries[$0.entry].isOrganization })
    else { return false }
    return !name.senses.contains { sense in
      let entry = gazetteer.entries[sense.entry]
      if let country = entry.country, context.isMentioned(country) { return true }
      return entriesInFull.contains(sense.entry) || entriesOtherwise.contains(sense.entry)
    }
  }

  /// "the Commission" is the European one where the text has named that.
  private func isSaidInFull(_ entry: Int, _ words: [String]) -> Bool {
    contains(NameFolding.words(gazetteer.entries[entry].name), words) && namedEntries.contains(entry)
  }

  private func isHeadline(_ name: NameMention) -> Bool { name.isInHeadline || name.isInTitle }

  /// First words of longer names that the gazetteer doesn't know, with the first such name.
  private func firstWordsOfLongerNames() -> [String: Int] {
    var words: [String: Int] = [:]
    for (index, name) in names.enumerated()
    where name.senses.isEmpty && name.words.count > 1 && name.source == .recognizer {
      if name.recognizedType == .organization || grammar.evidence(name.words) != nil {
        words[name.words[0]] = words[name.words[0]] ?? index
      }
    }
    return words
  }

  // Spellings

  /// "TimeWarner" is Time Warner.
  private mutating func joinSpellings() {
    var known: [String: Int] = [:]
    for (index, draft) in drafts.enumerated() where names[draft.names[0]].words.count > 1 {
      let letters = OrganizationName.key(names[draft.names[0]].text).filter { $0 != " " }
      known[letters] = known[letters] ?? index
    }
    for index in drafts.indices where drafts[index].entry == nil {
      let name = names[drafts[index].names[0]]
      guard name.words.count == 1, isCamel(name.text), let target = known[name.words[0]] else { continue }
      join(index, into: target, rule: "same-name")
    }
  }

  private func isCamel(_ text: String) -> Bool {
    text.contains(where: \.isLowercase) && text.dropFirst().contains(where: \.isUppercase)
  }

  // Other names

  /// Two that the gazetteer knows apart stay apart.
  private mutating func joinOtherNames() {
    for other in otherNames {
      let (from, into) = (draftOfName[other.name], draftOfName[other.main])
      guard from >= 0, into >= 0, from != into, drafts[from].entry == nil || drafts[into].entry == nil else { continue }
      join(from, into: into, rule: other.rule)
    }
  }

  // Abbreviations

  private mutating func joinAbbreviations() {
    for (body, name) in bodies.sorted(by: { $0.key < $1.key }) {
      let (from, into) = (draftOfName[body], draftOfName[name])
      guard from >= 0, into >= 0, from != into, drafts[from].entry == nil else { continue }
      join(from, into: into, rule: "apposition")
    }
    for (short, long) in parentheses.sorted(by: { $0.key < $1.key }) {
      guard draftOfName[long] >= 0, short >= 0, draftOfName[short] >= 0 else { continue }
      let (from, into) = (draftOfName[short], draftOfName[long])
      guard from != into else { continue }
      // "Saudi Electricity Company (SEC)": the text's own word counts, unless it names the other in full.
      if let other = drafts[from].entry,
        !abbreviates(names[short], names[long]) || drafts[into].entry != nil && entriesInFull.contains(other)
      {
        continue
      }
      join(from, into: into, rule: "parentheses")
    }
    var initials: [String: Int] = [:]
    for (index, draft) in drafts.enumerated() where !draft.names.isEmpty {
      for words in Set(draft.names.map({ names[$0].words })) where words.count > 1 {
        let isGeneric = words.last.map(grammar.isGeneric) ?? false
        // "CP" for "Canadian Pacific Railway"
        let shorter = isGeneric && words.count > 2 ? NameInitials.of(Array(words.dropLast())) : []
        for letters in NameInitials.of(words) + shorter where initials[letters] == nil { initials[letters] = index }
      }
    }
    for index in drafts.indices where !drafts[index].names.isEmpty && isOpenAcronym(drafts[index]) {
      let name = names[drafts[index].names[0]]
      // "S&N"
      let isLetters = name.words.allSatisfy { $0.utf8.count == 1 }
      guard name.words.count == 1 || isLetters, NameFolding.isAllCapitals(name.text),
        let target = initials[name.words.joined()], target != index, !drafts[target].names.isEmpty
      else { continue }
      join(index, into: target, rule: "acronym")
    }
  }

  /// "LSE", where the text speaks of the London Stock Exchange and never of the school: the text's own name counts.
  private func isOpenAcronym(_ draft: OrganizationDraft) -> Bool {
    guard let entry = draft.entry else { return true }
    return !entriesInFull.contains(entry)
      && draft.names.allSatisfy { names[$0].words.count == 1 && !WellKnownAcronyms.all.contains(names[$0].text) }
      && names[draft.names[0]].senses.contains { $0.entry == entry && $0.isAcronym }
  }

  private func abbreviates(_ short: NameMention, _ long: NameMention) -> Bool {
    let letters = short.words.joined()
    return NameInitials.of(long.words).contains { $0 == letters || letters.utf8.count > 2 && $0.hasSuffix(letters) }
  }

  // Joining

  mutating func join(_ from: Int, into target: Int, rule: String) {
    var reasons: Set<String> = []
    for name in drafts[from].names {
      draftOfName[name] = target
      if reasons.insert(names[name].text).inserted {
        drafts[target].joins.append(JoinReason(rule: rule, name: names[name].text))
      }
    }
    drafts[target].joins += drafts[from].joins
    drafts[target].names = (drafts[target].names + drafts[from].names).sorted()
    drafts[target].entry = drafts[target].entry ?? drafts[from].entry
    drafts[target].country = drafts[target].country ?? drafts[from].country
    drafts[target].nouns.formUnion(drafts[from].nouns)
    drafts[from].names = []
  }

  /// Leaves out drafts that were joined to others; orders the rest by first mention.
  private mutating func compact() {
    let order = drafts.indices.filter { !drafts[$0].names.isEmpty }
      .sorted { drafts[$0].names[0] < drafts[$1].names[0] }
    var place = [Int](repeating: -1, count: drafts.count)
    for (new, old) in order.enumerated() { place[old] = new }
    drafts = order.map { drafts[$0] }
    draftOfName = draftOfName.map { $0 < 0 ? -1 : place[$0] }
  }
}
