/// Divides chunks into tokens: a linear classifier over the places where a token may end, and a dictionary of words
/// that are written together ("cannot").
package final class TokenSplitter {
  private let scorer: any Scorer
  private let splitWords: FrozenDictionary
  private let keys = KeyBuffer(capacity: 64)
  private var chunk = Chunk()

  /// Words that treebanks of the web split as misspellings and that edited text means: "it lets users choose".
  private static let verbs = Set(["lets", "Lets"].map(Chunk.runKey))

  package init(scorer: any Scorer, splitWords: FrozenDictionary) {
    self.scorer = scorer
    self.splitWords = splitWords
  }

  /// Appends the ranges of the tokens in `range`, which holds no white space. Linear in its length.
  package func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, next: UInt64, into tokens: inout [Range<Int>]
  ) {
    self.chunk.load(bytes, range)
    let chunk = self.chunk
    let isLettered = chunk.isLetterWithPeriod && Self.isSeries(bytes, before: range.lowerBound)
    var start = 0
    for index in 0..<chunk.count {
      if index > start, chunk.isCandidate(index), !chunk.isInSiteName(index), !chunk.beginsTrailingNumber(index),
        !chunk.isInNumberedName(index, isBeforeCapital: next == UInt64(CharacterClass.upper.rawValue))
          || NumberedNames.isCurrency(Self.word(bytes, before: range.lowerBound)),
        !chunk.isInTicker(index), !chunk.isInPlusName(index), !chunk.isInDottedName(index),
        chunk.isAfterCurrency(index) || chunk.isAfterWeekday(index) || chunk.isAfterTicker(index)
          || chunk.isAtBracketedDash(index)
          || isLettered && index == 1
          || isSplit(chunk, index, next: next)
      {
        tokens.append(chunk.offsets[start]..<chunk.offsets[index])
        start = index
      }
      guard let run = chunk.run(at: index), !Self.verbs.contains(run.hash), let length = splitWords[run.hash]
      else { continue }
      let place = index + Int(length)
      guard place < run.end else { continue }
      tokens.append(chunk.offsets[start]..<chunk.offsets[place])
      start = place
    }
    tokens.append(chunk.offsets[start]..<range.upperBound)
  }

  /// The word of at most four bytes before a place; empty for a longer one.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> String {
    var end = place
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start < 5, bytes[start - 1] > 0x20 { start -= 1 }
    return end - start < 5 ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  private static let series = Array("series ".utf8)

  /// Whether the word before is "Series", whose letter is no initial: "raised a Series A."
  private static func isSeries(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
    place >= series.count && series.indices.allSatisfy { bytes[place - series.count + $0] | 0x20 == series[$0] }
  }

  private func isSplit(_ chunk: Chunk, _ index: Int, next: UInt64) -> Bool {
    chunk.features(at: index, next: next, into: keys)
    var scores = (Int32(0), Int32(0))
    return withUnsafeMutablePointer(to: &scores) { pointer in
      pointer.withMemoryRebound(to: Int32.self, capacity: 2) { scores in
        scorer.add(keys.keys, to: scores)
        return scores[1] > scores[0]
      }
    }
  }

  /// What the splitter wants to know of the text after a chunk: its end, or the kind of the next chunk's first scalar.
  package static func lookahead(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int, to end: Int) -> UInt64 {
    var position = position
    while position < end {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: position)
      let kind = CharacterClass(scalar)
      if kind == .other { return UInt64(scalar.value) + 16 }
      if kind != .space { return UInt64(kind.rawValue) }
      position += length
    }
    return 9
  }
}
