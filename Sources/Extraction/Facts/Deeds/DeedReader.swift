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

  /// Why an entry of a chronology has its date.
  static let ofEntry = "date of the entry"
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
    let isPassive = VerbArguments(view: view).isPassive(verb)
    guard let (meant, noun) = DeedMeaning(view: view, verb: verb, isPassive: isPassive).reading(),
      !isAside(verb, meant), let (type, parties) = cast(of: verb, noun: noun, meant, isPassive: isPassive),
      areEnough(parties, for: type, isNoun: false), let date = date(of: verb, noun: noun)
    else { return nil }
    let assessed = FactualityAssessor(view: view, text: text.analyzed.text).assess(verb, noun: noun, base: .inEffect)
    guard assessed.rejection == nil, !assessed.isUndone else { return nil }
    let isPlan = assessed.status == .planned && assessed.assertion != .hedged
    guard assessed.status == .inEffect || isPlan && isAnnounced(verb, date, by: parties) else { return nil }
    return Deed(
      type: isPlan ? .announcement : type, sentence: view.index, predicate: verb, trigger: noun ?? verb,
      parties: parties, date: date, factuality: assessed, confidence: Self.precision,
      title: DeedTitle(view: view, text: text).title(of: verb, parties: parties, isPassive: isPassive, date: date))
  }

  /// Who takes part in what a verb tells, and of which type it is where a noun stands for what was told before.
  private func cast(
    of verb: Int, noun: Int?, _ type: EventType, isPassive: Bool
  ) -> (EventType, [Deed.Party])? {
    let finder = DeedParties(view: view, text: text)
    let arguments = VerbArguments(view: view).arguments(of: verb)
    let parties = finder.parties(
      arguments, of: verb, noun: noun, hitsStates: [.policy, .designation].contains(type))
    if parties.isEmpty, let noun, view.relation(noun) != "obj", let known = known(noun, type) { return known }
    guard isDone(by: parties, verb, isPassive: isPassive, type) else { return nil }
    let all = completed(parties, noun, type)
    return (type, type == .lawsuit ? finder.litigants(of: verb, besides: all) : all)
  }

  /// When it happened: by the words around the verb, else by the dateline.
  private func date(of verb: Int, noun: Int?) -> Candidate.DatedBy? {
    let own = dates.date(of: verb, trigger: noun ?? verb, isState: false, isBareNoun: false)
    return (own ?? news.dateline(of: verb, in: view)).flatMap { isPast($0, of: verb) ? $0 : nil }
  }

  private static let ofReport: Set<String> = ["governing clause", "announced"]

  /// Whether a plan's date is that on which those who have it told of it: "Acme said on Monday it would cut 40 jobs".
  private func isAnnounced(_ verb: Int, _ date: Candidate.DatedBy, by parties: [Deed.Party]) -> Bool {
    guard Self.ofReport.contains(date.reason) else { return false }
    let actors = Set(parties.filter { $0.role == "actor" }.map(\.organization))
    let reports = view.tree.ancestors(of: verb).dropFirst() + view.children(of: verb, ["parataxis"])
    return reports.contains { report in
      guard view.isVerb(report), DeedTable.isReport(view.lemmas[report]) else { return false }
      let arguments = VerbArguments(view: view).arguments(of: report)
      return DeedParties(view: view, text: text).parties(arguments, of: report, noun: nil)
        .contains { $0.role == "actor" && actors.contains($0.organization) }
    }
  }

  /// Whether a verb tells what happened on a day: not what was going on then, nor what will be, nor what is said today of
  /// a day in the past.
  private func isPast(_ date: Candidate.DatedBy, of verb: Int) -> Bool {
    guard !isOfThing(date.expression), !isSpan(date.expression), !isAhead(date) else { return false }
    let auxiliaries = view.tree.children(of: verb).filter { view.relation($0) == "aux" }
    if auxiliaries.contains(where: { view.tokens[$0].form.lowercased() == "being" }) { return false }
    return date.reason == Self.ofEntry
      || !auxiliaries.contains {
        view.tokens[$0].deprel == "aux:pass" && ["is", "are"].contains(view.tokens[$0].form.lowercased())
      }
  }

  /// Whether a date is still to come when the document is published.
  private func isAhead(_ date: Candidate.DatedBy) -> Bool {
    guard let earliest = date.expression.point.earliest, let published = news.published else { return false }
    return earliest > published
  }

  /// "positioned Acme to launch", "is ready to open": what could be done, unlike "agreed to pay".
  private func isEnabled(_ verb: Int) -> Bool {
    let head = view.tree.heads[verb]
    return view.relation(verb) == "xcomp" && head >= 0 && DeedTable.enabling.contains(view.lemmas[head])
  }

  /// What a verb tells beside the point: what something is done for ("to set up production"), a founding in passing
  /// ("Founded in 2012, Acme …"), a report without an object that closes a sentence (", Acme announced on Monday").
  private func isAside(_ verb: Int, _ type: EventType) -> Bool {
    if VerbArguments(view: view).isInfinitive(verb), view.relation(verb) == "advcl" || isEnabled(verb) { return true }
    if DeedTable.foundings.contains(view.lemmas[verb]) {
      return ["acl", "advcl"].contains(view.tokens[verb].deprel)
    }
    guard type == .announcement, !VerbArguments(view: view).isPassive(verb) else { return false }
    return view.children(of: verb, ["obj", "ccomp", "xcomp"]).isEmpty && view.tokens[verb].deprel != "acl:relcl"
  }

  private static let spanning: Set<String> = ["since", "as of"]

  /// "has invested since its founding in 2004", "as of Monday": what has lasted since then didn't happen then.
  private func isSpan(_ expression: TemporalExpression) -> Bool {
    if expression.bounding == .since { return true }
    guard let token = view.tokens.firstIndex(where: { $0.range.overlaps(expression.range) }) else { return false }
    return ([token] + view.tree.ancestors(of: token)).prefix(5).contains {
      Self.spanning.contains(view.preposition(of: $0)) || view.tree.children(of: $0).contains { isSince($0) }
    }
  }

  /// The "since" of a clause.
  private func isSince(_ token: Int) -> Bool { view.relation(token) == "mark" && view.lemmas[token] == "since" }

  /// "Acme's flotation in 2013", "the 2011 settlement with Bolt".
  private func nominal(_ noun: Int) -> Deed? {
    guard let type = DeedTable.type(ofNoun: view.lemmas[noun], isPublic: isPublic(noun)),
      view.mentionCovering[noun] < 0,
      !["compound", "obj"].contains(view.relation(noun)),
      let date = dates.date(of: noun, trigger: noun, isState: false, isBareNoun: true), !isSpan(date.expression),
      !isAhead(date)
    else { return nil }
    let parties = DeedParties(view: view, text: text).parties([], of: noun, noun: noun)
    let assessed = FactualityAssessor(view: view, text: text.analyzed.text)
      .assessModifiers(of: noun, base: .inEffect)
    guard areEnough(parties, for: type, isNoun: true), assessed.rejection == nil, assessed.status == .inEffect else {
      return nil
    }
    return Deed(
      type: type, sentence: view.index, predicate: noun, trigger: noun, parties: parties, date: date,
      factuality: assessed, confidence: Self.precision,
      title: DeedTitle(view: view, text: text).title(ofNoun: noun, date: date))
  }

  /// "an initial public offering"
  private func isPublic(_ noun: Int) -> Bool {
    view.children(of: noun, ["amod"]).contains { view.lemmas[$0] == "public" }
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

  /// Whether there are as many as the deed needs: a purchase told by its noun has two ends, and a step of the law two
  /// sides, unless it is what a company does or has done to itself.
  private func areEnough(_ parties: [Deed.Party], for type: EventType, isNoun: Bool) -> Bool {
    guard parties.count == 1, let only = parties.first else { return !parties.isEmpty }
    if isNoun { return ![.acquisition, .lawsuit].contains(type) }
    guard type == .lawsuit else { return true }
    return only.role != "party"
      && ![.government, .governmentAgency, .internationalBody].contains(text.organizations[only.organization].type)
  }

  /// What was told before and a noun with an article stands for: "The complaint was filed in May".
  private func known(_ noun: Int, _ type: EventType) -> (EventType, [Deed.Party])? {
    guard DeedTable.known.contains(view.lemmas[noun]),
      view.tree.children(of: noun).contains(where: { ["the", "that", "this"].contains(view.lemmas[$0]) }),
      !view.tree.children(of: noun).contains(where: { ["amod", "nmod", "acl"].contains(view.relation($0)) })
    else { return nil }
    return before(type)
  }

  /// One that takes part alone, with the others of what it acts on: "Acme ended that agreement".
  private func completed(_ parties: [Deed.Party], _ noun: Int?, _ type: EventType) -> [Deed.Party] {
    guard let only = parties.first, parties.count == 1, let noun, let (_, known) = known(noun, type),
      known.contains(where: { $0.organization == only.organization })
    else { return parties }
    return parties
      + known.filter { $0.organization != only.organization }
      .map { Deed.Party(organization: $0.organization, role: "party") }
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
