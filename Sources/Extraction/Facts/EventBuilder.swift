import Graph
import Text
import Timeline

/// Makes one event of every distinct happening that the accepted candidates report.
struct EventBuilder {
  let document: Document
  let text: ResolvedText
  let evidence: (Candidate) -> Evidence

  /// What candidates of one act tell.
  struct Happening {
    var type: EventType
    var candidates: [Candidate]
    var date: TemporalValue?
    var organizations: Set<Int>
    var amount: Amount?
    var object: String?
    /// What else tells of it: the sentence that dates it.
    var proofs: [Evidence] = []
  }

  /// The events of happenings, with organizations by their ids.
  func events(_ happenings: [Happening], ids: [Int: Organization.ID]) -> [Event<Organization.ID>] {
    happenings.map { event($0, ids) }
  }

  /// The happenings, in order of their first mention.
  func happenings(_ candidates: [Candidate]) -> [Happening] {
    var happenings = [Happening]()
    for candidate in candidates {
      guard let type = candidate.event else { continue }
      var new = Happening(
        type: type, candidates: [candidate], date: candidate.date?.value,
        organizations: [candidate.source, candidate.target], amount: candidate.amount)
      new.object = ObjectReader(
        view: SentenceView(text, sentence: candidate.sentence), text: text.analyzed.text
      ).object(of: candidate)
      if let place = happenings.firstIndex(where: { isSame($0, new, candidate) }) {
        happenings[place].candidates.append(candidate)
        happenings[place].organizations.formUnion(new.organizations)
        happenings[place].date = happenings[place].date ?? new.date
        happenings[place].amount = happenings[place].amount ?? new.amount
        happenings[place].object = happenings[place].object ?? new.object
      } else {
        happenings.append(new)
      }
    }
    let orders = OrderReader(text: text, happenings: happenings.map(\.candidates)).orders()
    let dates = EventBounds(happenings.map(\.date), orders: orders).dates
    for (place, date) in dates.enumerated() { happenings[place].date = date }
    return happenings
  }

  private func isSame(_ known: Happening, _ new: Happening, _ candidate: Candidate) -> Bool {
    guard known.type == new.type else { return false }
    // In another unit it may be the same amount told twice.
    let areAmountsApart =
      known.amount?.unit == new.amount?.unit && AmountAgreement(known.amount, new.amount) == .apart
    let isSameAct = known.candidates.contains {
      guard $0.sentence == candidate.sentence, $0.type == candidate.type else { return false }
      return $0.trigger == candidate.trigger || $0.predicate == candidate.predicate && !areAmountsApart
    }
    if isSameAct || isSameRound(known, candidate) { return !areDaysApart(known.date, new.date) }
    guard known.candidates.contains(where: { $0.type == candidate.type }),
      known.organizations.isSuperset(of: new.organizations),
      !areAmountsApart,
      EventObject(known.object).compared(to: EventObject(new.object)) != .opposed
    else { return false }
    guard let first = known.date, let second = new.date else { return true }
    return first.isCompatible(with: second)
  }

  /// Whether two dates exclude each other: "banned Acme in May and Bolt in June".
  private func areDaysApart(_ first: TemporalValue?, _ second: TemporalValue?) -> Bool {
    guard let first, let second else { return false }
    return !first.isCompatible(with: second)
  }

  /// Investors of one sentence or one day in the same organization put their money into one round.
  private func isSameRound(_ known: Happening, _ candidate: Candidate) -> Bool {
    guard candidate.type == .investsIn, candidate.event == .investment else { return false }
    return known.candidates.contains { other in
      guard other.type == .investsIn, other.target == candidate.target, other.status == candidate.status else {
        return false
      }
      if let first = other.date?.value, let second = candidate.date?.value {
        return (first.precision == .day || other.sentence == candidate.sentence) && first.edtf == second.edtf
      }
      return other.sentence == candidate.sentence && other.date == nil && candidate.date == nil
    }
  }

  private func event(_ happening: Happening, _ ids: [Int: Organization.ID]) -> Event<Organization.ID> {
    let first = happening.candidates[0]
    let relation = ids[first.source].flatMap { source in
      ids[first.target].map { target in
        let swapped = first.type.isSymmetric && target < source
        return Relationship.id(type: first.type, source: swapped ? target : source, target: swapped ? source : target)
      }
    }
    var roles = [Organization.ID: String]()
    for candidate in happening.candidates {
      if let source = ids[candidate.source] {
        roles[source] = roles[source] ?? Self.role(of: candidate.type, isSource: true)
      }
      if let target = ids[candidate.target] {
        roles[target] = roles[target] ?? Self.role(of: candidate.type, isSource: false)
      }
      for via in candidate.via { if let id = ids[via] { roles[id] = roles[id] ?? "intermediary" } }
    }
    let participants = roles.sorted { $0.key < $1.key }.map { EventParticipant(participant: $0.key, role: $0.value) }
    let proofs = Array(Set(happening.candidates.map(evidence) + happening.proofs)).sorted()
    let names = [first.source, first.target].map { text.organizations[$0].name }
    let key =
      [happening.type.rawValue, happening.date?.edtf?.description ?? happening.date?.text ?? ""]
      + participants.map(\.participant)
    let telling = EventTelling(
      title: EventTitle.title(
        happening.type, of: first.type, status: first.status, source: names[0], target: names[1]),
      date: happening.date, amount: happening.amount, object: happening.object, evidence: proofs)
    return Event(
      id: "ev:" + ContentHash.short(key), type: happening.type, title: telling.title, date: telling.date,
      participants: participants, relationship: relation, status: first.status.rawValue, amount: telling.amount,
      evidence: proofs, tellings: [telling])
  }

  private static func role(of type: RelationshipType, isSource: Bool) -> String {
    switch type {
    case .contractedWith: isSource ? "supplier" : "customer"
    case .investsIn: isSource ? "investor" : "investee"
    case .designatedRisk: isSource ? "authority" : "designee"
    case .partnersWith, .competesWith: "party"
    case .partOf: isSource ? "unit" : "parent"
    case .acquires: isSource ? "buyer" : "target"
    case .opposes: isSource ? "plaintiff" : "defendant"
    }
  }
}
