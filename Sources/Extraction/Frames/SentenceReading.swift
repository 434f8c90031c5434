import Graph
import Language

/// Reads frames in one sentence; keeps the arguments of its predicates.
struct SentenceReading {
  let view: SentenceView
  let organizations: [ResolvedOrganization]
  let amounts: [PlacedAmount]
  private let verbs: VerbArguments
  private let nouns: NounArguments
  private let filling: ArgumentFillers
  private let linear: LinearArguments
  private var verbArguments = [Int: [Argument]]()
  private var nounReadings = [Int: NounArguments.Reading]()

  init(view: SentenceView, organizations: [ResolvedOrganization], amounts: [PlacedAmount]) {
    self.view = view
    self.organizations = organizations
    self.amounts = amounts
    nouns = NounArguments(view)
    verbs = nouns.verbs
    filling = ArgumentFillers(view: view)
    linear = LinearArguments(view: view)
  }

  /// Matches a verb frame; nil where a role or a condition isn't met.
  mutating func match(_ frame: Frame, verb: Int) -> FrameMatch? {
    guard frame.precision > 0 else { return nil }
    let arguments = self.arguments(ofVerb: verb)
    guard
      let filled = fill(frame, arguments, trigger: verb, effect: nil)
        ?? activeReading(verb, arguments).flatMap({ fill(frame, $0, trigger: verb, effect: nil) })
    else { return nil }
    return FrameMatch(
      frame: frame, type: frame.type, trigger: verb, predicate: frame.isPurpose ? deed(behind: verb) : verb,
      effect: nil, sources: filled.sources,
      targets: filled.targets, via: via(arguments), precision: frame.precision)
  }

  /// Matches a noun frame; nil where a role or a condition isn't met.
  mutating func match(_ frame: Frame, noun: Int) -> FrameMatch? {
    guard frame.precision > 0 else { return nil }
    let reading = self.reading(ofNoun: noun)
    if frame.isDeal {
      guard conditionsHold(frame, reading.arguments, trigger: noun, effect: reading.effect) else { return nil }
      let deal = DealReader(view: view, organizations: organizations, verbs: verbs, filling: filling, linear: linear)
      guard let parties = deal.read(noun, reading, frame: frame) else { return nil }
      return FrameMatch(
        frame: frame, type: parties.type, trigger: noun, predicate: reading.verb ?? noun, effect: reading.effect,
        sources: parties.sources, targets: parties.targets, via: via(reading.arguments), precision: parties.precision)
    }
    guard let filled = fill(frame, reading.arguments, trigger: noun, effect: reading.effect) else { return nil }
    return FrameMatch(
      frame: frame, type: frame.type, trigger: noun, predicate: reading.verb ?? noun, effect: reading.effect,
      sources: filled.sources, targets: filled.targets, via: via(reading.arguments), precision: frame.precision)
  }

  /// The verb whose purpose an infinitive tells, through a noun too: "sued to stop", "filed a suit to stop".
  private func deed(behind verb: Int) -> Int {
    guard verbs.isInfinitive(verb), view.tree.heads[verb] >= 0 else { return verb }
    let deed = view.clauseHead(of: view.tree.heads[verb])
    return view.isVerb(deed) ? deed : verb
  }

  /// "Acme, one of two bidders, protested": a finite verb that the parser took for a participle.
  private func activeReading(_ verb: Int, _ arguments: [Argument]) -> [Argument]? {
    guard view.relation(verb) == "acl", view.tokens[verb].xpos == "VBN" || view.tokens[verb].xpos == "VBD",
      verb > 0, view.tokens[verb - 1].form == ",", !arguments.contains(where: { $0.slot == .agent })
    else { return nil }
    return arguments.map {
      $0.slot == .patient && $0.token < verb ? Argument(slot: .agent, token: $0.token, route: .tolerant) : $0
    }
  }

  private mutating func arguments(ofVerb verb: Int) -> [Argument] {
    if let known = verbArguments[verb] { return known }
    let read = verbs.arguments(of: verb)
    verbArguments[verb] = read
    return read
  }

  private mutating func reading(ofNoun noun: Int) -> NounArguments.Reading {
    if let known = nounReadings[noun] { return known }
    let read = nouns.read(noun)
    nounReadings[noun] = read
    return read
  }

