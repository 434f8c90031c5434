import Graph

extension CandidateFinder {
  private static let leastPrecision = 0.5

  static func isCourt(_ name: String) -> Bool {
    name.split(separator: " ").contains { ["Court", "Tribunal", "court", "Courts"].contains($0) }
  }

  private func isGroup(_ filler: Filler, _ view: SentenceView) -> Bool {
    view.mentions[filler.mention].kind == .description
      && ["group", "consortium", "team", "alliance", "venture", "round"].contains(view.lemmas[filler.token])
  }

  /// Why a match is no relationship though its words are there; nil where it may be one.
  func rejection(
    _ match: FrameMatch, _ source: Filler, _ target: Filler, _ factuality: Factuality, _ view: SentenceView
  ) -> String? {
    if let rejection = factuality.rejection { return rejection }
    if (RulePrecision.measured("\(match.type.rawValue)/\(match.frame.name)") ?? 1) < Self.leastPrecision {
      return "rule too weak"
    }
    let organizations = [text.organizations[source.organization], text.organizations[target.organization]]
    if organizations[0].name == organizations[1].name { return "same organization" }
    if match.type == .designatedRisk, view.mentions[source.mention].kind == .pronoun,
      [.company, .division].contains(organizations[0].type)
    {
      return "a company, not an authority"
    }
    if match.type == .partOf, factuality.status != .planned, let parent = organizations[0].parent,
      parent != target.organization, view.mentions[target.mention].kind != .name
    {
      return "another parent is known"
    }
    if [.contractedWith, .partnersWith, .investsIn, .acquires].contains(match.type) {
      // "integrates it into its Acme Hub": a thing of the other's, unless more is known of it.
      let isOthers = [source, target].contains { filler in
        isUnsure(filler) && isOwned(view.mentions[filler.mention], view)
      }
      if isOthers { return "the other's own" }
    }
    if match.type == .contractedWith {
      // "runs its programs": its own, unless a name says otherwise.
      let isOwn = [source, target].contains {
        view.mentions[$0.mention].kind == .pronoun && view.tokens[$0.token].deprel == "nmod:poss"
      }
      if isOwn, match.frame.kind == .verb { return "its own" }
      // "procured Patriot Advanced missiles": what nothing else shows to be an organization is a product.
      let isThing = [source, target].contains { filler in
        isUnsure(filler)
          && (view.relation(filler.token) == "compound" || match.frame.name == "use-org")
          && filler.token > match.trigger
      }
      if isThing, match.frame.kind == .verb { return "perhaps a product" }
      // "a provider of Managed Detection Services", "serves Larkmoor and Tavish"
      let isGoods =
        match.frame.name == "supplier" && Self.providers.contains(view.lemmas[match.trigger])
        && view.preposition(of: view.mentions[target.mention].head) == "of"
      if isUnsure(target) && match.frame.name == "serve" || isGoods && (isUnsure(target) || isService(target)) {
        return "perhaps a product or place"
      }
    }
    if view.relation(match.trigger) == "compound", let noun = Self.others[match.frame.name],
      view.tree.heads[match.trigger] >= 0, noun.contains(view.lemmas[view.tree.heads[match.trigger]])
    {
      return "a word of something else"
    }
    // "Bolt and the Acme brand": only who is called so is Acme's.
    if match.frame.name == "brand",
      !["appos", "root", "xcomp", "obl", "ccomp"].contains(view.relation(match.trigger))
    {
      return "the other's own business"
    }
    // "a San Diego company": what nothing else shows to be an organization is where it is from.
    let isGuess = organizations[1].isCandidate || organizations[1].typeReason == OrganizationTyper.guess
    let isVague = view.lemmas[match.trigger] == "company" && organizations[1].typeReason != "gazetteer"
    if match.frame.name == "brand", isGuess || isVague {
      return "perhaps a place"
    }
    if match.type == .investsIn || match.type == .acquires,
      organizations[1].type.isGovernmental || organizations[1].type == .internationalBody, !match.frame.isLoan
    {
      return "nobody holds shares in a government"
    }
    // "part of the group": one that was formed for a bid.
    if match.frame.name == "part", match.targets.contains(where: { isGroup($0, view) }) {
      return "a group, not a parent"
    }
    if match.type == .contractedWith || match.type == .investsIn || match.type == .acquires,
      organizations.contains(where: { Self.isCourt($0.name) })
    {
      return "a court deals in neither goods nor shares"
    }
    // "an insurer that sues Acme": only who is said to be insured or lent to is.
    if match.frame.name == "supplier" || match.frame.name == "investor", target.route == .tolerant,
      Self.financiers.contains(view.lemmas[match.trigger])
    {
      return "a line of business"
    }
    if ["business", "brand"].contains(match.frame.name), match.type == .partOf, target.route == .tolerant {
      return "too far from its parent"
    }
    if match.type == .partOf, Self.ofOne.contains(match.frame.name), isFarther(source, of: match, view) {
      return "another is the unit"
    }
    // "Acme, Bolt and Cairn, which owns Dorn": one of them, the nearest.
    if match.type == .partOf, view.tokens[match.trigger].xpos == "VBZ",
      view.tokens[match.trigger].deprel == "acl:relcl",
      match.targets.contains(where: { target.token < $0.token && $0.token < match.trigger })
    {
      return "another is the parent"
    }
    if match.frame.name == "deal" || match.frame.name == "partnership", isAboutTakeover(match.trigger, view) {
      return "a takeover"
    }
    // "challenger bank Acme"
    if match.frame.name == "rival", view.lemmas[match.trigger] == "challenger",
      ["bank", "brand"].contains(view.lemmas[min(match.trigger + 1, view.lemmas.count - 1)])
    {
      return "a word of something else"
    }
    // "adviser to Acme on its sale to Bolt": what is sold is Acme.
    if match.frame.name == "own-sale" || match.frame.name == "sale",
      view.lemmas[..<match.trigger].contains(where: ["advisor", "adviser", "counsel"].contains)
    {
      return "its client's sale"
    }
    // "won the Orvik Award for Design": a prize bears capital letters.
    if match.type == .contractedWith, ["Award", "Awards"].contains(view.tokens[match.trigger].form), match.trigger > 0,
      NameFolding.isCapitalized(view.tokens[match.trigger - 1].form)
    {
      return "a prize"
    }
    if match.type == .contractedWith, sellsBusiness(match.trigger, view) { return "a business changes hands" }
    if match.type == .contractedWith, organizations[0].type == .nonprofit, view.lemmas[match.trigger] == "represent" {
      return "it speaks for its members"
    }
    // "BNP, Calyon, the arm of Orvik, and Tavish": only the nearest is the parent.
    if match.type == .partOf, Self.ofOne.contains(match.frame.name),
      match.targets.contains(where: { $0.organization != target.organization && $0.token < target.token })
    {
      return "another is the parent"
    }
    // "agreed to buy 30 Acme and 30 Bolt aircraft"
    let first = view.mentions[target.mention].tokens.lowerBound
    let isCounted =
      first > 0 && view.tokens[first - 1].upos == .numeral
      || view.tree.children(of: target.token).contains { view.relation($0) == "nummod" }
    if match.type == .acquires, isCounted { return "some of its goods" }
    // "challenge Acme's Pad": a thing of the other's that bears a name.
    if match.frame.name == "challenge", view.tokens[target.token].deprel == "nmod:poss",
      view.tree.heads[target.token] >= 0, view.tokens[view.tree.heads[target.token]].upos == .properNoun
    {
      return "its goods are challenged"
    }
    if match.frame.name == "lawsuit-of", view.relation(match.trigger) == "compound" {
      return "a word of something else"
    }
    // "a short bet on Acme", "an agreement with the Federal Trade Commission"
    if match.type == .investsIn, match.trigger > 0,
      (max(0, match.trigger - 2)..<match.trigger).contains(where: { view.lemmas[$0] == "short" })
    {
      return "a bet against it"
    }
    if ["deal", "contract-with-state"].contains(match.frame.name), organizations.contains(where: Self.isRegulator) {
      return "a regulator settles and buys nothing"
    }
    if match.type != .opposes, organizations.contains(where: { Self.wires.contains($0.name) }) {
      return "it only reports"
    }
    if match.type == .opposes, Self.isCourt(organizations[0].name) { return "a court judges and sues nobody" }
    return nil
  }

