import Language
import Text
import Timeline

/// The entries of a chronology, which begin with their date: "June 2019 – Acme buys Bolt. Core joins them."
struct DatedEntries: Sendable {
  private let dates: [TemporalExpression?]
  /// The organization that the chronology is about, or nil if that isn't clear.
  let topic: Int?

  /// Reads the entries of a text. Linear in its sentences and expressions.
  init(_ text: ResolvedText, _ expressions: [TemporalExpression]) {
    let sentences = text.analyzed.sentences
    var dates = [TemporalExpression?](repeating: nil, count: sentences.count)
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while next < expressions.count, expressions[next].range.lowerBound < sentence.range.lowerBound { next += 1 }
      if index > 0, !text.analyzed.startsLine(index) {
        dates[index] = dates[index - 1]
      } else if next < expressions.count, Self.opens(expressions[next], sentence.tokens) {
        dates[index] = expressions[next]
      }
    }
    self.dates = dates
    topic = Self.topic(of: text, before: dates.firstIndex { $0 != nil } ?? 0)
  }

  /// The only organization of the heading, or else the one that stands out in what comes before the first entry.
  private static func topic(of text: ResolvedText, before entry: Int) -> Int? {
    let heading = Set(text.mentions(inSentence: 0).flatMap(\.organizations))
    if entry > 0, heading.count == 1 { return heading.first }
    var counts = [Int: Int]()
    for organization in (0..<entry).flatMap({ text.mentions(inSentence: $0) }).flatMap(\.organizations) {
      counts[organization, default: 0] += 1
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value > 1, ranked.count == 1 || first.value >= 2 * ranked[1].value else {
      return nil
    }
    return first.key
  }

  /// The date of the entry that a sentence belongs to, or nil.
  func date(ofSentence index: Int) -> TemporalExpression? { dates[index] }

  /// Whether an expression is what tokens begin with, but for a bullet, before a dash or a colon.
  private static func opens(_ expression: TemporalExpression, _ tokens: [Token]) -> Bool {
    let tokens = tokens.drop { BulletSigns.all.contains($0.form) }
    guard let first = tokens.first, expression.range.contains(first.range), expression.bounding == nil,
      expression.diagnostic == nil, expression.point.edtf != nil,
      let next = tokens.first(where: { $0.range.lowerBound >= expression.range.upperBound })
    else { return false }
    return [":", "-", "–", "—"].contains(next.form)
  }
}
