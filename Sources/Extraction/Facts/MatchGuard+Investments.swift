import Graph
import Language

/// Investments and takeovers that are none.
extension MatchGuard {
  /// Why nothing is invested and nobody taken over.
  func investment() -> String? {
    if into.type.isGovernmental || into.type == .internationalBody, !match.frame.isLoan {
      return "nobody holds shares in a government"
    }
    if Self.isCourt(from) || Self.isCourt(into) { return "a court deals in neither goods nor shares" }
    if match.type == .acquires {
      // "The regulator blocked its takeover of Bolt": the other company's.
      if from.type.isGovernmental || from.type == .internationalBody, view.mentions[source.mention].kind == .pronoun {
        return "an authority takes nobody over"
      }
      if frame == "own-sale", isOfClient { return "its client's sale" }
      if frame == "takeover-bid", isOfBidders { return "others bid" }
      if isProperty { return "a property" }
      if frame == "acquire-whole", isOwnerOfShare { return "whose shares they were" }
      return isCounted || isOfGoods ? "some of its goods" : nil
    }
    if frame == "write-cheque-for", isOfGoods { return "some of its goods" }
    if isOfOtherVerb { return "another's deed" }
    if isSelfSold { return "unclear whose shares" }
    if isOfData { return "it only reports" }
    if isOfNegotiators { return "others would" }
    if describesDeed { return "a deed is backed" }
    if isOfFirstOnly { return "another is described" }
    if isRoundOfThings { return "a round of something else" }
    if frame == "invest", target.route == .unsaid, isOfOwnKind { return "in nothing that is named" }
    if frame == "hold-share", isShareOfThings { return "some of its goods" }
    // "Brussels backs Acme in its dispute": with words.
    if frame == "back", from.type.isGovernmental, view.tokens[match.trigger].xpos == "VBZ" { return "with words" }
    // "a short bet on Acme"
    if (max(0, match.trigger - 2)..<match.trigger).contains(where: { view.lemmas[$0] == "short" }) {
      return "a bet against it"
    }
    return role()
  }

  /// "bought Orvik Village": a house or a ground with a name that nothing else shows to be an organization.
  private var isProperty: Bool {
    guard isUnsure(target), into.name.contains(" ") else { return false }
    return into.name.split(separator: " ").last.map { NameWordData.properties.contains($0.lowercased()) } == true
  }

  /// "bought Acme's share in the company": which is another.
  private var isOwnerOfShare: Bool {
    guard let share = view.child(of: match.trigger, "obj") else { return false }
    return view.tree.children(of: share).contains {
      view.tokens[$0].deprel == "nmod:poss" && view.mentionAtHead[$0] >= 0
        && view.mentions[view.mentionAtHead[$0]].organizations.contains(target.organization)
    }
  }

  /// "Acme had two other bids for its unit": whether who is named only has or gets the bids.
  private var isOfBidders: Bool {
    let verb = match.predicate
    return view.isVerb(verb) && Self.getting.contains(view.lemmas[verb])
      && view.tree.children(of: verb).contains { $0 == source.token && view.relation($0) == "nsubj" }
  }

  private static let getting: Set<String> = ["have", "receive", "get", "attract", "field", "draw", "weigh", "study"]

  /// "agreed to buy 30 Acme and 30 Bolt aircraft"
  private var isCounted: Bool {
    let first = view.mentions[target.mention].tokens.lowerBound
    return first > 0 && view.tokens[first - 1].upos == .numeral
      || view.tree.children(of: target.token).contains { view.relation($0) == "nummod" }
  }

  /// "19 new Acme ( ACM.N ) 767-300 aircraft": whether a name says whose goods the noun behind it names.
  private var isOfGoods: Bool {
    let mention = view.mentions[target.mention]
    guard [.name, .short, .acronym].contains(mention.kind) else { return false }
    var next = mention.tokens.upperBound
    if next < view.lemmas.count, view.tokens[next].form == "(",
      let close = view.tokens[next...].prefix(6).firstIndex(where: { $0.form == ")" })
    {
      next = close + 1
    }
    var last: Int?
    while next < view.lemmas.count, Self.names.contains(view.tokens[next].upos) || view.tokens[next].form == "-" {
      last = next
      next += 1
    }
    guard let last, view.tokens[last].upos == .noun else { return false }
    return WordClass(name: "VESSEL").contains(view.lemmas[last])
  }

