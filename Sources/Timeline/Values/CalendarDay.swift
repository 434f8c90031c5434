/// A day of the proleptic Gregorian calendar, with astronomical years (year 0 is 1 BC).
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The astronomical year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The years that a day may have; beyond them there is no `CalendarDay`.
  public static let years = -1_000_000...1_000_000

  /// Creates a day; nil where the calendar has no such day, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD`, alone or followed by `T` and a time; nil for anything else and for impossible days.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || (bytes.count > 10 && bytes[10] == UInt8(ascii: "T")),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that many days after 1970-01-01; clamped to ``years``.
  public init(daysSinceEpoch days: Int) {
    // Days to civil date by eras of 400 years that start on 1 March.
    let shifted = min(max(days, -365_000_000), 365_000_000) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days from 1970-01-01.
  public var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let remainder = (daysSinceEpoch + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The day that many days later, or earlier if negative.
  public func adding(days: Int) -> CalendarDay { CalendarDay(daysSinceEpoch: daysSinceEpoch + days) }

  /// The day that many months later; a day that the month lacks becomes its last.
  public func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    return CalendarDay(clampedYear: newYear, month: newMonth, day: day)
  }

  /// A day with its year clamped to ``years``, its month to the year and its day to the month.
  init(clampedYear year: Int, month: Int, day: Int) {
    let clampedYear = min(max(year, Self.years.lowerBound), Self.years.upperBound)
    let clampedMonth = min(max(month, 1), 12)
    self.init(
      uncheckedYear: clampedYear, month: clampedMonth,
      day: min(max(day, 1), Self.daysInMonth(clampedMonth, of: clampedYear)))
  }

  /// The number of days of a month, 1 to 12, in a year.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has 366 days.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// `YYYY-MM-DD`; years beyond four digits are written with `Y` before them, negative ones with `-`.
  public var description: String {
    "\(Self.yearText(year))-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// Orders by time.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func yearText(_ year: Int) -> String {
    let digits = String(year.magnitude)
    let sign = year < 0 ? "-" : ""
    return digits.utf8.count > 4
      ? "Y\(sign)\(digits)" : sign + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
