import Graph
import Timeline

/// An event in a few words: who did what to whom, and where it stands.
enum EventTitle {
  /// What the relationship is called, done, and to be done.
  private struct Wording: Sendable {
    var noun: @Sendable (_ source: String, _ target: String) -> String
    var done: @Sendable (_ source: String, _ target: String) -> String
    var planned: @Sendable (_ source: String, _ target: String) -> String
  }

  /// The title of a happening between two organizations.
  static func title(
    _ event: EventType, of type: RelationshipType, status: RelationshipStatus, source: String, target: String
  ) -> String {
    let wording = event == .lawsuit ? ofLaw : wording(of: type)
    return switch status {
    case .inEffect where event != .refusal && event != .termination: wording.done(source, target)
    case .planned: wording.planned(source, target)
    case .declined: wording.noun(source, target) + " declined"
    case .ended, .inEffect: wording.noun(source, target) + " ended"
    }
  }

  /// Of what goes before a court, unlike mere criticism.
  private static let ofLaw = Wording(
    noun: { "Legal action of \($0) against \($1)" }, done: { "\($0) takes legal action against \($1)" },
    planned: { "\($0) to take legal action against \($1)" })

  private static func wording(of type: RelationshipType) -> Wording {
    switch type {
    case .contractedWith:
      Wording(
        noun: { "Contract of \($0) with \($1)" }, done: { "\($0) contracts with \($1)" },
        planned: { "\($0) to contract with \($1)" })
    case .investsIn:
      Wording(
        noun: { "Investment of \($0) in \($1)" }, done: { "\($0) invests in \($1)" },
        planned: { "\($0) to invest in \($1)" })
    case .designatedRisk:
      Wording(
        noun: { "Designation of \($1) by \($0)" }, done: { "\($0) designates \($1) a risk" },
        planned: { "\($0) to designate \($1) a risk" })
    case .partnersWith:
      Wording(
        noun: { "Partnership of \($0) and \($1)" }, done: { "\($0) partners with \($1)" },
        planned: { "\($0) to partner with \($1)" })
    case .acquires:
      Wording(
        noun: { "Acquisition of \($1) by \($0)" }, done: { "\($0) acquires \($1)" },
        planned: { "\($0) to acquire \($1)" })
    case .partOf:
      Wording(
        noun: { "Membership of \($0) in \($1)" }, done: { "\($0) becomes part of \($1)" },
        planned: { "\($0) to become part of \($1)" })
    case .competesWith:
      Wording(
        noun: { "Competition of \($0) and \($1)" }, done: { "\($0) competes with \($1)" },
        planned: { "\($0) to compete with \($1)" })
    case .opposes:
      Wording(
        noun: { "Action of \($0) against \($1)" }, done: { "\($0) opposes \($1)" },
        planned: { "\($0) to oppose \($1)" })
    }
  }
}
