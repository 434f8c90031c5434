import Graph
import Text
import Timeline

/// Makes one event of every distinct happening that the accepted candidates report.
struct EventBuilder {
  let document: Document
  let text: ResolvedText
  let ids: [Int: Organization.ID]
  let evidence: (Candidate) -> Evidence

  private struct Happening {
    var type: EventType
    var candidates: [Candidate]
    var date: TemporalValue?
    var organizations: Set<Int>
  }

  /// The events, in order of their first mention.
  func events(_ candidates: [Candidate]) -> [Event<Organization.ID>] {
    var happenings = [Happening]()
    for candidate in candidates {
      guard let type = candidate.event else { continue }
      let organizations = Set([candidate.source, candidate.target])
      let date = candidate.date?.expression.point
      if let place = happenings.firstIndex(where: { isSame($0, type: type, date: date, organizations, candidate) }) {
        happenings[place].candidates.append(candidate)
        happenings[place].organizations.formUnion(organizations)
        happenings[place].date = happenings[place].date ?? date
      } else {
        happenings.append(Happening(type: type, candidates: [candidate], date: date, organizations: organizations))
      }
    }
    return happenings.map(event)
  }

  private func isSame(
    _ happening: Happening, type: EventType, date: TemporalValue?, _ organizations: Set<Int>, _ candidate: Candidate
  ) -> Bool {
    guard happening.type == type else { return false }
    let sameTrigger = happening.candidates.contains {
      $0.sentence == candidate.sentence && ($0.trigger == candidate.trigger || $0.predicate == candidate.predicate)
        && $0.type == candidate.type
    }
    if sameTrigger { return true }
    guard happening.candidates.contains(where: { $0.type == candidate.type }),
      happening.organizations.isSuperset(of: organizations)
    else { return false }
    guard let known = happening.date, let date else { return true }
    return known.isCompatible(with: date)
  }

  private func event(_ happening: Happening) -> Event<Organization.ID> {
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
    let proofs = Array(Set(happening.candidates.map(evidence))).sorted()
    let names = [first.source, first.target].map { text.organizations[$0].name }
    let key =
      [happening.type.rawValue, happening.date?.edtf?.description ?? happening.date?.text ?? ""]
      + participants.map(\.participant)
    return Event(
      id: "ev:" + ContentHash.short(key), type: happening.type,
      title: EventTitle.title(
        happening.type, of: first.type, status: first.status, source: names[0], target: names[1]),
      date: happening.date, participants: participants, relationship: relation, status: first.status.rawValue,
      amount: happening.candidates.compactMap(\.amount).first, evidence: proofs)
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
