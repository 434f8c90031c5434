import Testing
import Text

@testable import Timeline

/// Which tellings are of one happening: each rule with what it joins and what it must not.
@Suite("Joining of events")
struct EventJoiningTests {
  /// A telling: document, date, amount, object.
  private struct Telling {
    var document: String
    var date: String?
    var amount: Double?
    var object: String?
    var qualifier = Amount.Qualifier.exact
    var unit = "USD"
    var status: String?
    var who = ["a", "b"]
    var type = EventType.contract

    init(
      _ document: String, _ date: String? = nil, _ amount: Double? = nil, _ object: String? = nil,
      _ qualifier: Amount.Qualifier = .exact, unit: String = "USD", status: String? = nil, who: [String] = ["a", "b"],
      type: EventType = .contract
    ) {
      self.document = document
      self.date = date
      self.amount = amount
      self.object = object
      self.qualifier = qualifier
      self.unit = unit
      self.status = status
      self.who = who
      self.type = type
    }

    func event(_ number: Int) -> Event<String> {
      let value = date.map { TemporalValue(edtf: EDTF(parsing: $0), precision: .day, text: $0) }
      let amount = amount.map { Amount(value: $0, unit: unit, qualifier: qualifier, text: "\(unit) \($0)") }
      let evidence = Evidence(
        document: document, range: CodePointRange(start: number, end: number + 1), quote: "\(number)", rule: "test")
      return Event(
        id: "e\(number)", type: type, title: "Title", date: value,
        participants: who.map { EventParticipant(participant: $0, role: "party") }, status: status, amount: amount,
        evidence: [evidence],
        tellings: [EventTelling(title: "Title", date: value, amount: amount, object: object, evidence: [evidence])])
    }
  }

  private func chronology(_ tellings: [Telling], published: [String: String] = [:]) -> Chronology<String> {
    Chronology(
      tellings.enumerated().map { $1.event($0) }, published: published.compactMapValues { CalendarDay(iso: $0) })
  }

  /// The events as the numbers of their tellings with date and conflicts.
  private func told(_ tellings: [Telling], published: [String: String] = [:]) -> [String] {
    chronology(tellings, published: published).events.map { event in
      let conflicts = event.conflicts.map { "!\($0.field.rawValue)" }
      return ([event.evidence.map(\.quote).sorted().joined(), event.date?.edtf?.description ?? "-"] + conflicts)
        .joined(separator: " ")
    }
  }

