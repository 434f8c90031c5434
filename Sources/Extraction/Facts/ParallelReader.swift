import Graph
import Language
import Text

/// Finds facts that are told as the like of an earlier one: "Norway did the same", "Acme filed a similar suit".
///
/// The subject takes the place of the earlier fact's source; in a contract, of the end that is of its kind, a state's body
/// or not.
struct ParallelReader: Sendable {
  let view: SentenceView
  let text: SourceText
  let organizations: [ResolvedOrganization]
  let dates: DateAttacher

  /// How many sentences back the earlier fact may stand.
  private static let reach = 2
  private static let acting: Set<String> = [
    "take", "make", "impose", "adopt", "announce", "consider", "plan", "prepare", "weigh", "introduce", "mull", "file",
    "bring", "lodge", "issue", "sign", "place", "win", "receive", "reach", "strike", "launch", "reject", "submit",
  ]
  private static let types: [String: Set<RelationshipType>] = [
    "step": [.designatedRisk], "move": [.designatedRisk], "action": [.designatedRisk, .opposes],
    "measure": [.designatedRisk], "ban": [.designatedRisk], "restriction": [.designatedRisk],
    "decision": [.designatedRisk], "curb": [.designatedRisk], "sanction": [.designatedRisk],
    "suit": [.opposes], "lawsuit": [.opposes], "complaint": [.opposes], "challenge": [.opposes],
    "protest": [.opposes], "appeal": [.opposes], "claim": [.opposes], "petition": [.opposes],
    "order": [.contractedWith], "contract": [.contractedWith], "agreement": [.contractedWith, .partnersWith],
    "deal": [.contractedWith, .partnersWith], "investment": [.investsIn],
  ]
  /// What "did the same" may speak of.
  private static let anything: Set<RelationshipType> = [.designatedRisk, .investsIn, .opposes, .contractedWith]

  /// The sentence's facts that are like earlier ones.
  func candidates(after earlier: [Candidate]) -> [Candidate] {
    let verbs = VerbArguments(view: view)
    let filling = ArgumentFillers(view: view)
    var found = [Candidate]()
    for verb in view.tokens.indices where view.isVerb(verb) {
      let arguments = verbs.arguments(of: verb)
      guard let types = types(of: verb, arguments),
        let origin = origin(types, before: verb, in: earlier)
      else { continue }
      for argument in arguments where argument.slot == .agent {
        for filler in filling.fillers(of: argument) where isNew(filler, origin, earlier + found) {
          if let next = parallel(filler, origin, verb) { found.append(next) }
        }
      }
    }
    return found
  }

  /// What kind of fact a verb likens its subject's deed to, or nil if it doesn't.
  private func types(of verb: Int, _ arguments: [Argument]) -> Set<RelationshipType>? {
    let object = arguments.first { $0.slot == .patient && !isTime($0.token) }?.token
    switch view.lemmas[verb] {
    case "do":
      guard let object else { return nil }
      return ["same", "likewise"].contains(view.lemmas[object]) ? Self.anything : nil
    case "follow":
      guard let object else { return isBare(arguments) ? [.designatedRisk, .investsIn] : nil }
      return view.lemmas[object] == "suit" ? Self.anything : nil
    case "join": return object == nil && isBare(arguments) ? [.investsIn] : nil
    case let lemma where Self.acting.contains(lemma):
      guard let object, view.isLikened(object) else { return nil }
      return Self.types[view.lemmas[object]]
    default: return nil
    }
  }

  /// Whether nothing but times and the subject stand beside the verb.
  private func isBare(_ arguments: [Argument]) -> Bool {
    arguments.allSatisfy { $0.slot == .agent || isTime($0.token) }
  }

  private func isTime(_ token: Int) -> Bool {
    CalendarWords.isTime(view.tokens[token]) || CalendarWords.spans.contains(view.lemmas[token])
      || view.lemmas[token] == "later"
  }

  /// The latest fact of one of the types that precedes the verb closely.
  private func origin(_ types: Set<RelationshipType>, before verb: Int, in earlier: [Candidate]) -> Candidate? {
    let last = earlier.last {
      $0.rejection == nil && ($0.sentence < view.index || $0.trigger < verb)
    }
    guard let last, types.contains(last.type), view.index - last.sentence <= Self.reach else { return nil }
    return last
  }

  private func isNew(_ filler: Filler, _ origin: Candidate, _ candidates: [Candidate]) -> Bool {
    guard filler.organization != origin.source, filler.organization != origin.target else { return false }
    return !candidates.contains {
      $0.sentence == view.index && $0.rejection == nil && $0.type == origin.type
        && [$0.source, $0.target].contains(filler.organization)
    }
  }

  private func status(of verb: Int) -> RelationshipStatus? {
    switch LightVerbs.effect(of: view.lemmas[verb], particle: view.particle(of: verb), passiveOrTransitive: true) {
    case .decline?: .declined
    case .plan?: .planned
    default: nil
    }
  }

  private func parallel(_ filler: Filler, _ origin: Candidate, _ verb: Int) -> Candidate? {
    var next = origin.retold(as: "the-same", by: verb, in: view.index)
    let mention = view.mentions[filler.mention]
    func isLike(_ other: Int) -> Bool {
      organizations[filler.organization].type.isGovernmental == organizations[other].type.isGovernmental
    }
    if origin.type != .contractedWith {
      guard origin.type != .designatedRisk || isLike(origin.source) else { return nil }
      (next.source, next.sourceMention) = (filler.organization, mention)
    } else if isLike(origin.target), !isLike(origin.source) {
      (next.target, next.targetMention) = (filler.organization, mention)
    } else if isLike(origin.source), !isLike(origin.target) {
      (next.source, next.sourceMention) = (filler.organization, mention)
    } else {
      return nil
    }
    next.date = dates.date(of: verb, trigger: verb, isState: false, isBareNoun: false)
    let base = status(of: verb) ?? origin.status
    next.factuality = FactualityAssessor(view: view, text: text).assess(verb, noun: nil, base: base)
    next.status = next.factuality.status
    next.rejection = next.factuality.rejection
    next.confidence = 0.75 * mention.confidence
    return next
  }
}
