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
    let documents = CopiedTexts.documents
    let (first, copy, other) = (documents[0], documents[1], documents[2])
    let groups = SourceGroups(documents)
    #expect(groups.source(of: first.id) == groups.source(of: copy.id))
    #expect(groups.source(of: other.id) == other.id)
    let chronology = Chronology(
      documents.enumerated().map { event("e\($0)", "2025-07-14", document: $1.id) }, sources: groups)
    #expect(chronology.events.map(\.sources) == [2])
  }
}
