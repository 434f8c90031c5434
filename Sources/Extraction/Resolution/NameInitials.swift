import Graph

/// The letters by which a name is called short.
enum NameInitials {
  /// Initials of a name with and without its small words and legal forms.
  static func of(_ words: [String]) -> [String] {
    func letters(_ words: [String]) -> String { String(words.compactMap(\.first)) }
    let telling = words.filter { !CommonWords.linking.contains($0) }
    let bare = telling.filter { !OrganizationName.legalForms.contains($0) }
    return [letters(words), letters(telling), letters(bare)].filter { $0.count > 1 }
  }
}
