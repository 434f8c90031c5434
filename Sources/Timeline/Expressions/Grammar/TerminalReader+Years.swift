/// Years in words and days in eight digits.
extension TerminalReader {
  /// A year in words: "nineteen ninety-eight", "nineteen oh four", "two thousand and four", "twenty sixteen".
  func yearInWords(at index: Int) -> Reading? {
    guard let century = word(.cardinal, at: index) else { return nil }
    if century.value == 2, tokens[index + 1].is(.thousand) {
      let place = tokens[index + 2].is(.and) ? index + 3 : index + 2
      guard let rest = belowHundred(at: place), rest.value > 0 else {
        return place == index + 2 ? (2000, index + 2) : nil
      }
      return (2000 + rest.value, rest.next)
    }
    guard (16...20).contains(century.value) else { return nil }
    if tokens[index + 1].is(.hundred) { return (century.value * 100, index + 2) }
    let place = tokens[index + 1].is(.hyphen) ? index + 2 : index + 1
    if tokens[place].is(.o) || tokens[place].is(.oh), let unit = belowHundred(at: place + 1), unit.value < 10 {
      return (century.value * 100 + unit.value, unit.next)
    }
    guard let rest = belowHundred(at: place), rest.value >= 10 else { return nil }
    return (century.value * 100 + rest.value, rest.next)
  }

  /// A year with its era, in astronomical counting: "44 BC" is -43, "AD 842" is 842.
  func yearOfEra(at index: Int) -> Reading? {
    if let era = word(.era, at: index), era.value > 0, tokens[index].flags.contains(.allCapitals) {
      let number = tokens[era.next]
      return number.kind == .number && (1...2100).contains(number.value) ? (Int(number.value), era.next + 1) : nil
    }
    let number = tokens[index]
    guard number.kind == .number, (1...9999).contains(number.value) else { return nil }
    if tokens[index + 1].is(.b), tokens[index + 2].is(.fullStop), tokens[index + 3].is(.c) {
      return (1 - Int(number.value), tokens[index + 4].is(.fullStop) ? index + 5 : index + 4)
    }
    guard let era = word(.era, at: index + 1), tokens[index + 1].flags.contains(.allCapitals) else { return nil }
    return (era.value > 0 ? Int(number.value) : 1 - Int(number.value), era.next)
  }

  /// A day in the eight digits of year, month and day.
  func compactDay(at index: Int) -> Reading? {
    let token = tokens[index]
    guard token.kind == .number, token.digits == 8 else { return nil }
    let (year, month, day) = (token.value / 10_000, token.value / 100 % 100, token.value % 100)
    guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    return (Int(token.value), index + 1)
  }

  private func belowHundred(at index: Int) -> Reading? {
    guard let first = word(.cardinal, at: index), !tokens[index].is(.a) else { return nil }
    guard first.value >= 20 else { return first }
    let place = tokens[index + 1].is(.hyphen) ? index + 2 : index + 1
    guard let unit = word(.cardinal, at: place), unit.value < 10, !tokens[place].is(.a) else { return first }
    return (first.value + unit.value, unit.next)
  }
}
