/// What a document's first labelling says of its words: which type the names have that hold a word, and whether the
/// word also occurs in lower case. The second labelling uses it.
package struct DocumentEvidence {
  private struct Counts {
    var types = SIMD8<Int32>(repeating: 0)
    var outside: Int32 = 0
  }

  private var counts = [UInt64: Counts]()
  private var lowerCase = Set<UInt64>()

  package init() {}

  /// Takes in a sentence with its first labels.
  package mutating func add(_ words: [Word], _ labels: [UInt8]) {
    for (word, label) in zip(words, labels) {
      guard word.flags.contains(.initialCapital) || label != EntityTagSet.outside else {
        lowerCase.insert(word.form)
        continue
      }
      if label == EntityTagSet.outside {
        counts[word.lower, default: Counts()].outside += 1
      } else {
        counts[word.lower, default: Counts()].types[Int(label - 1) / 2] += 1
      }
    }
  }

  /// A small number for what is known of a word: 0 for nothing.
  package func code(_ word: Word) -> UInt64 {
    let isLower: UInt64 = word.flags.contains(.initialCapital) && lowerCase.contains(word.lower) ? 1 : 0
    guard word.flags.contains(.letter), let found = counts[word.lower] else { return isLower }
    var best = 0
    for type in 1..<5 where found.types[type] > found.types[best] { best = type }
    let inside = found.types.wrappedSum()
    let share: UInt64 = inside == 0 ? 0 : found.types[best] == inside ? 3 : found.types[best] * 2 > inside ? 2 : 1
    let outside: UInt64 = found.outside == 0 ? 0 : found.outside < inside ? 1 : 2
    let count = UInt64(min(inside, 3))
    return isLower | UInt64(best + 1) << 1 | share << 4 | outside << 6 | count << 8
  }
}
