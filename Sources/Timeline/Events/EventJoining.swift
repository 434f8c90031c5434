import Text

/// Finds the tellings of one happening and makes one event of them.
///
/// Tellings are joined that have a type and the participants in common and whose dates and amounts can be the same. Where
/// two documents differ by a few days or a little money, they are joined with a conflict.
struct EventJoining<Participant: Hashable & Sendable> {
  /// Documents that differ by more days tell two happenings.
  private static var dayTolerance: Int { 4 }

  private(set) var joined: [Event<Participant>] = []
  /// The id of the joined event by the ids of its tellings.
  private(set) var names: [String: String] = [:]
  private let sources: SourceGroups

  private struct Key: Hashable {
    let type: EventType
    let participants: Set<Participant>
  }

  /// Joins events. Linear but for the tellings of one type by the same participants.
  init(_ events: [Event<Participant>], sources: SourceGroups) {
    self.sources = sources
    var groups: [Key: [[Event<Participant>]]] = [:]
    var keys: [Key] = []
    for event in events.sorted(by: Chronology.precedes) {
      let key = Key(type: event.type, participants: Set(event.participants.map(\.participant)))
      guard !key.participants.isEmpty else {
        joined.append(counted(event))
        continue
      }
      if groups[key] == nil { keys.append(key) }
      var candidates = groups[key] ?? []
      if let place = candidates.firstIndex(where: { $0.allSatisfy { agrees($0, event) } }) {
        candidates[place].append(event)
      } else {
        candidates.append([event])
      }
      groups[key] = candidates
    }
    for key in keys {
      for tellings in groups[key] ?? [] { join(tellings) }
    }
  }

  // MARK: What can be one happening

  private func agrees(_ left: Event<Participant>, _ right: Event<Participant>) -> Bool {
    let isSameDocument = !Set(left.evidence.map(\.document)).isDisjoint(with: right.evidence.map(\.document))
    switch (datesAgree(left, right), amountsAgree(left, right)) {
    case (true, true): return true
    case (false, true): return !isSameDocument && gap(left, right) <= Self.dayTolerance
    case (true, false): return !isSameDocument && areNear(left.amount, right.amount) && gap(left, right) == 0
    case (false, false): return false
    }
  }

  private func datesAgree(_ left: Event<Participant>, _ right: Event<Participant>) -> Bool {
    guard let first = left.date, let second = right.date, first.edtf != nil, second.edtf != nil,
      first.earliest != nil || first.latest != nil, second.earliest != nil || second.latest != nil
    else { return true }
    return first.isCompatible(with: second)
  }

  private func amountsAgree(_ left: Event<Participant>, _ right: Event<Participant>) -> Bool {
    guard let first = left.amount, let second = right.amount else { return true }
    return first.unit == second.unit
      && abs(first.value - second.value) <= 0.01 * max(abs(first.value), abs(second.value))
  }

  private func areNear(_ left: Amount?, _ right: Amount?) -> Bool {
    guard let left, let right, left.unit == right.unit else { return false }
    return abs(left.value - right.value) <= 0.1 * max(abs(left.value), abs(right.value))
  }

  /// The days between two dates; 0 if they share one, very many if one is open.
  private func gap(_ left: Event<Participant>, _ right: Event<Participant>) -> Int {
    guard let first = left.date, let second = right.date, !first.isCompatible(with: second) else { return 0 }
    guard let leftStart = first.earliest, let leftEnd = first.latest, let rightStart = second.earliest,
      let rightEnd = second.latest
    else { return .max }
    return leftStart > rightEnd
      ? leftStart.daysSinceEpoch - rightEnd.daysSinceEpoch : rightStart.daysSinceEpoch - leftEnd.daysSinceEpoch
  }

  // MARK: One event of several tellings

  private mutating func join(_ tellings: [Event<Participant>]) {
    guard var event = tellings.min(by: { $0.id < $1.id }) else { return }
    for telling in tellings { names[telling.id] = event.id }
    guard tellings.count > 1 else {
      joined.append(counted(event))
      return
    }
    event.evidence = merged(tellings.flatMap(\.evidence)) {
      ($0.document, $0.range, $0.rule) < ($1.document, $1.range, $1.rule)
    }
    event.participants = merged(tellings.flatMap(\.participants)) { _, _ in false }
    event.relationship = tellings.compactMap(\.relationship).min()
    event.status = event.status ?? tellings.compactMap(\.status).first
    event.amount = event.amount ?? tellings.compactMap(\.amount).first
    event.date = date(of: tellings)
    event.conflicts =
      tellings.flatMap(\.conflicts) + [dateConflict(tellings), amountConflict(tellings)].compactMap { $0 }
    joined.append(counted(event))
  }

  private func counted(_ event: Event<Participant>) -> Event<Participant> {
    var event = event
    event.sources = max(1, sources.count(event.evidence))
    return event
  }

  private func merged<Element: Hashable>(_ all: [Element], by order: (Element, Element) -> Bool) -> [Element] {
    var seen: Set<Element> = []
    return all.filter { seen.insert($0).inserted }.sorted(by: order)
  }

  /// What all dates can mean; where they conflict, the first document's.
  private func date(of tellings: [Event<Participant>]) -> TemporalValue? {
    let dates = tellings.compactMap(\.date).filter { $0.earliest != nil || $0.latest != nil }
    guard var date = dates.first else { return tellings.compactMap(\.date).first }
    for other in dates.dropFirst() {
      guard let mine = date.edtf, let its = other.edtf, let shared = mine.intersection(its) else { continue }
      if shared == its, shared != mine { date = other }
      if shared != date.edtf {
        date = TemporalValue(
          edtf: shared, precision: date.precision, qualifier: date.qualifier, kind: .oneOf, text: date.text,
          basis: .otherDocument, anchor: date.anchor)
      }
    }
    if dates.count < tellings.count { date.basis = .otherDocument }
    return date
  }

  private func dateConflict(_ tellings: [Event<Participant>]) -> EventConflict? {
    let dated = tellings.filter { $0.date?.edtf != nil }
    let disagree = dated.contains { left in dated.contains { !datesAgree(left, $0) } }
    return disagree ? conflict(.date, dated) { $0.date?.edtf?.description } : nil
  }

  private func amountConflict(_ tellings: [Event<Participant>]) -> EventConflict? {
    let priced = tellings.filter { $0.amount != nil }
    let disagree = priced.contains { left in priced.contains { !amountsAgree(left, $0) } }
    return disagree ? conflict(.amount, priced) { $0.amount?.text } : nil
  }

  private func conflict(
    _ field: EventConflict.Field, _ tellings: [Event<Participant>], _ value: (Event<Participant>) -> String?
  ) -> EventConflict {
    var claims: [String: [Evidence]] = [:]
    for telling in tellings {
      if let value = value(telling) { claims[value, default: []] += telling.evidence }
    }
    return EventConflict(field: field, claims: claims.map { EventConflict.Claim(value: $0, evidence: $1) })
  }
}
