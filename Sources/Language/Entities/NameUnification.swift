/// Gives all mentions of a name in a document one type: by the labels that the recognizer gave them, by what the longer
/// forms of the name show (legal forms, given names), and by the gazetteer.
struct NameUnification {
  /// A mention's words with what the gazetteer knows of them.
  struct Name {
    var words: ArraySlice<Word>
    var known: ArraySlice<UInt64>
    var type: EntityType
  }

  private static let all = EntityType.allCases
  private static let legalFormVotes = 100
  private static let nounVotes = 2
  private static let givenNameVotes = 3

  /// The types of all names, in the same order. Linear in the names' number but for hashing.
  static func types(_ names: [Name]) -> [EntityType] {
    var votes = [UInt64: [Int]]()
    let introduced = introducedPersons(names)
    for name in names {
      let own = ballot(name, introduced)
      for key in Set([key(name.words), key(core(name))]) {
        let sums = votes[key] ?? [Int](repeating: 0, count: all.count)
        votes[key] = zip(sums, own).map { $0 + $1 }
      }
    }
    return names.map { name in
      // What the gazetteer knows by this very name is left to the recognizer: "Washington" is many things.
      if isKnown(name) { return name.type }
      let sums = votes[key(core(name))] ?? ballot(name, introduced)
      let best = sums.max() ?? 0
      let own = all.firstIndex(of: name.type) ?? 0
      return sums[own] == best ? name.type : all[sums.firstIndex(of: best) ?? own]
    }
  }

  /// The surnames of persons who are named in full.
  private static func introducedPersons(_ names: [Name]) -> Set<UInt64> {
    Set(names.filter { $0.type == .person && $0.words.count > 1 }.flatMap { $0.words.map(\.form) })
  }

  private static func ballot(_ name: Name, _ introduced: Set<UInt64>) -> [Int] {
    var votes = [Int](repeating: 0, count: all.count)
    func vote(_ type: EntityType, _ count: Int) {
      if let index = all.firstIndex(of: type) { votes[index] += count }
    }
    guard let last = name.words.last else { return votes }
    if name.words.count == 1 {
      // News gives a person's full name somewhere; a lone name that nobody bears is a firm's.
      let isPerson = introduced.contains(last.form) || name.known.first != 0
      vote(name.type == .person && !isPerson ? .organization : name.type, 1)
      return votes
    }
    vote(name.type, 1)
    if OrganizationWords.isLegalForm(last) { vote(.organization, legalFormVotes) }
    if OrganizationWords.isNoun(last) { vote(.organization, nounVotes) }
    if let first = name.known.first, first == Gazetteer.Kind.givenName.rawValue << 2 | 1 {
      vote(.person, givenNameVotes)
    }
    return votes
  }

  private static func isKnown(_ name: Name) -> Bool { name.known.allSatisfy { $0 != 0 } }

  /// The words without legal forms at the end.
  private static func core(_ name: Name) -> ArraySlice<Word> {
    var words = name.words
    while words.count > 1, let last = words.last, OrganizationWords.isLegalForm(last) { words.removeLast() }
    return words
  }

  private static func key(_ words: ArraySlice<Word>) -> UInt64 {
    words.reduce(FeatureHash.seed) { FeatureHash.mix($0, $1.form) }
  }
}
