/// A greedy left-to-right tagger with joint UPOS|XPOS tags: a linear classifier trained as an averaged perceptron.
package final class Tagger {
  package let tagCount: Int
  private let scorer: any Scorer
  private let lexicon: FrozenDictionary
  private let keys = KeyBuffer(capacity: 128)
  private var classes = [UInt64]()
  private var casing = Casing.mixed
  private var scores: [Int32]

  /// The lexicon leads from a word's lower-case hash to a number for the set of tags it was seen with.
  package init(scorer: any Scorer, lexicon: FrozenDictionary, tagCount: Int) {
    self.scorer = scorer
    self.lexicon = lexicon
    self.tagCount = tagCount
    scores = [Int32](repeating: 0, count: tagCount)
  }

  /// The tags of a sentence's words. Linear in their number.
  package func tag(_ words: [Word]) -> [UInt8] {
    var tags = [UInt8](repeating: 0, count: words.count)
    prepare(words)
    for index in words.indices { tags[index] = best(index, words, tags) }
    return tags
  }

  /// Looks up the words' tag sets and the sentence's casing; call before ``features(_:_:_:)``.
  package func prepare(_ words: [Word]) {
    classes.removeAll(keepingCapacity: true)
    for word in words { classes.append(UInt64(lexicon[word.lower] ?? 0)) }
    casing = Casing(words)
  }

  /// The tag with the highest score, given the tags before `index`.
  package func best(_ index: Int, _ words: [Word], _ tags: [UInt8]) -> UInt8 {
    let keys = features(index, words, tags)
    return scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return 0 }
      scores.update(repeating: 0)
      scorer.add(keys, to: base)
      var best = 0
      for tag in 1..<tagCount where base[tag] > base[best] { best = tag }
      return UInt8(best)
    }
  }

  package func features(_ index: Int, _ words: [Word], _ tags: [UInt8]) -> UnsafeBufferPointer<UInt64> {
    func word(_ offset: Int) -> Word {
      let place = index + offset
      return place >= 0 && place < words.count ? words[place] : Word.boundary
    }
    func tag(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 ? UInt64(tags[place]) + 2 : 1
    }
    func ambiguity(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < classes.count ? classes[place] : 1
    }
    let here = word(0)
    let before = word(-1)
    let next = word(1)
    let afterNext = word(2)
    let tag1 = tag(-1)
    let tag2 = tag(-2)
    let first: UInt64 = index == 0 ? 1 : 0
    keys.clear()
    keys.add(1, here.form)
    keys.add(2, here.lower)
    keys.add(3, before.lower)
    keys.add(4, next.lower)
    keys.add(5, word(-2).lower)
    keys.add(6, afterNext.lower)
    for length in 0..<4 {
      keys.add(7, UInt64(length), here.suffixes[length])
      keys.add(8, UInt64(length), here.prefixes[length])
    }
    keys.add(9, here.shape, first)
    keys.add(10, here.flags.rawValue, first, tag1)
    keys.add(11, tag1)
    keys.add(12, tag1, tag2)
    keys.add(13, tag1, here.lower)
    keys.add(14, tag1, tag2, here.lower)
    keys.add(15, before.lower, here.lower)
    keys.add(16, here.lower, next.lower)
    keys.add(17, before.suffixes[2])
    keys.add(18, next.suffixes[2])
    keys.add(19, next.suffixes[1], tag1)
    keys.add(20, ambiguity(0))
    keys.add(21, ambiguity(0), tag1)
    keys.add(22, ambiguity(0), ambiguity(1))
    keys.add(23, ambiguity(1), tag1)
    keys.add(24, ambiguity(1), ambiguity(2))
    keys.add(25, ambiguity(0), ambiguity(1), tag1)
    keys.add(26, here.lower, ambiguity(1))
    keys.add(27, before.flags.rawValue, here.flags.rawValue, next.flags.rawValue)
    keys.add(28, here.suffixes[2], tag1)
    keys.add(29, here.suffixes[2], ambiguity(1))
    keys.add(30, next.shape, here.shape)
    keys.add(31, word(-2).lower, before.lower)
    keys.add(32, next.lower, afterNext.lower)
    keys.add(33, here.suffixes[1], here.prefixes[0], here.flags.rawValue)
    keys.add(34, before.lower, tag1, next.lower)
    keys.add(35, tag1, next.lower)
    keys.add(36, here.suffixes[2], tag1, tag2)
    keys.add(37, ambiguity(0), ambiguity(1), ambiguity(2))
    keys.add(38, tag(-3), tag2, tag1)
    keys.add(39, here.suffixes[3], next.suffixes[2])
    keys.add(40, before.suffixes[2], here.suffixes[2])
    let capitals = here.flags.rawValue << 8 | casing.rawValue << 1 | first
    keys.add(41, capitals, ambiguity(0))
    keys.add(42, capitals, tag1)
    keys.add(43, capitals, here.suffixes[2])
    keys.add(44, capitals, here.lower)
    return keys.keys
  }
}
