import Graph
import Language
import Text
import Timeline

/// What earlier sentences introduced and later ones refer back to: "the contract", "the deal", "the listing".
///
/// A reference with a light verb of ending or declining makes a new fact of the same ends; one with a date or an amount
/// completes the fact that it refers to.
struct DiscourseMemory {
  /// How many sentences back a reference reaches.
  private static let reach = 7
  private var introduced: [[Int]] = []
  /// Who listed somebody last, whether the sentence names whom or not.
  private var lister: Authority?

  /// Who may be meant by a passive without an agent.
  struct Authority {
    var organization: Int
    var mention: OrganizationMention
    var sentence: Int
  }

  private static let types: [String: Set<RelationshipType>] = {
    let table: [(String, Set<RelationshipType>)] = [
      ("contract order award tender subcontract lease license concession supply", [.contractedWith]),
      ("agreement arrangement pact accord", [.contractedWith, .partnersWith]),
      ("deal", [.contractedWith, .partnersWith, .acquires]),
      ("partnership alliance collaboration venture tie-up consortium pilot", [.partnersWith]),
      ("acquisition takeover merger purchase bid offer transaction sale", [.acquires]),
      ("investment round funding financing stake loan grant", [.investsIn]),
      (
        "designation listing label ban blacklisting sanction decision measure restriction debarment curb",
        [.designatedRisk]
      ),
      ("lawsuit suit case protest appeal complaint claim petition challenge", [.opposes]),
    ]
    var types = [String: Set<RelationshipType>]()
    for (words, set) in table { for word in words.split(separator: " ") { types[String(word)] = set } }
    return types
  }()
  private static let startingVerbs: Set<String> = [
    "sign", "award", "announce", "close", "complete", "finalize", "finalise", "seal", "agree", "begin", "start",
    "conclude",
    "ink", "approve", "file", "impose", "issue", "launch", "place", "disclose", "date", "unveil", "secure", "reach",
    "strike",
  ]
  private static let worthVerbs: Set<String> = [
    "worth", "value", "cover", "total", "run", "cost", "be", "amount", "come", "include",
  ]

  /// Follows the references of a sentence to earlier facts and remembers its own.
  mutating func follow(
    _ view: SentenceView, _ here: Range<Int>, text: ResolvedText, dates: DateAttacher, into found: inout [Candidate]
  ) {
    let groups = Dictionary(grouping: here.filter { found[$0].rejection == nil }) { found[$0].trigger }
    var triggers = groups.keys.sorted()[...]
    for token in view.tokens.indices {
      while let trigger = triggers.first, trigger < token {
        groups[trigger].map { introduced.append($0) }
        triggers.removeFirst()
      }
      guard groups[token] == nil, let types = types(ofReference: token, view),
        let group = antecedent(of: token, types, view, found), !isAnothers(token, group, view, found),
        !text.turnsAway(
          from: Set(group.flatMap { [found[$0].source, found[$0].target] }), since: found[group[0]].sentence,
          before: view.index)
      else { continue }
      resolve(token, group, view, text: text, dates: dates, into: &found)
    }
    for trigger in triggers { groups[trigger].map { introduced.append($0) } }
    noteLister(view, text.organizations)
  }

  /// What a word may refer back to: "the contract", or "it" as what is cancelled.
  private func types(ofReference token: Int, _ view: SentenceView) -> Set<RelationshipType>? {
    if isReference(token, view) { return Self.types[view.lemmas[token]] }
    guard ["it", "them"].contains(view.tokens[token].form.lowercased()), view.relation(token) == "obj",
      view.tree.heads[token] >= 0
    else { return nil }
    return Self.undone[view.lemmas[view.tree.heads[token]]]
  }

  /// Verbs whose object is never an organization, and what it is.
  private static let undone: [String: Set<RelationshipType>] = [
    "cancel": [.contractedWith, .partnersWith, .acquires], "terminate": [.contractedWith, .partnersWith, .acquires],
    "rescind": [.contractedWith, .designatedRisk], "revoke": [.contractedWith, .designatedRisk],
    "lift": [.designatedRisk], "overturn": [.designatedRisk, .contractedWith], "annul": [.contractedWith],
  ]

