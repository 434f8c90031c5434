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
  /// Where the tellings of one happening disagree.
  static func conflicts(among tellings: [EventTelling]) -> [EventConflict] {
    var conflicts = [EventConflict]()
    if disagree(tellings, { EventAgreement.datesAgree($0.date, $1.date) }) {
      conflicts.append(conflict(.date, tellings) { $0.date?.edtf?.description })
    }
    if disagree(tellings, { EventAgreement.amountsAgree($0.amount, $1.amount) }) {
      conflicts.append(conflict(.amount, tellings) { $0.amount?.text })
    }
    return conflicts
  }

  private static func disagree(
    _ tellings: [EventTelling], _ agree: (EventTelling, EventTelling) -> Bool
  ) -> Bool {
    tellings.indices.contains { first in
      tellings[(first + 1)...].contains { !agree(tellings[first], $0) }
    }
  }

  private static func conflict(
    _ field: Field, _ tellings: [EventTelling], _ value: (EventTelling) -> String?
  ) -> EventConflict {
    var claims: [String: Set<Evidence>] = [:]
    for telling in tellings {
      if let value = value(telling) { claims[value, default: []].formUnion(telling.evidence) }
    }
    return EventConflict(field: field, claims: claims.map { Claim(value: $0, evidence: $1.sorted()) })
  }
}
