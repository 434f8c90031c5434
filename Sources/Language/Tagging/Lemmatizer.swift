/// Lemmas by a dictionary of exceptions (word and tag), then by the longest known ending with that tag.
package struct Lemmatizer: Sendable {
  private let rules: [LemmaRule]
  private let table: FrozenDictionary
  package static let longestEnding = 6

  package init(rules: [LemmaRule], table: FrozenDictionary) {
    self.rules = rules
    self.table = table
  }

  /// The lemma of a form with the tag of number `tag`. Linear in the form's length.
  package func lemma(of form: String, tag: UInt8) -> String {
    if let lemma = lookUp(Self.wordKey(form, tag: tag), form) { return lemma }
    let ending = Self.endingHashes(form)
    for length in stride(from: ending.count, through: 0, by: -1) {
      let hash = length == 0 ? 0 : ending[length - 1]
      if let lemma = lookUp(Self.endingKey(hash, length: length, tag: tag), form) { return lemma }
    }
    return form
  }

  private func lookUp(_ key: UInt64, _ form: String) -> String? {
    guard let number = table[key], Int(number) < rules.count else { return nil }
    return rules[Int(number)].apply(to: form)
  }

  package static func wordKey(_ form: String, tag: UInt8) -> UInt64 {
    FeatureHash.mix(FeatureHash.mix(FeatureHash.string(form), 1), UInt64(tag))
  }

  package static func endingKey(_ hash: UInt64, length: Int, tag: UInt8) -> UInt64 {
    FeatureHash.mix(FeatureHash.mix(hash, UInt64(length) + 2), UInt64(tag))
  }

  /// The hashes of the last one, two, … bytes in lower case.
  package static func endingHashes(_ form: String) -> [UInt64] {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    return form.utf8.suffix(longestEnding).reversed().map { byte in
      hash = (hash ^ UInt64(Word.lowercased(byte))) &* 0x100_0000_01b3
      return hash
    }
  }
}
