import Graph
import Language
import Text

/// Finds challenges whose other side is told by an earlier fact: whoever was listed, or lost a contract, and "has
/// appealed" opposes who decided so.
struct ChallengeReader: Sendable {
  let view: SentenceView
  let text: SourceText

  private static let verbs: Set<String> = ["appeal", "challenge", "contest", "dispute", "sue", "protest"]
  private static let nouns: Set<String> = [
    "appeal", "challenge", "petition", "review", "lawsuit", "suit", "objection", "complaint", "action", "protest",
  ]
  /// What is challenged, where it isn't an organization.
  private static let decisions: Set<String> = [
    "decision", "designation", "listing", "ban", "order", "sanction", "label", "ruling", "measure", "it", "this",
    "determination", "move", "finding", "exclusion", "debarment", "blacklisting", "restriction", "suspension",
    "cancellation", "termination", "revocation", "rejection", "award", "direction", "inclusion", "step",
  ]
  private static let filing: Set<String> = [
    "file", "lodge", "launch", "submit", "bring", "seek", "mount", "plan", "prepare", "make", "pursue", "threaten",
    "register", "consider", "weigh", "lose", "win", "withdraw", "drop", "take",
  ]

  /// The challenges in the sentence that earlier facts complete.
  func candidates(after earlier: [Candidate]) -> [Candidate] {
    var found = [Candidate]()
    for token in view.tokens.indices {
      guard let (verb, noun) = predicate(at: token) else { continue }
      let verbs = VerbArguments(view: view)
      let filling = ArgumentFillers(view: view)
      for argument in verbs.arguments(of: verb) where argument.slot == .agent {
        for filler in filling.fillers(of: argument, representatives: true) {
          guard !opposes(filler.organization, earlier + found),
            let cause = cause(filler.organization, earlier) ?? award(filler.organization, verb, earlier)
          else { continue }
          found.append(challenge(filler, cause, verb, noun))
        }
      }
    }
    return found
  }

  /// The verb of a challenge at `token`, and the noun if the verb is a light one.
  private func predicate(at token: Int) -> (verb: Int, noun: Int?)? {
    let lemma = view.lemmas[token]
    if view.isVerb(token), Self.verbs.contains(lemma), !VerbArguments(view: view).isPassive(token) {
      guard let object = view.child(of: token, "obj") else { return (token, nil) }
      return Self.decisions.contains(view.lemmas[object]) && view.mentionAtHead[object] < 0 ? (token, nil) : nil
    }
    guard Self.nouns.contains(lemma), view.tokens[token].upos == .noun, view.relation(token) == "obj" else {
      return nil
    }
    let head = view.tree.heads[token]
    guard head >= 0, Self.filing.contains(view.lemmas[head]) else { return nil }
    if lemma == "review" || lemma == "action" {
      let isLegal = view.tree.children(of: token).contains { ["judicial", "legal", "court"].contains(view.lemmas[$0]) }
      guard isLegal else { return nil }
    }
    return (head, token)
  }

  private func opposes(_ organization: Int, _ candidates: [Candidate]) -> Bool {
    candidates.contains {
      $0.type == .opposes && $0.source == organization && $0.sentence == view.index && $0.rejection == nil
    }
  }

  /// The latest fact that gives an organization something to challenge.
  private func cause(_ organization: Int, _ earlier: [Candidate]) -> (fact: Candidate, opponent: Int)? {
    for fact in earlier.reversed() where fact.rejection == nil {
      if fact.type == .designatedRisk, fact.target == organization, fact.status != .declined {
        return (fact, fact.source)
      }
      if fact.type == .contractedWith, fact.source == organization, fact.status == .ended || fact.status == .declined {
        return (fact, fact.target)
      }
    }
    return nil
  }

  /// How many sentences back an award may stand that a bidder protests.
  private static let reach = 3

  /// The latest contract of another, if "the award" is what an organization challenges.
  private func award(_ organization: Int, _ verb: Int, _ earlier: [Candidate]) -> (fact: Candidate, opponent: Int)? {
    guard let object = view.child(of: verb, "obj"), ["award", "selection"].contains(view.lemmas[object]),
      let fact = earlier.last(where: { $0.rejection == nil && $0.type == .contractedWith }),
      view.index - fact.sentence <= Self.reach, fact.status == .inEffect,
      ![fact.source, fact.target].contains(organization)
    else { return nil }
    return (fact, fact.target)
  }

  private func challenge(
    _ filler: Filler, _ cause: (fact: Candidate, opponent: Int), _ verb: Int, _ noun: Int?
  ) -> Candidate {
    var next = cause.fact
    let isSource = cause.fact.source == filler.organization
    next.type = .opposes
    next.source = filler.organization
    next.target = cause.opponent
    next.targetMention = isSource ? cause.fact.targetMention : cause.fact.sourceMention
    next.sourceMention = view.mentions[filler.mention]
    next.rule = "opposes/challenge-of-decision"
    next.sentence = view.index
    next.trigger = noun ?? verb
    next.predicate = verb
    next.via = []
    next.amount = nil
    next.label = nil
    next.date = nil
    let over = ["lose", "withdraw", "drop"].contains(view.lemmas[verb])
    next.factuality = FactualityAssessor(view: view, text: text).assess(
      verb, noun: noun, base: over ? .ended : .inEffect)
    next.status = next.factuality.status
    // "would appeal" only threatens.
    next.event =
      switch next.status {
      case .ended: .termination
      case .planned: nil
      default: .lawsuit
      }
    next.rejection = next.factuality.rejection
    next.confidence = 0.7 * view.mentions[filler.mention].confidence
    return next
  }
}
