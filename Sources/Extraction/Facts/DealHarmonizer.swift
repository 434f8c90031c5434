import Graph

/// Gives deals whose direction their own sentence doesn't tell the direction that another sentence tells: "a deal with
/// Acme" is a supply contract if the text says elsewhere that Acme supplies.
struct DealHarmonizer {
  let text: ResolvedText
  private static let neutralRules: Set<String> = ["partners-with/deal"]

  /// Changes the candidates in place. Linear in their number.
  func harmonize(_ candidates: inout [Candidate]) {
    var directions = [Set<Int>: (source: Int, target: Int)]()
    for candidate in candidates
    where candidate.rejection == nil && candidate.type == .contractedWith && !candidate.rule.hasSuffix("/deal") {
      let pair: Set<Int> = [candidate.source, candidate.target]
      directions[pair] = directions[pair] ?? (candidate.source, candidate.target)
    }
    for index in candidates.indices where candidates[index].rejection == nil {
      guard isNeutral(candidates[index]),
        let direction = directions[[candidates[index].source, candidates[index].target]]
      else { continue }
      if candidates[index].source != direction.source {
        candidates[index].reverse()
      }
      candidates[index].type = .contractedWith
    }
    alignSimilar(&candidates)
    rejectReversed(&candidates)
    rejectTakeovers(&candidates)
    rejectKin(&candidates)
    rejectInvestors(&candidates)
  }

  /// "We are delighted to work with Acme, said a partner at Bolt": who has put money into a company says so of the money.
  private func rejectInvestors(_ candidates: inout [Candidate]) {
    let stakes = Set(
      candidates.filter { $0.rejection == nil && $0.type == .investsIn }.map { [$0.source, $0.target] })
    guard !stakes.isEmpty else { return }
    for index in candidates.indices where candidates[index].type == .partnersWith {
      let candidate = candidates[index]
      let isStake = [[candidate.source, candidate.target], [candidate.target, candidate.source]]
        .contains(where: stakes.contains)
      guard candidate.rejection == nil, isStake else { continue }
      let view = SentenceView(text, sentence: candidate.sentence)
      if isWelcomed(candidate.trigger, view) { candidates[index].rejection = "words of an investor" }
    }
  }

  /// "rival Acme, a unit of Bolt", "its Acme Division runs it for Bolt": a unit neither competes with its parent nor is
  /// hired by it nor invests in it.
  private func rejectKin(_ candidates: inout [Candidate]) {
    let units = Set(
      candidates.filter { $0.rejection == nil && $0.type == .partOf && $0.status == .inEffect }
        .map { [$0.source, $0.target] })
    let kin = Set(units.map(Set.init))
    for index in candidates.indices where candidates[index].rejection == nil {
      let candidate = candidates[index]
      let isKnown =
        text.organizations[candidate.source].parent == candidate.target
        || text.organizations[candidate.target].parent == candidate.source
      if candidate.type == .competesWith || candidate.rule.hasSuffix("/service"),
        isKnown || kin.contains([candidate.source, candidate.target])
      {
        candidates[index].rejection = "one is the other's unit"
      }
      if candidate.type == .contractedWith, isKnown { candidates[index].rejection = "one is the other's unit" }
      if candidate.type == .investsIn, units.contains([candidate.source, candidate.target]) {
        candidates[index].rejection = "it is the other's unit"
      }
    }
  }

  /// Words that state a supply by themselves, whoever takes over whom.
  private static let supplies: Set<String> = [
    "supply", "supplier", "contract", "customer", "client", "order", "license", "licence", "vendor",
    "provider",
    "contractor", "subcontractor", "deliver", "lease",
  ]

  /// "the deal, already approved by Bolt's board": between one who takes over and whom he takes over, a deal, an offer or
  /// a sale is the takeover.
  private func rejectTakeovers(_ candidates: inout [Candidate]) {
    let takeovers = Set(
      candidates.filter { $0.rejection == nil && $0.type == .acquires }.map { Set([$0.source, $0.target]) })
    guard !takeovers.isEmpty else { return }
    for index in candidates.indices
    where candidates[index].type == .contractedWith || Self.mergers.contains(candidates[index].rule) {
      let candidate = candidates[index]
      guard candidate.rejection == nil, takeovers.contains([candidate.source, candidate.target]) else { continue }
      let trigger = SentenceView(text, sentence: candidate.sentence).lemmas[candidate.trigger]
      if !Self.supplies.contains(trigger) { candidates[index].rejection = "one takes over the other" }
    }
  }

  /// Rules by whose words a merger is told as well: "the Acme–Bolt deal", "will combine with Acme".
  private static let mergers: Set<String> = ["partners-with/deal", "partners-with/integrate"]

  /// "has a similar deal with Acme": what Acme supplies in the deal told before, it supplies in this one.
  private func alignSimilar(_ candidates: inout [Candidate]) {
    for index in candidates.indices
    where candidates[index].rejection == nil && isNeutral(candidates[index])
      && SentenceView(text, sentence: candidates[index].sentence).isLikened(candidates[index].trigger)
    {
      let ends: Set<Int> = [candidates[index].source, candidates[index].target]
      let before = candidates[..<index].last {
        $0.rejection == nil && $0.type == .contractedWith && !ends.isDisjoint(with: [$0.source, $0.target])
      }
      guard let before, ends != [before.source, before.target] else { continue }
      let keepsSource = ends.contains(before.source)
      if keepsSource != (candidates[index].source == (keepsSource ? before.source : before.target)) {
        candidates[index].reverse()
      }
      candidates[index].type = .contractedWith
    }
  }

  /// "proud to partner with", "look forward to working with"
  private func isWelcomed(_ trigger: Int, _ view: SentenceView) -> Bool {
    view.tree.ancestors(of: trigger).contains { Self.welcoming.contains(view.lemmas[$0]) }
  }

  private static let welcoming: Set<String> = [
    "delighted", "delight", "thrilled", "thrill", "excited", "excite", "proud", "happy", "pleased", "please", "glad",
    "honored", "honoured", "honor", "honour", "privileged", "look",
  ]

  /// Whether the direction is open: a deal, or work together with a state's body that the text elsewhere says to buy.
  private func isNeutral(_ candidate: Candidate) -> Bool {
    if Self.neutralRules.contains(candidate.rule) || candidate.rule == "contracted-with/deal" { return true }
    return candidate.type == .partnersWith
      && [candidate.source, candidate.target].contains { text.organizations[$0].type == .governmentAgency }
  }

  /// A sentence that says who supplies has no contract the other way round: "agreed to supply Acme under a contract".
  private func rejectReversed(_ candidates: inout [Candidate]) {
    let isNoun = { (candidate: Candidate) in candidate.rule.hasSuffix("/contract") || candidate.rule.hasSuffix("/deal")
    }
    let stated = candidates.filter { $0.rejection == nil && $0.type == .contractedWith && !isNoun($0) }
    guard !stated.isEmpty else { return }
    for index in candidates.indices
    where candidates[index].rejection == nil && candidates[index].type == .contractedWith && isNoun(candidates[index]) {
      let noun = candidates[index]
      let isReversed = stated.contains {
        $0.sentence == noun.sentence && $0.source == noun.target && $0.target == noun.source
      }
      if isReversed { candidates[index].rejection = "the sentence says that it is the other way round" }
    }
  }
}
