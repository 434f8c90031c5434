import Graph

/// Tells who supplies and who buys in a deal ("contract", "agreement", "partnership") from the roles that its parties
/// have beside the noun, from what the deal is for, and from who they are.
struct DealReader {
  let view: SentenceView
  let organizations: [ResolvedOrganization]
  let verbs: VerbArguments
  let filling: ArgumentFillers
  let linear: LinearArguments

  /// The ends of a deal.
  struct Parties {
    var type: RelationshipType
    var sources: [Filler]
    var targets: [Filler]
    var precision: Double
  }

  private static let supplierSlots: Set<Slot> = ["holder", "recipient", "to"]
  private static let customerSlots: Set<Slot> = ["giver", "from", "by"]
  private static let firstNeutral: [Slot] = ["party", "possessor", "subject"]
  private static let secondNeutral: [Slot] = ["with", "together with", "alongside", "to"]
  private static let contractNouns: Set<String> = [
    "contract", "subcontract", "sub-contract", "award", "tender", "license", "concession", "lease", "task-order",
    "mandate", "modification",
  ]
  private static let supplyVerbs: Set<String> = [
    "supply", "provide", "deliver", "furnish", "build", "sell", "make", "manufacture", "develop", "design", "produce",
    "offer",
    "install", "maintain", "support", "operate", "run", "host", "upgrade", "modernise", "modernize", "equip", "outfit",
    "ship",
    "construct", "manage", "deploy", "train", "serve", "service", "repair", "overhaul", "refit", "feed", "carry",
    "launch", "test",
    "integrate", "print", "clean", "transport", "haul", "lease", "help", "implement", "migrate", "process", "secure",
    "print",
  ]
  private static let buyVerbs: Set<String> = [
    "buy", "purchase", "use", "license", "source", "procure", "rent", "order", "take", "receive", "adopt", "import",
    "obtain",
    "acquire", "charter", "access", "get",
  ]

  /// What comes from who supplies it, not from who asks for it.
  private static let leases: Set<String> = ["lease", "charter", "rental", "license", "purchase", "offtake", "off-take"]

  /// Reads a deal; nil where there aren't two parties.
  func read(_ noun: Int, _ reading: NounArguments.Reading, frame: Frame) -> Parties? {
    let symmetric = frame.type == .partnersWith
    if hasModifier(noun, Self.loans) { return financing(noun, reading, frame: frame) }
    let between = fillers(["between", "among"], reading)
    if distinct(between) >= 2 {
      return oriented(
        noun, reading, first: [between[0]], second: Array(between.dropFirst()), frame: frame, precision: 0.8)
    }
    var suppliers = symmetric ? [] : fillers(Self.supplierSlots, reading)
    var customers = symmetric ? [] : fillers(Self.customerSlots, reading)
    if reading.effect == .give, customers.isEmpty { customers = fillers(["giver"], reading) }
    if suppliers.isEmpty, customers.isEmpty { return neutral(noun, reading, frame: frame) }
    if Self.leases.contains(view.lemmas[noun]), suppliers.isEmpty {
      // "a lease of ships from Acme"
      suppliers = fillers(["from"], reading)
      customers = without(fillers(["holder", "party", "possessor", "by"], reading), suppliers)
    }
    if !suppliers.isEmpty, customers.isEmpty {
      for slot in ["with", "for", "compound", "possessor", "party"] as [Slot] where customers.isEmpty {
        customers = without(fillers([slot], reading), suppliers)
      }
      if customers.isEmpty { customers = served(noun, reading, first: suppliers)?.targets ?? [] }
      if customers.isEmpty { customers = authority(reading, besides: suppliers) }
    } else if suppliers.isEmpty {
      // "awarded contracts for flights": what is bought.
      for slot in ["party", "possessor", "to", "for", "subject", "with", "compound"] as [Slot]
      where suppliers.isEmpty && !(slot == "for" && reading.effect == .give) {
        suppliers = without(fillers([slot], reading), customers)
      }
    }
    customers = without(customers, suppliers)
    guard !suppliers.isEmpty, !customers.isEmpty else { return nil }
    if isOrder(noun), reading.effect == .give {
      return Parties(type: frame.type, sources: suppliers, targets: customers, precision: 0.8)
    }
    // Who cancels an order placed it.
    if isOrder(noun), reading.effect == .end { swap(&suppliers, &customers) }
    // A company that "won a licence from" a state holds a permit, which is a contract all the same.
    if governmental(suppliers), !governmental(customers) { swap(&suppliers, &customers) }
    return Parties(type: frame.type, sources: suppliers, targets: customers, precision: frame.precision + 0.05)
  }

