import Testing
import Text

@testable import Timeline

@Suite("Chronology")
struct ChronologyTests {
  private func event(
    _ id: String, _ date: String?, document: String, who: [String] = ["a", "b"], type: EventType = .contract,
    amount: Double? = nil
  ) -> Event<String> {
    Event(
      id: id, type: type, title: id,
      date: date.map { TemporalValue(edtf: EDTF(parsing: $0), precision: .day, text: $0) },
      participants: who.map { EventParticipant(participant: $0, role: "party") },
      amount: amount.map { Amount(value: $0, unit: "USD", text: "$\($0)") },
      evidence: [
        Evidence(document: document, range: CodePointRange(start: 0, end: id.count), quote: id, rule: "test")
      ])
  }

  private func dates(_ chronology: Chronology<String>) -> [String] {
    chronology.events.map { "\($0.id) \($0.date?.edtf?.description ?? "-")" }
  }

  @Test("sorted by earliest, latest and id, undated last")
  func order() {
    let events = [
      event("e", nil, document: "1", who: ["e"]), event("d", "2025", document: "1", who: ["d"]),
      event("c", "2025-01", document: "1", who: ["c"]), event("b", "2024-05-01", document: "1", who: ["b"]),
      event("a", "2024-05-01", document: "1", who: ["a"]), event("f", "[..2024-12-31]", document: "1", who: ["f"]),
    ]
    #expect(Chronology(events).events.map(\.id) == ["a", "b", "f", "c", "d", "e"])
    #expect(Chronology(events).events == Chronology(events.reversed()).events)
  }

  @Test("tellings that agree become one event with the intersection as its date")
  func joins() {
    let chronology = Chronology([
      event("x", "2025-07", document: "1"), event("y", "2025-07-14", document: "2"), event("z", "2024", document: "3"),
    ])
    #expect(dates(chronology) == ["z 2024", "x 2025-07-14"])
    #expect(chronology.events[1].sources == 2)
    #expect(chronology.events[1].evidence.count == 2)
    #expect(chronology.events[1].conflicts.isEmpty)
  }

  @Test("a date that one document lacks comes from another, marked")
  func otherDocument() {
    let chronology = Chronology([event("x", nil, document: "1"), event("y", "2025-07-14", document: "2")])
    #expect(dates(chronology) == ["x 2025-07-14"])
    #expect(chronology.events[0].date?.basis == .otherDocument)
  }

  @Test("a telling that fits several happenings joins none")
  func ambiguous() {
    let events = [
      event("x", "2025-07-14", document: "1"), event("y", "2024-02-03", document: "1"),
      event("z", nil, document: "2"), event("w", "2025", document: "3"),
    ]
    #expect(dates(Chronology(events)) == ["y 2024-02-03", "w 2025-07-14", "z -"])
    #expect(Chronology(events).events == Chronology(events.reversed()).events)
  }

  @Test("a month of no year is a date, too")
  func monthOnly() {
    let events = [event("x", nil, document: "1"), event("y", "XXXX-02", document: "2")]
    #expect(dates(Chronology(events)) == ["x XXXX-02"])
    #expect(Chronology(events).events[0].date?.basis == .otherDocument)
    #expect(Chronology(events + [event("z", "2025-07", document: "3")]).events.count == 3)
  }

  @Test("every telling is kept with its own date")
  func tellings() {
    let joined = Chronology([event("x", "2025-07", document: "1"), event("y", "2025-07-14", document: "2")])
    #expect(joined.events[0].tellings.map { $0.date?.edtf?.description } == ["2025-07-14", "2025-07"])
    #expect(Chronology(joined.events).events == joined.events)
  }

  @Test("days apart by little conflict, with both quotes; far apart they are two events")
  func conflicts() {
    let near = Chronology([event("x", "2025-07-14", document: "1"), event("y", "2025-07-16", document: "2")])
    #expect(near.events.count == 1)
    #expect(near.events[0].conflicts.map(\.field) == [.date])
    #expect(near.events[0].conflicts[0].claims.map(\.value) == ["2025-07-14", "2025-07-16"])
    #expect(near.events[0].conflicts[0].claims.map { $0.evidence.map(\.quote) } == [["x"], ["y"]])
    let far = Chronology([event("x", "2025-07-14", document: "1"), event("y", "2025-09-16", document: "2")])
    #expect(far.events.count == 2)
    let sameDocument = Chronology([event("x", "2025-07-14", document: "1"), event("y", "2025-07-16", document: "1")])
    #expect(sameDocument.events.count == 2)
  }

  @Test("amounts that differ by little conflict, by much make two events")
  func amounts() {
    let near = Chronology([
      event("x", "2025-07-14", document: "1", amount: 100), event("y", "2025-07-14", document: "2", amount: 105),
    ])
    #expect(near.events.map { $0.conflicts.map(\.field) } == [[.amount]])
    let far = Chronology([
      event("x", "2025-07-14", document: "1", amount: 100), event("y", "2025-07-14", document: "2", amount: 500),
    ])
    #expect(far.events.count == 2)
  }

  @Test("other types and participants are other events")
  func others() {
    let chronology = Chronology([
      event("x", "2025-07-14", document: "1"), event("y", "2025-07-14", document: "2", type: .lawsuit),
      event("z", "2025-07-14", document: "2", who: ["a", "c"]),
    ])
    #expect(chronology.events.count == 3)
  }

  @Test("undated events get the bounds of those before and after them")
  func bounds() {
    let events = [
      event("a", "2025-03-01", document: "1", who: ["a"]), event("b", nil, document: "1", who: ["b"]),
      event("c", nil, document: "1", who: ["c"]), event("d", "2025-06", document: "1", who: ["d"]),
    ]
    let after = Chronology(
      events, orders: [EventOrder(earlier: "a", later: "b"), EventOrder(earlier: "b", later: "c")])
    #expect(dates(after) == ["a 2025-03-01", "b [2025-03-01..]", "c [2025-03-01..]", "d 2025-06"])
    let between = Chronology(
      events, orders: [EventOrder(earlier: "a", later: "b"), EventOrder(earlier: "b", later: "d")])
    #expect(between.events.first { $0.id == "b" }?.date?.edtf?.description == "[2025-03-01..2025-06-30]")
    let cycle = Chronology(
      events, orders: [EventOrder(earlier: "b", later: "c"), EventOrder(earlier: "c", later: "b")])
    #expect(cycle.events.first { $0.id == "b" }?.date == nil)
  }

  @Test("copies of one text are one source")
  func copies() {
    let prose = (0..<80).map { "word\($0 % 37) tells\($0 % 11)" }.joined(separator: " ")
    let first = Document(path: "1.txt", text: SourceText(prose + " ."))
    let copy = Document(path: "2.txt", text: SourceText(prose + " !"))
    let other = Document(path: "3.txt", text: SourceText("Quite another text of another hand on another thing."))
    let groups = SourceGroups([first, copy, other])
    #expect(groups.source(of: first.id) == groups.source(of: copy.id))
    #expect(groups.source(of: other.id) == other.id)
    let chronology = Chronology(
      [first, copy, other].enumerated().map { event("e\($0)", "2025-07-14", document: $1.id) }, sources: groups)
    #expect(chronology.events.map(\.sources) == [2])
  }
}
