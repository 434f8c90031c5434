/// One date of EDTF: a year, and perhaps a month or season and a day, any digit of which may be unspecified (`X`).
public struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  /// A number of some digits; those whose bit is set in `unspecified` (bit 0 is the last digit) are `X` and count as 0.
  public struct Component: Hashable, Sendable {
    /// The number, with 0 for every unspecified digit.
    public let value: Int
    /// The unspecified digits, bit 0 for the last.
    public let unspecified: UInt8

    /// Creates a component.
    public init(_ value: Int, unspecified: UInt8 = 0) {
      self.value = value
      self.unspecified = unspecified
    }

    /// The number with 9 for every unspecified digit.
    var maximum: Int {
      var sum = value.magnitude
      var power: UInt = 1
      for bit in 0..<4 {
        if unspecified >> UInt8(bit) & 1 == 1 { sum += 9 * power }
        power *= 10
      }
      return value < 0 ? -Int(sum) : Int(sum)
    }

    func text(digits: Int) -> String {
      var rest = value.magnitude
      var reversed = [UInt8]()
      for bit in 0..<max(digits, 1) {
        reversed.append(unspecified >> UInt8(bit) & 1 == 1 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      return (value < 0 ? "-" : "") + String(decoding: reversed.reversed(), as: UTF8.self)
    }
  }

  /// The year; all four digits unspecified means that nothing is known of it.
  public let year: Component
  /// The month (1 to 12), or a season, quarter or half (21 to 41), or nil.
  public let month: Component?
  /// The day of the month, or nil.
  public let day: Component?
  /// A time of day as written after `T`, or nil. It takes no part in bounds.
  public let time: String?
  /// What holds of the whole date.
  public let qualifier: DateQualifier?

  /// Creates a date from its parts; nil where the calendar lacks it.
  public init?(
    year: Component, month: Component? = nil, day: Component? = nil, time: String? = nil,
    qualifier: DateQualifier? = nil
  ) {
    if let month {
      guard month.value.magnitude <= 41, month.unspecified != 0 || Self.isMonthCode(month.value) else { return nil }
    }
    if day != nil {
      guard let month, month.unspecified != 0 || month.value <= 12 else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    self.qualifier = qualifier
    if day != nil || month?.unspecified ?? 0 != 0 {
      guard firstPossibleDay != nil else { return nil }
    }
  }

  /// Creates a date whose parts are fully given; nil where the calendar lacks it.
  public init?(year: Int?, month: Int? = nil, day: Int? = nil, qualifier: DateQualifier? = nil) {
    self.init(
      year: year.map { Component($0) } ?? Self.unknownYear, month: month.map { Component($0) },
      day: day.map { Component($0) }, qualifier: qualifier)
  }

  /// The date of a day.
  public init(_ day: CalendarDay) {
    year = Component(day.year)
    month = Component(day.month)
    self.day = Component(day.day)
    time = nil
    qualifier = nil
  }

  /// `XXXX`.
  public static let unknownYear = Component(0, unspecified: 0b1111)

  /// Whether nothing is known of the year.
  public var lacksYear: Bool { year.unspecified == 0b1111 }

  /// Whether both have a month or neither, and both a day or neither.
  func hasPrecision(of other: EDTFDate) -> Bool {
    (month == nil) == (other.month == nil) && (day == nil) == (other.day == nil)
  }

  /// The same date with another qualifier.
  public func qualified(_ qualifier: DateQualifier?) -> EDTFDate {
    EDTFDate(unchecked: self, qualifier: qualifier)
  }

  private init(unchecked other: EDTFDate, qualifier: DateQualifier?) {
    year = other.year
    month = other.month
    day = other.day
    time = other.time
    self.qualifier = qualifier
  }

  /// The EDTF text.
  public var description: String {
    var text = year.unspecified == 0 ? CalendarDay.yearText(year.value) : year.text(digits: 4)
    if let month { text += "-" + month.text(digits: 2) }
    if let day { text += "-" + day.text(digits: 2) }
    if let time { text += "T" + time }
    if let qualifier { text.append(qualifier.sign) }
    return text
  }

  static func isMonthCode(_ value: Int) -> Bool { (1...12).contains(value) || (21...41).contains(value) }
}