  /// The authority of the latest designation before a sentence, which may be meant by a passive without an agent.
  func authority(before sentence: Int, in found: [Candidate]) -> Authority? {
    for group in introduced.reversed() {
      let first = found[group[0]]
      guard sentence - first.sentence <= Self.reach else { break }
      guard first.type == .designatedRisk else { continue }
      if let lister, lister.sentence > first.sentence { break }
      return Authority(organization: first.source, mention: first.sourceMention, sentence: first.sentence)
    }
    return lister.flatMap { sentence - $0.sentence <= Self.listReach ? $0 : nil }
  }

  /// How many sentences back a listing of unnamed organizations reaches.
  private static let listReach = 2
  private static let listingVerbs: Set<String> = ["sanction", "designate", "blacklist", "debar", "add", "place", "put"]

  /// Notes a state's body that lists: "The agency added eleven companies to its list".
  private mutating func noteLister(_ view: SentenceView, _ organizations: [ResolvedOrganization]) {
    let verbs = VerbArguments(view: view)
    let lists = WordClass(name: "LIST")
    for verb in view.tokens.indices where view.isVerb(verb) && Self.listingVerbs.contains(view.lemmas[verb]) {
      let arguments = verbs.arguments(of: verb)
      let isListing =
        ["sanction", "designate", "blacklist", "debar"].contains(view.lemmas[verb])
        || arguments.contains { lists.contains(view.lemmas[$0.token]) }
      guard isListing, view.tokens[verb].xpos != "VB" else { continue }
      for argument in arguments where argument.slot == .agent {
        guard let filler = ArgumentFillers(view: view).fillers(of: argument).first,
          organizations[filler.organization].type.isGovernmental
            || organizations[filler.organization].type == .internationalBody
        else { continue }
        lister = Authority(
          organization: filler.organization, mention: view.mentions[filler.mention], sentence: view.index)
      }
    }
  }

  private func isReference(_ token: Int, _ view: SentenceView) -> Bool {
    guard view.tokens[token].upos == .noun else { return false }
    return view.tree.children(of: token).contains { child in
      view.relation(child) == "det" && ["the", "that", "this", "both"].contains(view.lemmas[child])
        || (view.tokens[child].deprel == "nmod:poss"
          && ["its", "their"].contains(view.tokens[child].form.lowercased()))
    }
  }

  /// "sold its stake": what belongs to an organization that has no part in the earlier fact is another thing, and so is a
  /// stake of the one in which the earlier fact has one, or one in something else.
  private func isAnothers(_ token: Int, _ group: [Int], _ view: SentenceView, _ found: [Candidate]) -> Bool {
    let isInvestment = group.allSatisfy { found[$0].type == .investsIn }
    let ends = Set(group.flatMap { [found[$0].source, found[$0].target] })
    let holders = isInvestment ? Set(group.map { found[$0].source }) : ends
    return view.tree.children(of: token).contains { child in
      let mention = view.mentionCovering[child]
      if view.tokens[child].deprel == "nmod:poss", mention >= 0 {
        return holders.isDisjoint(with: view.mentions[mention].organizations)
      }
      guard Self.stakes.contains(view.lemmas[token]), view.preposition(of: child) == "in",
        !CalendarWords.isTime(view.tokens[child])
      else { return false }
      return mention < 0 || ends.isDisjoint(with: view.mentions[mention].organizations)
    }
  }

  private static let stakes: Set<String> = ["stake", "investment"]

  private static let funds: Set<String> = ["grant", "loan", "round", "funding", "financing"]

  private func antecedent(
    of token: Int, _ types: Set<RelationshipType>, _ view: SentenceView, _ found: [Candidate]
  ) -> [Int]? {
    for group in introduced.reversed() {
      let first = found[group[0]]
      guard view.index - first.sentence <= Self.reach else { return nil }
      // "the grant" is none of the shares that somebody holds.
      let isHolding = first.event == nil && first.type == .investsIn && Self.funds.contains(view.lemmas[token])
      if types.contains(first.type), first.status != .ended, !isHolding { return group }
    }
    return nil
  }

