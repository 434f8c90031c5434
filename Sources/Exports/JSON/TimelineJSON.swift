import Text

/// The shape of the JSON timeline, version 1: what is written and read, key by key.
struct TimelineJSON: Codable, Sendable {
  static let formatName = "graphkit-timeline"
  static let formatVersion = 1

  var format: String
  var version: Int
  var generator: String
  var documents: [DocumentJSON]
  var organizations: [OrganizationJSON]
  var relationships: [RelationshipJSON]
  var events: [EventJSON]
}

/// `documents[]`.
struct DocumentJSON: Codable, Sendable {
  var id: String
  var path: String
  @ExplicitNull var title: String?
  @ExplicitNull var published: DateJSON?
  @ExplicitNull var publisher: String?
  @ExplicitNull var source: String?
  var sha256: String
  var textSha256: String
  var fingerprint: String
  var space: Document.Space
  var characters: Int
}

/// `organizations[]`.
struct OrganizationJSON: Codable, Sendable {
  var id: String
  var name: String
  var type: String
  var aliases: [String]
  var mentions: Int
  var mentionsByDocument: [String: Int]
  var documents: [String]
}

/// `relationships[]`.
struct RelationshipJSON: Codable, Sendable {
  var id: String
  var type: String
  var source: String
  var target: String
  var symmetric: Bool
  var status: String
  @ExplicitNull var date: DateJSON?
  @ExplicitNull var amount: AmountJSON?
  @ExplicitNull var label: String?
  var via: [String]
  var sources: Int
  var confidence: Double
  var history: [FactJSON]
  var conflicts: [ConflictJSON]
  var evidence: [EvidenceJSON]
}

/// `relationships[].history[]`.
struct FactJSON: Codable, Sendable {
  var status: String
  @ExplicitNull var date: DateJSON?
  @ExplicitNull var amount: AmountJSON?
  @ExplicitNull var label: String?
  var via: [String]
  var evidence: [EvidenceJSON]
}

/// `relationships[].conflicts[]`.
struct ConflictJSON: Codable, Sendable {
  var field: String
  var values: [String]
  var evidence: [EvidenceJSON]
}

/// `events[]`.
struct EventJSON: Codable, Sendable {
  var id: String
  var type: String
  var title: String
  @ExplicitNull var date: DateJSON?
  var participants: [ParticipantJSON]
  @ExplicitNull var relationship: String?
  @ExplicitNull var status: String?
  @ExplicitNull var amount: AmountJSON?
  var sources: Int?
  var conflicts: [ConflictJSON]?
  /// Nil in a file by another hand: then the event is its only telling.
  var tellings: [TellingJSON]?
  var evidence: [EvidenceJSON]
}

/// `events[].tellings[]`.
struct TellingJSON: Codable, Sendable {
  var title: String
  @ExplicitNull var date: DateJSON?
  @ExplicitNull var amount: AmountJSON?
  @ExplicitNull var object: String?
  var evidence: [EvidenceJSON]
}

/// `events[].participants[]`.
struct ParticipantJSON: Codable, Sendable {
  var organization: String
  var role: String
}

/// An evidence object.
struct EvidenceJSON: Codable, Sendable {
  var document: String
  var start: Int
  var end: Int
  var quote: String
  @ExplicitNull var trigger: CodePointRange?
  var rule: String
  var assertion: String
  @ExplicitNull var attribution: String?
  var confidence: Double
}

/// A date object.
struct DateJSON: Codable, Sendable {
  @ExplicitNull var edtf: String?
  @ExplicitNull var earliest: String?
  @ExplicitNull var latest: String?
  var precision: String
  @ExplicitNull var qualifier: String?
  var kind: String
  var text: String
  var basis: String
  @ExplicitNull var anchor: String?
  @ExplicitNull var fiscal: String?
  @ExplicitNull var holiday: String?
}

/// An amount.
struct AmountJSON: Codable, Sendable {
  var value: Double
  var unit: String
  var qualifier: String
  var text: String
}
