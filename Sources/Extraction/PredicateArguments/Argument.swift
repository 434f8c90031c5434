/// What fills a role beside a predicate, with grammar's alternations undone: the agent of a passive is its agent.
struct Argument: Hashable, Sendable {
  /// The way from the predicate to an argument.
  enum Route: Int, Hashable, Sendable, Comparable {
    /// A child of the predicate, or its antecedent.
    case direct
    /// Shared with another predicate by coordination, control or raising.
    case shared
    /// Attached to a neighbour, where a parser often puts it.
    case tolerant
    /// Not in the sentence, but known from before.
    case unsaid

    static func < (left: Route, right: Route) -> Bool { left.rawValue < right.rawValue }
  }

  /// The role.
  var slot: Slot
  /// The head of the phrase.
  var token: Int
  /// How it was reached.
  var route: Route
  /// Whether what is coordinated with it has no part in it: "Acme, a unit of Bolt, and Cito".
  var isAlone = false
}

/// The name of an argument's role: `agent`, `patient`, `recipient`, `possessor`, `compound`, `subject` (of a nominal
/// predicate), `holder`, `giver`, `party` (of a nominal predicate's light verb), or a preposition.
struct Slot: Hashable, Sendable, ExpressibleByStringLiteral {
  let name: String

  init(_ name: String) { self.name = name }
  init(stringLiteral name: String) { self.name = name }

  static let agent: Slot = "agent"
  static let patient: Slot = "patient"
  static let recipient: Slot = "recipient"
  static let possessor: Slot = "possessor"
  static let compound: Slot = "compound"
  static let subject: Slot = "subject"
  static let holder: Slot = "holder"
  static let giver: Slot = "giver"
  static let party: Slot = "party"

  /// Prepositions of circumstances: what stands behind them is no party to a deed.
  static let circumstances: Set<String> = ["following", "after", "before", "despite", "amid", "pending"]
}