  private func resolve(
    _ token: Int, _ group: [Int], _ view: SentenceView, text: ResolvedText, dates: DateAttacher,
    into found: inout [Candidate]
  ) {
    let head = view.tree.heads[token]
    let verbs = VerbArguments(view: view)
    var predicate = token
    var effect: LightVerbs.Effect?
    if head >= 0, view.isVerb(head) {
      predicate = head
      let relation = view.relation(token)
      let isSubject = relation == "nsubj" && !verbs.isPassive(head)
      if relation == "obj" || relation == "nsubj" {
        effect = LightVerbs.effect(
          of: view.lemmas[head], particle: view.particle(of: head), passiveOrTransitive: !isSubject)
      }
      if isSubject, let known = effect, known != .over { effect = nil }
      if effect == .over, !["VBD", "VBN"].contains(view.tokens[head].xpos) { effect = nil }
      if isSubject, view.child(of: head, "obj") != nil { effect = nil }
    }
    let factuality = FactualityAssessor(view: view, text: text.analyzed.text)
      .assess(predicate, noun: predicate == token ? nil : token, base: .inEffect)
    guard factuality.rejection == nil else { return }
    let dated = dates.date(of: predicate, trigger: token, isState: false, isBareNoun: false)
    let status: RelationshipStatus?
    switch effect {
    case .end?, .over?, .lose?: status = factuality.status == .inEffect ? .ended : nil
    case .decline?: status = factuality.status == .inEffect ? .declined : nil
    default: status = nil
    }
    let others = otherOrganizations(view, group, found)
    if let status, !others {
      for index in group { found.append(followUp(found[index], status, token, predicate, view, dated, factuality)) }
    } else if effect == nil || effect == .make || effect == .give || effect == .gain {
      complete(group, token, predicate, view, text: text, dated: dated, factuality, into: &found)
    }
  }

  private func otherOrganizations(_ view: SentenceView, _ group: [Int], _ found: [Candidate]) -> Bool {
    let own = Set(group.flatMap { [found[$0].source, found[$0].target] })
    let here = Set(view.mentions.filter { $0.kind != .pronoun && $0.kind != .description }.flatMap(\.organizations))
    return !here.isEmpty && here.isDisjoint(with: own)
  }

  private func followUp(
    _ candidate: Candidate, _ status: RelationshipStatus, _ token: Int, _ predicate: Int, _ view: SentenceView,
    _ dated: Candidate.DatedBy?, _ factuality: Factuality
  ) -> Candidate {
    var next = candidate
    next.status = status
    next.event = status == .ended ? .termination : .refusal
    next.rule = "\(candidate.type.rawValue)/reference"
    next.sentence = view.index
    next.trigger = token
    next.predicate = predicate
    next.date = dated
    next.amount = nil
    next.factuality = factuality
    next.factuality.status = status
    next.confidence = candidate.confidence * 0.9
    return next
  }

  private func complete(
    _ group: [Int], _ token: Int, _ predicate: Int, _ view: SentenceView, text: ResolvedText,
    dated: Candidate.DatedBy?, _ factuality: Factuality, into found: inout [Candidate]
  ) {
    let amounts = PlacedAmount.amounts(in: view, text: text.analyzed.text)
    let verb = view.lemmas[predicate]
    // "The contract is worth $3 million": "worth" is no verb.
    let above = view.relation(token) == "nsubj" ? view.tree.heads[token] : -1
    let worth =
      Self.worthVerbs.contains(verb) || above >= 0 && view.lemmas[above] == "worth"
      || view.tree.children(of: token).contains { Self.worthVerbs.contains(view.lemmas[$0]) }
    for index in group {
      if found[index].amount == nil, worth, amounts.count == 1 {
        found[index].amount = AmountAttacher(view: view, amounts: amounts)
          .amount(for: found[index].type, predicate: predicate, trigger: token)
      }
      if found[index].date == nil, let dated,
        Self.startingVerbs.contains(verb)
          || Self.startingVerbs.contains(where: { word in
            view.tree.children(of: token).contains { view.lemmas[$0] == word }
          }), factuality.status == .inEffect
      {
        found[index].date = Candidate.DatedBy(expression: dated.expression, reason: "reference: " + dated.reason)
      }
    }
  }
}
