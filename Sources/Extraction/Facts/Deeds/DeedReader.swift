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
    guard let (type, noun) = DeedMeaning(view: view, verb: verb, isPassive: isPassive).reading() else { return nil }
    let arguments = verbs.arguments(of: verb)
    let parties = parties(arguments, of: verb, noun: noun)
    guard isDone(by: parties, verb, isPassive: isPassive, type),
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
      where isNamed(filler) && !found.contains(where: { $0.organization == filler.organization }) {
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