  private static let names: Set<UniversalPartOfSpeech> = [.noun, .properNoun, .numeral, .adjective]

  /// "Acme, which sold a stake in the company to Bolt": its own shares, most likely.
  private var isSelfSold: Bool {
    guard ["sell-stake", "sell-stake-to", "stake", "divest-to"].contains(frame),
      view.mentions[target.mention].kind == .description, let verb = seller
    else { return false }
    return ["company", "firm", "business", "group"].contains(view.lemmas[target.token])
      && view.tree.children(of: verb).contains { view.relation($0) == "nsubj" && view.mentionCovering[$0] >= 0 }
  }

  private var seller: Int? {
    ([match.trigger] + view.tree.ancestors(of: match.trigger)).prefix(3).first {
      ["sell", "offload", "divest"].contains(view.lemmas[$0])
    }
  }

  /// "raised $3 million, according to data from Acme"
  private var isOfData: Bool {
    let from = view.mentions[source.mention].tokens.lowerBound - 1
    return from > 0 && ["from", "by"].contains(view.lemmas[from])
      && ["data", "figure", "estimate", "survey", "analysis"].contains(view.lemmas[from - 1])
  }

  /// "is in talks with investors to take a stake": who is talked with would do it.
  private var isOfNegotiators: Bool {
    let talks = view.tree.heads[match.predicate]
    guard view.relation(match.predicate) == "acl", talks >= 0, source.token < talks else { return false }
    return view.tree.children(of: talks).contains {
      view.preposition(of: $0) == "with" && $0 < match.predicate && view.mentionCovering[$0] < 0
        && ["investor", "buyer", "bidder", "suitor", "fund", "firm", "company", "party"].contains(view.lemmas[$0])
    }
  }

  /// "subsidies for Acme faulted by Bolt", "raised money for a fund managed by Bolt": whether the source does something else.
  private var isOfOtherVerb: Bool {
    let verb = view.tree.heads[source.token]
    return view.preposition(of: source.token) == "by" && verb >= 0 && verb != match.trigger
      && view.relation(verb) == "acl" && Self.handling.contains(view.lemmas[verb])
  }

  /// "leads the round of talks", "its series of Orvik devices": whether what a round or series is of is neither money nor
  /// an organization.
  private var isRoundOfThings: Bool {
    let rounds = view.tree.children(of: match.predicate) + [match.trigger]
    return rounds.filter { ["round", "series"].contains(view.lemmas[$0]) }.flatMap(view.tree.children).contains {
      noun in
      view.preposition(of: noun) == "of" && view.tokens[noun].upos == .noun && view.mentionCovering[noun] < 0
        && !Self.financed.contains { $0.contains(view.lemmas[noun]) }
    }
  }

  /// What a round may be of: "a round of funding", "a round of investors".
  private static let financed = ["MONEY", "ROUND", "COMPANY", "INVESTOR"].map(WordClass.init(name:))

  /// "invested heavily", "invests the savings of its clients".
  private var isOfOwnKind: Bool {
    let next = match.trigger + 1
    // "invests in and advises"
    let isShared =
      next + 1 < view.lemmas.count && view.lemmas[next] == "in" && ["and", "or"].contains(view.lemmas[next + 1])
    return isShared
      || next < view.lemmas.count && ["heavily", "and", "aggressively", "massively"].contains(view.lemmas[next])
      || view.tree.children(of: match.trigger).contains {
        view.relation($0) == "obj"
          && ["fund", "fortune", "saving", "savings", "asset", "wealth"].contains(view.lemmas[$0])
      }
  }

  private static let handling: Set<String> = [
    "manage", "run", "operate", "fault", "criticize", "criticise", "challenge", "oversee", "advise", "develop", "build",
    "review", "approve", "audit", "condemn", "regulate", "supervise", "dispute", "investigate",
  ]

  /// "own half of the fleet", "will hold 60% of the combined company"
  private var isShareOfThings: Bool {
    let shares = view.tree.children(of: match.trigger).filter { view.relation($0) == "obj" }
    return shares.flatMap(view.tree.children).contains { whole in
      guard view.preposition(of: whole) == "of" else { return false }
      return ["fleet", "market", "world", "patent", "seat"].contains(view.lemmas[whole])
        || view.tree.children(of: whole).contains {
          DescriptionFinder.merged.contains(view.tokens[$0].form.lowercased())
        }
    }
  }
}
