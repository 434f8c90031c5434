/// A class of words that conditions of frames refer to.
struct WordClass: Hashable, Sendable {
  let name: String

  /// Whether a lemma belongs to the class.
  func contains(_ lemma: String) -> Bool { Self.tables[name]?.contains(lemma) ?? false }

  /// Words beside "list" that make it one of good things.
  static let harmless = WordClass(name: "HARMLESS")

  /// The names of the classes that hold a lemma, sorted.
  static func names(of lemma: String) -> [String] { namesByLemma[lemma] ?? [] }

  private static let namesByLemma: [String: [String]] = {
    var names = [String: [String]]()
    for (name, lemmas) in tables.sorted(by: { $0.key < $1.key }) {
      for lemma in lemmas { names[lemma, default: []].append(name) }
    }
    return names
  }()

  private static let tables: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: WordClassTable.text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (String(parts[0]), Set(parts[1].split(separator: " ").map(String.init)))
    })
}
