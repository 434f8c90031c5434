import Text
import Timeline

/// The words on a relationship's chip.
struct ChipText {
  let spoken: SpokenText
  let metrics: FontMetrics
  /// The numbers of the sources; nil where they aren't listed.
  let index: SourceIndex?
  let width: Double

  /// The verb, then date, amount, label, intermediaries, status and sources, as many on a line as fit.
  func lines(_ relationship: Relationship, isReversed: Bool) -> [TextLine] {
    let fact = relationship.current
    let style = RelationshipStyle(relationship.type)
    let isOver = fact.status == .ended || fact.status == .declined
    let verb = TextLine(
      isReversed ? style.passive : style.verb, size: 10, paint: isOver ? .muted : style.text, struck: fact.status == .declined)
    let sources = SpokenText.sources(relationship.sources)
    let reference = index?.reference(relationship.evidence)
    let parts: [String?] = [
      fact.date.map(DateWords.short), fact.amount.map(AmountWords.short),
      fact.label.map { "“\(DOTText.label($0, limit: 40))”" },
      fact.via.isEmpty ? nil : "via " + fact.via.map(spoken.name).joined(separator: ", "),
      fact.status == .inEffect ? nil : fact.status.words, reference.map { "\(sources) \($0)" } ?? sources,
    ]
    return [verb] + packed(parts.compactMap { $0 }).map { TextLine($0, size: 8.5, paint: .muted) }
  }

  private func packed(_ parts: [String]) -> [String] {
    let wrapper = TextWrapper(metrics: metrics, width: width, size: 8.5)
    var lines = [String]()
    for part in parts {
      if let last = lines.last, metrics.width("\(last) · \(part)", size: 8.5) <= width {
        lines[lines.count - 1] = "\(last) · \(part)"
      } else {
        lines += wrapper.lines(part, limit: 3)
      }
    }
    return lines
  }
}