  /// "The bank signed a loan agreement with Acme": who lends as its business gives the money to the other.
  private func financing(_ noun: Int, _ reading: NounArguments.Reading, frame: Frame) -> Parties? {
    var parties = [Filler]()
    for slot in Self.firstNeutral + Self.secondNeutral + [
      "holder", "giver", "from", "by", "between", "for", "compound",
    ] {
      parties += without(fillers([slot], reading), parties)
    }
    let lenders = parties.filter(isLender)
    let borrowers = without(parties, lenders)
    guard !lenders.isEmpty, !borrowers.isEmpty else { return nil }
    return Parties(type: .investsIn, sources: lenders, targets: borrowers, precision: frame.precision)
  }

  private static let loans: Set<String> = ["loan", "financing", "credit", "grant", "funding", "subsidy", "finance"]

  private func isLender(_ filler: Filler) -> Bool {
    let organization = organizations[filler.organization]
    return organization.isFinancier || organization.type.isGovernmental || organization.type == .internationalBody
  }

  /// "Acme won a contract, the Pentagon said": an authority that announces an award made it.
  private func authority(_ reading: NounArguments.Reading, besides suppliers: [Filler]) -> [Filler] {
    guard reading.effect == .gain || reading.effect == .give else { return [] }
    let speakers = without(fillers(["speaker"], reading), suppliers)
    return !speakers.isEmpty && governmental(speakers) && !governmental(suppliers) ? speakers : []
  }

  private func neutral(_ noun: Int, _ reading: NounArguments.Reading, frame: Frame) -> Parties? {
    if let held = held(noun, reading, frame: frame) { return held }
    var isMutual = false
    var first = [Filler]()
    for slot in Self.firstNeutral where first.isEmpty { first = fillers([slot], reading) }
    var second = [Filler]()
    for slot in Self.secondNeutral where second.isEmpty { second = without(fillers([slot], reading), first) }
    // "will build it under a contract signed with Acme"
    if first.isEmpty, !second.isEmpty, ["under", "from", "through", "as part of"].contains(view.preposition(of: noun)) {
      first = without(fillers(["clause"], reading), second)
    }
    let compounds = fillers(["compound"], reading)
    if second.isEmpty { second = without(compounds, first) }
    if first.isEmpty { first = without(compounds, second) }
    if first.isEmpty, distinct(compounds) >= 2 { first = [compounds[0]]; second = Array(compounds.dropFirst()) }
    if second.isEmpty, distinct(first) >= 2, reading.effect == .make || reading.effect == .end {
      guard let head = first.first else { return nil }
      second = first.filter { $0.organization != head.organization }
      first = [head]
      isMutual = true
    }
    if second.isEmpty { second = without(fillers(["for", "on behalf of"], reading), first) }
    if second.isEmpty, let effect = reading.effect, effect == .end || effect == .decline {
      second = without(fillers(["speaker"], reading), first)
    }
    if second.isEmpty, let served = served(noun, reading, first: first) { return served }
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let parties = oriented(noun, reading, first: first, second: second, frame: frame, precision: frame.precision)
    // "Acme and Bolt signed a supply contract": which of them supplies isn't told.
    let isTold =
      parties?.type != .contractedWith || governmental(first) != governmental(second) || purpose(noun, reading) != nil
    return isMutual && !isTold ? nil : parties
  }

  /// "The city extended Acme's contract": whose contract it is works for the other.
  private func held(_ noun: Int, _ reading: NounArguments.Reading, frame: Frame) -> Parties? {
    let holders = fillers([.possessor], reading)
    let others = without(fillers([.party], reading), holders)
    guard Self.contractNouns.contains(view.lemmas[noun]), !holders.isEmpty, !others.isEmpty,
      without(fillers(["with", "for"], reading), holders + others).isEmpty
    else { return nil }
    let isReversed = governmental(holders) && !governmental(others)
    return Parties(
      type: .contractedWith, sources: isReversed ? others : holders, targets: isReversed ? holders : others,
      precision: frame.precision)
  }

  /// "Acme signed a deal to provide software to the Navy": the other party is who gets what the deal is for.
  private func served(_ noun: Int, _ reading: NounArguments.Reading, first: [Filler]) -> Parties? {
    guard !first.isEmpty, let (verb, isSupply) = purpose(noun, reading) else { return nil }
    let slots: Set<Slot> = isSupply ? [.recipient, "to", "for"] : ["from"]
    var others = verbs.arguments(of: verb).filter { slots.contains($0.slot) }
      .flatMap { filling.fillers(of: $0) }
    if others.isEmpty { others = phrases(of: verb, with: isSupply ? ["to", "for"] : ["from"]) }
    let second = without(others, first)
    guard !second.isEmpty else { return nil }
    return Parties(
      type: .contractedWith, sources: isSupply ? first : second, targets: isSupply ? second : first, precision: 0.75)
  }

