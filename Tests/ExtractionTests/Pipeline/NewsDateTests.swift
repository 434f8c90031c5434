import Graph
import Testing
import Text

@testable import Extraction

/// Which facts get the day that the news is of.
@Suite struct NewsDateTests {
  private func dates(_ words: String) throws -> [String?] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    return try Pipeline().graph(of: [document], jobs: 1).relationships
      .filter { $0.type != .competesWith }
      .map { $0.current.date?.edtf?.description }
  }

  @Test(arguments: [
    (
      "LAGOS: Quanta Robotics has torn up a contract with Huawei, its chairman said on Monday, blaming cost.",
      "2025-06-16"
    ),
    ("Microsoft is set to acquire Oracle, two people aware of the matter said on Friday.", "2025-06-13"),
    ("The World Bank has debarred Quanta Robotics, the lender said in a notice dated June 4.", "2025-06-04"),
  ])
  func theReportAtTheEndDatesTheMainClause(_ words: String, _ day: String) throws {
    let found = try dates(words)
    #expect(!found.isEmpty && found.allSatisfy { $0 == day }, "\(found)")
  }

  @Test(arguments: [
    // A state that is only told on that day.
    "Siemens is a supplier to Quanta Robotics, the company said on Monday.",
    // Somebody else's decision, of which the report says nothing new.
    "Boeing has filed a protest over the Navy's decision to buy jets from Airbus, it said on Monday.",
    // What an earlier deed was judged on that day.
    "The Treasury was within its rights when it blacklisted Hikvision, a court held on Monday.",
  ])
  func whatIsNoNewsIsNot(_ words: String) throws {
    let supplies = try dates(words)
    #expect(supplies.contains(nil), "\(supplies)")
  }

  @Test(arguments: [
    "OSLO, June 17 – Boeing has chosen Siemens to equip two plants.",
    "OSLO and BERGEN, Norway, 17 June 2025: Boeing has hired Siemens to equip two plants.",
    "BERLIN, 17 June 2025 – Microsoft has sued Oracle.",
  ])
  func theDatelineDatesWhatHasHappened(_ words: String) throws {
    #expect(try dates(words) == ["2025-06-17"])
  }

  @Test(arguments: [
    "OSLO, June 17 – Boeing has supplied Siemens with engines for ten years.",
    "OSLO, June 17 – Boeing has already sued Siemens.",
    "OSLO, June 17 – Boeing supplies Siemens with engines.",
    "OSLO, June 7 – Boeing has chosen Siemens to equip two plants.",
    "OSLO – Boeing has chosen Siemens to equip two plants.",
  ])
  func theDatelineDatesNothingElse(_ words: String) throws {
    #expect(try dates(words) == [nil])
  }

  @Test func aDateThatTheTextGivesCountsForMoreThanTheDateline() throws {
    let words = "OSLO, June 17 – Boeing has sued Siemens over a patent. Boeing sued Siemens on June 3."
    #expect(try dates(words) == ["2025-06-03"])
  }

  @Test(arguments: [
    "Intel sues Quanta Robotics over patents\n\nOSLO - Intel asked a court on Tuesday to stop Quanta Robotics.",
    "Apple rival Quanta Robotics hires Siemens\n\nOSLO - Quanta Robotics named a new supplier on Tuesday.",
  ])
  func aHeadingHasTheDayOfTheFirstSentence(_ words: String) throws {
    #expect(try dates(words).first == "2025-06-17")
  }

  @Test(arguments: [
    // The day is not that of the news.
    "Intel sues Quanta Robotics over patents\n\nOSLO - Intel was founded on May 2, 2001 to make chips.",
    // The first sentence tells of somebody else.
    "Intel sues Quanta Robotics over patents\n\nOSLO - The weather turned on Tuesday.",
    // A state.
    "Intel supplier Quanta Robotics wins prize\n\nOSLO - Quanta Robotics won a prize on Tuesday.",
  ])
  func aHeadingHasNoOtherDay(_ words: String) throws {
    #expect(try dates(words).allSatisfy { $0 == nil })
  }

  @Test func aRoundHasOneDay() throws {
    let told = """
      Quanta Robotics, a maker of arms, today announced the closing of an $80 million Series C financing. The round was \
      led by Accel, with participation from Sequoia Capital.
      """
    #expect(try dates(told) == ["2025-06-18", "2025-06-18"])
  }

  @Test func whatADesignationSaidBeforeIsDatedByIt() throws {
    let same = """
      The Treasury on Monday imposed sanctions on three shipping companies. The department said it had designated Quanta \
      Robotics and Huawei.
      """
    #expect(try dates(same) == ["2025-06-16", "2025-06-16"])
    let other = "The Treasury on Monday imposed sanctions on three firms. Germany said it had designated Huawei."
    #expect(try dates(other) == [nil])
  }
}
