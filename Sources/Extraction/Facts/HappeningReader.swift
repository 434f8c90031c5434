import Graph
import Language
import Timeline

/// Tells happenings from states and mere plans: what kind of event a predicate reports.
struct HappeningReader: Sendable {
  let view: SentenceView

  /// What is known of a relationship that a predicate states.
  struct Statement {
    var type: RelationshipType
    var status: RelationshipStatus
    var predicate: Int
    /// The event of the frame; nil for states.
    var event: EventType?
    /// Whether a noun states it without a light verb.
    var isBareNoun = false
    /// Whether a light verb makes a happening of it.
    var isEffected = false
    var isDated = false
    var hasAmount = false
  }

  /// The event that a statement reports, or nil if it tells a state or what somebody only has in mind.
  func event(_ statement: Statement) -> EventType? {
    guard let event = statement.event ?? (statement.isEffected ? Self.event(of: statement.type) : nil) else {
      return nil
    }
    guard
      statement.isDated
        || !isMereTalk(statement) && (isHeadline || isHappening(statement) && !isBackground(statement))
    else { return nil }
    switch statement.status {
    case .declined: return .refusal
    // "settled": frames that tell an end by themselves say what kind it is.
    case .ended: return event == .other ? .other : .termination
    default: return event
    }
  }

  /// The event that begins a relationship; nil where it is a state.
  static func event(of type: RelationshipType) -> EventType? {
    switch type {
    case .contractedWith: .contract
    case .investsIn: .investment
    case .designatedRisk: .designation
    case .partnersWith: .partnership
    case .acquires: .acquisition
    case .opposes: .lawsuit
    case .partOf, .competesWith: nil
    }
  }

  private var isHeadline: Bool { view.tokens.last?.form != "." }

  private static let formerly: Set<String> = ["formerly", "previously", "once"]

  /// What is only threatened or wanted, or lay in the past without an end of its own: "would sue", "mulls a bid",
  /// "had previously worked with".
  private func isMereTalk(_ statement: Statement) -> Bool {
    switch statement.status {
    case .planned:
      if [.designatedRisk, .opposes].contains(statement.type) {
        return !view.tree.children(of: statement.predicate).contains { view.lemmas[$0] == "will" }
      }
      return statement.type == .acquires && !isPriced(statement) && !isDecided(statement.predicate)
        && !VerbArguments(view: view).isInfinitive(statement.predicate)
    case .ended:
      return view.tree.children(of: statement.predicate).contains { Self.formerly.contains(view.lemmas[$0]) }
    case .inEffect, .declined: return false
    }
  }

  private static let subordinating: Set<String> = [
    "because", "after", "since", "when", "as", "before", "once", "until",
  ]

  /// What only a relative clause or one behind a conjunction tells, and at no time: "Acme, which has raised $5 million
  /// from Bolt", "after Acme joined Bolt".
  private func isBackground(_ statement: Statement) -> Bool {
    guard statement.status == .inEffect else { return false }
    let verb = view.clauseHead(of: statement.predicate)
    return view.tokens[verb].deprel == "acl:relcl"
      || view.relation(verb) == "advcl"
        && view.tree.children(of: verb).contains {
          view.relation($0) == "mark" && Self.subordinating.contains(view.lemmas[$0])
        }
  }

  /// What is told as a lasting state is no happening: a bare noun, a verb in the present tense, a participle that
  /// describes; nor is a plan that nobody has agreed, offered or announced.
  private func isHappening(_ statement: Statement) -> Bool {
    if statement.isBareNoun { return false }
    let verb = statement.predicate
    let isPassive = VerbArguments(view: view).isPassive(verb)
    if ["VBZ", "VBP"].contains(view.tokens[verb].xpos), !isPassive { return false }
    let canLast = [.contractedWith, .partnersWith, .investsIn].contains(statement.type)
    if statement.status == .inEffect, canLast, isOngoing(verb, isPassive: isPassive) { return false }
    if statement.status == .planned, canLast || statement.type == .acquires {
      return isPriced(statement) || isDecided(verb)
    }
    return true
  }

  /// "is buying Acme for $5 million", "will invest €40 million in Bolt": a price is named once it is settled.
  private func isPriced(_ statement: Statement) -> Bool {
    guard statement.hasAmount else { return false }
    return statement.type == .acquires
      || view.tree.children(of: statement.predicate).contains {
        view.lemmas[$0] == "will" && view.relation($0) == "aux"
      }
  }

  private static let supporting: Set<String> = ["back", "own", "support", "fund", "finance", "bankroll", "sponsor"]
  /// Verbs whose present passive announces: "Acme is awarded a contract".
  private static let performative: Set<String> = ["award", "select", "choose", "grant", "name", "appoint"]

  /// "is building", "are handled by", "chips supplied by", "backed by".
  private func isOngoing(_ verb: Int, isPassive: Bool) -> Bool {
    let auxiliaries = view.tree.children(of: verb).filter { view.relation($0) == "aux" || view.relation($0) == "cop" }
    let isPerfect = auxiliaries.contains { view.lemmas[$0] == "have" }
    let isPresent = auxiliaries.contains { ["is", "are", "'s", "'re"].contains(view.tokens[$0].form.lowercased()) }
    if isPerfect {
      // "has been working with"
      return view.tokens[verb].xpos == "VBG"
    }
    if isPresent, view.tokens[verb].xpos == "VBG" { return true }
    guard isPassive, !Self.performative.contains(view.lemmas[verb]) else { return false }
    if isPresent { return true }
    return auxiliaries.isEmpty && (Self.supporting.contains(view.lemmas[verb]) || isDescription(verb))
  }

  /// A participle that describes goods or services: "software leased from Acme".
  private func isDescription(_ verb: Int) -> Bool {
    let noun = view.tree.heads[verb]
    guard noun >= 0, view.tokens[verb].deprel == "acl" || view.relation(verb) == "amod" else { return false }
    return view.mentionAtHead[noun] < 0 && !WordClass(name: "ROUND").contains(view.lemmas[noun])
      && !DateAttacher.agreements.contains(view.lemmas[noun])
  }

  /// Verbs that tell what somebody means to do, not that it is agreed.
  private static let intentions: Set<String> = [
    "say", "plan", "intend", "consider", "expect", "want", "hope", "mull", "weigh", "tell", "explore", "discuss",
    "seek",
    "look", "be", "aim", "eye", "talk", "think", "study", "ask", "schedule", "set", "need", "wish", "believe", "have",
  ]

  /// Whether a deed in the past stands over the plan: "agreed to buy", "has offered to supply".
  private func isDecided(_ predicate: Int) -> Bool {
    ([predicate] + view.tree.ancestors(of: predicate)).prefix(5).contains { verb in
      view.isVerb(verb) && !Self.intentions.contains(view.lemmas[verb])
        && !view.tree.children(of: verb).contains {
          ["will", "would", "may", "might", "could"].contains(view.lemmas[$0])
        }
        && (view.tokens[verb].xpos == "VBD"
          || view.tokens[verb].xpos == "VBN"
            && view.tree.children(of: verb).contains { view.relation($0) == "aux" && view.lemmas[$0] == "have" })
    }
  }
}
