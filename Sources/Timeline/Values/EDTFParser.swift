/// A reader of EDTF text by one pass over its bytes.
struct EDTFParser {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func parse() -> EDTF? {
    guard let value = expression(), position == bytes.count else { return nil }
    return value
  }

  private mutating func expression() -> EDTF? {
    if take("[") { return elements(closing: "]").map(EDTF.oneOf) }
    if take("{") { return elements(closing: "}").map(EDTF.allOf) }
    guard let first = bound() else { return nil }
    if take("/") {
      guard let last = bound() else { return nil }
      return interval(first, last)
    }
    guard case .date(let date) = first else { return nil }
    return .date(date)
  }

  private func interval(_ first: EDTF.Bound, _ last: EDTF.Bound) -> EDTF? {
    switch (first, last) {
    case (.date(let start), .date(let end)):
      guard start.time == nil || end.time != nil else { return nil }
      if let early = start.earliest, let late = end.latest, early > late { return nil }
      return .interval(first, last)
    case (.date, _), (_, .date): return .interval(first, last)
    default: return nil
    }
  }

  private mutating func bound() -> EDTF.Bound? {
    if take("..") { return .open }
    if position == bytes.count || peek() == UInt8(ascii: "/") { return .unknown }
    return date().map(EDTF.Bound.date)
  }

  private mutating func elements(closing: StaticString) -> [EDTF.Element]? {
    var elements = [EDTF.Element]()
    repeat {
      guard let element = element() else { return nil }
      elements.append(element)
    } while take(",")
    guard take(closing) else { return nil }
    for (index, element) in elements.enumerated() {
      if case .upTo = element, index > 0 { return nil }
      if case .from = element, index < elements.count - 1 { return nil }
    }
    return elements
  }

  private mutating func element() -> EDTF.Element? {
    if take("..") { return date().map(EDTF.Element.upTo) }
    guard let first = date() else { return nil }
    guard take("..") else { return .date(first) }
    if peek() == nil || peek() == UInt8(ascii: "]") || peek() == UInt8(ascii: "}") { return .from(first) }
    guard let last = date(), first.hasPrecision(of: last) else { return nil }
    if let early = first.earliest, let late = last.latest, early > late { return nil }
    return .range(first, last)
  }

  private mutating func date() -> EDTFDate? {
    guard let year = year() else { return nil }
    var month: EDTFDate.Component?
    var day: EDTFDate.Component?
    var time: String?
    if take("-") {
      month = component(digits: 2)
      guard month != nil else { return nil }
      if take("-") {
        day = component(digits: 2)
        guard day != nil else { return nil }
        if take("T") {
          time = timeOfDay()
          guard time != nil else { return nil }
        }
      }
    }
    var qualifier: DateQualifier?
    if let next = peek(), let sign = DateQualifier(sign: next) {
      guard time == nil else { return nil }
      qualifier = sign
      position += 1
    }
    return EDTFDate(year: year, month: month, day: day, time: time, qualifier: qualifier)
  }

  private mutating func year() -> EDTFDate.Component? {
    if take("Y") {
      let negative = take("-")
      guard let value = number(atLeast: 5, atMost: 9) else { return nil }
      return EDTFDate.Component(negative ? -value : value)
    }
    let negative = take("-")
    guard let component = component(digits: 4), !negative || component.value > 0 else { return nil }
    return negative ? EDTFDate.Component(-component.value, unspecified: component.unspecified) : component
  }

  private mutating func component(digits: Int) -> EDTFDate.Component? {
    var value = 0
    var unspecified: UInt8 = 0
    for _ in 0..<digits {
      guard let byte = peek() else { return nil }
      position += 1
      value *= 10
      unspecified <<= 1
      if byte == UInt8(ascii: "X") {
        unspecified |= 1
      } else if (0x30...0x39).contains(byte) {
        value += Int(byte - 0x30)
      } else {
        return nil
      }
    }
    if let next = peek(), (0x30...0x39).contains(next) { return nil }
    return EDTFDate.Component(value, unspecified: unspecified)
  }

  /// `hh:mm:ss` and perhaps a zone: `Z`, `+hh` or `+hh:mm`.
  private mutating func timeOfDay() -> String? {
    let start = position
    guard let hour = number(atLeast: 2, atMost: 2), take(":"), let minute = number(atLeast: 2, atMost: 2), take(":"),
      let second = number(atLeast: 2, atMost: 2), hour <= 24, minute < 60, second <= 60
    else { return nil }
    if !take("Z"), take("+") || take("-") {
      guard let zoneHour = number(atLeast: 2, atMost: 2), zoneHour <= 14 else { return nil }
      if take(":") {
        guard let zoneMinute = number(atLeast: 2, atMost: 2), zoneMinute < 60 else { return nil }
      }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func number(atLeast: Int, atMost: Int) -> Int? {
    var value = 0
    var count = 0
    while count < atMost, let byte = peek(), (0x30...0x39).contains(byte) {
      value = value * 10 + Int(byte - 0x30)
      position += 1
      count += 1
    }
    return count >= atLeast ? value : nil
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard position + wanted.count <= bytes.count, bytes[position..<position + wanted.count].elementsEqual(wanted)
      else { return false }
      position += wanted.count
      return true
    }
  }
}
