import Text
// Placeholder until the Timeline engineer's M1 is merged (same names).
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int, month: Int, day: Int
  public init(year: Int, month: Int, day: Int) { self.year = year; self.month = month; self.day = day }
  public static func < (l: Self, r: Self) -> Bool { (l.year, l.month, l.day) < (r.year, r.month, r.day) }
  public var description: String { "\(year)-\(month)-\(day)" }
}
public struct EDTF: Hashable, Sendable, CustomStringConvertible { public var description: String; public init?(parsing s: String) { description = s } }
public struct TemporalValue: Hashable, Sendable {
  public enum Precision: String, Sendable { case day, month, quarter, year, approximate }
  public enum Basis: String, Sendable { case explicit, relativeToPublication = "relative-to-publication", publication }
  public enum Kind: String, Sendable { case instant, interval, oneOf = "one-of" }
  public enum Qualifier: String, Sendable { case approximate, uncertain, both }
  public var edtf: EDTF?
  public var earliest: CalendarDay?
  public var latest: CalendarDay?
  public var precision: Precision
  public var qualifier: Qualifier?
  public var kind: Kind
  public var text: String
  public var basis: Basis
  public var anchor: String?
}
public struct EventParticipant<Participant: Hashable & Sendable>: Hashable, Sendable { public var participant: Participant; public var role: String }
public enum EventType: String, Sendable, Hashable, CaseIterable { case contract, investment, designation, partnership, acquisition, termination, refusal, lawsuit, launch, announcement, policy, other }
public struct Event<Participant: Hashable & Sendable>: Hashable, Sendable {
  public var id: String
  public var type: EventType
  public var title: String
  public var date: TemporalValue?
  public var participants: [EventParticipant<Participant>]
  public var relationship: String?
  public var status: String?
  public var amount: Amount?
  public var evidence: [Evidence]
}
