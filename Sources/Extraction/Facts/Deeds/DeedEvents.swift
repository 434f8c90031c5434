import Graph
import Text
import Timeline

/// Makes one event of every distinct deed that no happening between two organizations tells already.
struct DeedEvents {
  let text: ResolvedText
  let evidence: (Deed) -> Evidence

  /// The happenings, undated ones with the date of a deed of their kind between the same organizations: "Acme sues Bolt",
  /// where below "the complaint against Bolt was filed by Acme in May".
  func dated(_ happenings: [EventBuilder.Happening], by deeds: [Deed]) -> [EventBuilder.Happening] {
    var happenings = happenings
    for deed in deeds where deed.factuality.status == .inEffect {
      let parties = Set(deed.parties.map(\.organization))
      let alike = happenings.indices.filter {
        happenings[$0].type == deed.type && happenings[$0].organizations == parties
          && happenings[$0].candidates[0].status == .inEffect
      }
      guard parties.count > 1, alike.count == 1, happenings[alike[0]].date == nil else { continue }
      happenings[alike[0]].date = deed.date.value
      happenings[alike[0]].proofs.append(evidence(deed))
    }
    return happenings
  }

  /// The deeds that no happening tells, those together that are one, in order of their first mention.
  func distinct(_ deeds: [Deed], beside happenings: [EventBuilder.Happening]) -> [[Deed]] {
    var groups = [[Deed]]()
    for deed in deeds where !happenings.contains(where: { tells($0, deed) }) {
      if let place = groups.firstIndex(where: { $0.contains { isSame($0, deed) } }) {
        groups[place].append(deed)
      } else {
        groups.append([deed])
      }
    }
    return groups
  }

  /// One event of each group, with organizations by their ids.
  func events(_ groups: [[Deed]], ids: [Int: Organization.ID]) -> [Event<Organization.ID>] {
    groups.map { event($0, ids) }
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
      && (isAlike(happening.type, deed.type) || deed.type == .announcement && deed.date.value.precision == .day)
      && (parties.isSubset(of: happening.organizations) || happening.organizations.isSubset(of: parties))
  }

  private static let dealings: Set<EventType> = [.contract, .partnership, .investment, .acquisition]

  /// Whether two types can be of one happening: a deal that one sentence calls a contract and another a partnership.
  private func isAlike(_ first: EventType, _ second: EventType) -> Bool {
    first == second || Self.dealings.isSuperset(of: [first, second])
  }

  /// Whether the words of one stand above those of the other, or are the same.
  private func isRelated(_ candidate: Candidate, _ deed: Deed, _ view: SentenceView) -> Bool {
    let places: Set<Int> = [candidate.predicate, candidate.trigger]
    return !places.isDisjoint(with: [deed.predicate, deed.trigger])
      || view.tree.ancestors(of: candidate.trigger).contains(deed.predicate)
      || view.tree.ancestors(of: deed.predicate).contains(candidate.predicate)
  }

  /// Whether two deeds are one: of one day and kind, with parties that don't contradict each other. Of a year or month
  /// only those are one that the same word tells.
  private func isSame(_ first: Deed, _ second: Deed) -> Bool {
    let (parties, others) = (Set(first.parties.map(\.organization)), Set(second.parties.map(\.organization)))
    let isAlike =
      first.date.value.precision == .day
      ? first.type == second.type || [first.type, second.type].contains(.announcement)
      : first.type == second.type && word(of: first) == word(of: second)
    return isAlike && isSameDay(first.date.value, second.date.value)
      && (parties.isSubset(of: others) || others.isSubset(of: parties))
  }

  private func word(of deed: Deed) -> String {
    SentenceView(text, sentence: deed.sentence).lemmas[deed.trigger]
  }

  private func isSameDay(_ first: TemporalValue?, _ second: TemporalValue) -> Bool {
    first?.edtf != nil && first?.edtf == second.edtf
  }

  private func event(_ deeds: [Deed], _ ids: [Int: Organization.ID]) -> Event<Organization.ID> {
    let first = deeds.first { $0.type != .announcement } ?? deeds[0]
    var roles = [Organization.ID: String]()
    for party in deeds.flatMap(\.parties) {
      if let id = ids[party.organization] { roles[id] = roles[id] ?? party.role }
    }
    let participants = roles.sorted { $0.key < $1.key }.map { EventParticipant(participant: $0.key, role: $0.value) }
    let proofs = Array(Set(deeds.map(evidence))).sorted()
    let telling = EventTelling(
      title: first.title, date: first.date.value, amount: first.amount, object: nil, evidence: proofs)
    let key =
      [first.type.rawValue, first.date.value.edtf?.description ?? first.date.value.text]
      + participants.map(\.participant)
    return Event(
      id: "ev:" + ContentHash.short(key), type: first.type, title: telling.title, date: telling.date,
      participants: participants, relationship: nil, status: first.factuality.status.rawValue, amount: telling.amount,
      evidence: proofs, tellings: [telling])
  }
}
