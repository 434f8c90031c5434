import Graph
import Text
import Timeline

/// Makes one event of every distinct deed that no happening between two organizations tells already.
struct DeedEvents {
  let text: ResolvedText
  let ids: [Int: Organization.ID]
  let evidence: (Deed) -> Evidence

  /// The events of deeds, in order of their first mention.
  /// - Parameters:
  ///   - deeds: The deeds of a document.
  ///   - happenings: What the document tells of relationships.
  func events(_ deeds: [Deed], beside happenings: [EventBuilder.Happening]) -> [Event<Organization.ID>] {
    var groups = [[Deed]]()
    for deed in deeds where !happenings.contains(where: { tells($0, deed) }) {
      if let place = groups.firstIndex(where: { $0.contains { isSame($0, deed) } }) {
        groups[place].append(deed)
      } else {
        groups.append([deed])
      }
    }
    return groups.map(event)
  }

  /// Whether a happening is told by the words of a deed or those around it, or is of the deed's kind, day and parties.
  private func tells(_ happening: EventBuilder.Happening, _ deed: Deed) -> Bool {
    let parties = Set(deed.parties.map(\.organization))
    guard !parties.isDisjoint(with: happening.organizations) else { return false }
    let view = SentenceView(text, sentence: deed.sentence)
    if happening.candidates.contains(where: { $0.sentence == deed.sentence && isRelated($0, deed, view) }) {
      return true
    }
    return isSameDay(happening.date, deed.date.value)
      && (happening.type == deed.type || deed.type == .announcement)
      && (parties.isSubset(of: happening.organizations) || happening.organizations.isSubset(of: parties))
  }

  /// Whether the words of one stand above those of the other, or are the same.
  private func isRelated(_ candidate: Candidate, _ deed: Deed, _ view: SentenceView) -> Bool {
    let places: Set<Int> = [candidate.predicate, candidate.trigger]
    return !places.isDisjoint(with: [deed.predicate, deed.trigger])
      || view.tree.ancestors(of: candidate.trigger).contains(deed.predicate)
      || view.tree.ancestors(of: deed.predicate).contains(candidate.predicate)
  }

  /// Whether two deeds are one: of one day and kind, with parties that don't contradict each other.
  private func isSame(_ first: Deed, _ second: Deed) -> Bool {
    let (parties, others) = (Set(first.parties.map(\.organization)), Set(second.parties.map(\.organization)))
    return isSameDay(first.date.value, second.date.value)
      && (first.type == second.type || first.type == .announcement || second.type == .announcement)
      && (parties.isSubset(of: others) || others.isSubset(of: parties))
  }

  private func isSameDay(_ first: TemporalValue?, _ second: TemporalValue) -> Bool {
    first?.edtf != nil && first?.edtf == second.edtf
  }

  private func event(_ deeds: [Deed]) -> Event<Organization.ID> {
    let first = deeds.first { $0.type != .announcement } ?? deeds[0]
    var roles = [Organization.ID: String]()
    for party in deeds.flatMap(\.parties) {
      if let id = ids[party.organization] { roles[id] = roles[id] ?? party.role }
    }
    let participants = roles.sorted { $0.key < $1.key }.map { EventParticipant(participant: $0.key, role: $0.value) }
    let proofs = Array(Set(deeds.map(evidence))).sorted()
    let actor = first.parties.first { $0.role == "actor" || $0.role == "object" }
    let name = actor.map { text.organizations[$0.organization].name + ": " } ?? ""
    let telling = EventTelling(
      title: name + first.words, date: first.date.value, amount: first.amount, object: nil, evidence: proofs)
    let key =
      [first.type.rawValue, first.date.value.edtf?.description ?? first.date.value.text]
      + participants.map(\.participant)
    return Event(
      id: "ev:" + ContentHash.short(key), type: first.type, title: telling.title, date: telling.date,
      participants: participants, relationship: nil, status: first.factuality.status.rawValue, amount: telling.amount,
      evidence: proofs, tellings: [telling])
  }
}