  /// Who is called so by what they provide, not by whom they serve.
  private static let providers: Set<String> = ["provider", "manufacturer", "distributor", "supplier", "integrator"]

  /// Whether nothing but capital letters and the recognizer make a filler an organization.
  private func isUnsure(_ filler: Filler) -> Bool {
    let organization = text.organizations[filler.organization]
    return organization.isCandidate || organization.typeReason == OrganizationTyper.guess
  }

  private static let financiers: Set<String> = ["insurer", "reinsurer", "lender", "financier"]

  /// "Acme, Bolt and Cairn, the arm of Dorn": whether another of the names stands nearer to what describes one.
  private func isFarther(_ source: Filler, of match: FrameMatch, _ view: SentenceView) -> Bool {
    view.relation(match.trigger) == "appos" && view.tokens[match.trigger].xpos == "NN" && source.token < match.trigger
      && match.sources.contains {
        $0.organization != source.organization && source.token < $0.token && $0.token < match.trigger
      }
  }

  /// "a framework for a merger"
  private func isAboutTakeover(_ trigger: Int, _ view: SentenceView) -> Bool {
    view.tree.children(of: trigger).contains {
      ["for", "on", "about"].contains(view.preposition(of: $0)) && ["merger", "takeover"].contains(view.lemmas[$0])
    }
  }

