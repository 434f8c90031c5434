/// The words of the calendar, in small letters.
public enum CalendarWords {
  /// The months in full.
  public static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The months' abbreviations, with and without their dot.
  public static let monthAbbreviations: Set<String> = [
    "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "jan", "feb",
    "mar",
    "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ]

  /// The days of the week in full.
  public static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Periods that "last", "this" and "next" stand before.
  public static let spans: Set<String> = [
    "week", "month", "year", "day", "quarter", "summer", "winter", "spring",
  ]

  /// Whether a word heads an expression of time: a month, a weekday, or a year of this century or the one before.
  public static func isTime(_ token: Token) -> Bool {
    let form = token.form.lowercased()
    return months.contains(form) || weekdays.contains(form) || isYear(form)
      || form.hasSuffix(".") && monthAbbreviations.contains(form)
  }

  private static func isYear(_ form: String) -> Bool {
    form.utf8.count == 4 && Int(form).map { (1900..<2100).contains($0) } ?? false
  }
}
