/// Words that show that a name is an organization's.
enum OrganizationWords {
  private static let legalFormHashes = hashes(legalForms)
  private static let nounHashes = hashes(nouns)

  private static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { Word.lowerHash(String($0)) })
  }

  static func isLegalForm(_ word: Word) -> Bool { legalFormHashes.contains(word.lower) }

  static func isNoun(_ word: Word) -> Bool { nounHashes.contains(word.lower) }
}