  /// The fillers of a frame's roles; one of them is empty where the frame allows it.
  private mutating func fill(
    _ frame: Frame, _ arguments: [Argument], trigger: Int, effect: LightVerbs.Effect?
  ) -> (sources: [Filler], targets: [Filler])? {
    guard conditionsHold(frame, arguments, trigger: trigger, effect: effect) else { return nil }
    if frame.source.contains(where: { $0.contains { $0.second == "self" } }) {
      if let pair = selfPair(frame, arguments) { return pair }
      if frame.source.count == 1 { return nil }
    }
    for (sourceSlots, targetSlots) in [(frame.source, frame.target)] {
      var sources = first(sourceSlots, arguments, excluding: [])
      var targets = first(targetSlots, arguments, excluding: Set(sources.map(\.organization)))
      if sources.isEmpty { sources = linearFillers(sourceSlots, frame, trigger, excluding: targets) }
      if targets.isEmpty { targets = linearFillers(targetSlots, frame, trigger, excluding: sources) }
      if targets.contains(where: { target in sources.contains { $0.organization == target.organization } }) {
        targets = first(targetSlots, arguments, excluding: Set(sources.map(\.organization)))
      }
      // "was added to the list": the authority is the one spoken of before.
      let isOpen = sources.isEmpty && frame.type == .designatedRisk && frame.kind == .verb && verbs.isPassive(trigger)
      guard !sources.isEmpty || isOpen || frame.open == .source, !targets.isEmpty || frame.open == .target,
        !sources.isEmpty || !targets.isEmpty
      else { return nil }
      guard authorityHolds(frame, sources, targets) else { return nil }
      let allSources = completed(sources, trigger: trigger).filter { filler in
        !targets.contains { $0.organization == filler.organization }
      }
      let allTargets = completed(targets, trigger: trigger).filter { filler in
        !sources.contains { $0.organization == filler.organization }
      }
      return (allSources, allTargets)
    }
    return nil
  }

