/// The features of the entity recognizer.
package enum EntityFeatures {
  /// The one feature of a label's predecessor.
  package static func transition(from label: UInt8, into keys: KeyBuffer) {
    keys.clear()
    keys.add(99, UInt64(label))
  }

  /// Adds what the document's first labelling says, to the features that ``extract(_:_:into:)`` gave.
  package static func addEvidence(_ index: Int, _ words: [Word], _ evidence: EntityEvidence, into keys: KeyBuffer) {
    func code(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < evidence.codes.count ? evidence.codes[place] : 1 << 20
    }
    func label(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < evidence.labels.count ? UInt64(evidence.labels[place]) : 1 << 20
    }
    let shape = words[index].shape
    keys.add(70, code(0), shape)
    keys.add(71, code(0), label(0))
    keys.add(72, label(-1), label(0), label(1))
    keys.add(73, code(-1), code(0))
    keys.add(74, code(0), code(1))
    keys.add(75, code(0), label(0), words[index].lower)
    keys.add(76, label(0))
    keys.add(77, code(-1), code(0), code(1))
    keys.add(78, label(-1), label(0), code(0))
    keys.add(79, label(0), label(1), code(0))
  }

  package static func extract(_ index: Int, _ input: borrowing EntityInput, into keys: KeyBuffer) {
    let words = input.words
    let tags = input.tags
    func word(_ offset: Int) -> Word {
      let place = index + offset
      return place >= 0 && place < words.count ? words[place] : Word.boundary
    }
    func tag(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < tags.count ? tags[place] : 0
    }
    let here = word(0)
    let before = word(-1)
    let next = word(1)
    let first: UInt64 = index == 0 ? 1 : 0
    keys.clear()
    keys.add(1, here.form)
    keys.add(2, here.lower)
    keys.add(3, before.lower)
    keys.add(4, next.lower)
    keys.add(5, word(-2).lower)
    keys.add(6, word(2).lower)
    keys.add(7, before.lower, here.lower)
    keys.add(8, here.lower, next.lower)
    keys.add(9, tag(0), first)
    keys.add(10, tag(-1), tag(0))
    keys.add(11, tag(0), tag(1))
    keys.add(12, tag(-1), tag(0), tag(1))
    for length in 1..<4 {
      keys.add(13, UInt64(length), here.suffixes[length])
      keys.add(14, UInt64(length), here.prefixes[length])
    }
    keys.add(15, here.shape, first)
    keys.add(16, before.shape, here.shape, next.shape)
    keys.add(17, here.flags.rawValue, tag(0))
    keys.add(18, before.lower, here.shape)
    keys.add(19, here.shape, next.lower)
    keys.add(20, before.lower, tag(0))
    keys.add(21, tag(0), next.lower)
    keys.add(22, word(-2).lower, before.lower)
    keys.add(23, next.lower, word(2).lower)
    keys.add(24, before.lower, here.shape, next.lower)
    keys.add(25, before.suffixes[2], here.shape)
    keys.add(26, next.suffixes[2], here.shape)
    keys.add(27, tag(-2), tag(-1), tag(0))
    keys.add(28, tag(0), tag(1), tag(2))
    let capitals = here.flags.rawValue << 8 | input.casing.rawValue << 1 | first
    keys.add(29, capitals)
    keys.add(30, capitals, tag(0))
    keys.add(31, capitals, before.flags.rawValue, next.flags.rawValue)
    known(index, input, into: keys)
    run(index, input, into: keys)
  }

  /// What stands around and at the end of the run of capitalized words that holds the word.
  private static func run(_ index: Int, _ input: borrowing EntityInput, into keys: KeyBuffer) {
    let words = input.words
    guard words[index].flags.contains(.initialCapital) else { return }
    var start = index
    while start > 0, index - start < 8, words[start - 1].flags.contains(.initialCapital) { start -= 1 }
    var end = index
    while end + 1 < words.count, end - index < 8, words[end + 1].flags.contains(.initialCapital) { end += 1 }
    let before = start > 0 ? words[start - 1] : Word.boundary
    let after = end + 1 < words.count ? words[end + 1] : Word.boundary
    let place = UInt64(min(index - start, 3)) << 2 | UInt64(min(end - index, 3))
    keys.add(40, words[end].lower, place)
    keys.add(41, words[end].lower)
    keys.add(42, words[start].lower, place)
    keys.add(43, before.lower, place)
    keys.add(44, after.lower, place)
    keys.add(45, before.lower, after.lower)
    keys.add(46, place, words[start].shape, words[end].shape)
    keys.add(47, words[end].suffixes[2])
    keys.add(48, after.lower)
    keys.add(49, before.lower)
    keys.add(50, input.known[start], place)
    keys.add(51, input.known[start], input.known[end], place)
    keys.add(52, input.known[end], words[end].lower)
  }

  /// What the gazetteer knows.
  private static func known(_ index: Int, _ input: borrowing EntityInput, into keys: KeyBuffer) {
    let before = index > 0 ? input.known[index - 1] : 1 << 20
    let here = input.known[index]
    let next = index + 1 < input.known.count ? input.known[index + 1] : 1 << 20
    keys.add(80, here)
    keys.add(81, before, here)
    keys.add(82, here, next)
    keys.add(83, here, input.words[index].shape)
    keys.add(84, here, input.tags[index])
    keys.add(85, before, input.words[index].shape)
    keys.add(86, next, input.words[index].shape)
  }
}