  /// The phrases anywhere below a verb that a preposition marks: "provide access to its models to agencies".
  private func phrases(of verb: Int, with prepositions: Set<String>) -> [Filler] {
    view.tree.subtreeRange(of: verb).filter { $0 > verb && prepositions.contains(view.preposition(of: $0)) }
      .flatMap { filling.fillers(of: Argument(slot: .recipient, token: $0, route: .tolerant)) }
  }

  private func oriented(
    _ noun: Int, _ reading: NounArguments.Reading, first: [Filler], second: [Filler], frame: Frame, precision: Double
  ) -> Parties? {
    if frame.type == .partnersWith {
      return Parties(type: .partnersWith, sources: first, targets: second, precision: precision)
    }
    if governmental(first) != governmental(second) {
      return governmental(first)
        ? Parties(type: .contractedWith, sources: second, targets: first, precision: precision)
        : Parties(type: .contractedWith, sources: first, targets: second, precision: precision)
    }
    if let (verb, isSupply) = purpose(noun, reading), let bySecond = isDone(by: second, besides: first, verb) {
      return (isSupply != bySecond)
        ? Parties(type: .contractedWith, sources: first, targets: second, precision: precision + 0.05)
        : Parties(type: .contractedWith, sources: second, targets: first, precision: precision + 0.05)
    }
    if reading.effect == .make, isForCountedGoods(noun) {
      return Parties(type: .contractedWith, sources: second, targets: first, precision: precision)
    }
    let lemma = view.lemmas[noun]
    if isOrder(noun), reading.effect == .gain {
      return Parties(type: .contractedWith, sources: first, targets: second, precision: precision)
    }
    if isPowerPurchase(noun) || isOfftake(noun) { return nil }
    // "announced an order with Acme": who has got one.
    if isOrder(noun), let verb = reading.verb, Self.reporting.contains(view.lemmas[verb]) {
      return Parties(type: .contractedWith, sources: first, targets: second, precision: precision)
    }
    // "shipped vans to fulfil a purchase contract with Acme"
    if let verb = reading.verb, Self.fulfilling.contains(view.lemmas[verb]) {
      return Parties(type: .contractedWith, sources: first, targets: second, precision: precision)
    }
    if isOrder(noun) || Self.grants.contains(lemma) || hasBuyModifier(noun) {
      return Parties(type: .contractedWith, sources: second, targets: first, precision: precision)
    }
    // "Acme ended a supply deal with Bolt": either may have been supplied.
    if hasSupplyModifier(noun), reading.effect == .end, !Self.contractNouns.contains(lemma) { return nil }
    if Self.contractNouns.contains(lemma) || hasSupplyModifier(noun) {
      let isCustomersAct = reading.effect == .end || reading.effect == .give
      return isCustomersAct
        ? Parties(type: .contractedWith, sources: second, targets: first, precision: precision - 0.15)
        : Parties(type: .contractedWith, sources: first, targets: second, precision: precision - 0.15)
    }
    return Parties(type: .partnersWith, sources: first, targets: second, precision: precision - 0.1)
  }

  /// Whether the second party rather than the first does what the deal is for; nil where somebody else seems to.
  private func isDone(by second: [Filler], besides first: [Filler], _ verb: Int) -> Bool? {
    guard let subject = verbs.surfaceSubject(verb) else { return false }
    if second.contains(where: { $0.token == subject }) { return true }
    let doers = filling.fillers(of: Argument(slot: .agent, token: subject, route: .direct)).map(\.organization)
    if doers.contains(where: { doer in second.contains { $0.organization == doer } }) { return true }
    if first.contains(where: { $0.token == subject || doers.contains($0.organization) }) { return false }
    // "a contract with Acme, which runs two data centres"
    let clause = view.tree.heads[verb]
    if view.tokens[verb].deprel == "acl:relcl", second.contains(where: { $0.token == clause }) { return true }
    return doers.isEmpty && view.tokens[verb].deprel != "acl:relcl" ? false : nil
  }

  /// "signed a contract with Acme for ten turbines": who needs so many of them signs it.
  private func isForCountedGoods(_ noun: Int) -> Bool {
    let goods = WordClass(name: "PRODUCT")
    return view.tree.subtreeRange(of: noun).contains { token in
      (goods.contains(view.lemmas[token]) || Self.measures.contains(view.lemmas[token]))
        && view.tokens[token].xpos == "NNS" && view.preposition(of: token) == "for"
        && view.tree.children(of: token).contains { view.relation($0) == "nummod" }
    }
  }