  /// What the order of words offers where the tree has nothing.
  private func linearFillers(
    _ slots: [[SlotPath]], _ frame: Frame, _ trigger: Int, excluding others: [Filler]
  ) -> [Filler] {
    let taken = Set(others.map(\.organization))
    let passive = frame.kind == .verb && verbs.isPassive(trigger)
    for path in slots.joined() where path.second == nil {
      guard let place = linear.mention(for: path.first, trigger: trigger, passive: passive, isNoun: frame.kind == .noun)
      else { continue }
      let found = ([place] + linear.list(from: place, rightOf: trigger)).flatMap { place in
        view.mentions[place].organizations.map {
          Filler(organization: $0, mention: place, token: view.mentions[place].head, route: .tolerant, depth: 0)
        }
      }
      if found.contains(where: { taken.contains($0.organization) }) { continue }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Completes a list of which the tree has only a part.
  private func completed(_ fillers: [Filler], trigger: Int) -> [Filler] {
    var result = fillers
    var seen = Set(fillers.map(\.organization))
    for filler in fillers {
      for place in linear.list(from: filler.mention, rightOf: trigger) {
        for organization in view.mentions[place].organizations where seen.insert(organization).inserted {
          result.append(
            Filler(
              organization: organization, mention: place, token: view.mentions[place].head,
              route: max(filler.route, .shared), depth: 1))
        }
      }
    }
    return result
  }

  /// Two or more organizations in one slot stand in the relation to each other.
  private mutating func selfPair(_ frame: Frame, _ arguments: [Argument]) -> (sources: [Filler], targets: [Filler])? {
    for paths in frame.source {
      for path in paths where path.second == "self" {
        let all = fillers(SlotPath(Substring(path.first.name)), arguments)
        let distinct = Set(all.map(\.organization))
        if distinct.count >= 2 { return (all, all) }
      }
    }
    return nil
  }

  private mutating func first(_ slots: [[SlotPath]], _ arguments: [Argument], excluding: Set<Int>) -> [Filler] {
    for paths in slots {
      var found = [Filler]()
      for path in paths where path.second != "self" { found += fillers(path, arguments) }
      let kept = found.filter { !excluding.contains($0.organization) }
      if !kept.isEmpty { return kept }
    }
    return []
  }

  private mutating func fillers(_ path: SlotPath, _ arguments: [Argument]) -> [Filler] {
    var found = [Filler]()
    let matching = arguments.filter { $0.slot == path.first || Self.isVariant($0.slot, of: path.first) }.sorted {
      $0.route < $1.route
    }
    guard let second = path.second else {
      var bestRoute: Argument.Route?
      for argument in matching {
        if let bestRoute, argument.route > bestRoute { break }
        let more = filling.fillers(
          of: argument, representatives: [.agent, .giver, .party, "from"].contains(path.first))
        if !more.isEmpty {
          bestRoute = argument.route
          found += more
        }
      }
      return found
    }
    for argument in matching {
      if second == "agent" {
        for inner in self.arguments(ofVerb: argument.token) where inner.slot == .agent {
          found += filling.fillers(of: inner)
        }
        continue
      }
      found += fillers(of: argument.token, slot: second)
      // "the sale of cameras made by Acme": what is dealt in tells whose it is.
      if found.isEmpty, Self.dealings.contains(view.lemmas[argument.token]),
        let goods = reading(ofNoun: argument.token).arguments.first(where: {
          $0.slot == "of" && view.mentionAtHead[$0.token] < 0
        })
      {
        found += fillers(of: goods.token, slot: second)
      }
      if !found.isEmpty { break }
    }
    return found
  }

  private mutating func fillers(of noun: Int, slot: Slot) -> [Filler] {
    reading(ofNoun: noun).arguments.filter { $0.slot == slot || Self.isVariant($0.slot, of: slot) }
      .flatMap { filling.fillers(of: $0) }
  }

  private static let dealings: Set<String> = ["sale", "use", "import", "purchase", "procurement", "export", "supply"]

  private static func isVariant(_ slot: Slot, of wanted: Slot) -> Bool {
    switch wanted.name {
    case "from": slot == "out of"
    case "into": slot == "in to"
    case "on": slot == "onto" || slot == "upon"
    case "for": slot == "on behalf of" || slot == "for use by"
    case "with": slot == "together with" || slot == "along with" || slot == "alongside"
    case "poss": slot == .possessor
    default: false
    }
  }

  private func via(_ arguments: [Argument]) -> [Filler] {
    arguments.filter { ["through", "via"].contains($0.slot.name) }.flatMap { argument -> [Filler] in
      let direct = filling.fillers(of: argument)
      if !direct.isEmpty { return direct }
      // "through Acme's cloud unit"
      return view.tree.children(of: argument.token).flatMap { child -> [Filler] in
        let deprel = view.tokens[child].deprel
        guard deprel == "nmod:poss" || deprel == "compound" else { return [] }
        return filling.fillers(of: Argument(slot: argument.slot, token: child, route: .tolerant))
      }
    }
  }

  // Conditions

  private func authorityHolds(_ frame: Frame, _ sources: [Filler], _ targets: [Filler]) -> Bool {
    func governmental(_ fillers: [Filler]) -> Bool? {
      guard !fillers.isEmpty else { return nil }
      return fillers.allSatisfy {
        let type = organizations[$0.organization].type
        return type.isGovernmental || type == .internationalBody
      }
    }
    for condition in frame.conditions {
      switch condition {
      case .governmentalSource(let wanted): if governmental(sources) == !wanted { return false }
      case .governmentalTarget(let wanted): if governmental(targets) == !wanted { return false }
      case .investorSource:
        if !sources.allSatisfy({ organizations[$0.organization].type == .investor }) { return false }
      case .noInvestorTarget:
        if targets.contains(where: { organizations[$0.organization].type == .investor }) { return false }
      default: break
      }
    }
    return true
  }

  private mutating func conditionsHold(
    _ frame: Frame, _ arguments: [Argument], trigger: Int, effect: LightVerbs.Effect?
  ) -> Bool {
    for condition in frame.conditions {
      switch condition {
      case .head(let slot, let wordClass, let wanted):
        let heads = arguments.filter { $0.slot == slot || Self.isVariant($0.slot, of: slot) }
        let holds = heads.contains { headMatches($0.token, wordClass) }
        if holds != wanted { return false }
      case .organization(let slot, let wanted):
        let holds = arguments.contains { $0.slot == slot && !filling.fillers(of: $0).isEmpty }
        if holds != wanted { return false }
      case .any(let slots):
        if !arguments.contains(where: { slots.contains($0.slot) }) { return false }
      case .none(let slots):
        if arguments.contains(where: { slots.contains($0.slot) && !CalendarWords.isTime(view.tokens[$0.token]) }) {
          return false
        }
      case .money:
        if !amounts.contains(where: { $0.amount.unit != "percent" }) { return false }
      case .word(let wordClass, let wanted):
        let clause = view.clauseHead(of: trigger)
        let governor = view.tree.heads[clause]
        let holds =
          view.tree.subtreeRange(of: clause).contains { $0 != trigger && wordClass.contains(view.lemmas[$0]) }
          || governor >= 0 && wordClass.contains(view.lemmas[governor])
        if holds != wanted { return false }
      case .particle(let particle):
        if view.particle(of: trigger) != particle, !nextWord(trigger, is: particle), !result(trigger, is: particle) {
          return false
        }
      case .effect(let wanted):
        guard let effect, wanted.contains(effect) else { return false }
      case .definite: if !isDefinite(trigger) { return false }
      case .passive(let wanted): if verbs.isPassive(trigger) != wanted { return false }
      case .share(let isMajority):
        if !holdsShare(trigger, isMajority) { return false }
      case .clause: if view.relation(trigger) == "acl" { return false }
      case .known(let slot):
        let isKnown = arguments.contains { argument in
          argument.slot == slot && (isDefinite(argument.token) || view.tokens[argument.token].upos == .numeral)
        }
        if !isKnown { return false }
      case .modifier(let wordClass, let wanted):
        let modifiers = view.tree.children(of: trigger).filter { ["amod", "compound"].contains(view.relation($0)) }
        let holds = modifiers.contains {
          wordClass.contains(view.lemmas[$0]) || wordClass.contains(view.tokens[$0].form.lowercased())
        }
        if holds != wanted { return false }
      case .governmentalSource, .governmentalTarget, .investorSource, .noInvestorTarget: break
      }
    }
    return true
  }

  /// Whether the clause of a verb holds a share on that side of a half.
  private func holdsShare(_ trigger: Int, _ isMajority: Bool) -> Bool {
    let clause = view.tree.subtreeRange(of: trigger)
    return amounts.contains { placed in
      placed.amount.unit == "percent" && clause.contains(placed.tokens.lowerBound)
        && (placed.amount.value >= 50) == isMajority
    }
  }

  private func isDefinite(_ noun: Int) -> Bool {
    view.tree.children(of: noun).contains {
      view.relation($0) == "det" && ["the", "this", "that", "both"].contains(view.lemmas[$0])
    }
  }

  /// "the list of preferred suppliers", "its bargain list".
  private func isHarmlessList(_ token: Int) -> Bool {
    view.tree.children(of: token).contains { child in
      ["amod", "compound", "nmod"].contains(view.relation(child)) && WordClass.harmless.contains(view.lemmas[child])
    }
  }

  /// "the remaining shares".
  private func isRemaining(_ token: Int) -> Bool {
    WordClass(name: "STAKE").contains(view.lemmas[token])
      && view.tree.children(of: token).contains { ["remaining", "other"].contains(view.lemmas[$0]) }
  }

  /// The noun that "which" or "that" stands for.
  private func relativeNoun(_ token: Int) -> Int? {
    let clause = view.tree.heads[token]
    guard clause >= 0, ["which", "that"].contains(view.lemmas[token]), view.tokens[clause].deprel == "acl:relcl" else {
      return nil
    }
    let noun = view.tree.heads[clause]
    return noun >= 0 ? noun : nil
  }

  /// "took it private"
  private func result(_ verb: Int, is word: String) -> Bool {
    view.tree.children(of: verb).contains {
      view.lemmas[$0] == word && ["xcomp", "advmod"].contains(view.relation($0))
    }
  }

  private func nextWord(_ token: Int, is particle: String) -> Bool {
    token + 1 < view.tokens.count && view.lemmas[token + 1] == particle
  }

  /// The head of a phrase, the noun after a number, or what a number measures.
  private func headMatches(_ token: Int, _ wordClass: WordClass) -> Bool {
    if let noun = relativeNoun(token), wordClass.contains(view.lemmas[noun]) { return true }
    if wordClass.name == "LIST", isHarmlessList(token) { return false }
    if wordClass.name == "REST", isRemaining(token) { return true }
    if wordClass.contains(view.lemmas[token]) { return view.mentionAtHead[token] < 0 || wordClass.name == "COMPANY" }
    if wordClass.name == "MONEY" || wordClass.name == "STAKE" {
      if amounts.contains(where: {
        $0.tokens.contains(token) && ($0.amount.unit == "percent") == (wordClass.name == "STAKE") && $0.isMoneyOrShare
      }) {
        return true
      }
    }
    if wordClass.name == "LIST", view.tokens[token].upos == .properNoun {
      return view.tree.children(of: token).contains { wordClass.contains(view.lemmas[$0]) }
    }
    return view.tree.children(of: token).contains { child in
      view.relation(child) == "conj" && wordClass.contains(view.lemmas[child])
        || (view.relation(child) == "nmod" && view.preposition(of: child) == "of"
          && ["worth", "pair", "series", "number", "string", "set"].contains(view.lemmas[token])
          && wordClass.contains(view.lemmas[child]))
    }
  }
}
