import Graph
import Timeline

/// Reads frames from their tables and finds them by trigger.
///
/// A table has a line a frame: kind, rule name, triggers, source slots, target slots, options; separated by `|`. A
/// trigger is a lemma, with `+particle` where it needs one. Slots are in order of preference, joined by `+` where they
/// count together. Options: `status=`, `event=`, `p=` (precision), `fixed`, `deal`, `purpose`, `unsaid` (see ``Frame/canBeUnsaid``), `open=src`
/// or `open=tgt` (see ``Frame/open``), and conditions (see ``condition``).
struct FrameTable: Sendable {
  private let verbs: [String: [Frame]]
  private let nouns: [String: [Frame]]

  /// The frames of all relationship types.
  static let embedded = FrameTable([
    (.contractedWith, ContractFrames.text), (.investsIn, InvestmentFrames.text),
    (.designatedRisk, DesignationFrames.text), (.partnersWith, PartnershipFrames.text),
    (.partOf, MembershipFrames.text), (.acquires, AcquisitionFrames.text),
    (.competesWith, CompetitionFrames.text), (.opposes, OppositionFrames.text),
  ])

  /// Reads tables; lines that aren't frames are left out (a test checks that there are none).
  init(_ tables: [(RelationshipType, String)]) {
    var verbs = [String: [Frame]]()
    var nouns = [String: [Frame]]()
    for (type, text) in tables {
      for line in text.split(separator: "\n") {
        for (trigger, frame) in Self.frames(of: line, type: type) {
          if frame.kind == .verb {
            verbs[trigger, default: []].append(frame)
          } else {
            nouns[trigger, default: []].append(frame)
          }
        }
      }
    }
    self.verbs = verbs
    self.nouns = nouns
  }

  /// The frames that a verb can trigger.
  func verbFrames(_ lemma: String) -> [Frame] { verbs[lemma] ?? [] }

  /// The frames that a noun can trigger.
  func nounFrames(_ lemma: String) -> [Frame] { nouns[lemma] ?? [] }

  static func frames(of line: Substring, type: RelationshipType) -> [(String, Frame)] {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ") }
    guard parts.count == 6, let kindText = parts[0].first, let kind = Frame.Kind(rawValue: String(kindText)),
      let name = parts[1].first
    else { return [] }
    var frame = Frame(
      name: String(name), kind: kind, type: type, source: slots(parts[3]), target: slots(parts[4]), conditions: [],
      status: .inEffect, fixesStatus: false, event: nil, precision: 0.8, open: nil, canBeUnsaid: false, isLoan: false,
      isDeal: false, isPurpose: false)
    for option in parts[5] { apply(option, to: &frame) }
    return parts[2].map { trigger in
      var frame = frame
      let words = trigger.split(separator: "+", maxSplits: 1)
      if words.count > 1 { frame.conditions.append(.particle(String(words[1]))) }
      return (String(words[0]), frame)
    }
  }

  private static func slots(_ words: [Substring]) -> [[SlotPath]] {
    words.map { $0.split(separator: "+").map { SlotPath($0) } }
  }

  private static func apply(_ option: Substring, to frame: inout Frame) {
    if option == "fixed" {
      frame.fixesStatus = true
    } else if option == "unsaid" {
      frame.canBeUnsaid = true
    } else if option == "purpose" {
      frame.isPurpose = true
    } else if option == "loan" {
      frame.isLoan = true
    } else if option == "deal" {
      frame.isDeal = true
    } else if option.hasPrefix("status=") {
      frame.status = RelationshipStatus(rawValue: String(option.dropFirst(7))) ?? .inEffect
    } else if option.hasPrefix("event=") {
      frame.event = EventType(rawValue: String(option.dropFirst(6)))
    } else if option == "open=src" {
      frame.open = .source
    } else if option == "open=tgt" {
      frame.open = .target
    } else if option.hasPrefix("p=") {
      frame.precision = Double(option.dropFirst(2)) ?? 0.8
    } else if let condition = condition(option) {
      frame.conditions.append(condition)
    }
  }

  /// A condition: `patient:CONTRACT`, `patient!:STAKE`, `patient=org`, `patient!=org`, `any=to,from`, `none=with`,
  /// `src=gov`, `tgt!=gov`, `src=inv`, `tgt!=inv`, `money`, `word:LIST`, `effect=make,end`, `definite`, `passive`, `active`,
  /// `clause`, `majority`, `minority`, `partial`, `apart`, `patient=the`, `patient!=a`, `mod:HOLDING`,
  /// `mod!:SIBLING`.
  private static func condition(_ option: Substring) -> Frame.Condition? {
    func list(_ text: Substring) -> [Slot] {
      text.split(separator: ",").map { Slot(String($0).replacing("_", with: " ")) }
    }
    switch option {
    case "money": return .money
    case "definite": return .definite
    case "passive": return .passive(true)
    case "majority": return .share(isMajority: true)
    case "minority": return .share(isMajority: false)
    case "partial": return .partial
    case "clause": return .clause
    case "apart": return .apart
    case "active": return .passive(false)
    case "src=gov": return .governmentalSource(true)
    case "src!=gov": return .governmentalSource(false)
    case "src=inv": return .investorSource
    case "tgt!=inv": return .noInvestorTarget
    case "tgt=gov": return .governmentalTarget(true)
    case "tgt!=gov": return .governmentalTarget(false)
    default: break
    }
    if option.hasPrefix("any=") { return .any(list(option.dropFirst(4))) }
    if option.hasPrefix("none=") { return .none(list(option.dropFirst(5))) }
    if option.hasPrefix("effect=") {
      return .effect(option.dropFirst(7).split(separator: ",").compactMap { LightVerbs.Effect(rawValue: String($0)) })
    }
    if option.hasPrefix("mod:") { return .modifier(WordClass(name: String(option.dropFirst(4))), true) }
    if option.hasPrefix("mod!:") { return .modifier(WordClass(name: String(option.dropFirst(5))), false) }
    if option.hasPrefix("word:") { return .word(WordClass(name: String(option.dropFirst(5))), true) }
    if option.hasPrefix("word!:") { return .word(WordClass(name: String(option.dropFirst(6))), false) }
    if option.hasSuffix("!=a") { return .single(Slot(String(option.dropLast(3)))) }
    if option.hasSuffix("=the") { return .known(Slot(String(option.dropLast(4)))) }
    if option.hasSuffix("!=org") { return .organization(Slot(String(option.dropLast(5))), false) }
    if option.hasSuffix("=org") { return .organization(Slot(String(option.dropLast(4))), true) }
    if let colon = option.firstIndex(of: ":") {
      let slot = option[..<colon]
      let isPositive = !slot.hasSuffix("!")
      return .head(
        Slot(String(isPositive ? slot : slot.dropLast())),
        WordClass(name: String(option[option.index(after: colon)...])), isPositive)
    }
    return nil
  }
}
