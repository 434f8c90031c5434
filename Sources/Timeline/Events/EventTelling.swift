import Text

/// What one document tells of an event: the part that documents can tell differently.
public struct EventTelling: Hashable, Sendable {
  /// One line for people.
  public var title: String
  /// When it happened; nil if the document does not say.
  public var date: TemporalValue?
  /// How much, or nil.
  public var amount: Amount?
  /// What it was about, in lemmas ("patrol boat", "series b"), or nil. Tells apart happenings of one kind.
  public var object: String?
  /// Where the document says it, sorted.
  public var evidence: [Evidence]

  /// Creates a telling.
  public init(
    title: String, date: TemporalValue? = nil, amount: Amount? = nil, object: String? = nil, evidence: [Evidence] = []
  ) {
    self.title = title
    self.date = date
    self.amount = amount
    self.object = object
    self.evidence = evidence
  }

  /// The telling cut into what each document tells; itself if it has no evidence.
  var byDocument: [EventTelling] {
    guard let first = evidence.first, evidence.contains(where: { $0.document != first.document }) else { return [self] }
    return Dictionary(grouping: evidence, by: \.document).values.map {
      EventTelling(title: title, date: date, amount: amount, object: object, evidence: $0)
    }
  }

  /// Everything but the place, as bytes that are equal only for tellings that can be united.
  var content: [UInt8] {
    let fields = [
      evidence.first?.document, title, date?.edtf?.description, date?.text, date?.basis.rawValue,
      date?.precision.rawValue, date?.kind.rawValue, date?.qualifier?.rawValue, date?.anchor, date?.fiscal,
      date?.holiday, amount.map { "\($0.value)" }, amount?.unit, amount?.qualifier.rawValue, amount?.text,
      object,
    ]
    return Array(fields.map { $0.map { "=" + $0 } ?? "" }.joined(separator: "\u{0}").utf8)
  }

  /// The documents that tell it.
  var documents: Set<Document.ID> { Set(evidence.map(\.document)) }
}
