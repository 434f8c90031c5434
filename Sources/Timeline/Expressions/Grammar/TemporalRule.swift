/// One way to write a date: a pattern and what it means.
///
/// A pattern is a sequence of words; `a|b` allows either word, `x?` and `( … )?` may be absent, `( … / … )` allows
/// either sequence, `<name>` is a ``Terminal``, `<date>` an expression of a lower level, and `~x` stands without white
/// space before it; `{` and `}` are brackets of the text. All words are lower-case; "'" and "-" stand for their typographic kin, too.
struct TemporalRule: Sendable {
  /// Expressions of a level may contain those of lower levels.
  enum Level: Int, Sendable, CaseIterable {
    /// Dates and units that contain no other date.
    case simple
    /// A date and a weekday, time or part of it.
    case compound
    /// Dates counted from other dates.
    case shifted
    /// Ranges.
    case range
  }

  let name: String
  let level: Level
  let patterns: [String]
  /// The meaning of a match; nil where it only looks like a date.
  let production: @Sendable (RuleMatch) -> TemporalForm?

  init(
    _ name: String, _ level: Level = .simple, _ patterns: String...,
    production: @escaping @Sendable (RuleMatch) -> TemporalForm?
  ) {
    self.name = name
    self.level = level
    self.patterns = patterns
    self.production = production
  }
}
