/// Reads terminals from tokens. Every call looks at a handful of tokens.
struct TerminalReader {
  typealias Reading = (value: Int, next: Int)

  /// What ``Terminal/count`` gives for "a few", "several" and the like.
  static let vagueCount = -1

  let tokens: TokenSequence
  let vocabulary: Vocabulary
  private let words = MarkWords()

  init(tokens: TokenSequence, vocabulary: Vocabulary) {
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  func read(_ terminal: Terminal, at index: Int) -> Reading? {
    let token = tokens[index]
    switch terminal {
    case .month: return abbreviated(.month, at: index)
    case .weekday: return abbreviated(.weekday, at: index)
    case .unit: return word(.unit, at: index)
    case .count: return count(at: index)
    case .season: return word(.season, at: index)
    case .part: return word(.part, at: index)
    case .direction: return word(.direction, at: index)
    case .daypart: return word(.daypart, at: index)
    case .decadeName: return word(.decadeName, at: index)
    case .zone: return word(.zone, at: index)
    case .day: return day(at: index)
    case .nth: return ordinal(at: index).flatMap { (1...31).contains($0.value) ? $0 : nil }
    case .ordinal: return ordinal(at: index)
    case .year: return number(at: index, digits: 4...4, values: 1000...2999)
    case .twoDigits: return number(at: index, digits: 2...2, values: 0...99)
    case .number: return number(at: index, digits: 1...2, values: 0...99)
    case .digit: return number(at: index, digits: 1...1, values: 1...4)
    case .time: return time(at: index)
    case .decade: return decade(at: index)
    case .yearInWords: return yearInWords(at: index)
    case .yearOfEra: return yearOfEra(at: index)
    case .compactDay: return compactDay(at: index)
    case .dash: return token.word != 0 && words.dashes.contains(token.word) ? (0, index + 1) : nil
    }
  }

  func word(_ lexicalClass: LexicalClass, at index: Int) -> Reading? {
    vocabulary.meaning(of: tokens[index].word, in: lexicalClass).map { ($0, index + 1) }
  }

  /// A name or its abbreviation with the full stop that belongs to it.
  private func abbreviated(_ lexicalClass: LexicalClass, at index: Int) -> Reading? {
    let token = tokens[index]
    guard token.word != 0, let value = vocabulary.meaning(of: token.word, in: lexicalClass) else { return nil }
    let isAbbreviation = vocabulary.meaning(of: token.word, in: .abbreviation) != nil
    let next = index + 1
    return (value, isAbbreviation && isAttached(words.fullStop, at: next) ? next + 1 : next)
  }

  private func number(at index: Int, digits: ClosedRange<UInt8>, values: ClosedRange<Int>) -> Reading? {
    let token = tokens[index]
    guard token.kind == .number, digits.contains(token.digits), values.contains(Int(token.value)) else { return nil }
    return (Int(token.value), index + 1)
  }

  private func day(at index: Int) -> Reading? {
    guard let reading = number(at: index, digits: 1...2, values: 0...99) else { return nil }
    let ending = tokens[index + 1]
    let hasEnding = ending.isAttached && vocabulary.meaning(of: ending.word, in: .ordinalEnding) != nil
    return (reading.value, hasEnding ? index + 2 : index + 1)
  }

  private func ordinal(at index: Int) -> Reading? {
    if tokens[index].kind == .number {
      guard let reading = day(at: index), reading.next == index + 2 else { return nil }
      return reading
    }
    if let reading = word(.ordinal, at: index) { return reading }
    guard let tens = word(.cardinal, at: index), tens.value >= 20, tens.value % 10 == 0 else { return nil }
    let unitIndex = tokens[index + 1].word == words.hyphen ? index + 2 : index + 1
    guard let unit = word(.ordinal, at: unitIndex), unit.value < 10 else { return nil }
    return (tens.value + unit.value, unit.next)
  }

  private func count(at index: Int) -> Reading? {
    if let reading = number(at: index, digits: 1...4, values: 0...9999) { return reading }
    let token = tokens[index]
    guard token.word != 0 else { return nil }
    let start = token.word == words.a ? index + 1 : index
    if tokens[start].word == words.couple {
      return (2, tokens[start + 1].word == words.of ? start + 2 : start + 1)
    }
    if tokens[start].word == words.few || token.word == words.several || token.word == words.many {
      return (Self.vagueCount, start + 1)
    }
    guard let reading = word(.cardinal, at: index) else { return nil }
    guard reading.value >= 20, reading.value % 10 == 0 else { return dozens(reading) }
    let unitIndex = tokens[index + 1].word == words.hyphen ? index + 2 : index + 1
    guard let unit = word(.cardinal, at: unitIndex), unit.value < 10, tokens[unitIndex].word != words.a else {
      return reading
    }
    return (reading.value + unit.value, unit.next)
  }

  private func dozens(_ reading: Reading) -> Reading {
    guard reading.value < 10, let dozen = word(.cardinal, at: reading.next), dozen.value == 12 else { return reading }
    return (reading.value * dozen.value, dozen.next)
  }

  private func decade(at index: Int) -> Reading? {
    let hasApostrophe = tokens[index].word == words.apostrophe && tokens[index].kind == .mark
    let numberIndex = hasApostrophe ? index + 1 : index
    let number = tokens[numberIndex]
    guard number.kind == .number, number.value % 10 == 0, !hasApostrophe || number.isAttached else { return nil }
    var end = numberIndex + 1
    if isAttached(words.apostrophe, at: end) { end += 1 }
    guard isAttached(words.s, at: end) else { return nil }
    switch number.digits {
    case 4 where !hasApostrophe && (1000...2990).contains(number.value): return (Int(number.value), end + 1)
    case 2 where number.value >= 20: return (1900 + Int(number.value), end + 1)
    default: return nil
    }
  }

  private func time(at index: Int) -> Reading? {
    if let clock = military(at: index) { return clock }
    guard let hour = number(at: index, digits: 1...2, values: 0...24) else {
      return vocabulary.meaning(of: tokens[index].word, in: .daypart).flatMap { $0 >= 5 ? ($0, index + 1) : nil }
    }
    var end = hour.next
    var isTime = false
    while isAttached(words.colon, at: end), tokens[end + 1].isAttached,
      let minutes = number(at: end + 1, digits: 2...2, values: 0...60)
    {
      isTime = true
      end = minutes.next
    }
    if !isTime, isAttached(words.fullStop, at: end), tokens[end + 1].isAttached,
      let minutes = number(at: end + 1, digits: 2...2, values: 0...59), meridiem(at: minutes.next) != nil
    {
      end = minutes.next
    }
    if let next = meridiem(at: end) { return (hour.value, next) }
    if tokens[end].word == words.o, tokens[end + 1].word == words.apostrophe, tokens[end + 2].word == words.clock {
      return (hour.value, end + 3)
    }
    return isTime ? (hour.value, end) : nil
  }

  /// Hours and minutes in four digits before a time zone in capitals: "1337EDT", "0546 UTC".
  private func military(at index: Int) -> Reading? {
    guard let clock = number(at: index, digits: 4...4, values: 0...2400), clock.value % 100 < 60,
      tokens[clock.next].flags.contains(.allCapitals), tokens[clock.next].end - tokens[clock.next].start > 1,
      vocabulary.meaning(of: tokens[clock.next].word, in: .zone) != nil
    else { return nil }
    return (clock.value / 100, clock.next)
  }

  /// The index after "am", "p.m." and the like.
  private func meridiem(at index: Int) -> Int? {
    let token = tokens[index]
    if token.word == words.am || token.word == words.pm { return index + 1 }
    guard token.word == words.a || token.word == words.p, isAttached(words.fullStop, at: index + 1),
      isAttached(words.m, at: index + 2)
    else { return nil }
    return isAttached(words.fullStop, at: index + 3) ? index + 4 : index + 3
  }

  private func isAttached(_ word: UInt16, at index: Int) -> Bool {
    tokens[index].word == word && tokens[index].isAttached
  }
}

/// The numbers of words that terminals are made of.
private struct MarkWords {
  let fullStop = KnownWord.fullStop.rawValue
  let hyphen = KnownWord.hyphen.rawValue
  let colon = KnownWord.colon.rawValue
  let apostrophe = KnownWord.apostrophe.rawValue
  let s = KnownWord.s.rawValue
  let couple = KnownWord.couple.rawValue
  let few = KnownWord.few.rawValue
  let several = KnownWord.several.rawValue
  let many = KnownWord.many.rawValue
  let of = KnownWord.of.rawValue
  let a = KnownWord.a.rawValue
  let m = KnownWord.m.rawValue
  let p = KnownWord.p.rawValue
  let am = KnownWord.am.rawValue
  let pm = KnownWord.pm.rawValue
  let clock = KnownWord.clock.rawValue
  let o = KnownWord.o.rawValue
  let dashes = [KnownWord.hyphen, .dash, .to, .through, .thru, .until, .till].map(\.rawValue)
}
