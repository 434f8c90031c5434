import Graph
import Testing
import Text
import Timeline

@testable import Extraction

/// Dated happenings of an organization that are no relationship of two.
@Suite struct DeedTests {
  private func events(_ words: String) throws -> [Event<Organization.ID>] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    return try Pipeline().graph(of: [document], jobs: 1).events
  }

  @Test(arguments: [
    ("Boeing opened a repair shop in Leeds on 3 June 2025.", EventType.launch, "2025-06-03"),
    ("Siemens emerged from stealth in 2019.", .launch, "2019"),
    ("Intel entered the Kenyan market in 2011.", .launch, "2011"),
    ("In March 2024, the Federal Reserve published a report on tap water.", .announcement, "2024-03"),
    ("The Food and Drug Administration adopted a new rule for salt on Monday.", .policy, "2025-06-16"),
    ("India imposed a tariff on umbrellas in May 2023.", .policy, "2023-05"),
    ("Oracle agreed to pay $12 million in 2021 to settle charges over spoiled tea.", .lawsuit, "2021"),
    ("Oracle was fined for its noisy pumps on Friday.", .lawsuit, "2025-06-13"),
    ("Intel raised $90 million in April 2022.", .investment, "2022-04"),
    ("Siemens filed for bankruptcy on 4 May 2020.", .other, "2020-05-04"),
    ("Boeing withdrew from the ferry project in August 2023.", .termination, "2023-08"),
    ("Oracle's flotation in 2013 had been a modest one.", .other, "2013"),
  ])
  func datedDeedsAreEvents(_ words: String, _ type: EventType, _ date: String) throws {
    let found = try events(words)
    #expect(found.map(\.type) == [type])
    #expect(found.first?.date?.edtf?.description == date)
    #expect(found.first?.relationship == nil)
  }

  @Test(arguments: [
    "Boeing opened a repair shop in Leeds.",
    "Boeing may open a repair shop in 2026.",
    "Boeing did not open a repair shop in May 2025.",
    "A baker in Leeds opened a shop on 3 June 2025.",
    "Boeing painted its gates on 3 June 2025.",
    "Boeing reported third-quarter revenue of $12 million.",
    "Two clerks in Berlin pleaded guilty in 2021.",
  ])
  func othersAreNot(_ words: String) throws {
    #expect(try events(words).isEmpty)
  }

  @Test func whoTakesPartIsNamed() throws {
    let found = try events("Siemens sent a letter about the drains to Oracle on 2 June 2025.")
    #expect(found.map(\.type) == [.other])
    #expect(found.first?.participants.map(\.participant) == ["org:siemens", "org:oracle"])
    #expect(found.first?.participants.map(\.role) == ["actor", "party"])
    #expect(found.first?.title == "Siemens: sent a letter about the drains to Oracle")
  }

  @Test func aCourtDecidesForParties() throws {
    let found = try events("On Tuesday, a jury in Ohio awarded Boeing $8 million in damages from Siemens.")
    #expect(found.map(\.type) == [.lawsuit])
    #expect(Set(found.flatMap(\.participants).map(\.participant)) == ["org:boeing", "org:siemens"])
  }

  @Test func whatIsAnnouncedIsTheEvent() throws {
    let found = try events("Boeing announced on Monday that it had opened a repair shop in Leeds.")
    #expect(found.map(\.type) == [.launch])
    #expect(found.first?.date?.edtf?.description == "2025-06-16")
  }

  @Test func aDeedToldTwiceIsOne() throws {
    let found = try events(
      "Boeing opened a repair shop in Leeds on 3 June 2025. Boeing launched the shop on June 3, 2025, with cake.")
    #expect(found.count == 1)
    #expect(found.first?.evidence.count == 2)
  }

  @Test func aNounStandsForWhatWasTold() throws {
    let found = try events("Boeing filed a complaint against Siemens. The complaint was filed on 4 March 2025.")
    #expect(found.map(\.type) == [.lawsuit])
    #expect(found.first?.date?.edtf?.description == "2025-03-04")
    #expect(found.first?.evidence.count == 2)
  }

  @Test func awardsOfADaysListHaveItsDay() throws {
    let words = """
      CONTRACTS

      NAVY

      Siemens, Reston, Virginia, was awarded a $9,000,000 contract for pumps. The Naval Sea Systems Command, \
      Washington, D.C., is the contracting activity.
      """
    let found = try events(words)
    #expect(found.map(\.type) == [.contract])
    #expect(found.first?.date?.edtf?.description == "2025-06-18")
    #expect(found.first?.date?.basis == .publication)
  }

  @Test(arguments: [
    "Intel, which has supplied Boeing, likes rain.",
    "Boeing likes rain because Intel bought chips from Siemens.",
    "Boeing has been working with Siemens on pumps.",
    "Siemens said it would challenge the decision of Boeing in court.",
  ])
  func undatedBackgroundIsNoEvent(_ words: String) throws {
    #expect(try events(words).isEmpty)
  }
}