  @Test("dates that agree: the intersection")
  func dates() {
    #expect(
      told([Telling("1", "2025-07"), Telling("2", "2025-07-14"), Telling("3", "2024")]) == [
        "2 2024", "01 2025-07-14",
      ])
    #expect(told([Telling("1", "[2025-07-10..]"), Telling("2", "[..2025-07-20]")]) == ["01 [2025-07-10..2025-07-20]"])
    let event = chronology([Telling("1", "2025-07"), Telling("2", "2025-07-14")]).events[0]
    #expect(event.sources == 2)
    #expect(event.conflicts.isEmpty)
    #expect(event.tellings.map { $0.date?.edtf?.description } == ["2025-07-14", "2025-07"])
  }

  @Test("a date that one document lacks comes from another, marked")
  func otherDocument() {
    let event = chronology([Telling("1"), Telling("2", "2025-07-14")]).events[0]
    #expect(event.date?.edtf?.description == "2025-07-14")
    #expect(event.date?.basis == .otherDocument)
    let own = chronology([Telling("1", "2025-07-14"), Telling("2", "2025-07-14")]).events[0]
    #expect(own.date?.basis == .explicit)
  }

  @Test("what is undated happened in the months before its publication, if it happened")
  func publication() {
    let tellings = [Telling("1", status: "in-effect"), Telling("2", "2025-07-14", status: "in-effect")]
    #expect(told(tellings, published: ["1": "2025-07-15"]) == ["01 2025-07-14"])
    #expect(told(tellings, published: ["1": "2025-10-30"]) == ["01 2025-07-14"])
    #expect(told(tellings, published: ["1": "2025-05-02"]) == ["1 2025-07-14", "0 -"])
    #expect(told(tellings, published: ["1": "2025-12-01"]) == ["1 2025-07-14", "0 -"])
    let plans = [Telling("1", status: "planned"), Telling("2", "2025-07-14", status: "planned")]
    #expect(told(plans, published: ["1": "2025-05-02"]) == ["01 2025-07-14"])
    let undated = [Telling("1", status: "in-effect"), Telling("2", status: "in-effect")]
    #expect(told(undated, published: ["1": "2025-05-02", "2": "2025-08-02"]) == ["01 -"])
    #expect(told(undated, published: ["1": "2020-05-02", "2": "2025-08-02"]) == ["0 -", "1 -"])
  }

  @Test("a telling that fits several happenings joins none")
  func ambiguous() {
    #expect(
      told([Telling("1", "2025-07-14"), Telling("1", "2024-02-03"), Telling("2"), Telling("3", "2025")]) == [
        "1 2024-02-03", "03 2025-07-14", "2 -",
      ])
    #expect(
      told([Telling("1", "2025-07-14"), Telling("2", nil, 40), Telling("3", nil, 90)]) == [
        "0 2025-07-14", "1 -", "2 -",
      ])
    // What speaks for one of them decides.
    #expect(
      told([Telling("1", "2025-07-14"), Telling("2", "2025-07"), Telling("3", nil, 90), Telling("1", nil, 70)])
        == ["01 2025-07-14", "2 -", "3 -"])
  }

  @Test("a month of no year is a date, too")
  func monthOnly() {
    let events = chronology([Telling("1"), Telling("2", "XXXX-02")]).events
    #expect(events.map { $0.date?.edtf?.description } == ["XXXX-02"])
    #expect(events[0].date?.basis == .otherDocument)
    #expect(chronology([Telling("1"), Telling("2", "XXXX-02"), Telling("3", "2025-07")]).events.count == 3)
  }

  @Test("days apart by little conflict, with both quotes; far apart they are two events")
  func conflicts() {
    let near = chronology([Telling("1", "2025-07-14"), Telling("2", "2025-07-16"), Telling("3", "2025-07")])
    #expect(near.events.count == 1)
    #expect(near.events[0].conflicts.map(\.field) == [.date])
    #expect(near.events[0].conflicts[0].claims.map(\.value) == ["2025-07-14", "2025-07-16"])
    #expect(near.events[0].conflicts[0].claims.map { $0.evidence.map(\.quote) } == [["0"], ["1"]])
    #expect(told([Telling("1", "2025-07-14"), Telling("2", "2025-09-16")]).count == 2)
    // One document knows what it tells apart, and neighbouring months are no error of a few days.
    #expect(told([Telling("1", "2025-07-14"), Telling("1", "2025-07-16")]).count == 2)
    #expect(told([Telling("1", "2025-07"), Telling("2", "2025-08-01")]).count == 2)
    // The middle one could be an error for either.
    #expect(told([Telling("1", "2025-07-14"), Telling("2", "2025-07-17"), Telling("3", "2025-07-20")]).count == 3)
  }

  @Test("amounts on one day: small differences conflict, large ones are two events")
  func amounts() {
    let day = "2025-07-14"
    #expect(told([Telling("1", day, 100), Telling("2", day, 105)]) == ["01 2025-07-14 !amount"])
    #expect(told([Telling("1", day, 100), Telling("2", day, 500)]).count == 2)
    #expect(told([Telling("1", day, 100), Telling("2", day, 104, nil, .about)]) == ["01 2025-07-14"])
    #expect(told([Telling("1", day, 100, nil, .atLeast), Telling("2", day, 118)]) == ["01 2025-07-14"])
    #expect(told([Telling("1", day, 100, nil, .atLeast), Telling("2", day, 150)]).count == 2)
    #expect(told([Telling("1", day, 100, nil, .upTo), Telling("2", day, 60)]).count == 2)
    #expect(told([Telling("1", day, 2, unit: "GW"), Telling("2", day, 100)]) == ["01 2025-07-14"])
    #expect(told([Telling("1", day, 2, unit: "EUR"), Telling("2", day, 100)]).count == 2)
  }

  @Test("two awards of vague dates with other amounts or objects stay two", arguments: ["2025", "2025-07", nil])
  func vagueAwards(date: String?) {
    #expect(told([Telling("1", date, 100), Telling("2", date, 105)]).count == 2)
    #expect(told([Telling("1", date, 100), Telling("2", date, 3, unit: "GW")]).count == 2)
    #expect(told([Telling("1", date, nil, "crane"), Telling("2", date, nil, "dredger")]).count == 2)
    #expect(told([Telling("1", date, nil, "series a"), Telling("2", date, nil, "series b")]).count == 2)
    // The same amount or thing is one award.
    #expect(told([Telling("1", date, 100, "crane"), Telling("2", date, 100, "lifting gear")]).count == 1)
    #expect(told([Telling("1", date, nil, "harbour crane"), Telling("2", date, nil, "crane")]).count == 1)
    #expect(told([Telling("1", date, nil, "radar system"), Telling("2", date, nil, "system")]).count == 1)
  }

  @Test("numbered things are never one, things in other words are on one day")
  func objects() {
    let day = "2025-07-14"
    #expect(told([Telling("1", day, nil, "crane"), Telling("2", day, nil, "port equipment")]).count == 1)
    #expect(told([Telling("1", day, 100, "lot 2"), Telling("2", day, 100, "lot 3")]).count == 2)
    #expect(told([Telling("1", day, 100, "phase ii"), Telling("2", day, 100, "phase ii harbour")]).count == 1)
  }

  @Test("other types, participants and statuses are other events")
  func others() {
    let day = "2025-07-14"
    #expect(told([Telling("1", day), Telling("2", day, type: .lawsuit)]).count == 2)
    #expect(told([Telling("1", day), Telling("2", day, who: ["a", "c"])]).count == 2)
    #expect(told([Telling("1", day, status: "planned"), Telling("2", day, status: "in-effect")]).count == 2)
    #expect(told([Telling("1", day, who: []), Telling("2", "2025-07", who: [])]).count == 2)
  }

  @Test("any set of tellings: order, joining again and distractors change nothing", arguments: 0..<300)
  func properties(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let dates = [
      nil, nil, "2025", "2025-07", "2025-07-10", "2025-07-14", "2025-07-16", "2025-07-19", "[2025-07-15..]", "XXXX-07",
    ]
    let published = ["1": "2025-07-15", "2": "2025-07-20", "3": "2026-02-01", "4": "2020-01-01"]
    let tellings = (0..<random.pick(2...9)).map { _ in
      Telling(
        "\(random.pick(1...5))", dates[random.pick(0...9)], [nil, nil, 100, 105, 400][random.pick(0...4)],
        [nil, nil, "crane", "harbour crane", "dredger", "lot 1", "lot 2"][random.pick(0...6)],
        [.exact, .about, .atLeast][random.pick(0...2)], status: [nil, "in-effect"][random.pick(0...1)])
    }
    let days = published.compactMapValues { CalendarDay(iso: $0) }
    let events = tellings.enumerated().map { $1.event($0) }
    let all = Chronology(events, published: days).events
    #expect(Chronology(events.reversed(), published: days).events == all)
    #expect(Chronology(all, published: days).events == all)
    let half = events.count / 2
    let shards = [events[..<half], events[half...]].map { Chronology(Array($0), published: days).events }
    #expect(Set(Chronology(shards.flatMap(\.self), published: days).events.map(\.tellings)) == Set(all.map(\.tellings)))
    let distractor = Telling("9", "2025-07-14", 100, "crane", who: ["a", "z"]).event(99)
    #expect(Chronology(events + [distractor], published: days).events.filter { $0.id != "e99" } == all)
    // Nothing is lost, and no event holds contradictions that are not told.
    #expect(Set(all.flatMap(\.evidence)) == Set(events.flatMap(\.evidence)))
    for event in all where event.conflicts.isEmpty {
      for (index, first) in event.tellings.enumerated() {
        for second in event.tellings[index...] { #expect(EventAgreement.datesAgree(first.date, second.date)) }
      }
    }
  }

  private struct SplitMix {
    var state: UInt64

    mutating func pick(_ range: ClosedRange<Int>) -> Int {
      state &+= 0x9e37_79b9_7f4a_7c15
      var value = state
      value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
      value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
      return range.lowerBound + Int((value ^ value >> 31) % UInt64(range.count))
    }
  }
}
