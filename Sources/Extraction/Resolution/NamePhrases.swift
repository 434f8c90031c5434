/// The phrases within a name.
enum NamePhrases {
  /// The proper parts of a name, as joined words: its beginnings, and other parts of at least one telling word.
  static func parts(of words: [String]) -> [String] {
    guard words.count > 1, words.count <= 10 else { return [] }
    var found = [String]()
    for start in words.indices {
      for end in (start + 1)...words.count where end - start < words.count {
        found.append(words[start..<end].joined(separator: " "))
      }
    }
    return found
  }
}
