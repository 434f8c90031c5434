import Graph
import Language
import Text
import Timeline

/// Reads the dated deeds of organizations that a sentence tells: verbs and objects of ``DeedTable`` with an organization
/// that does it or has it done to itself.
struct DeedReader {
  let view: SentenceView
  let text: ResolvedText
  let dates: DateAttacher
  let news: NewsDates
  /// What a noun such as "the complaint" can stand for: the latest happening of a like type with its parties, or nil.
  let before: (EventType) -> (EventType, [Deed.Party])?

  /// Prepositions that tie another party to a deed: "a settlement with Acme", "a complaint against Bolt".
  private static let parties: Set<String> = ["with", "against", "to", "from", "by", "between", "for", "of"]
  /// How sure a deed is that a table's verb tells.
  private static let precision = 0.7

  /// The deeds in the order of their words.
  func deeds() -> [Deed] {
    guard view.tokens.count < 400 else { return [] }
    let found = view.tokens.indices.compactMap { token -> Deed? in
      if view.isVerb(token) {
        return ["amod", "aux", "aux:pass"].contains(view.tokens[token].deprel) ? nil : deed(token)
      }
      return view.tokens[token].upos == .noun ? nominal(token) : nil
    }
    return found.filter { deed in !found.contains { isTold($0, rather: deed) } }
  }

  private func deed(_ verb: Int) -> Deed? {
    let verbs = VerbArguments(view: view)
    let isPassive = verbs.isPassive(verb)
    guard case (var type, let noun)? = DeedMeaning(view: view, verb: verb, isPassive: isPassive).reading() else {
      return nil
    }
    guard !isAside(verb, type) else { return nil }
    var parties = parties(verbs.arguments(of: verb), of: verb, noun: noun)
    if parties.isEmpty, let noun, let known = known(noun, type) {
      (type, parties) = known
    } else if !isDone(by: parties, verb, isPassive: isPassive, type) {
      return nil
    }
    let own = dates.date(of: verb, trigger: noun ?? verb, isState: false, isBareNoun: false)
    guard let date = own ?? news.dateline(of: verb, in: view), !isOfThing(date.expression),
      !isSince(date.expression)
    else { return nil }
    let assessed = FactualityAssessor(view: view, text: text.analyzed.text).assess(verb, noun: noun, base: .inEffect)
    guard assessed.rejection == nil, !assessed.isUndone,
      assessed.status == .inEffect || isOwn(date) && assessed.assertion != .hedged
    else { return nil }
    return Deed(
      type: type, sentence: view.index, predicate: verb, trigger: noun ?? verb, parties: parties, date: date,
      factuality: assessed, confidence: Self.precision, words: DeedWords(view: view).words(of: verb, date: date))
  }

  /// What a verb tells beside the point: what something is done for ("to set up production"), a founding in passing
  /// ("Founded in 2012, Acme …"), a report without an object that closes a sentence (", Acme announced on Monday").
  private func isAside(_ verb: Int, _ type: EventType) -> Bool {
    if view.relation(verb) == "advcl", VerbArguments(view: view).isInfinitive(verb) { return true }
    if DeedTable.foundings.contains(view.lemmas[verb]) {
      return ["acl", "advcl"].contains(view.tokens[verb].deprel)
    }
    guard type == .announcement, !VerbArguments(view: view).isPassive(verb) else { return false }
    return view.children(of: verb, ["obj", "ccomp", "xcomp"]).isEmpty && view.tokens[verb].deprel != "acl:relcl"
  }

  /// "has invested since its founding in 2004": what has lasted since then didn't happen then.
  private func isSince(_ expression: TemporalExpression) -> Bool {
    if expression.bounding == .since { return true }
    guard let token = view.tokens.firstIndex(where: { $0.range.overlaps(expression.range) }) else { return false }
    return view.tree.ancestors(of: token).prefix(4).contains { view.preposition(of: $0) == "since" }
  }

  /// "Acme's flotation in 2013", "the 2011 settlement with Bolt".
  private func nominal(_ noun: Int) -> Deed? {
    guard let type = DeedTable.nouns[view.lemmas[noun]], view.mentionCovering[noun] < 0,
      !["compound", "obj"].contains(view.relation(noun)),
      let date = dates.date(of: noun, trigger: noun, isState: false, isBareNoun: true)
    else { return nil }
    let parties = parties([], of: noun, noun: noun)
    let assessed = FactualityAssessor(view: view, text: text.analyzed.text)
      .assessModifiers(of: noun, base: .inEffect)
    guard !parties.isEmpty, assessed.rejection == nil, assessed.status == .inEffect else { return nil }
    return Deed(
      type: type, sentence: view.index, predicate: noun, trigger: noun, parties: parties, date: date,
      factuality: assessed, confidence: Self.precision, words: view.tokens[noun].form)
  }

  /// Whether a date stands in the clause of the verb itself, as one must that dates a plan.
  private func isOwn(_ date: Candidate.DatedBy) -> Bool {
    ["same clause", "modifies the trigger", "when-clause"].contains(date.reason)
  }

  /// "third-quarter revenue": the time before another noun is that of the noun.
  private func isOfThing(_ expression: TemporalExpression) -> Bool {
    guard let last = view.tokens.lastIndex(where: { $0.range.overlaps(expression.range) }) else { return false }
    let noun = view.tree.heads[last]
    return noun > last && !view.isVerb(noun)
      && ["compound", "amod", "nummod", "nmod:poss"].contains(view.tokens[last].deprel)
  }

