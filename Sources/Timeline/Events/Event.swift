import Text

/// A happening with organizations in it, dated as far as its documents allow.
public struct Event<Participant: Hashable & Sendable>: Hashable, Sendable, Identifiable {
  /// `ev:` and a hash of content.
  public var id: String
  /// What kind of happening it is.
  public var type: EventType
  /// One line for people.
  public var title: String
  /// When it happened; nil if no document says.
  public var date: TemporalValue?
  /// Who took part.
  public var participants: [EventParticipant<Participant>]
  /// The id of the relationship that it made or changed, or nil.
  public var relationship: String?
  /// The relationship's status after it ("in-effect", "planned", "declined", "ended"), or nil.
  public var status: String?
  /// How much, or nil.
  public var amount: Amount?
  /// Where the documents say it.
  public var evidence: [Evidence]
  /// How many independent documents tell it; copies of one text count once.
  public var sources: Int
  /// What the documents disagree on.
  public var conflicts: [EventConflict]
  /// What each document tells of it, once the event has been joined; empty before.
  public var tellings: [EventTelling]

  /// Creates an event.
  public init(
    id: String, type: EventType, title: String, date: TemporalValue? = nil,
    participants: [EventParticipant<Participant>] = [], relationship: String? = nil, status: String? = nil,
    amount: Amount? = nil, evidence: [Evidence] = [],
    sources: Int = 1, conflicts: [EventConflict] = [], tellings: [EventTelling] = []
  ) {
    self.id = id
    self.type = type
    self.title = title
    self.date = date
    self.participants = participants
    self.relationship = relationship
    self.status = status
    self.amount = amount
    self.evidence = evidence
    self.sources = sources
    self.conflicts = conflicts
    self.tellings = tellings
  }
}
