import Language
import Text
import Timeline

/// The place and day that open an article: "PARIS, June 17 – Acme has hired Bolt."
struct Dateline: Sendable {
  let text: ResolvedText
  let expressions: [TemporalExpression]
  /// The document's date, or nil.
  let published: CalendarDay?

  /// An article is published within so many days of its dateline.
  private static let delay = 3
  /// A dateline ends within so many tokens of its line.
  private static let longest = 14
  private static let ends: Set<String> = ["-", "–", "—", "--", ":"]
  private static let connectives: Set<String> = ["and", "of", "the", "de", "la", "del", "da"]

  /// The day of the dateline that opens a sentence, or nil.
  func date(ofSentence index: Int) -> TemporalExpression? {
    let sentences = text.analyzed.sentences
    var first = index
    while first > 0, index - first < 2, !text.analyzed.startsLine(first) { first -= 1 }
    guard first == 0 || text.analyzed.startsLine(first) else { return nil }
    let tokens = sentences[first...index].flatMap(\.tokens).prefix(Self.longest + 4)
    guard let opening = tokens.first,
      let expression = expressions.first(where: { $0.range.lowerBound >= opening.range.lowerBound }),
      expression.point.precision == .day, expression.diagnostic == nil, expression.bounding == nil,
      let place = tokens.firstIndex(where: { $0.range.overlaps(expression.range) }), place > 0,
      tokens[..<place].allSatisfy(isOfPlace), let day = expression.point.earliest,
      published.map({ day <= $0 && $0 <= day.adding(days: Self.delay) }) ?? true
    else { return nil }
    let next = tokens[place...].drop { $0.range.overlaps(expression.range) }.drop { $0.form == ")" || $0.form == "." }
    guard let end = next.first, Self.ends.contains(end.form),
      next.dropFirst().first.map({ sentences[index].range.overlaps($0.range) }) ?? false
    else { return nil }
    return expression
  }

  private func isOfPlace(_ token: Token) -> Bool {
    guard let initial = token.form.first, initial.isLetter else { return true }
    return initial.isUppercase || Self.connectives.contains(token.form)
  }
}
