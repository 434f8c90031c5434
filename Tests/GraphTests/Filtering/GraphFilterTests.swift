import Testing
import Timeline

@testable import Graph

struct GraphFilterTests {
  @Test func limitsTheNumberAndSaysSo() throws {
    let graph = SampleGraphs.random(seed: 3, organizations: 118)
    let (shown, note) = try GraphFilter().apply(to: graph)
    #expect(shown.organizations.count <= 30)
    #expect(note?.hasPrefix("\(shown.organizations.count) of 118 organizations") == true)
    let connected = Set(shown.relationships.flatMap { [$0.source, $0.target] })
    #expect(shown.organizations.allSatisfy { connected.contains($0.id) })
  }

  @Test func leavesASmallGraphAlone() throws {
    let (shown, note) = try GraphFilter().apply(to: SampleGraphs.full)
    #expect(shown == SampleGraphs.full)
    #expect(note == nil)
  }

  @Test func focusesOnAnOrganizationByIdNameOrCase() throws {
    for name in ["org:brightwater-fund", "Brightwater Fund", "brightwater fund", "brightwater-fund"] {
      let (shown, _) = try GraphFilter(focus: [name]).apply(to: SampleGraphs.full)
      #expect(shown.organizations.map(\.name) == ["Brightwater Fund", "Quayside Robotics"])
      #expect(shown.relationships.count == 1)
      #expect(
        shown.events.allSatisfy { $0.participants.contains { shown.organizations.map(\.id).contains($0.participant) } })
    }
    let (wider, _) = try GraphFilter(focus: ["Brightwater Fund"], depth: 2).apply(to: SampleGraphs.full)
    #expect(wider.organizations.count > 4)
    #expect(throws: RenderingError.unknownOrganization("Nobody")) {
      try GraphFilter(focus: ["Nobody"]).apply(to: SampleGraphs.full)
    }
  }

  @Test func filtersByTypeStatusSourcesAndPeriod() throws {
    let graph = SampleGraphs.full
    #expect(try GraphFilter(types: [.investsIn]).apply(to: graph).graph.relationships.map(\.type) == [.investsIn])
    #expect(
      try GraphFilter(statuses: [.planned]).apply(to: graph).graph.relationships.map(\.type) == [.partnersWith])
    #expect(try GraphFilter(minimumSources: 2).apply(to: graph).graph.relationships.allSatisfy { $0.sources >= 2 })
    let autumn = GraphFilter(
      from: CalendarDay(year: 2025, month: 11, day: 1), to: CalendarDay(year: 2025, month: 11, day: 30))
    #expect(try autumn.apply(to: graph).graph.relationships.map(\.type) == [.investsIn])
  }
}
