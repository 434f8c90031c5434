import Graph
import Language

/// Reads frames in one sentence; keeps the arguments of its predicates.
struct SentenceReading {
  let view: SentenceView
  let organizations: [ResolvedOrganization]
  let amounts: [PlacedAmount]
  let verbs: VerbArguments
  private let nouns: NounArguments
  let filling: ArgumentFillers
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
  func deed(behind verb: Int) -> Int {
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
    var sources = first(frame.source, arguments, excluding: [])
    var targets = first(frame.target, arguments, excluding: Set(sources.map(\.organization)))
    if sources.isEmpty { sources = linearFillers(frame.source, frame, trigger, arguments, excluding: targets) }
    // Where the source fills the other role too, nobody else does.
    if targets.isEmpty, first(frame.target, arguments, excluding: []).isEmpty {
      targets = linearFillers(frame.target, frame, trigger, arguments, excluding: sources)
    }
    if targets.contains(where: { target in sources.contains { $0.organization == target.organization } }) {
      targets = first(frame.target, arguments, excluding: Set(sources.map(\.organization)))
    }
    // "was added to the list": the authority is the one spoken of before.
    let isOpen =
      sources.isEmpty && frame.type == .designatedRisk && frame.kind == .verb
      && (verbs.isPassive(trigger) || isOfDocument(arguments))
    guard !sources.isEmpty || !targets.isEmpty else { return nil }
    guard !sources.isEmpty || isOpen || frame.open == .source,
      !targets.isEmpty || frame.open == .target || isTargetUnsaid(frame, arguments, trigger)
    else { return nil }
    guard authorityHolds(frame, sources, targets) else { return nil }
    // "Acme, a unit of Bolt, and Cairn": what follows is no second parent.
    if frame.type == .partOf, frame.kind == .noun { return (sources, targets) }
    let allSources = completed(sources, trigger: trigger).filter { filler in
      !targets.contains { $0.organization == filler.organization }
    }
    let allTargets = completed(targets, trigger: trigger).filter { filler in
      !sources.contains { $0.organization == filler.organization }
    }
    return (allSources, allTargets)
  }

  /// "The order designates Acme": whether a document stands for its author.
  private func isOfDocument(_ arguments: [Argument]) -> Bool {
    arguments.contains { $0.slot == .agent && Self.documents.contains(view.lemmas[$0.token]) }
  }

  private static let documents: Set<String> = [
    "order", "rule", "report", "notice", "directive", "determination", "decree", "document", "decision", "regulation",
  ]

  /// "Acme also invested": whether no word of the clause stands where the target would.
  private mutating func isTargetUnsaid(_ frame: Frame, _ arguments: [Argument], _ trigger: Int) -> Bool {
    guard frame.canBeUnsaid, !["amod", "acl"].contains(view.relation(trigger)) else { return false }
    // "invested $4 billion on power stations": it is said in what.
    let places: Set<Slot> = ["on", "in", "into", "toward", "towards"]
    if arguments.contains(where: { places.contains($0.slot) && !CalendarWords.isTime(view.tokens[$0.token]) }) {
      return false
    }
    for path in frame.target.joined() {
      if path.first == .agent, !verbs.isPassive(trigger) { return false }
      for argument in arguments where argument.slot == path.first || Self.isVariant(argument.slot, of: path.first) {
        guard let second = path.second else { return false }
        if reading(ofNoun: argument.token).arguments.contains(where: { $0.slot == second }) { return false }
      }
    }
    return true
  }

  /// What the order of words offers where the tree has nothing.
  private func linearFillers(
    _ slots: [[SlotPath]], _ frame: Frame, _ trigger: Int, _ arguments: [Argument], excluding others: [Filler]
  ) -> [Filler] {
    let taken = Set(others.map(\.organization))
    let passive = frame.kind == .verb && verbs.isPassive(trigger)
    for path in slots.joined() where path.second == nil && !isTaken(path.first, arguments, trigger, passive) {
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

  /// Whether the tree knows what stands in the slot though it is no organization: "barred operators from using routers of
  /// Acme", "its products are resold by Acme" (the subject is what is given, and nobody before it whom it is given to).
  private func isTaken(_ slot: Slot, _ arguments: [Argument], _ trigger: Int, _ passive: Bool) -> Bool {
    arguments.contains { argument in
      slot == .recipient && passive && argument.slot == .patient && argument.token < trigger
        || slot == .agent && argument.slot == .agent && view.mentionCovering[argument.token] < 0
          && (view.tokens[argument.token].upos == .noun || Self.people.contains(view.lemmas[argument.token]))
    }
  }

  /// Pronouns of persons.
  private static let people: Set<String> = ["you", "I", "he", "she", "everyone", "someone", "who"]

  /// Completes a list of which the tree has only a part.
  private func completed(_ fillers: [Filler], trigger: Int) -> [Filler] {
    var result = fillers
    var seen = Set(fillers.map(\.organization))
    for filler in fillers {
      for place in linear.list(from: filler.mention, rightOf: trigger)
        + linear.list(before: filler.mention, leftOf: trigger)
      {
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
    let inner = reading(ofNoun: noun).arguments.filter { $0.slot == slot || Self.isVariant($0.slot, of: slot) }
    let found = inner.flatMap { filling.fillers(of: $0) }
    guard found.isEmpty, let capital = inner.first(where: { Self.capitals.contains(view.lemmas[$0.token]) }) else {
      return found
    }
    // "22 percent of the shares of Acme", "3% of Acme's stock"
    return reading(ofNoun: capital.token).arguments.filter {
      ["of", "in"].contains($0.slot.name) || $0.slot == .possessor
    }
    .flatMap { filling.fillers(of: $0) }
  }

  private static let capitals: Set<String> = ["share", "stock", "capital", "equity", "right", "revenue"]

  private static let dealings: Set<String> = [
    "sale", "use", "import", "purchase", "procurement", "export", "supply", "approval",
  ]

  static func isVariant(_ slot: Slot, of wanted: Slot) -> Bool {
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
}
