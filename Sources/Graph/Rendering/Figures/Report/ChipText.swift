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
      isReversed ? style.passive : style.verb, size: 10, paint: isOver ? .muted : style.text,
      struck: fact.status == .declined)
    let sources = SpokenText.sources(relationship.sources)
    let reference = index?.reference(relationship.evidence)
    let parts: [String?] = [
      fact.date.map(DateWords.short), fact.amount.map(AmountWords.short),
      fact.label.map { "“\(DOTText.label($0, limit: 40))”" },
      fact.via.isEmpty ? nil : "via " + fact.via.map(spoken.name).joined(separator: ", "),
      fact.status == .inEffect ? nil : fact.status.words, reference.map { "\(sources) \($0)" } ?? sources,
    ]
    let wrapper = TextWrapper(metrics: metrics, width: width, size: 9)
    return [verb] + wrapper.packed(parts.compactMap { $0 }).map { TextLine($0, size: 9, paint: .muted) }
  }
}
