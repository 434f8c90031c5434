import Graph
import Testing
import Text

@testable import Extraction

/// Which date of a text a relationship gets.
@Suite struct DateTests {
  private func relationships(_ words: String) throws -> [Relationship] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    return try Pipeline().graph(of: [document], jobs: 1).relationships
  }

  private func date(_ words: String) throws -> String? {
    try relationships(words).first?.current.date?.edtf?.description
  }

  @Test(arguments: [
    ("Microsoft will buy turbines from Siemens, the companies said on Monday.", "2025-06-16"),
    ("May 2, 2024 – Microsoft sues Oracle.", "2024-05-02"),
    ("The dispute began in April 2024, when Microsoft sued Oracle.", "2024-04"),
    ("Microsoft sued Oracle in 2023.", "2023"),
    ("Microsoft sued in April 2024 to stop Oracle.", "2024-04"),
    ("In a deal announced on Monday, Microsoft will buy chips from Intel.", "2025-06-16"),
    ("Microsoft grew on Monday and sued Oracle.", "2025-06-16"),
    ("The Treasury lifted its sanctions on Hikvision, a maker of cameras, last month.", "2025-05"),
    ("Siemens will deliver turbines to Quanta Robotics under a contract signed in March.", "2025-03"),
    ("Quanta Robotics raised €5 million in a seed round led by Sequoia Capital in March.", "2025-03"),
    ("Boeing's contract with Intel ran out on May 15 and was not renewed.", "2025-05-15"),
    ("The Treasury has barred Hikvision from public tenders, effective June 2.", "2025-06-02"),
    ("Boeing lost its supplier Intel in 2023.", "2023"),
    ("Boeing held 4% of Intel until 2024.", "2024"),
    ("Boeing received a contract for a 2027 launch from Intel in December 2015.", "2015-12"),
    ("Microsoft is announcing a partnership with Oracle.", "2025-06-18"),
    ("With the same rule, the Commerce Department is removing Hikvision from the Entity List.", "2025-06-18"),
    ("Microsoft stopped supplying Intel in January.", "2025-01"),
    ("Boeing cancelled a contract on May 4 with Intel, a maker of chips.", "2025-05-04"),
    ("A contract between Boeing and Intel lapsed on May 15.", "2025-05-15"),
    ("Boeing and Intel work together under an agreement signed in 2021.", "2021"),
    ("Boeing leased two ferries to Intel under a 2021 contract.", "2021"),
    ("Microsoft and Oracle have been at odds since February, when Microsoft sued Oracle.", "2025-02"),
    ("The row broke out in April when Microsoft sued Oracle.", "2025-04"),
    ("Once the talks had failed, on May 4, Microsoft sued Oracle.", "2025-05-04"),
    ("Quanta Robotics bought its stake in Intel in May 2021.", "2021-05"),
    ("- May 2, 2024 – Microsoft sues Oracle.", "2024-05-02"),
  ])
  func theClauseHasIt(_ words: String, _ expected: String) throws {
    #expect(try date(words) == expected)
  }

  @Test(arguments: [
    "Microsoft and Oracle extended their partnership to 2030.",
    "Microsoft agreed to supply software to Oracle from 2029.",
    "Microsoft was founded in 1975 and has sued Oracle.",
    "A judge on Monday barred Microsoft from suing Oracle.",
    "Quanta Robotics rents a plant which Siemens is to open this winter with gear leased from Intel.",
    "The Treasury barred Hikvision from its tenders until 2029.",
    "A sale of Quanta Robotics to Intel, announced in May 2024, has been called off.",
    "Microsoft dropped its contract with Oracle within a week.",
    "Boeing has a contract for a 2027 launch from Intel.",
    "Microsoft is working with Oracle for the 2024 Harbour Programme.",
    "Microsoft plans to buy Oracle next year.",
    "Boeing is to supply Intel with turbines in 2027.",
    "Microsoft has worked with Oracle over the past two years.",
    "Boeing ended its contract with Intel the same day the report was published.",
  ])
  func noDateIsInvented(_ words: String) throws {
    #expect(try date(words) == nil)
  }

  @Test func whatIsListedTooIsListedOnThatDay() throws {
    let dates = try relationships("The Treasury sanctioned Huawei on Monday. Hikvision was listed as well.")
      .map { $0.current.date?.edtf?.description }
    #expect(dates == ["2025-06-16", "2025-06-16"])
  }

  @Test func eachConjunctHasItsOwn() throws {
    let text = "The Treasury blacklisted Huawei in May 2024 and Hikvision in January 2025."
    let document = Document(path: "test.txt", text: SourceText(text), metadata: .init(published: "2025-06-18"))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    let dates = graph.relationships.map { $0.current.date?.edtf?.description }
    #expect(Set(dates) == ["2024-05", "2025-01"])
  }
  @Test(arguments: [
    (
      "The Commerce Department on Tuesday added Huawei to its Entity List. The department also removed Hikvision from the list.",
      "2025-06-17"
    ),
    (
      "The Treasury on Monday sanctioned Huawei. In the same notice, the Treasury removed Hikvision from the list.",
      "2025-06-16"
    ),
    (
      "Quanta Robotics said on Tuesday it raised $40 million in a Series B round led by Accel. Sequoia Capital also joined the round.",
      "2025-06-17"
    ),
    (
      "By this Order, the Federal Communications Commission adds Huawei and Hikvision to the Covered List.",
      "2025-06-18"
    ),
  ])
  func whatBindsTwoDatesBoth(_ words: String, _ expected: String) throws {
    let dates = try relationships(words).map { $0.current.date?.edtf?.description }
    #expect(dates == [expected, expected])
  }

  @Test(arguments: [
    // Another act, of which no day is told.
    "Microsoft on Monday bought Oracle. Microsoft also acquired Intel.",
    // Another authority.
    "The Treasury on Monday sanctioned Huawei. Germany also sanctioned Hikvision.",
  ])
  func alsoIsNotEnough(_ words: String) throws {
    let dates = try relationships(words).map { $0.current.date?.edtf?.description }
    #expect(dates.count == 2)
    #expect(dates.contains(nil))
  }

  @Test(arguments: [
    "The Treasury on Monday sanctioned Huawei for selling chips to Hikvision.",
    "The Treasury sanctioned Huawei on Monday after Hikvision had sold cameras to Intel.",
  ])
  func theReasonHasAnotherDay(_ words: String) throws {
    let contracts = try relationships(words).filter { $0.type == .contractedWith }
    #expect(contracts.count == 1)
    #expect(contracts.allSatisfy { $0.current.date == nil })
  }

  @Test func anEntryDatesAllItsSentences() throws {
    let text = """
      Quanta Robotics: a short history

      2019 – Accel invests $2 million in Quanta Robotics.

      2021 – Sequoia Capital leads a $40 million Series A. Siemens places a $5 million order.
      """
    let dates = try relationships(text).map { $0.current.date?.edtf?.description ?? "none" }.sorted()
    #expect(dates == ["2019", "2021", "2021"])
  }

  @Test(arguments: [
    ("Microsoft sued Oracle in 2024 but dropped the case last month.", "ended 2025-05"),
    ("The Navy, which had given Boeing a contract in 2021, cancelled it on Monday.", "ended 2025-06-16"),
  ])
  func theSameSentenceEndsIt(_ words: String, _ expected: String) throws {
    let told = try relationships(words).map {
      "\($0.current.status.rawValue) \($0.current.date?.edtf?.description ?? "none")"
    }
    #expect(told == [expected])
  }

  @Test func sinceWhen() throws {
    let text = "Microsoft has a partnership with Purdue University that goes back to 2014."
    #expect(try date(text) == "2014")
  }
}
