/// Gives a word that opens a sentence the tag of a name where the document has it as one inside another sentence: there a
/// capital tells it from the common noun, "when Constellation signed".
struct OpeningNames {
  private let tagSet: TagSet
  private let proper: UInt8
  /// Forms that stand alone as names inside running text.
  private var names = Set<UInt64>()
  /// Words that the document has in small letters.
  private var small = Set<UInt64>()

  /// An empty document, or nil if the tags have no proper noun.
  init?(tagSet: TagSet) {
    guard let proper = tagSet.names.firstIndex(of: "PROPN|NNP") else { return nil }
    self.tagSet = tagSet
    self.proper = UInt8(proper)
  }

  /// Notes what a tagged sentence says of its words. Linear in their number.
  mutating func add(_ words: [Word], _ tags: [UInt8]) {
    let isMixed = Casing(words) == .mixed
    for index in words.indices where words[index].flags.contains(.letter) {
      if !words[index].flags.contains(.initialCapital) {
        small.insert(words[index].lower)
      } else if isMixed, index > 1, tags[index] == proper, isAlone(index, words) {
        names.insert(words[index].form)
      }
    }
  }

  private func isAlone(_ index: Int, _ words: [Word]) -> Bool {
    let next = index + 1 < words.count ? words[index + 1].flags : []
    let before = words[index - 1]
    return !next.contains(.initialCapital) && !before.flags.contains(.initialCapital) && before.flags.contains(.letter)
      && !Self.joints.contains(before.lower)
  }

  /// Words inside longer names: "Department of Energy".
  private static let joints = Set(["of", "for", "and", "de"].map(Word.lowerHash))

  /// The tags with the opening word's put right. Constant time but for marks before it.
  func mended(_ tags: [UInt8], _ words: [Word]) -> [UInt8] {
    guard let opener = words.firstIndex(where: { $0.flags.contains(.letter) }), names.contains(words[opener].form),
      !small.contains(words[opener].lower), Casing(words) == .mixed,
      [.noun, .adjective, .verb, .adverb, .interjection].contains(tagSet.upos[Int(tags[opener])])
    else { return tags }
    var tags = tags
    tags[opener] = proper
    return tags
  }
}
