import Graph

/// Tells why a match is no relationship of two organizations though a frame's words are there.
struct MatchGuard {
  let match: FrameMatch
  let source: Filler
  let target: Filler
  let view: SentenceView
  /// The organizations of the text.
  let organizations: [ResolvedOrganization]

  /// The organization at the source's end.
  var from: ResolvedOrganization { organizations[source.organization] }
  /// The organization at the target's end.
  var into: ResolvedOrganization { organizations[target.organization] }
  /// The lemma of the trigger.
  var trigger: String { view.lemmas[match.trigger] }
  /// The name of the match's frame.
  var frame: String { match.frame.name }

  /// The reason, or nil where the match may be one.
  func rejection() -> String? {
    if from.name == into.name { return "same organization" }
    if match.type != .opposes, [from, into].contains(where: { Self.wires.contains($0.name) }) {
      return "it only reports"
    }
    if isOtherWord { return "a word of something else" }
    if isOnOneSide { return "both stand on one side" }
    switch match.type {
    case .contractedWith: return goods() ?? thing() ?? contract()
    case .partnersWith: return thing() ?? deal() ?? alliance()
    case .investsIn, .acquires: return thing() ?? (isFartherDescribed ? "another is described" : nil) ?? investment()
    case .partOf: return isFartherDescribed ? "another is described" : unit()
    case .opposes: return suit()
    case .designatedRisk: return designation()
    case .competesWith: return rivalry()
    }
  }

  private static let wires: Set<String> = [
    "Reuters", "Associated Press", "Agence France-Presse", "Bloomberg", "Dow Jones Newswires",
  ]

  // Words

  /// Nouns that make another thing of the word before them: "contract concessions", "portfolio manager", "challenger bank".
  private static let others: [String: Set<String>] = [
    "contract": [
      "concession", "dispute", "worker", "law", "price", "manufacturing", "manufacturer", "future", "language",
    ],
    "portfolio": ["manager", "management"],
  ]
  private var isOtherWord: Bool {
    let next = match.trigger + 1
    if frame == "rival", trigger == "challenger", next < view.lemmas.count {
      return ["bank", "brand"].contains(view.lemmas[next])
    }
    guard view.relation(match.trigger) == "compound" else { return false }
    if frame == "lawsuit-of" { return true }
    let head = view.tree.heads[match.trigger]
    return head >= 0 && Self.others[trigger]?.contains(view.lemmas[head]) == true
  }

  // Ends

  /// Whether nothing but capital letters and the recognizer make a filler an organization.
  func isUnsure(_ filler: Filler) -> Bool {
    let organization = organizations[filler.organization]
    return organization.isCandidate || organization.typeReason == OrganizationTyper.guess
  }

  static func isCourt(_ organization: ResolvedOrganization) -> Bool {
    organization.name.split(separator: " ").contains { ["Court", "Tribunal", "court", "Courts"].contains($0) }
  }

  /// "integrates it into its Acme Hub": a thing of the other's, unless more is known of it.
  private func thing() -> String? {
    // "sold its Orvik business to Bolt": that was its own, and is what is dealt in.
    if frame == "sell-unit-to" { return nil }
    let isOthers = [source, target].contains { isUnsure($0) && isOwned(view.mentions[$0.mention]) }
    return isOthers ? "the other's own" : nil
  }

  /// Whether a possessive pronoun or a possessor stands right before a name: "its Acme Hub", "Bolt's Acme Hub".
  private func isOwned(_ mention: OrganizationMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return mention.sentence == view.index && before >= 0 && [.name, .short, .acronym].contains(mention.kind)
      && (["its", "their", "our", "his", "her"].contains(view.tokens[before].form.lowercased()) || isPossessor(before))
  }

  /// Whether the "'s" of an organization that is no government stands at a token.
  private func isPossessor(_ mark: Int) -> Bool {
    guard mark > 0, view.tokens[mark].xpos == "POS", view.mentionCovering[mark - 1] >= 0 else { return false }
    return view.mentions[view.mentionCovering[mark - 1]].organizations.contains {
      !organizations[$0].type.isGovernmental
    }
  }

  // Suits and designations

