extension TemporalRule {
  /// Every rule; of two that read equally much, the first wins.
  static let all: [TemporalRule] =
    numericDates + calendarDates + lists + months + years + quarters + fiscal + seasons + holidays + weekdays
    + relative
    + counted + narrative + parts + times + beside + ranges
}
