import Graph
import Language

/// Contracts that are none.
extension MatchGuard {
  /// What is supplied, or who supplies by the other's own word.
  func goods() -> String? {
    guard match.frame.kind == .verb else {
      // "a provider of Managed Detection Services"
      let isGoods =
        frame == "supplier" && Self.providers.contains(trigger)
        && view.preposition(of: view.mentions[target.mention].head) == "of"
      if isGoods, isUnsure(target) || isService(into) { return "perhaps a product" }
      return frame == "supplier" ? licence() : nil
    }
    if isPromisedByOther { return "the other party supplies" }
    if isCandidacy { return "a candidacy" }
    if frame == "sell", sellsName { return "perhaps a business" }
    // "a loan from Acme Fund. The turbines will be supplied by Bolt."
    if frame == "supplied-by", into.isFinancier || into.type == .internationalBody {
      return "it lends and buys nothing"
    }
    if isProvided { return "what is provided" }
    // "could use Acme's kit for spying"
    if ["use-brand", "use-goods"].contains(frame), into.type == .government, isOnlyPossible {
      return "nobody says that it is done"
    }
    // "The Orvik uses Acme's chips"
    if frame == "use-parts", isUnsure(target) { return "perhaps a product" }
    // "to buy Acme ACM.N": all of it.
    let head = view.tree.heads[source.token]
    if frame == "buy-goods", head >= 0, Ticker.isTicker(view.tokens[head].form) { return "a whole company" }
    // "runs its programs": its own, unless a name says otherwise.
    let isOwn =
      !Self.namingOwners.contains(frame)
      && [source, target].contains {
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

  /// Frames in which a possessive tells whose goods another has: "its software is used by Acme".
  private static let namingOwners: Set<String> = ["goods-used", "account-for", "revenue-comes"]

  /// "an SEC-registered adviser", "an Orvik platform provider": what an authority allows and what is provided.
  private func licence() -> String? {
    let end = view.mentions[target.mention].tokens.upperBound
    guard end <= match.trigger else { return nil }
    let between = end..<match.trigger
    if between.contains(where: { NameGuard.qualities.contains(view.tokens[$0].form.lowercased()) }) {
      return "it allows and buys nothing"
    }
    let isGoods = between.contains {
      view.tokens[$0].upos == .noun && WordClass(name: "PRODUCT").contains(view.lemmas[$0])
    }
    return isGoods && isUnsure(target) ? "perhaps a product" : nil
  }

  /// "provides the Orvik arm", "the Orvik module is provided by Acme": nobody is provided with these.
  private var isProvided: Bool {
    guard frame == "supply", ["provide", "furnish"].contains(trigger) || isUnsure(target) else { return false }
    // "supplies Acme and Bolt Trucks": beside a customer stands another.
    if trigger == "supply", !match.targets.allSatisfy(isUnsure) { return false }
    let others = view.tree.children(of: match.trigger).filter { $0 != target.token }
    let isAlone = !others.contains {
      ["obj", "iobj"].contains(view.tokens[$0].deprel) || view.preposition(of: $0) == "with"
    }
    return isAlone && view.tree.heads[target.token] == match.trigger
      && ["obj", "nsubj:pass"].contains(view.tokens[target.token].deprel)
  }

  private var isDecree: Bool {
    view.tree.children(of: match.trigger).contains {
      view.relation($0) == "acl"
        && ["close", "stop", "halt", "shut", "cease", "suspend", "leave", "pay", "divest"].contains(view.lemmas[$0])
    }
  }

  private var isOnlyPossible: Bool {
    view.tree.children(of: match.predicate).contains {
      view.relation($0) == "aux" && ["could", "might", "can", "may"].contains(view.lemmas[$0])
    }
  }

  /// "runs for the council", "represents Ohio in the Senate"
  private var isCandidacy: Bool {
    let children = view.tree.children(of: match.trigger)
    if trigger == "run", frame == "service" {
      return !children.contains { ["obj", "nsubj:pass"].contains(view.tokens[$0].deprel) }
    }
    return trigger == "represent"
      && children.contains {
        view.preposition(of: $0) == "in" && Self.parliaments.contains(view.lemmas[$0].lowercased())
      }
  }

  private static let parliaments: Set<String> = [
    "senate", "house", "assembly", "parliament", "congress", "legislature", "council", "delegates", "commons",
    "representatives", "diet",
  ]

  /// "sold Orvik to Bolt": a name without an article or a number is rather a business than goods.
  private var sellsName: Bool {
    guard let sold = view.child(of: match.trigger, "obj"), view.tokens[sold].xpos == "NNP" else { return false }
    return view.tokens[(match.trigger + 1)...sold].allSatisfy { $0.xpos == "NNP" }
  }

  /// "The ministry signed a contract with Acme to supply …": a state's body that buys.
  private var isPromisedByOther: Bool {
    let noun = view.tree.heads[match.trigger]
    guard from.type.isGovernmental, noun >= 0, noun < match.trigger,
      ["acl", "advcl", "xcomp"].contains(view.relation(match.trigger))
    else { return false }
    return (noun..<match.trigger).contains { token in
      let mention = view.mentionAtHead[token]
      return mention >= 0 && view.preposition(of: token) == "with"
        && !view.mentions[mention].organizations.contains(source.organization)
    }
  }

  /// Why neither end supplies the other.
  func contract() -> String? {
    if Self.isCourt(from) || Self.isCourt(into) { return "a court deals in neither goods nor shares" }
    // "Turning back to Acme, Bolt …": what the text turns to.
    if frame == "turn-to", view.tokens[match.trigger].xpos == "VBG", match.trigger < 2 { return "the text's own turn" }
    if frame == "turn-to", from.type == .internationalBody { return "help, not goods" }
    if let reason = deal() ?? role() ?? hiring() { return reason }
    if isUnitByName { return "its own unit" }
    // "adviser to Acme on its sale to Bolt": what is sold is Acme.
    if frame == "sale", isOfClient { return "its client's sale" }
    if isPrize { return "a prize" }
    // "built by Acme under contract to Bolt": Bolt is the customer.
    if frame == "contract", view.preposition(of: match.trigger) == "under",
      view.preposition(of: source.token) == "to", target.token < match.trigger
    {
      return "the other party supplies"
    }
    if isNamedFor { return "what it is for" }
    // "futures contracts for Acme shares"
    if match.trigger > 0, ["future", "option", "swap"].contains(view.lemmas[match.trigger - 1]) { return "a security" }
    // "issued an order to close the plant"
    if trigger == "order", isDecree { return "a decree" }
    // "granted a licence to Acme": an authority allows and sells nothing.
    if ["license", "licence"].contains(trigger), from.type.isGovernmental || into.type.isGovernmental {
      return "it allows and buys nothing"
    }
    if sellsBusiness { return "a business changes hands" }
    if from.type == .nonprofit, trigger == "represent", !view.lemmas.contains(where: Self.lawyers.contains) {
      return "it speaks for its members"
    }
    return nil
  }

  /// "won the Orvik Award for Design", "the Orvik Leadership award": a prize bears capital letters.
  private var isPrize: Bool {
    guard trigger.lowercased() == "award", match.trigger > 0 else { return false }
    let before = view.tokens[match.trigger - 1].form
    if view.tokens[match.trigger].form.first == "A" { return NameFolding.isCapitalized(before) }
    return Self.merits.contains(before)
  }

  private static let merits: Set<String> = [
    "Leadership", "Excellence", "Innovation", "Achievement", "Quality", "Design", "Recognition", "Merit",
    "Entrepreneur", "Employer", "Sustainability",
  ]

  /// "earned an Orvik Fund award", "Safety and Orvik Assurance Contract": what stands before the noun and nothing shows to be
  /// an organization is what it is called or for.
  private var isNamedFor: Bool {
    let compounds = [source, target].filter {
      isUnsure($0) && view.relation($0.token) == "compound" && view.tree.heads[$0.token] == match.trigger
    }
    return frame == "contract" && (trigger == "award" ? !compounds.isEmpty : compounds.count == 2)
  }

  /// Who is hired and is no supplier: "a former regulator hired by Acme", "engaged the Treasury".
  private func hiring() -> String? {
    guard ["hire", "select", "advise"].contains(frame) else { return nil }
    if from.type.isGovernmental { return "a state's body is not for hire" }
    if isCalledToOffice { return "a person" }
    if isInvited { return "no work" }
    let first = view.mentions[source.mention].tokens.lowerBound
    let isFormer =
      view.mentions[source.mention].kind == .description
      && view.lemmas[max(0, first - 2)..<(first + 1)].contains("former")
    return isFormer ? "a person" : nil
  }

  /// "selected Orvik to participate in the programme".
  private var isInvited: Bool {
    view.tree.children(of: match.predicate).contains {
      ["xcomp", "advcl"].contains(view.relation($0))
        && ["participate", "attend", "compete", "present", "exhibit", "pitch"].contains(view.lemmas[$0])
    }
  }

  /// "tapped Orvik to lead the agency", "appointed Orvik to the board": what only persons are chosen for.
  private var isCalledToOffice: Bool {
    view.tree.children(of: match.predicate).contains { child in
      switch view.relation(child) {
      case "xcomp", "advcl", "acl": Self.leading.contains(view.lemmas[child])
      case "obl": view.preposition(of: child) == "to" && Self.seats.contains(view.lemmas[child].lowercased())
      default: false
      }
    }
  }

  private static let leading: Set<String> = ["lead", "head", "chair", "succeed", "oversee"]
  private static let seats: Set<String> = ["board", "commission", "council", "bench", "court", "committee", "panel"]

  /// A deal or alliance that regulators or a takeover make.
  func deal() -> String? {
    if frame == "deal" || frame == "partnership", isAboutTakeover { return "a takeover" }
    if frame == "deal", isSaleDay { return "a bargain for shoppers" }
    if ["deal", "contract-with-state", "develop-with"].contains(frame), Self.isRegulator(from) || Self.isRegulator(into)
    {
      return "a regulator settles and buys nothing"
    }
    if frame == "deal", match.type == .partnersWith, [from, into].allSatisfy(\.type.isGovernmental),
      [from, into].contains(where: { Self.chambers.contains($0.name.split(separator: " ").last.map(String.init) ?? "") }
      )
    {
      return "a compromise of politics"
    }
    return nil
  }

  /// "Siemens Energy" and "Siemens": who bears the other's name deals with it as its part, where nobody says more.
  private var isUnitByName: Bool {
    let names = [from.name, into.name].sorted { $0.utf8.count < $1.utf8.count }
    return names[1].hasPrefix(names[0] + " ") && !from.type.isGovernmental && !into.type.isGovernmental
      && [source, target].contains { view.mentions[$0.mention].kind == .pronoun }
  }

  /// "Acme's best Bolt deal of Black Friday"
  private var isSaleDay: Bool {
    view.tokens.indices.dropLast().contains { Self.saleDays[view.tokens[$0].form] == view.tokens[$0 + 1].form }
  }

  private static let saleDays = [
    "Black": "Friday", "Cyber": "Monday", "Prime": "Day", "Boxing": "Day", "Singles": "Day",
  ]

  /// "an insurer that sues Acme": only who is said to be insured or lent to is.
  func role() -> String? {
    let isRole = (frame == "supplier" || frame == "investor") && Self.financiers.contains(trigger)
    return isRole && target.route == .tolerant ? "a line of business" : nil
  }

  /// Whether somebody's adviser is spoken of.
  var isOfClient: Bool {
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
    "Inspector General", "Attorney", "Foreign Assets",
  ]
  private static let chambers: Set<String> = ["Senate", "House", "Congress", "Parliament", "Representatives"]
  private static let selling: Set<String> = ["sell", "acquire", "divest", "offload", "merge", "buy", "purchase"]
  private static let services: Set<String> = [
    "Services", "Solutions", "Systems", "Management", "Consulting", "Security",
  ]
  /// Who is called so by what they provide, not by whom they serve.
  private static let providers: Set<String> = ["provider", "manufacturer", "distributor", "supplier", "integrator"]
  private static let financiers: Set<String> = ["insurer", "reinsurer", "lender", "financier"]
  private static let lawyers: Set<String> = ["lawyer", "attorney", "counsel", "court", "lawsuit", "case"]
}
