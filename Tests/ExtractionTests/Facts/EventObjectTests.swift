import Testing
import Text
import Timeline

@testable import Extraction

/// What a happening is about, which tells apart happenings of one kind.
@Suite struct EventObjectTests {
  private func objects(_ words: String) throws -> [String?] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init())
    return try Pipeline().graph(of: [document], jobs: 1).events.flatMap(\.tellings).map(\.object)
  }

  @Test(arguments: [
    ("Siemens was awarded a contract to supply cranes to Boeing.", "crane"),
    ("Boeing awarded Siemens a contract for cranes on Monday.", "crane"),
    ("Boeing ordered 12 patrol boats from Siemens last month.", "patrol boat"),
    ("Microsoft bought turbines from Siemens on Monday.", "turbine"),
    ("Accel invested $5 million in Quanta Robotics in its Series A round.", "series a"),
    ("The Commerce Department on Tuesday added Huawei to its Entity List.", "entity list"),
  ])
  func itIsRead(_ words: String, _ expected: String) throws {
    #expect(try objects(words) == [expected])
  }

  @Test(arguments: [
    "Siemens won a $20 million contract from the Navy on Monday.",
    "Microsoft sued Oracle on Monday.",
  ])
  func nothingIsInvented(_ words: String) throws {
    #expect(try objects(words) == [nil])
  }

  @Test func otherAmountsAreOtherHappenings() throws {
    let words =
      "Siemens won a $20 million contract from the Navy. Siemens also won a $90 million contract from the Navy."
    #expect(try objects(words).count == 2)
    let same = "Siemens won a $20 million contract from the Navy. Siemens won the contract from the Navy on Monday."
    #expect(try objects(same).count == 1)
  }
}
