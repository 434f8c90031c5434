import Graph
import Timeline

/// A way in which language states a relationship: a trigger and the roles that its arguments fill. Data, read from the
/// tables beside this file by ``FrameTable``.
struct Frame: Sendable {
  /// What kind of word triggers the frame.
  enum Kind: String, Sendable {
    /// A verb or participle.
    case verb = "v"
    /// A noun with or without a light verb.
    case noun = "n"
  }

  /// Something that must hold of the arguments.
  enum Condition: Hashable, Sendable {
    /// The head of an argument is (or isn't) of a word class.
    case head(Slot, WordClass, Bool)
    /// An argument names (or doesn't name) an organization.
    case organization(Slot, Bool)
    /// At least one of the arguments is there.
    case any([Slot])
    /// None of the arguments is there.
    case none([Slot])
    /// The source has (or hasn't) a state's authority.
    case governmentalSource(Bool)
    /// The source invests as a business.
    case investorSource
    /// The target doesn't invest as a business.
    case noInvestorTarget
    /// The target has (or hasn't) a state's authority.
    case governmentalTarget(Bool)
    /// An amount with a currency (or a percentage) stands in the clause.
    case money
    /// The clause holds a word of the class.
    case word(WordClass, Bool)
    /// The verb bears the particle.
    case particle(String)
    /// The noun's light verb is of one of these effects.
    case effect([LightVerbs.Effect])
    /// The noun is known from before: "the contract", "this round".
    case definite
    /// The verb is (or isn't) passive.
    case passive(Bool)
    /// The argument is known from before: "the aircraft".
    case known(Slot)
    /// The argument is not one of several: "a stake".
    case single(Slot)
    /// The noun doesn't stand right before the name that it describes, "gas supplier Acme", without a name before it.
    case apart
    /// A share of at least (or less than) half stands in the clause.
    case share(isMajority: Bool)
    /// No share of half or more stands in the clause.
    case partial
    /// The trigger is no participle that describes a noun.
    case clause
    /// A word of the class modifies (or doesn't modify) the noun.
    case modifier(WordClass, Bool)
  }

  /// One of the two ends.
  enum Role: Hashable, Sendable {
    /// The source.
    case source
    /// The target.
    case target
  }

  var name: String
  var kind: Kind
  var type: RelationshipType
  /// Slots of the source in order of preference; within an element several slots count together.
  var source: [[SlotPath]]
  /// Slots of the target likewise.
  var target: [[SlotPath]]
  var conditions: [Condition]
  var status: RelationshipStatus
  /// Whether `status` overrides what tense and modality say.
  var fixesStatus: Bool
  /// What kind of event the predicate reports; nil for states.
  var event: EventType?
  /// How likely a match is right, before anything else is known.
  var precision: Double
  /// The role that may go unsaid because everybody knows from before whom the text speaks of: "The round was led by
  /// Acme".
  var open: Role?
  /// "Acme also invested": whether a target that nothing in the clause names may be whoever the text speaks of.
  var canBeUnsaid: Bool

  /// Money is lent or granted, which states receive too.
  var isLoan: Bool
  /// The frame reads a deal whose direction follows from its parties.
  var isDeal: Bool
  /// The trigger tells what another verb of the sentence is done for, and that verb's factuality and date count: "sued
  /// in May to stop".
  var isPurpose: Bool
}

/// A slot of the trigger, or of the noun that fills a slot of the trigger: "patient.of".
struct SlotPath: Hashable, Sendable {
  var first: Slot
  var second: Slot?

  init(_ text: Substring) {
    let parts = text.split(separator: ".", maxSplits: 1)
    first = Slot(String(parts.first ?? "").replacing("_", with: " "))
    second = parts.count > 1 ? Slot(String(parts[1]).replacing("_", with: " ")) : nil
  }
}
