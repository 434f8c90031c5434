/// How fine a date is.
public enum DatePrecision: String, Hashable, Sendable, Codable, CaseIterable {
  /// One day.
  case day
  /// A week from Monday to Sunday.
  case week
  /// Saturday and Sunday.
  case weekend
  /// A calendar month.
  case month
  /// A season of three months.
  case season
  /// A quarter of a year.
  case quarter
  /// Half a year.
  case half
  /// A calendar or fiscal year.
  case year
  /// Ten years.
  case decade
  /// A hundred years.
  case century
  /// Part of a larger unit, whose bounds are a convention: "early 2026".
  case approximate
}
