/// Who took part in an event, and as what.
public struct EventParticipant<Participant: Hashable & Sendable>: Hashable, Sendable {
  /// Who.
  public var participant: Participant
  /// As what: "supplier", "customer" and so on.
  public var role: String

  /// Creates a participation.
  public init(participant: Participant, role: String) {
    self.participant = participant
    self.role = role
  }
}
