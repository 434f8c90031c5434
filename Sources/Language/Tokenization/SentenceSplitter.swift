/// Finds the ends of sentences among the tokens of a segment: a linear classifier over the gaps between tokens.
package final class SentenceSplitter {
  private let scorer: any Scorer
  private let keys = KeyBuffer(capacity: 64)

  package init(scorer: any Scorer) { self.scorer = scorer }

  /// The tokens of a segment with what the classifier needs of them.
  package struct Tokens {
    package let words: [Word]
    package let firstBytes: [UInt8]
    package let lastBytes: [UInt8]
    /// Whether white space follows.
    package let spaceAfter: [Bool]

    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ ranges: ArraySlice<Range<Int>>) {
      words = ranges.map { Word(UnsafeBufferPointer(rebasing: bytes[$0])) }
      firstBytes = ranges.map { bytes[$0.lowerBound] }
      lastBytes = ranges.map { bytes[$0.upperBound - 1] }
      spaceAfter = ranges.indices.map {
        $0 + 1 == ranges.endIndex
          || Markup.holdsSpace(bytes, ranges[$0].upperBound..<ranges[$0 + 1].lowerBound)
      }
    }

    package var count: Int { words.count }
  }

  /// The indices of the tokens that end a sentence; the last token always does. Linear in their number.
  package func ends(_ tokens: Tokens) -> [Int] {
    var ends = [Int]()
    var state = State()
    for index in 0..<tokens.count {
      state.advance(over: index, of: tokens)
      if index + 1 == tokens.count
        || (Self.isCandidate(index, tokens) && !isBareWord(index, tokens, state) && !isShortName(index, tokens)
          && !isTied(index, tokens) && !isBracketInName(index, tokens)
          && (LegalFormPeriods.ends(index, tokens) || isEnd(index, tokens, state)))
      {
        ends.append(index)
        state = State(start: index + 1)
      }
    }
    return ends
  }

  /// Whether a single word without punctuation would be the whole sentence.
  private func isBareWord(_ index: Int, _ tokens: Tokens, _ state: State) -> Bool {
    index == state.start && Self.endsWord(index, tokens) && tokens.spaceAfter[index]
  }

  /// Whether a period stands behind a given name written short, and a name goes on: "Fred. Olsen".
  private func isShortName(_ index: Int, _ tokens: Tokens) -> Bool {
    index > 0 && tokens.firstBytes[index] == UInt8(ascii: ".") && !tokens.spaceAfter[index - 1]
      && NameAbbreviations.words.contains(tokens.words[index - 1].lower)
      && UInt8(ascii: "A") <= tokens.firstBytes[index + 1] && tokens.firstBytes[index + 1] <= UInt8(ascii: "Z")
  }

  /// Whether a hyphen ties a period to what follows: "New Haven, Conn.-based".
  private func isTied(_ index: Int, _ tokens: Tokens) -> Bool {
    tokens.lastBytes[index] == UInt8(ascii: ".") && !tokens.spaceAfter[index]
      && tokens.firstBytes[index + 1] == UInt8(ascii: "-")
  }

  /// Whether a bracket closes before the rest of a company's name: "Orvik Trading (HK) Co., Ltd.".
  private func isBracketInName(_ index: Int, _ tokens: Tokens) -> Bool {
    guard tokens.firstBytes[index] == UInt8(ascii: ")") else { return false }
    for next in (index + 1)..<min(tokens.count, index + 6) {
      if OrganizationWords.isLegalForm(tokens.words[next]) { return true }
      guard UInt8(ascii: "A") <= tokens.firstBytes[next], tokens.firstBytes[next] <= UInt8(ascii: "Z") else { break }
    }
    return false
  }

  private static func endsWord(_ index: Int, _ tokens: Tokens) -> Bool {
    let last = tokens.lastBytes[index]
    return (0x61 <= last | 0x20 && last | 0x20 <= 0x7A) || Word.isDigit(last)
  }

  /// How sure the classifier has to be of an end between two words. Forums, of which the treebanks have many, leave
  /// periods out; in news only names in title case or with digits look like it.
  private static let marginWithoutPunctuation: Int32 = 400

  private func isEnd(_ index: Int, _ tokens: Tokens, _ state: State) -> Bool {
    Self.features(index, tokens, state, into: keys)
    var scores = (Int32(0), Int32(0))
    let margin = Self.endsWord(index, tokens) && tokens.spaceAfter[index] ? Self.marginWithoutPunctuation : 0
    return withUnsafeMutablePointer(to: &scores) { pointer in
      pointer.withMemoryRebound(to: Int32.self, capacity: 2) { scores in
        scorer.add(keys.keys, to: scores)
        return scores[1] - scores[0] > margin
      }
    }
  }

  /// What a sentence has opened so far.
  package struct State {
    var start = 0
    var brackets = 0
    var quotes = 0

    package init(start: Int = 0) { self.start = start }

    package mutating func advance(over index: Int, of tokens: Tokens) {
      switch tokens.firstBytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): brackets = min(brackets + 1, 3)
      case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets = max(brackets - 1, 0)
      case UInt8(ascii: "\""): quotes ^= 1
      default: break
      }
    }
  }

  /// Whether the classifier is asked: after punctuation, and before anything that doesn't begin in lower case.
  package static func isCandidate(_ index: Int, _ tokens: Tokens) -> Bool {
    let next = tokens.firstBytes[index + 1]
    let startsLower = 0x61 <= next && next <= 0x7A
    return !(startsLower && endsWord(index, tokens))
  }

  package static func features(_ index: Int, _ tokens: Tokens, _ state: State, into keys: KeyBuffer) {
    func word(_ offset: Int) -> Word {
      let place = index + offset
      return place >= 0 && place < tokens.count ? tokens.words[place] : Word.boundary
    }
    let here = word(0)
    let next = word(1)
    let before = word(-1)
    let after = word(2)
    let space = UInt64(tokens.spaceAfter[index] ? 1 : 0)
    let spaceBefore = UInt64(index > 0 && tokens.spaceAfter[index - 1] ? 1 : 0)
    let spaceNext = UInt64(index + 1 < tokens.count && tokens.spaceAfter[index + 1] ? 1 : 0)
    let nesting = UInt64(state.brackets) << 1 | UInt64(state.quotes)
    let length = UInt64(min((index - state.start + 1) / 2, 8))
    let opening = FeatureHash.mix(space, next.flags.rawValue)
    keys.clear()
    keys.add(1, here.lower, space)
    keys.add(2, here.lower, opening)
    keys.add(3, here.lower, next.lower)
    keys.add(4, before.lower, here.lower, opening)
    keys.add(5, here.lower, next.shape, space)
    keys.add(6, before.shape, here.lower, next.shape)
    keys.add(7, next.lower, space)
    keys.add(8, next.form, here.lower)
    keys.add(9, here.lower, nesting, opening)
    keys.add(10, here.lower, length, opening)
    keys.add(11, here.shape, next.shape, FeatureHash.mix(space, length))
    keys.add(12, UInt64(tokens.lastBytes[index]), UInt64(tokens.firstBytes[index + 1]), space)
    keys.add(13, before.flags.rawValue, here.flags.rawValue, FeatureHash.mix(opening, UInt64(min(here.length, 5))))
    keys.add(14, next.lower, after.lower)
    keys.add(15, here.lower, next.lower, after.lower)
    keys.add(16, here.lower, opening, FeatureHash.mix(after.flags.rawValue, spaceNext))
    keys.add(17, here.lower, FeatureHash.mix(spaceBefore, space), UInt64(tokens.firstBytes[index + 1]))
    keys.add(18, before.suffixes[2], here.lower, opening)
    keys.add(19, here.shape, next.lower, nesting)
    keys.add(20, UInt64(min(before.length, 6)), here.lower, opening)
  }
}
