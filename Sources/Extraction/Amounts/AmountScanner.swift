import Text

/// An amount at its place in the text.
struct AmountMention: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes.
  var range: TextRange
  /// What it says.
  var amount: Amount
}

/// Finds amounts of money, capacity and percentages in a stretch of text. Linear in its length.
struct AmountScanner: Sendable {
  private let bytes: [UInt8]
  private let end: Int
  private let text: SourceText

  /// Scans the given range; a sum that only gives the one before it in another currency is left out.
  static func amounts(in text: SourceText, range: TextRange) -> [AmountMention] {
    let scanner = AmountScanner(bytes: text.bytes, end: min(range.upperBound, text.bytes.count), text: text)
    var found = [AmountMention]()
    var position = range.lowerBound
    while position < scanner.end {
      if scanner.canStart(at: position), let mention = scanner.amount(at: position, lowerBound: range.lowerBound) {
        if found.last.map({ scanner.isConversion(mention, of: $0) }) != true { found.append(mention) }
        position = max(mention.range.upperBound, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }

  /// "Rs 220 crore (about $26 million)"
  private func isConversion(_ second: AmountMention, of first: AmountMention) -> Bool {
    guard first.amount.isMoney, second.amount.isMoney, first.amount.unit != second.amount.unit else { return false }
    let gap = text.string(in: TextRange(first.range.upperBound, second.range.lowerBound))
    return gap.hasPrefix(" (") && gap.utf8.count < 20 && !gap.contains(")")
  }

  private func canStart(at position: Int) -> Bool {
    position == 0 || !isWord(bytes[position - 1]) || bytes[position] >= 0x80
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private func amount(at start: Int, lowerBound: Int) -> AmountMention? {
    if let (unit, after) = currencyPrefix(at: start), let number = number(at: skipBlanks(after), isSum: true) {
      let scaled = multiplier(after: number.end, glued: true)
      // "R5 million", but "R2 robots"
      if after == start + 1, isWord(bytes[start]), scaled.factor < 1e6 { return nil }
      if let upper = upperEnd(after: scaled.end, of: unit, from: start, lowerBound) {
        return mention(start, upper.end, upper.value, unit, lowerBound, isRange: true)
      }
      let value = number.value * scaled.factor
      return mention(start, scaled.end, value, unit, lowerBound)
    }
    guard let number = number(at: start, isSum: false) ?? numberWord(at: start) else { return nil }
    if number.end < end, bytes[number.end] == UInt8(ascii: "%") {
      return mention(start, number.end + 1, number.value, "percent", lowerBound)
    }
    let scaled = multiplier(after: number.end, glued: true)
    guard let (unit, factor, after) = unitWord(after: scaled.end) else { return nil }
    return mention(start, after, number.value * scaled.factor * factor, unit, lowerBound)
  }

  private func mention(
    _ start: Int, _ stop: Int, _ value: Double, _ unit: String, _ lowerBound: Int, isRange: Bool = false
  ) -> AmountMention {
    let range = TextRange(start, stop)
    let rounded = (value * 10_000).rounded() / 10_000
    return AmountMention(
      range: range,
      amount: Amount(
        value: rounded, unit: unit,
        qualifier: isRange ? .upTo : qualifier(before: start, after: stop, lowerBound: lowerBound),
        text: text.string(in: range)))
  }

  /// The upper end of a range that begins with a sum: "$5-7 million", "$5 million to $7 million", "between $5 million and
  /// $7 million". "from $5 million to $7 million" tells a change.
  private func upperEnd(after lower: Int, of unit: String, from start: Int, _ lowerBound: Int) -> (
    value: Double, end: Int
  )? {
    let before = String(decoding: bytes[max(lowerBound, start - 8)..<start], as: UTF8.self).lowercased()
    guard !before.hasSuffix("from ") else { return nil }
    let dash = matches("-", at: lower) ?? matches("–", at: lower)
    let word = matches(" to ", at: lower) ?? (before.hasSuffix("between ") ? matches(" and ", at: lower) : nil)
    guard let joint = dash ?? word else { return nil }
    let prefix = currencyPrefix(at: joint)
    // "paid $5 million to 7 million users"
    guard prefix?.0 == unit || prefix == nil && dash != nil else { return nil }
    guard let number = number(at: prefix.map { skipBlanks($0.1) } ?? joint, isSum: true) else { return nil }
    let scaled = multiplier(after: number.end, glued: true)
    return prefix != nil || scaled.factor > 1 ? (number.value * scaled.factor, scaled.end) : nil
  }

  private func skipBlanks(_ position: Int) -> Int {
    var position = position
    while position < end {
      if bytes[position] == 0x20 {
        position += 1
      } else if position + 1 < end, bytes[position] == 0xC2, bytes[position + 1] == 0xA0 {
        position += 2
      } else {
        break
      }
    }
    return position
  }

  private func matches(_ word: String, at position: Int) -> Int? {
    var current = position
    for byte in word.utf8 {
      guard current < end, bytes[current] == byte else { return nil }
      current += 1
    }
    return current
  }

  private func currencyPrefix(at start: Int) -> (String, Int)? {
    for (prefix, unit) in CurrencyTable.prefixes {
      if let after = matches(prefix, at: start) {
        let last = bytes[after - 1]
        // A code in letters needs a blank or digit behind it.
        if isWord(last), after < end, (0x41...0x5A).contains(bytes[after] & 0xDF) { continue }
        return (unit, after)
      }
    }
    return nil
  }

  /// A number with thousands set off by commas, or by periods or blanks: "5,250,000", "5.250.000", "$5 250 000".
  private func number(at start: Int, isSum: Bool) -> (value: Double, end: Int)? {
    if let grouped = groups(at: start, by: ".", least: 2) ?? groups(at: start, by: " ", least: isSum ? 1 : 2)
      ?? groups(at: start, by: "\u{A0}", least: 1) ?? groups(at: start, by: "\u{202F}", least: 1)
    {
      return grouped
    }
    var position = start
    var digits = ""
    while position < end {
      let byte = bytes[position]
      if (0x30...0x39).contains(byte) {
        digits.unicodeScalars.append(Unicode.Scalar(byte))
      } else if byte == UInt8(ascii: ","), !digits.isEmpty, isGroup(at: position + 1) {
        // a thousands separator
      } else if byte == UInt8(ascii: "."), !digits.isEmpty, !digits.contains("."), position + 1 < end,
        (0x30...0x39).contains(bytes[position + 1])
      {
        digits.append(".")
      } else {
        break
      }
      position += 1
    }
    guard let value = Double(digits) else { return nil }
    return (value, position)
  }

  /// Up to three digits and at least some groups of three behind a mark.
  private func groups(at start: Int, by mark: String, least: Int) -> (value: Double, end: Int)? {
    func digits(at position: Int) -> Int {
      (position..<end).prefix(4).prefix { (0x30...0x39).contains(bytes[$0]) }.count
    }
    let first = digits(at: start)
    guard (1...3).contains(first) else { return nil }
    var value = Double(String(decoding: bytes[start..<(start + first)], as: UTF8.self)) ?? 0
    var position = start + first
    var count = 0
    while let group = matches(mark, at: position), digits(at: group) == 3 {
      value = value * 1000 + (Double(String(decoding: bytes[group..<(group + 3)], as: UTF8.self)) ?? 0)
      position = group + 3
      count += 1
    }
    return count >= least ? (value, position) : nil
  }

  private func isGroup(at position: Int) -> Bool {
    position + 1 < end && (0x30...0x39).contains(bytes[position]) && (0x30...0x39).contains(bytes[position + 1])
  }

  private func word(at start: Int) -> (word: String, end: Int)? {
    var position = start
    while position < end, (0x41...0x5A).contains(bytes[position] & 0xDF) || bytes[position] >= 0x80 { position += 1 }
    guard position > start, position - start < 20 else { return nil }
    return (String(decoding: bytes[start..<position], as: UTF8.self), position)
  }

  private func numberWord(at start: Int) -> (value: Double, end: Int)? {
    guard let (word, after) = word(at: start), let value = CurrencyTable.numberWords[word.lowercased()] else {
      return nil
    }
    // "half a billion dollars"
    return (value, value < 1 ? matches(" a", at: after) ?? after : after)
  }

  private func multiplier(after position: Int, glued: Bool) -> (factor: Double, end: Int) {
    var factor = 1.0
    var current = position
    for _ in 0..<2 {
      var start = skipBlanks(current)
      if start < end, bytes[start] == UInt8(ascii: "-") { start += 1 }
      guard let (word, after) = word(at: start),
        let scale = CurrencyTable.multipliers[word] ?? CurrencyTable.multipliers[word.lowercased()],
        word.count > 2 || start == current || word.count == 2
      else { break }
      factor *= scale
      current = after
    }
    return (factor, current)
  }

  private func unitWord(after position: Int) -> (String, Double, Int)? {
    var start = skipBlanks(position)
    if start < end, bytes[start] == UInt8(ascii: "-") { start += 1 }
    if start < end, bytes[start] == UInt8(ascii: "%") { return ("percent", 1, start + 1) }
    guard let (first, after) = word(at: start) else { return nil }
    let isHyphenated = after < end && bytes[after] == UInt8(ascii: "-")
    if let (second, afterSecond) = word(at: isHyphenated ? after + 1 : skipBlanks(after)),
      let unit = CurrencyTable.phrases["\(first.lowercased()) \(second.lowercased())"]
    {
      return (unit.name, unit.factor, afterSecond)
    }
    if let unit = CurrencyTable.units[first] ?? CurrencyTable.units[first.lowercased()] {
      return (unit.name, unit.factor, after)
    }
    return nil
  }

  private func qualifier(before start: Int, after stop: Int, lowerBound: Int) -> Amount.Qualifier {
    let before = String(decoding: bytes[max(lowerBound, start - 40)..<start], as: UTF8.self).lowercased()
    let trimmed = before.drop { _ in false }
    for (phrase, qualifier) in CurrencyTable.qualifiers
    where trimmed.hasSuffix(phrase + " ") || trimmed.hasSuffix(phrase + " a ") {
      return qualifier
    }
    let following = String(decoding: bytes[stop..<min(end, stop + 12)], as: UTF8.self).lowercased()
    if following.hasPrefix(" or more") || following.hasPrefix("-plus") || following.hasPrefix("+") { return .atLeast }
    return .exact
  }
}
