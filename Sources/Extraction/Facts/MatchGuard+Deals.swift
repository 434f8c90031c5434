import Graph

/// Contracts, alliances and investments that are none.
extension MatchGuard {
  /// What is supplied, or who supplies by the other's own word.
  func goods() -> String? {
    guard match.frame.kind == .verb else {
      // "a provider of Managed Detection Services"
      let isGoods =
        frame == "supplier" && Self.providers.contains(trigger)
        && view.preposition(of: view.mentions[target.mention].head) == "of"
      return isGoods && (isUnsure(target) || isService(into)) ? "perhaps a product" : nil
    }
    // "runs its programs": its own, unless a name says otherwise.
    let isOwn = [source, target].contains {
      view.mentions[$0.mention].kind == .pronoun && view.tokens[$0.token].deprel == "nmod:poss"
    }
    if isOwn { return "its own" }
    // "procured Patriot Advanced missiles": what nothing else shows to be an organization is a product.
    let isThing = [source, target].contains {
      isUnsure($0) && (view.relation($0.token) == "compound" || frame == "use-org") && $0.token > match.trigger
    }
    if isThing { return "perhaps a product" }
    return frame == "serve" && isUnsure(target) ? "perhaps a place" : nil
  }

  func contract() -> String? {
    if Self.isCourt(from) || Self.isCourt(into) { return "a court deals in neither goods nor shares" }
    if let reason = deal() ?? role() { return reason }
    // "adviser to Acme on its sale to Bolt": what is sold is Acme.
    if frame == "sale", isOfClient { return "its client's sale" }
    // "won the Orvik Award for Design": a prize bears capital letters.
    if ["Award", "Awards"].contains(view.tokens[match.trigger].form), match.trigger > 0,
      NameFolding.isCapitalized(view.tokens[match.trigger - 1].form)
    {
      return "a prize"
    }
    if sellsBusiness { return "a business changes hands" }
    if from.type == .nonprofit, trigger == "represent", !view.lemmas.contains(where: Self.lawyers.contains) {
      return "it speaks for its members"
    }
    return nil
  }

  /// A deal or alliance that regulators or a takeover make.
  func deal() -> String? {
    if frame == "deal" || frame == "partnership", isAboutTakeover { return "a takeover" }
    if ["deal", "contract-with-state"].contains(frame), Self.isRegulator(from) || Self.isRegulator(into) {
      return "a regulator settles and buys nothing"
    }
    return nil
  }

  func investment() -> String? {
    if into.type.isGovernmental || into.type == .internationalBody, !match.frame.isLoan {
      return "nobody holds shares in a government"
    }
    if Self.isCourt(from) || Self.isCourt(into) { return "a court deals in neither goods nor shares" }
    if match.type == .acquires {
      if frame == "own-sale", isOfClient { return "its client's sale" }
      return isCounted ? "some of its goods" : nil
    }
    // "a short bet on Acme"
    if (max(0, match.trigger - 2)..<match.trigger).contains(where: { view.lemmas[$0] == "short" }) {
      return "a bet against it"
    }
    return role()
  }

  /// "an insurer that sues Acme": only who is said to be insured or lent to is.
  private func role() -> String? {
    let isRole = (frame == "supplier" || frame == "investor") && Self.financiers.contains(trigger)
    return isRole && target.route == .tolerant ? "a line of business" : nil
  }

  /// "agreed to buy 30 Acme and 30 Bolt aircraft"
  private var isCounted: Bool {
    let first = view.mentions[target.mention].tokens.lowerBound
    return first > 0 && view.tokens[first - 1].upos == .numeral
      || view.tree.children(of: target.token).contains { view.relation($0) == "nummod" }
  }

  private var isOfClient: Bool {
    view.lemmas[..<match.trigger].contains(where: ["advisor", "adviser", "counsel"].contains)
  }

  /// "a framework for a merger"
  private var isAboutTakeover: Bool {
    view.tree.children(of: match.trigger).contains {
      ["for", "on", "about"].contains(view.preposition(of: $0)) && ["merger", "takeover"].contains(view.lemmas[$0])
    }
  }

  /// "a deal to sell its card business to Acme"
  private var sellsBusiness: Bool {
    let (companies, stakes) = (WordClass(name: "COMPANY"), WordClass(name: "STAKE"))
    return view.tree.children(of: match.trigger).contains { verb in
      view.relation(verb) == "acl" && Self.selling.contains(view.lemmas[verb])
        && view.tree.children(of: verb).contains {
          view.relation($0) == "obj" && (companies.contains(view.lemmas[$0]) || stakes.contains(view.lemmas[$0]))
        }
    }
  }

  /// Whether an organization is known by a word with which services are named as well: "Managed Tunnel Services".
  private func isService(_ organization: ResolvedOrganization) -> Bool {
    let last = organization.name.split(separator: " ").last.map(String.init) ?? ""
    return organization.typeReason != "gazetteer" && Self.services.contains(last)
  }

  /// Whether an organization polices others: "Federal Trade Commission".
  private static func isRegulator(_ organization: ResolvedOrganization) -> Bool {
    organization.type.isGovernmental && regulators.contains(where: organization.name.contains)
  }

  private static let regulators = [
    "Trade Commission", "Regulatory Commission", "Securities", "Justice", "Competition", "Antitrust",
    "Inspector General", "Attorney",
  ]
  private static let selling: Set<String> = ["sell", "acquire", "divest", "offload", "merge", "buy", "purchase"]
  private static let services: Set<String> = [
    "Services", "Solutions", "Systems", "Management", "Consulting", "Security",
  ]
  /// Who is called so by what they provide, not by whom they serve.
  private static let providers: Set<String> = ["provider", "manufacturer", "distributor", "supplier", "integrator"]
  private static let financiers: Set<String> = ["insurer", "reinsurer", "lender", "financier"]
  private static let lawyers: Set<String> = ["lawyer", "attorney", "counsel", "court", "lawsuit", "case"]
}
