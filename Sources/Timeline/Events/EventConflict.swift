import Text

/// Something on which documents that tell one event disagree.
public struct EventConflict: Hashable, Sendable {
  /// What they disagree on.
  public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    /// When it happened.
    case date
    /// How much.
    case amount
  }

  /// One document's word.
  public struct Claim: Hashable, Sendable {
    /// What it says: EDTF for a date, the words of an amount.
    public var value: String
    /// Where it says so.
    public var evidence: [Evidence]

    /// Creates a claim.
    public init(value: String, evidence: [Evidence]) {
      self.value = value
      self.evidence = evidence
    }
  }

  /// What they disagree on.
  public var field: Field
  /// What each says, ordered by value.
  public var claims: [Claim]

  /// Creates a conflict.
  public init(field: Field, claims: [Claim]) {
    self.field = field
    self.claims = claims.sorted { $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) }
  }
}

extension EventConflict {
  /// Where the tellings of one happening disagree: the claims are those that another one contradicts.
  static func conflicts(among tellings: [EventTelling]) -> [EventConflict] {
    let dates = disputed(tellings) { EventAgreement.datesAgree($0.date, $1.date) }
    let amounts = disputed(tellings) { ![.near, .apart].contains(AmountAgreement($0.amount, $1.amount)) }
    return [
      conflict(.date, dates) { $0.date?.edtf?.description }, conflict(.amount, amounts) { $0.amount?.text },
    ].compactMap { $0 }
  }

  private static func disputed(
    _ tellings: [EventTelling], _ agree: (EventTelling, EventTelling) -> Bool
  ) -> [EventTelling] {
    tellings.filter { telling in tellings.contains { !agree(telling, $0) } }
  }

  private static func conflict(
    _ field: Field, _ tellings: [EventTelling], _ value: (EventTelling) -> String?
  ) -> EventConflict? {
    var claims: [String: Set<Evidence>] = [:]
    for telling in tellings {
      if let value = value(telling) { claims[value, default: []].formUnion(telling.evidence) }
    }
    guard !claims.isEmpty else { return nil }
    return EventConflict(field: field, claims: claims.map { Claim(value: $0, evidence: $1.sorted()) })
  }
}
