import Graph
import Language
import Text
import Timeline

/// Reads the dated deeds of organizations that a sentence tells: verbs and objects of ``DeedTable`` with an organization
/// that does it or has it done to itself.
struct DeedReader: Sendable {
  let view: SentenceView
  let text: ResolvedText
  let dates: DateAttacher

  /// Prepositions that tie another party to a deed: "a settlement with Acme", "a complaint against Bolt".
  private static let parties: Set<String> = ["with", "against", "to", "from", "by", "between", "for", "of"]
  /// How sure a deed is that a table's verb tells.
  private static let precision = 0.7

  /// The deeds in the order of their verbs.
  func deeds() -> [Deed] {
    guard !dates.expressions.isEmpty || dates.standing != nil, view.tokens.count < 400 else { return [] }
    let found = view.tokens.indices.compactMap { verb in
      view.isVerb(verb) && view.relation(verb) != "amod" && view.relation(verb) != "aux" ? deed(verb) : nil
    }
    return found.filter { deed in !found.contains { isTold($0, rather: deed) } }
  }

  private func deed(_ verb: Int) -> Deed? {
    let verbs = VerbArguments(view: view)
    let isPassive = verbs.isPassive(verb)
    guard let (type, noun) = reading(of: verb, isPassive: isPassive) else { return nil }
    let arguments = verbs.arguments(of: verb)
    let parties = parties(arguments, of: verb, noun: noun)
    guard parties.contains(where: { $0.role == "actor" || isPassive && $0.role == "object" }),
      let date = dates.date(of: verb, trigger: noun ?? verb, isState: false, isBareNoun: false)
    else { return nil }
    let assessed = FactualityAssessor(view: view, text: text.analyzed.text).assess(verb, noun: noun, base: .inEffect)
    guard assessed.rejection == nil, !assessed.isUndone, assessed.status == .inEffect || isOwn(date, of: verb) else {
      return nil
    }
    return Deed(
      type: type, sentence: view.index, predicate: verb, trigger: noun ?? verb, parties: parties, date: date,
      factuality: assessed, confidence: Self.precision, words: DeedWords(view: view).words(of: verb, date: date))
  }

  /// Whether a date stands in the clause of the verb itself, as one must that dates a plan.
  private func isOwn(_ date: Candidate.DatedBy, of verb: Int) -> Bool {
    ["same clause", "modifies the trigger", "when-clause"].contains(date.reason)
  }

  // What happened

  /// The type of what a verb tells, and the noun that makes it so.
  private func reading(of verb: Int, isPassive: Bool) -> (EventType, Int?)? {
    let lemma = [view.lemmas[verb], view.particle(of: verb)].compactMap { $0 }.joined(separator: " ")
    for thing in things(of: verb, isPassive: isPassive) {
      if let type = DeedTable.type(of: lemma, with: view.lemmas[thing]) { return (type, thing) }
    }
    return DeedTable.type(of: lemma).map { ($0, nil) }
  }

  /// What a verb acts on: its objects, the subject of its passive, the noun that its participle describes, and what it
  /// files for or agrees on.
  private func things(of verb: Int, isPassive: Bool) -> [Int] {
    var found = [Int]()
    for child in view.tree.children(of: verb) {
      switch view.tokens[child].deprel {
      case "obj": found.append(child)
      case "nsubj:pass": found.append(child)
      case "obl" where ["for", "on", "into"].contains(view.preposition(of: child)): found.append(child)
      case "xcomp" where !view.isVerb(child): found.append(child)
      default: break
      }
    }
    let head = view.tree.heads[verb]
    if isPassive, view.relation(verb) == "acl", head >= 0 { found.append(head) }
    if view.tokens[verb].deprel == "acl:relcl", head >= 0, view.child(of: verb, "obj") == nil { found.append(head) }
    return found + found.flatMap { view.children(of: $0, ["conj"]) }
  }

  // Who takes part

  private func parties(_ arguments: [Argument], of verb: Int, noun: Int?) -> [Deed.Party] {
    var found = [Deed.Party]()
    func add(_ argument: Argument, _ role: String) {
      for filler in ArgumentFillers(view: view).fillers(of: argument, representatives: role == "actor")
      where isNamed(filler) && !found.contains(where: { $0.organization == filler.organization }) {
        found.append(Deed.Party(organization: filler.organization, role: role))
      }
    }
    for argument in arguments where argument.slot == .agent { add(argument, "actor") }
    for argument in arguments where [.patient, .recipient].contains(argument.slot) { add(argument, "object") }
    for argument in arguments where Self.parties.contains(argument.slot.name) { add(argument, "party") }
    for thing in Set([noun, view.child(of: verb, "obj")].compactMap { $0 }).sorted() {
      for child in view.tree.children(of: thing) where isParty(child) {
        add(Argument(slot: "party", token: child, route: .shared), "party")
      }
    }
    for clause in view.children(of: verb, ["ccomp", "xcomp"]) where view.isVerb(clause) {
      for argument in VerbArguments(view: view).arguments(of: clause)
      where [.agent, .patient, .recipient].contains(argument.slot) || Self.parties.contains(argument.slot.name) {
        add(argument, "party")
      }
    }
    return found
  }

  private func isParty(_ child: Int) -> Bool {
    switch view.tokens[child].deprel {
    case "nmod:poss", "compound": true
    case "nmod": Self.parties.contains(view.preposition(of: child))
    default: false
    }
  }

  /// Whether a filler is an organization for sure, and no place or person.
  private func isNamed(_ filler: Filler) -> Bool {
    let mention = view.mentions[filler.mention]
    let organization = text.organizations[filler.organization]
    return !organization.isCandidate && !NameGuard(view: view).isNoName(mention)
      && !NameGuard(view: view).isPerson(mention)
      && !PronounGuard(view: view).isBoundElsewhere(mention)
      && !PlaceGuard(view: view).isPlace(mention, type: organization.type)
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
