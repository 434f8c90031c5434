import Exports
import Graph
import Testing
import Text
import Timeline

/// Shards can be joined in any order and any grouping.
@Suite struct GraphMergerTests {
  private let merger = GraphMerger()

  @Test(arguments: 0..<300)
  func mergingIsAssociativeCommutativeAndIdempotent(seed: Int) {
    var random = RandomGraph(seed: UInt64(seed))
    let (a, b, c) = (random.next(), random.next(), random.next())
    let all = merger.merge([a, b, c])
    #expect(merger.merge([merger.merge([a, b]), c]) == all)
    #expect(merger.merge([a, merger.merge([b, c])]) == all)
    #expect(merger.merge([merger.merge([c, a]), b]) == all)
    #expect(merger.merge([c, b, a]) == all)
    #expect(merger.merge([all, all]) == all)
    #expect(merger.merge([all, b]) == all)
    #expect(merger.merge([all, OrganizationGraph()]) == all)
  }

  @Test(arguments: 0..<100)
  func aWrittenTimelineIsReadAndWrittenAgainWithTheSameBytes(seed: Int) throws {
    var random = RandomGraph(seed: UInt64(seed) + 1000)
    let format = TimelineFormat(generator: "test")
    let shards = [random.next(), random.next()]
    let bytes = try shards.map { try format.encode($0) }
    let read = try bytes.map { try format.decode($0, path: "shard.json") }
    #expect(try read.map { try format.encode($0) } == bytes)
    #expect(try format.encode(merger.merge(read)) == format.encode(merger.merge(shards.reversed())))
  }

  @Test(arguments: 0..<400)
  func tellingsOfOneHappeningJoinAlikeInAnyOrderAndSharding(seed: Int) throws {
    var random = RandomGraph(seed: UInt64(seed) + 2000)
    let shards = (0..<4).map { _ in random.nextTellings() }
    let format = TimelineFormat(generator: "test")
    let all = try format.encode(merger.merge(shards))
    #expect(try format.encode(merger.merge(shards.reversed())) == all)
    let pairs = [merger.merge([shards[2], shards[0]]), merger.merge([shards[3], shards[1]])]
    #expect(try format.encode(merger.merge(pairs)) == all)
    let chain = shards.reduce(OrganizationGraph()) { merger.merge([$0, $1]) }
    #expect(try format.encode(chain) == all)
    let read = try shards.map { try format.decode(format.encode($0), path: "shard.json") }
    #expect(try format.encode(merger.merge(read)) == all)
    #expect(try format.encode(format.decode(all, path: "all.json")) == all)
    let events = merger.merge(shards).events
    #expect(Set(events.map(\.id)).count == events.count)
    #expect(Set(events.flatMap(\.evidence)) == Set(shards.flatMap { $0.events.flatMap(\.evidence) }))
  }

  @Test func oneOrganizationUnderTwoSpellingsIsOneAndKeepsBothNames() {
    let document = SampleGraph.document(1, title: nil)
    let left = graph(document, "Marlow Pumps", "Dunfell Ports")
    let right = graph(document, "Marlow Pumps, Inc.", "Dunfell Ports")
    let merged = merger.merge([left, right])
    #expect(merged.organizations.map(\.name).sorted() == ["Dunfell Ports", "Marlow Pumps, Inc."])
    #expect(merged.organizations.contains { $0.aliases == ["Marlow Pumps"] })
    #expect(merged.relationships.count == 1)
    #expect(merged.documents.count == 1)
  }

  @Test func aCompanyAndAMinistryOfOneNameStayApart() {
    let company = OrganizationGraph(organizations: [Organization(name: "Harbour Works", type: .company)])
    let ministry = OrganizationGraph(organizations: [Organization(name: "Harbour Works", type: .governmentAgency)])
    let merged = merger.merge([company, ministry])
    #expect(merged.organizations.count == 2)
    #expect(Set(merged.organizations.map(\.id)).count == 2)
  }

  @Test func anEventHasTheSameIdInOneDocumentAndAmongMany() throws {
    let document = SampleGraph.document(1, title: nil)
    var single = graph(document, "Marlow Pumps", "Dunfell Ports")
    let participants = single.organizations.reversed().map { EventParticipant(participant: $0.id, role: "party") }
    single = merger.assemble(
      documents: [document], organizations: single.organizations, statements: [],
      events: [
        Event(id: "ev:provisional", type: .contract, title: "They agree", participants: participants)
      ])
    let other = graph(SampleGraph.document(2, title: nil), "Marlow Pumps", "Orrin Works")
    #expect(single.events.map(\.id) == merger.merge([single, other]).events.map(\.id))
    #expect(try #require(single.events.first).id != "ev:provisional")
  }

  private func graph(_ document: DocumentRecord, _ source: String, _ target: String) -> OrganizationGraph {
    let organizations = [source, target].map { Organization(name: $0, type: .company) }
    let fact = RelationshipFact(
      status: .inEffect, evidence: [SampleGraph.evidence(document, "They agreed.", at: 5)])
    return merger.assemble(
      documents: [document], organizations: organizations,
      statements: [
        StatedRelationship(
          type: .contractedWith, source: organizations[0].id, target: organizations[1].id, fact: fact)
      ], events: [])
  }
}
