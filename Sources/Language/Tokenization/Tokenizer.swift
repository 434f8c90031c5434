/// Raw text to sentences and tokens by the conventions of the English UD treebanks.
package final class Tokenizer {
  private let tokenSplitter: TokenSplitter
  private let sentenceSplitter: SentenceSplitter

  package init(tokenSplitter: TokenSplitter, sentenceSplitter: SentenceSplitter) {
    self.tokenSplitter = tokenSplitter
    self.sentenceSplitter = sentenceSplitter
  }

  /// The byte ranges of the tokens of every sentence in `range`. Linear in its length.
  package func sentences(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [[Range<Int>]] {
    var sentences = [[Range<Int>]]()
    var tokens = [Range<Int>]()
    for segment in Layout.segments(bytes, range) {
      tokens.removeAll(keepingCapacity: true)
      for chunk in Self.chunks(bytes, segment, without: Markup.marks(bytes, segment)) {
        let next = TokenSplitter.lookahead(bytes, from: chunk.upperBound, to: segment.upperBound)
        tokenSplitter.split(bytes, chunk, next: next, into: &tokens)
      }
      guard !tokens.isEmpty else { continue }
      var start = 0
      for end in sentenceSplitter.ends(SentenceSplitter.Tokens(bytes, tokens[...])) {
        sentences.append(Array(tokens[start...end]))
        start = end + 1
      }
    }
    return sentences
  }

  /// The runs of `bytes[range]` without white space, but for `marks`, which lie in it in order.
  private static func chunks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, without marks: [Range<Int>]
  ) -> [Range<Int>] {
    var result = [Range<Int>]()
    var start = range.lowerBound
    for mark in marks {
      result += chunks(bytes, start..<mark.lowerBound)
      start = mark.upperBound
    }
    return result + chunks(bytes, start..<range.upperBound)
  }

  /// The runs without white space.
  package static func chunks(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var chunks = [Range<Int>]()
    var position = range.lowerBound
    var start: Int?
    while position < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: position)
      if CharacterClass(scalar) == .space {
        if let begin = start { chunks.append(begin..<position) }
        start = nil
      } else if start == nil {
        start = position
      }
      position += length
    }
    if let begin = start { chunks.append(begin..<range.upperBound) }
    return chunks
  }
}
