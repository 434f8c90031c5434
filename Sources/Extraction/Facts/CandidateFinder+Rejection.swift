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
        let organization = text.organizations[filler.organization]
        return (organization.isCandidate || organization.typeReason == OrganizationTyper.guess)
          && isOwned(view.mentions[filler.mention], view)
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
        let organization = text.organizations[filler.organization]
        return (organization.isCandidate || organization.typeReason == OrganizationTyper.guess)
          && (view.relation(filler.token) == "compound" || match.frame.name == "use-org")
          && filler.token > match.trigger
      }
      if isThing, match.frame.kind == .verb { return "perhaps a product" }
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

  private static let wires: Set<String> = [
    "Reuters", "Associated Press", "Agence France-Presse", "Bloomberg", "Dow Jones Newswires",
  ]

  /// Whether an organization polices others: "Federal Trade Commission".
  private static func isRegulator(_ organization: ResolvedOrganization) -> Bool {
    organization.type.isGovernmental
      && ["Trade Commission", "Securities", "Justice", "Competition", "Antitrust", "Inspector General", "Attorney"]
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
