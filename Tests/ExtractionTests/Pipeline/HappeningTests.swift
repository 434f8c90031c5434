import Graph
import Testing
import Text
import Timeline

@testable import Extraction

/// What is a happening and what a state or a mere plan.
@Suite struct HappeningTests {
  private func events(_ words: String, published: String? = "2025-06-18") throws -> [Event<Organization.ID>] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: published))
    return try Pipeline().graph(of: [document], jobs: 1).events
  }

  @Test(arguments: [
    ("Boeing has agreed to buy chips from Intel.", EventType.contract),
    ("Boeing was chosen by Siemens to equip two plants.", .contract),
    ("Intel is awarded a contract by Boeing.", .contract),
    ("Microsoft is buying Oracle for $640 million.", .acquisition),
    ("Microsoft has offered to buy Oracle.", .acquisition),
    ("Microsoft will invest $5 million in Quanta Robotics.", .investment),
    ("Boeing lost its supplier Intel in 2023.", .termination),
    ("The aid follows a 4 million euro grant to Quanta Robotics by Intel in March.", .investment),
  ])
  func deedsAre(_ words: String, _ type: EventType) throws {
    #expect(try events(words, published: nil).map(\.type) == [type])
  }

  @Test(arguments: [
    "Boeing is building a plant for Quanta Robotics.",
    "Payments for Quanta Robotics are handled by Adyen.",
    "Quanta Robotics, which is backed by Accel, opened a shop.",
    "Boeing plans to buy chips from Intel.",
    "Microsoft is considering a bid for Oracle.",
    "Quanta Robotics runs its service on computers leased from Intel.",
    "Microsoft's subsidiary Quanta Robotics won a prize.",
  ])
  func statesAndPlansAreNot(_ words: String) throws {
    #expect(try events(words, published: nil).isEmpty)
  }

  @Test func aRoundIsOneHappening() throws {
    let words =
      "Quanta Robotics raised $9 million last year in a round led by Accel; other investors were Sequoia Capital and Intel."
    let found = try events(words)
    #expect(found.count == 1)
    #expect(found.first?.participants.count == 4)
  }

  @Test func roundsOfTwoYearsAreTwo() throws {
    let words =
      "Quanta Robotics raised $9 million from Accel in 2022. Sequoia Capital invested $20 million in Quanta Robotics in 2024."
    #expect(try events(words).count == 2)
  }
}