  private func suit() -> String? {
    if isOfPerson { return "a person sues" }
    if Self.isCourt(from) { return "a court judges and sues nobody" }
    // "challenge Acme's Pad": a thing of the other's that bears a name.
    let head = view.tree.heads[target.token]
    if frame == "challenge", view.tokens[target.token].deprel == "nmod:poss", head >= 0,
      view.tokens[head].upos == .properNoun
    {
      return "its goods are challenged"
    }
    return nil
  }

  /// "Maria Orvik, a partner at Acme, sued": whether who does it is a person who only belongs to the source.
  private var isOfPerson: Bool {
    guard match.frame.kind == .verb, !from.type.isGovernmental else { return false }
    var head = source.token
    for _ in 0..<4 where ["compound", "nmod", "appos", "nmod:poss"].contains(view.tokens[head].deprel) {
      guard view.tree.heads[head] >= 0 else { break }
      head = view.tree.heads[head]
    }
    return head != source.token && view.tokens[head].upos == .properNoun && view.mentionCovering[head] < 0
      && view.relation(head) == "nsubj" && view.tree.heads[head] == match.trigger
  }

  /// "barred Acme from misleading its users"
  private var isOfConduct: Bool {
    view.tree.children(of: match.predicate).contains { child in
      Self.misconduct.contains(view.lemmas[child]) && view.child(of: child, "xcomp") == nil
        && view.tree.children(of: child).contains { view.lemmas[$0] == "from" }
    }
  }

  private static let misconduct: Set<String> = [
    "misrepresent", "mislead", "deceive", "violate", "discriminate", "retaliate", "infringe", "lie", "harass", "claim",
    "continue",
  ]

  /// "barred Acme from selling chips to Bolt"
  private var isOfSupply: Bool {
    view.tree.children(of: match.trigger).contains { supply in
      ["supply", "sell", "ship", "export", "provide", "deliver"].contains(view.lemmas[supply])
        && view.tokens[supply].xpos == "VBG"
        && view.tree.children(of: supply).contains {
          view.mentionAtHead[$0] >= 0 && view.mentions[view.mentionAtHead[$0]].kind != .pronoun
            && view.preposition(of: $0) == "to" && !isAuthority($0)
        }
    }
  }

  private func isAuthority(_ token: Int) -> Bool {
    view.mentions[view.mentionAtHead[token]].organizations.contains { organizations[$0].type.isGovernmental }
  }

  /// "listed Acme at the top of its index", "among the best employers"
  private var isRanking: Bool {
    view.tree.children(of: match.trigger).contains { place in
      ["at", "among", "as", "in"].contains(view.preposition(of: place))
        && (["top", "bottom", "ranking", "head"].contains(view.lemmas[place])
          || view.tree.children(of: place).contains {
            view.tokens[$0].xpos == "JJS" && view.lemmas[$0] != "least" || ["top", "leading"].contains(view.lemmas[$0])
          })
    }
  }

  /// "sued to stop Acme from buying Bolt": a company, not its goods.
  private var isOfTakeover: Bool {
    let isBought = view.child(of: match.trigger, "obj") == target.token && ["buy", "acquire"].contains(trigger)
    guard isBought, let verb = view.tree.ancestors(of: match.trigger).dropFirst().first(where: view.isVerb),
      let barred = view.child(of: verb, "obj"), view.mentionAtHead[barred] >= 0
    else { return false }
    return view.mentions[view.mentionAtHead[barred]].organizations.contains { !organizations[$0].type.isGovernmental }
  }

  private func designation() -> String? {
    // "the New York-listed firm"
    if Self.isCourt(from) { return "a court judges" }
    if ["ban", "ban-from"].contains(frame), isOfConduct { return "conduct, not business" }
    if ["ban", "ban-from"].contains(frame), isOfSupply { return "its customer is meant" }
    if frame == "ban-buying", isOfTakeover { return "a takeover" }
    if frame == "list", isRanking { return "a ranking" }
    if frame == "list", match.trigger > 0, view.tokens[match.trigger - 1].form == "-" { return "its shares are listed" }
    guard view.mentions[source.mention].kind == .pronoun, [.company, .division].contains(from.type) else { return nil }
    return "a company, not an authority"
  }
}
