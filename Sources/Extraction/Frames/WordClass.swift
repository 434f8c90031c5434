/// A class of words that conditions of frames refer to.
struct WordClass: Hashable, Sendable {
  let name: String

  /// Whether a lemma belongs to the class.
  func contains(_ lemma: String) -> Bool { Self.tables[name]?.contains(lemma) ?? false }

  private static let tables: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: WordClassTable.text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (String(parts[0]), Set(parts[1].split(separator: " ").map(String.init)))
    })
}
