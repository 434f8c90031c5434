/// A run of characters without white space, prepared for the token splitter.
package struct Chunk {
  package private(set) var scalars = [UInt32]()
  package private(set) var classes = [CharacterClass]()
  /// The byte offset of every scalar, and of the end.
  package private(set) var offsets = [Int]()
  /// The hash of the word characters' run that a scalar belongs to; of other characters, of itself.
  private var runHashes = [UInt64]()
  private var runEnds = [Int]()
  private var runStarts = [Int]()
  private var prefixHashes = [UInt64]()
  private var suffixHashes = [UInt64]()
  private var marks: UInt64 = 0
  private var periods = 0
  private var firstWord = 0
  private var lastWord = -1

  package init() {}

  package var count: Int { scalars.count }

  /// Reads the chunk at `range` of `bytes`.
  package mutating func load(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    scalars.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    marks = 0
    periods = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: position)
      append(scalar, offset: position)
      position += length
    }
    offsets.append(range.upperBound)
    hashRuns()
    hashAffixes()
  }

  /// Whether it is a single capital letter with a period.
  package var isLetterWithPeriod: Bool {
    count > 1 && (0x41...0x5A).contains(scalars[0]) && scalars[1] == 0x2E && (count == 2 || !classes[2].isWordCharacter)
  }

  private mutating func append(_ scalar: Unicode.Scalar, offset: Int) {
    scalars.append(Self.normalized(scalar.value))
    classes.append(CharacterClass(scalar))
    offsets.append(offset)
    switch scalar {
    case "@": marks |= 1
    case "/": marks |= 2
    case ":": marks |= 4
    case ".":
      periods += 1
      marks |= 8
    case "-": marks |= 16
    default: break
    }
  }

  private mutating func hashRuns() {
    let count = scalars.count
    runHashes = [UInt64](repeating: 0, count: count)
    runStarts = [Int](repeating: 0, count: count)
    runEnds = [Int](repeating: 0, count: count)
    firstWord = count
    lastWord = -1
    var start = 0
    while start < count {
      var end = start + 1
      if classes[start].isWordCharacter {
        while end < count, classes[end].isWordCharacter { end += 1 }
        firstWord = min(firstWord, start)
        lastWord = end - 1
      }
      var hash: UInt64 = 3
      for index in start..<end { hash = FeatureHash.mix(hash, lowered(index)) }
      for index in start..<end {
        runHashes[index] = hash
        runStarts[index] = start
        runEnds[index] = end
      }
      start = end
    }
  }

  private mutating func hashAffixes() {
    let count = scalars.count
    prefixHashes = [UInt64](repeating: 5, count: count + 1)
    suffixHashes = [UInt64](repeating: 5, count: count + 1)
    for index in 0..<count { prefixHashes[index + 1] = FeatureHash.mix(prefixHashes[index], lowered(index)) }
    for index in stride(from: count - 1, through: 0, by: -1) {
      suffixHashes[index] = FeatureHash.mix(suffixHashes[index + 1], lowered(index))
    }
  }

  /// Curly quotes count as straight ones, other dashes as an em dash.
  private static func normalized(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2018, 0x2019, 0x60, 0xB4: 0x27
    case 0x201C, 0x201D, 0xAB, 0xBB: 0x22
    case 0x2010, 0x2011: 0x2D
    case 0x2013, 0x2015, 0x2212: 0x2014
    default: scalar
    }
  }

  private func lowered(_ index: Int) -> UInt64 {
    let scalar = scalars[index]
    if classes[index] == .digit { return 0x30 }
    return UInt64(0x41 <= scalar && scalar <= 0x5A ? scalar | 0x20 : scalar)
  }

  /// Whether a token may end before scalar `index`. Inside a run of letters that is only before "n't"; other places
  /// come from the dictionary of split words.
  package func isCandidate(_ index: Int) -> Bool {
    guard index > 0, index < count, classes[index] != .mark else { return false }
    let left = classes[index - 1]
    let right = classes[index]
    guard left.isWordCharacter, right.isWordCharacter else { return true }
    if (left == .digit) != (right == .digit) { return true }
    return isNegation(index)
  }

  /// Euro, pound, yen, rupee, won, naira, rouble and lira; the treebanks hardly have them.
  private static let currencySigns: Set<UInt32> = [0x20AC, 0xA3, 0xA5, 0x20B9, 0x20A9, 0x20A6, 0x20BD, 0x20BA]

  /// Whether scalar `index` begins the number that follows a currency's sign.
  package func isAfterCurrency(_ index: Int) -> Bool {
    index > 0 && classes[index] == .digit && Self.currencySigns.contains(scalars[index - 1])
  }

  private static let weekdays = Set(CalendarWords.weekdays.map(runKey))

  /// Whether scalar `index` is the apostrophe of a weekday's "'s".
  package func isAfterWeekday(_ index: Int) -> Bool {
    index > 0 && index + 1 < count && scalars[index] == 0x27 && scalars[index + 1] | 0x20 == 0x73
      && Self.weekdays.contains(runHashes[index - 1])
  }

  /// Whether scalar `index` begins or follows a long dash beside a bracket: "DETROIT–(WIRE)–Acme".
  package func isAtBracketedDash(_ index: Int) -> Bool {
    let isDash: (Int) -> Bool = { $0 >= 0 && $0 < self.count && self.scalars[$0] == 0x2014 }
    let isBracket: (Int) -> Bool = { $0 >= 0 && $0 < self.count && [0x28, 0x29].contains(self.scalars[$0]) }
    return isDash(index) && (isBracket(index - 1) || isBracket(index + 1))
      || isDash(index - 1) && (isBracket(index) || isBracket(index - 2))
  }

  /// The endings of names of sites, in small letters, but for those that are words.
  private static let siteEndings = Set(
    ["com", "org", "net", "io", "ai", "app", "dev", "bio", "tech", "xyz", "cloud", "edu", "gov"].map(runKey))

  /// Whether scalar `index` stands right before or behind the last period of a site's name: "acme.ai".
  package func isInSiteName(_ index: Int) -> Bool {
    guard index > 0, marks & 8 != 0 else { return false }
    let period = scalars[index] == 0x2E ? index : index - 1
    guard scalars[period] == 0x2E, period > 0, period + 1 < count, classes[period - 1].isWordCharacter,
      let ending = run(at: period + 1),
      Self.siteEndings.contains(ending.hash), (0x61...0x7A).contains(scalars[period + 1])
    else { return false }
    // "acme.com.au" goes on, "acme.ai." ends a sentence.
    return !(ending.end + 1 < count && scalars[ending.end] == 0x2E && classes[ending.end + 1].isWordCharacter)
  }

  /// Whether scalar `index` begins the digits that end a name: "Data4".
  package func beginsTrailingNumber(_ index: Int) -> Bool {
    guard index > 2, classes[index] == .digit, classes[index - 1].isWordCharacter, classes[index - 1] != .digit,
      let run = run(at: runStarts[index]), runStarts[index] == 0 || !classes[runStarts[index] - 1].isWordCharacter,
      (0x41...0x5A).contains(scalars[runStarts[index]]), (0x61...0x7A).contains(scalars[runStarts[index] + 1])
    else { return false }
    return (index..<run.end).allSatisfy { classes[$0] == .digit } && run.end - index < 4
  }

  /// Whether scalar `index` stands inside of a name that begins with a number: "83North", "3M"; `isBeforeCapital` tells
  /// that the next chunk may end the name, "10x Genomics".
  package func isInNumberedName(_ index: Int, isBeforeCapital: Bool) -> Bool {
    guard index > 0, classes[index].isWordCharacter, classes[index - 1].isWordCharacter else { return false }
    let (start, end) = (runStarts[index], runEnds[index])
    guard start == 0 || [0x22, 0x27, 0x28].contains(scalars[start - 1]), end - start < 20,
      (start..<end).contains(where: { classes[$0] == .digit })
    else { return false }
    let word = String(String.UnicodeScalarView(scalars[start..<end].compactMap(Unicode.Scalar.init)))
    return NumberedNames.hasForm(word) || isBeforeCapital && end == count && NumberedNames.mayOpen(word)
  }

  /// Whether scalar `index` is the period that ends a sentence behind a ticker: "KNI.AX.".
  package func isAfterTicker(_ index: Int) -> Bool {
    index + 1 == count && scalars[index] == 0x2E && index > 2 && isInTicker(index - 1)
  }

  /// Whether scalar `index` stands inside of a ticker that is the whole chunk but for a bracket before it and what
  /// follows: "KNI.AX", "002460.SZ,", "(KNIn.DE)".
  package func isInTicker(_ index: Int) -> Bool {
    guard marks & 8 != 0 else { return false }
    let start = scalars[0] == 0x28 && count > 1 ? 1 : 0
    guard index > start, let root = run(at: start), root.end + 1 < count, scalars[root.end] == 0x2E,
      let exchange = run(at: root.end + 1), index < exchange.end, exchange.end - start < 11,
      (start..<exchange.end).allSatisfy({ scalars[$0] < 0x80 })
    else { return false }
    let form = scalars[start..<exchange.end].compactMap(Unicode.Scalar.init)
    return Ticker.isTicker(String(String.UnicodeScalarView(form)))
  }

  /// Whether scalar `index` stands beside the period of a name of two parts in capitals: "Q.ANT", "E.ON".
  package func isInDottedName(_ index: Int) -> Bool {
    guard marks & 8 != 0, let initial = run(at: 0), initial.end == 1, count > 3, scalars[1] == 0x2E,
      let rest = run(at: 2), rest.end > 3, index < rest.end
    else { return false }
    return ([0] + Array(2..<rest.end)).allSatisfy { (0x41...0x5A).contains(scalars[$0]) }
  }

  /// Whether scalar `index` stands beside the plus between two capitals: "K+S".
  package func isInPlusName(_ index: Int) -> Bool {
    guard index > 0, index < count, let plus = [index, index - 1].first(where: { scalars[$0] == 0x2B }), plus > 0,
      plus + 1 < count
    else { return false }
    return [plus - 1, plus + 1].allSatisfy { (0x41...0x5A).contains(scalars[$0]) && runEnds[$0] - runStarts[$0] == 1 }
  }

  private func isNegation(_ index: Int) -> Bool {
    index + 2 < count && scalars[index] | 0x20 == 0x6E && scalars[index + 1] == 0x27
      && scalars[index + 2] | 0x20 == 0x74 && runEnds[index] == index + 1
  }

  /// The hash and length of the run of word characters that starts at `index`, if one does.
  package func run(at index: Int) -> (hash: UInt64, end: Int)? {
    guard runStarts[index] == index, classes[index].isWordCharacter else { return nil }
    return (runHashes[index], runEnds[index])
  }

  /// The key under which a dictionary holds a run of word characters.
  package static func runKey(_ word: String) -> UInt64 {
    word.unicodeScalars.reduce(3) { hash, scalar in
      FeatureHash.mix(hash, UInt64(0x41 <= scalar.value && scalar.value <= 0x5A ? scalar.value | 0x20 : scalar.value))
    }
  }

  /// The features of the place before scalar `index`; `next` tells what follows the chunk.
  package func features(at index: Int, next: UInt64, into keys: KeyBuffer) {
    func scalar(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < count ? lowered(place) : 0
    }
    func kind(_ offset: Int) -> UInt64 {
      let place = index + offset
      guard place >= 0, place < count else { return 9 }
      return classes[place] == .other ? UInt64(scalars[place]) + 16 : UInt64(classes[place].rawValue)
    }
    let left = runHashes[index - 1]
    let right = runHashes[index]
    let kinds = FeatureHash.mix(FeatureHash.mix(kind(-2), kind(-1)), FeatureHash.mix(kind(0), kind(1)))
    let wide = FeatureHash.mix(FeatureHash.mix(kinds, kind(-3)), kind(2))
    let place = UInt64(index <= firstWord ? 1 : 0) | (index > lastWord ? 2 : 0)
    let leftLength = UInt64(min(index - runStarts[index - 1], 5))
    let rightLength = UInt64(min(runEnds[index] - index, 5))
    keys.clear()
    keys.add(1, place, scalar(-1), scalar(0))
    keys.add(2, scalar(-2), scalar(-1), scalar(0))
    keys.add(3, scalar(-1), scalar(0), scalar(1))
    keys.add(4, FeatureHash.mix(scalar(-2), scalar(-1)), scalar(0), scalar(1))
    keys.add(5, kinds)
    keys.add(6, wide)
    keys.add(7, left, scalar(0))
    keys.add(8, left, right)
    keys.add(9, scalar(-1), right)
    keys.add(10, left, scalar(0), scalar(1))
    keys.add(11, prefixHashes[index])
    keys.add(12, suffixHashes[index])
    keys.add(13, prefixHashes[index], suffixHashes[index])
    keys.add(14, marks, kind(-1), kind(0))
    keys.add(15, place, next, kinds)
    keys.add(16, FeatureHash.mix(leftLength, rightLength), kind(-1), kind(0))
    keys.add(17, prefixHashes[index], next)
    keys.add(18, UInt64(min(periods, 4)), FeatureHash.mix(kind(-1), kind(0)), place)
    keys.add(19, scalar(-3), scalar(-2), scalar(-1))
    keys.add(20, scalar(0), scalar(1), scalar(2))
    keys.add(21, left, FeatureHash.mix(next, place), kind(0))
    keys.add(22, marks, wide, place)
  }
}