  private static let measures: Set<String> = [
    "megawatt", "gigawatt", "kilowatt", "tonne", "ton", "barrel", "unit", "seat", "copy", "licence", "hectare",
  ]

  private func isOrder(_ noun: Int) -> Bool { view.lemmas[noun] == "order" || view.lemmas[noun] == "purchase-order" }

  private func hasSupplyModifier(_ noun: Int) -> Bool {
    hasModifier(noun, ["supply", "service", "licensing", "maintenance", "support", "delivery", "hosting"])
  }

  /// "A purchase agreement with Acme": the first party buys. Of a power purchase agreement either may be told first.
  private func hasBuyModifier(_ noun: Int) -> Bool {
    hasModifier(noun, ["purchase", "lease", "rental", "charter", "procurement"])
  }

  /// What one has from the other: "a licence with Acme".
  private static let grants: Set<String> = ["lease", "license", "licence", "franchise"]
  private static let fulfilling: Set<String> = ["fulfil", "fulfill", "honor", "honour", "perform", "service", "serve"]
  private static let reporting: Set<String> = ["announce", "report", "disclose", "unveil", "detail"]

  /// "An offtake agreement with Acme": miners and makers alike tell of theirs so.
  private func isOfftake(_ noun: Int) -> Bool {
    ["offtake", "off-take"].contains(view.lemmas[noun]) || hasModifier(noun, ["offtake", "off-take"])
  }

  private func isPowerPurchase(_ noun: Int) -> Bool {
    noun > 1 && ["power", "electricity", "energy"].contains(view.lemmas[noun - 2])
      && view.lemmas[noun - 1] == "purchase"
  }

  private func hasModifier(_ noun: Int, _ words: Set<String>) -> Bool {
    view.tree.children(of: noun).contains { $0 < noun && words.contains(view.lemmas[$0]) }
  }

  /// "to secure raw materials": what one needs oneself, unlike "to secure networks".
  private func isForSupplies(_ verb: Int) -> Bool {
    guard view.lemmas[verb] == "secure", let object = view.child(of: verb, "obj") else { return false }
    return Self.supplies.contains(view.lemmas[object])
  }

  private static let supplies: Set<String> = [
    "supply", "material", "access", "capacity", "feedstock", "fuel", "volume",
  ]

  /// The verb that says what the deal is for, and whether its subject supplies.
  private func purpose(_ noun: Int, _ reading: NounArguments.Reading) -> (verb: Int, isSupply: Bool)? {
    var candidates = view.tree.children(of: noun).filter { view.relation($0) == "acl" || view.relation($0) == "advcl" }
    if let verb = reading.verb {
      candidates += view.tree.children(of: verb).filter { view.relation($0) == "advcl" || view.relation($0) == "xcomp" }
    }
    candidates += view.tree.children(of: noun).flatMap { child in
      view.relation(child) == "nmod" ? view.tree.children(of: child).filter { view.relation($0) == "acl" } : []
    }
    for candidate in candidates where candidate > noun {
      if isForSupplies(candidate) { return (candidate, false) }
      if Self.supplyVerbs.contains(view.lemmas[candidate]) { return (candidate, true) }
      if Self.buyVerbs.contains(view.lemmas[candidate]) { return (candidate, false) }
    }
    return nil
  }

  private func fillers(_ slots: Set<Slot>, _ reading: NounArguments.Reading) -> [Filler] {
    let arguments = reading.arguments.filter { slots.contains($0.slot) }.sorted { $0.route < $1.route }
    var found = [Filler]()
    var best: Argument.Route?
    for argument in arguments {
      if let best, argument.route > best { break }
      let more = filling.fillers(of: argument, representatives: true)
      if !more.isEmpty {
        best = argument.route
        found += more
      }
    }
    var seen = Set(found.map(\.organization))
    for filler in found where filler.route != .tolerant {
      for place in linear.list(from: filler.mention, rightOf: filler.token) {
        for organization in view.mentions[place].organizations where seen.insert(organization).inserted {
          found.append(
            Filler(
              organization: organization, mention: place, token: view.mentions[place].head, route: .shared, depth: 1))
        }
      }
    }
    return found
  }

  private func without(_ fillers: [Filler], _ others: [Filler]) -> [Filler] {
    let taken = Set(others.map(\.organization))
    return fillers.filter { !taken.contains($0.organization) }
  }

  private func distinct(_ fillers: [Filler]) -> Int { Set(fillers.map(\.organization)).count }

  private func governmental(_ fillers: [Filler]) -> Bool {
    fillers.allSatisfy {
      organizations[$0.organization].type.isGovernmental || organizations[$0.organization].type == .internationalBody
    }
  }
}
