import Graph
import Language

/// Finds the organizations that take part in a deed.
struct DeedParties: Sendable {
  let view: SentenceView
  let text: ResolvedText

  /// Prepositions that tie another party to a deed: "a settlement with Acme", "a complaint against Bolt".
  private static let ties: Set<String> = ["with", "against", "to", "from", "by", "between", "for", "of"]

  /// Those who take part in what a verb tells with a noun, the actor first; each organization once. States take part
  /// where `hitsStates` says that the deed can be aimed at one, as a tariff or a sanction is.
  func parties(_ arguments: [Argument], of verb: Int, noun: Int?, hitsStates: Bool = false) -> [Deed.Party] {
    var found = [Deed.Party]()
    func add(_ argument: Argument, _ role: String) {
      for filler in ArgumentFillers(view: view).fillers(of: argument, representatives: role == "actor")
      where isNamed(filler, isActor: role != "party" || hitsStates)
        && !found.contains(where: { $0.organization == filler.organization })
      {
        found.append(Deed.Party(organization: filler.organization, role: role))
      }
    }
    for argument in arguments where argument.slot == .agent { add(argument, "actor") }
    if !found.contains(where: { $0.role == "actor" }), let subject = view.child(of: verb, "nsubj") {
      for token in spoken(by: subject) { add(Argument(slot: .agent, token: token, route: .shared), "actor") }
    }
    for argument in arguments where [.patient, .recipient].contains(argument.slot) { add(argument, "object") }
    for argument in arguments where Self.ties.contains(argument.slot.name) { add(argument, "party") }
    for thing in Set([noun, view.child(of: verb, "obj")].compactMap { $0 }).sorted() {
      for token in ends(of: thing, depth: 0) { add(Argument(slot: "party", token: token, route: .shared), "party") }
    }
    for clause in clauses(of: verb) {
      for argument in VerbArguments(view: view).arguments(of: clause)
      where [.agent, .patient, .recipient].contains(argument.slot) || Self.ties.contains(argument.slot.name) {
        add(argument, "party")
      }
    }
    return found
  }

  /// The clauses that a verb governs, and what these mean to do: "said it intends to hire".
  private func clauses(of verb: Int) -> [Int] {
    let own = view.children(of: verb, ["ccomp", "xcomp"]).filter { view.isVerb($0) }
    return own + own.flatMap { view.children(of: $0, ["xcomp"]).filter { view.isVerb($0) } }
  }

  /// The parties of a step of the law with those whom it concerns: all that a court's decision names, and the authority
  /// that tells how its case ended.
  func litigants(of verb: Int, besides parties: [Deed.Party]) -> [Deed.Party] {
    var found = parties
    func add(_ token: Int, if isMeant: (Filler) -> Bool = { _ in true }) {
      let argument = Argument(slot: "party", token: token, route: .shared)
      for filler in ArgumentFillers(view: view).fillers(of: argument, representatives: false)
      where isNamed(filler, isActor: false) && isMeant(filler)
        && !found.contains(where: { $0.organization == filler.organization })
      {
        found.append(Deed.Party(organization: filler.organization, role: "party"))
      }
    }
    if DeedTable.judging.contains(view.lemmas[verb]) {
      for mention in view.mentions.indices {
        let head = view.mentions[mention].head
        if head > verb, view.mentionAtHead[head] == mention, isStated(head, under: verb) { add(head) }
      }
    }
    let clause = mainVerb(of: verb)
    let report = view.tree.heads[clause]
    if view.relation(clause) == "ccomp", report >= 0, DeedTable.isReport(view.lemmas[report]),
      let subject = view.child(of: report, "nsubj")
    {
      add(subject) { text.organizations[$0.organization].type == .governmentAgency }
    }
    return found
  }

  /// The verb above those that only tell what it means to do: "agreed" of "agreed to pay to settle".
  private func mainVerb(of verb: Int) -> Int {
    view.tree.ancestors(of: verb).first { view.relation($0) != "xcomp" } ?? verb
  }

  /// Whether a token stands below a verb and in no clause that only describes.
  private func isStated(_ token: Int, under verb: Int) -> Bool {
    let path = view.tree.ancestors(of: token).prefix { $0 != verb }
    guard view.tree.ancestors(of: token).contains(verb) else { return false }
    return !([token] + path).contains {
      view.tokens[$0].deprel == "acl:relcl" || ["appos", "parataxis"].contains(view.relation($0))
    }
  }

  /// The organizations for which the official who is the subject of a verb speaks: "Treasury Secretary Ana Bell".
  private func spoken(by subject: Int) -> [Int] {
    let phrase = view.tree.subtreeRange(of: subject)
    guard phrase.contains(where: { DeedTable.offices.contains(view.lemmas[$0]) }) else { return [] }
    return view.tree.children(of: subject).filter {
      ["compound", "nmod"].contains(view.relation($0)) && view.mentionAtHead[$0] >= 0 && $0 < subject
    }
  }

  /// What the phrase of a noun ties to it, at most three nouns deep: "restrictions on flights to Bolt's plant".
  private func ends(of noun: Int, depth: Int) -> [Int] {
    guard depth < 3 else { return [] }
    let tied = view.tree.children(of: noun).filter { child in
      switch view.tokens[child].deprel {
      case "nmod:poss", "compound": true
      case "nmod": depth == 0 ? Self.ties.contains(view.preposition(of: child)) || isThing(child) : true
      default: false
      }
    }
    return tied + tied.filter(isThing).flatMap { ends(of: $0, depth: depth + 1) }
  }

  private func isThing(_ token: Int) -> Bool { view.mentionCovering[token] < 0 && view.tokens[token].upos == .noun }

  /// Whether a filler is an organization for sure, and no place or person; states act without being named elsewhere.
  private func isNamed(_ filler: Filler, isActor: Bool) -> Bool {
    let mention = view.mentions[filler.mention]
    let organization = text.organizations[filler.organization]
    return !isCraft(organization) && (!organization.isCandidate || isActor && isState(mention, organization))
      && !NameGuard(view: view).isNoName(mention) && !NameGuard(view: view).isPerson(mention)
      && !PronounGuard(view: view).isBoundElsewhere(mention)
      && !PlaceGuard(view: view).isPlace(mention, type: organization.type)
  }

  private static let crafts: Set<String> = ["shuttle", "spacecraft", "satellite", "rocket", "uss", "hms", "airship"]

  /// "Space Shuttle Atlantis", "USS Cole"
  private func isCraft(_ organization: ResolvedOrganization) -> Bool {
    organization.name.lowercased().split(separator: " ").prefix(2).contains { Self.crafts.contains(String($0)) }
  }

  /// Whether a state acts under its own name and not that of a town: "India", "the French government".
  private func isState(_ mention: OrganizationMention, _ organization: ResolvedOrganization) -> Bool {
    organization.type == .government
      && (mention.tokens.contains { view.lemmas[$0] == "government" }
        || Countries.embedded.match(in: view.tokens, from: mention.tokens.lowerBound).map { $0.form == .name } ?? false)
  }
}
