import Text

/// Finds the dates that a text names and resolves them as news writes them.
///
/// Weeks start on Monday; a weekday equal to the publication's is that day, otherwise the nearest past one unless tense
/// or words say future; a day or month without its year is the nearest past one unless they do. What the text and the
/// reference can't resolve stays unresolved.
public struct TemporalTagger: Sendable {
  /// Which number comes first in "3/4/2025".
  public enum DayMonthOrder: String, Hashable, Sendable, CaseIterable {
    /// As in the United States.
    case monthFirst
    /// As in most other countries.
    case dayFirst
  }

  private let dayMonthOrder: DayMonthOrder

  /// Creates a tagger. The order is that of texts that don't show theirs: if all dates of a text that allow one order
  /// only, such as "14/07/2025", agree, the others follow them.
  public init(dayMonthOrder: DayMonthOrder = .monthFirst) { self.dayMonthOrder = dayMonthOrder }

  /// The expressions of a text in the order of their places. Linear in the text's length.
  /// - Parameters:
  ///   - text: The text.
  ///   - range: The part to read, in bytes; nil for all of it.
  ///   - reference: The publication date; nil for the one that the text itself gives, if it does.
  ///   - tense: What knows the tense of clauses; nil for the words around a date alone.
  /// - Returns: The expressions, which don't overlap.
  public func expressions(
    in text: SourceText, range: TextRange? = nil, reference: CalendarDay?, tense: (any TenseProvider)? = nil
  ) -> [TemporalExpression] {
    let scan = TemporalScan(text: text, range: range ?? text.range)
    let order = scan.dayMonthOrder ?? dayMonthOrder
    let own = reference == nil ? PublicationLine(scan: scan, order: order).expression() : nil
    return TemporalReading(
      scan: scan, order: order, reference: reference ?? own?.value.earliest, tense: tense
    ).expressions()
  }

  /// The date of publication that a text gives itself, by a line such as "Published on …" or by its dateline; nil if it
  /// gives none with its year.
  public func publicationDate(in text: SourceText, range: TextRange? = nil) -> TemporalExpression? {
    let scan = TemporalScan(text: text, range: range ?? text.range)
    return PublicationLine(scan: scan, order: scan.dayMonthOrder ?? dayMonthOrder).expression()
  }
}