  // Who takes part

  /// Whether those who take part do it or have it done to themselves; what a court or an official does has parties too.
  private func isDone(by parties: [Deed.Party], _ verb: Int, isPassive: Bool, _ type: EventType) -> Bool {
    if parties.contains(where: { $0.role == "actor" || isPassive && $0.role == "object" }) { return true }
    guard let subject = view.child(of: verb, "nsubj"), !parties.isEmpty else { return false }
    return type == .lawsuit || isPassive || DeedTable.type(of: view.lemmas[verb], about: view.lemmas[subject]) != nil
  }

  /// The organizations for which the official who is the subject of a verb speaks: "Treasury Secretary Ana Bell".
  private func spoken(by subject: Int) -> [Int] {
    let phrase = view.tree.subtreeRange(of: subject)
    guard phrase.contains(where: { DeedTable.offices.contains(view.lemmas[$0]) }) else { return [] }
    return view.tree.children(of: subject).filter {
      ["compound", "nmod"].contains(view.relation($0)) && view.mentionAtHead[$0] >= 0 && $0 < subject
    }
  }

  private func parties(_ arguments: [Argument], of verb: Int, noun: Int?) -> [Deed.Party] {
    var found = [Deed.Party]()
    func add(_ argument: Argument, _ role: String) {
      for filler in ArgumentFillers(view: view).fillers(of: argument, representatives: role == "actor")
      where isNamed(filler, isActor: role != "party")
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
    for argument in arguments where Self.parties.contains(argument.slot.name) { add(argument, "party") }
    for thing in Set([noun, view.child(of: verb, "obj")].compactMap { $0 }).sorted() {
      for token in ends(of: thing, depth: 0) { add(Argument(slot: "party", token: token, route: .shared), "party") }
    }
    for clause in view.children(of: verb, ["ccomp", "xcomp"]) where view.isVerb(clause) {
      for argument in VerbArguments(view: view).arguments(of: clause)
      where [.agent, .patient, .recipient].contains(argument.slot) || Self.parties.contains(argument.slot.name) {
        add(argument, "party")
      }
    }
    return found
  }

  /// What the phrase of a noun ties to it, at most three nouns deep: "restrictions on flights to Bolt's plant".
  private func ends(of noun: Int, depth: Int) -> [Int] {
    guard depth < 3 else { return [] }
    let tied = view.tree.children(of: noun).filter { child in
      switch view.tokens[child].deprel {
      case "nmod:poss", "compound": true
      case "nmod": depth == 0 ? Self.parties.contains(view.preposition(of: child)) || isThing(child) : true
      default: false
      }
    }
    return tied + tied.filter(isThing).flatMap { ends(of: $0, depth: depth + 1) }
  }

  private func isThing(_ token: Int) -> Bool { view.mentionCovering[token] < 0 && view.tokens[token].upos == .noun }

  /// What was told before and a noun with an article stands for: "The complaint was filed in May".
  private func known(_ noun: Int, _ type: EventType) -> (EventType, [Deed.Party])? {
    guard DeedTable.known.contains(view.lemmas[noun]), view.relation(noun) != "obj",
      view.tree.children(of: noun).contains(where: { ["the", "that", "this"].contains(view.lemmas[$0]) }),
      !view.tree.children(of: noun).contains(where: { ["amod", "nmod", "acl"].contains(view.relation($0)) })
    else { return nil }
    return before(type)
  }

  /// Whether a filler is an organization for sure, and no place or person; states act without being named elsewhere.
  private func isNamed(_ filler: Filler, isActor: Bool) -> Bool {
    let mention = view.mentions[filler.mention]
    let organization = text.organizations[filler.organization]
    return (!organization.isCandidate || isActor && isState(mention, organization))
      && !NameGuard(view: view).isNoName(mention) && !NameGuard(view: view).isPerson(mention)
      && !PronounGuard(view: view).isBoundElsewhere(mention)
      && !PlaceGuard(view: view).isPlace(mention, type: organization.type)
  }

  /// Whether a state acts under its own name and not that of a town: "India", "the French government".
  private func isState(_ mention: OrganizationMention, _ organization: ResolvedOrganization) -> Bool {
    organization.type == .government
      && (mention.tokens.contains { view.lemmas[$0] == "government" }
        || Countries.embedded.match(in: view.tokens, from: mention.tokens.lowerBound).map { $0.form == .name } ?? false)
  }

  // One happening, one deed

  /// Whether another deed of the sentence tells what this one only reports, or reports what is only planned.
  private func isTold(_ other: Deed, rather deed: Deed) -> Bool {
    if view.tree.ancestors(of: other.predicate).dropFirst().contains(deed.predicate) {
      return DeedTable.isReport(view.lemmas[deed.predicate]) && isOfItsOwn(other)
    }
    if view.tree.ancestors(of: deed.predicate).dropFirst().contains(other.predicate) {
      return DeedTable.isReport(view.lemmas[other.predicate]) && !isOfItsOwn(deed)
        && deed.date.expression.range == other.date.expression.range
    }
    return false
  }

  private func isOfItsOwn(_ deed: Deed) -> Bool { deed.type != .other && deed.factuality.status == .inEffect }
}