  /// Whether a filler is known by a word with which services are named as well: "Managed Tunnel Services".
  private func isService(_ filler: Filler) -> Bool {
    let organization = text.organizations[filler.organization]
    let last = organization.name.split(separator: " ").last.map(String.init) ?? ""
    return organization.typeReason != "gazetteer"
      && ["Services", "Solutions", "Systems", "Management", "Consulting", "Security"].contains(last)
  }

  /// Frames of units that have one parent.
  private static let ofOne: Set<String> = ["subsidiary", "body", "business", "brand", "part"]

  /// "a deal to sell its card business to Acme"
  private func sellsBusiness(_ trigger: Int, _ view: SentenceView) -> Bool {
    let (companies, stakes) = (WordClass(name: "COMPANY"), WordClass(name: "STAKE"))
    return view.tree.children(of: trigger).contains { verb in
      view.relation(verb) == "acl" && Self.selling.contains(view.lemmas[verb])
        && view.tree.children(of: verb).contains {
          view.relation($0) == "obj" && (companies.contains(view.lemmas[$0]) || stakes.contains(view.lemmas[$0]))
        }
    }
  }

  private static let selling: Set<String> = ["sell", "acquire", "divest", "offload", "merge", "buy", "purchase"]

  private static let wires: Set<String> = [
    "Reuters", "Associated Press", "Agence France-Presse", "Bloomberg", "Dow Jones Newswires",
  ]

  /// Whether an organization polices others: "Federal Trade Commission".
  private static func isRegulator(_ organization: ResolvedOrganization) -> Bool {
    organization.type.isGovernmental
      && [
        "Trade Commission", "Regulatory Commission", "Securities", "Justice", "Competition", "Antitrust",
        "Inspector General", "Attorney",
      ]
      .contains(where: organization.name.contains)
  }

  /// Nouns that make another thing of the word before them: "contract concessions", "portfolio manager".
  private static let others: [String: Set<String>] = [
    "contract": [
      "concession", "dispute", "worker", "law", "price", "manufacturing", "manufacturer", "future", "language",
    ],
    "portfolio": ["manager", "management"],
  ]

  /// Whether the "'s" of an organization that is no government stands at a token.
  private func isPossessor(_ mark: Int, _ view: SentenceView) -> Bool {
    guard mark > 0, view.tokens[mark].xpos == "POS", view.mentionCovering[mark - 1] >= 0 else { return false }
    return view.mentions[view.mentionCovering[mark - 1]].organizations.contains {
      !text.organizations[$0].type.isGovernmental
    }
  }

  /// Whether a possessive pronoun or a possessor stands right before a name: "its Acme Hub", "Bolt's Acme Hub".
  private func isOwned(_ mention: OrganizationMention, _ view: SentenceView) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return mention.sentence == view.index && before >= 0 && [.name, .short, .acronym].contains(mention.kind)
      && (["its", "their", "our", "his", "her"].contains(view.tokens[before].form.lowercased())
        || isPossessor(before, view))
  }
}
