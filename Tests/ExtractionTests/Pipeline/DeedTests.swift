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
    ("The initial public offering of Oracle in 2013 was a modest one.", .other, "2013"),
    ("Siemens pled guilty to fraud on Monday.", .lawsuit, "2025-06-16"),
    ("Intel sold its stake in a bakery in May 2024.", .investment, "2024-05"),
    ("Siemens pulled the plug on its ferry project in March 2021.", .termination, "2021-03"),
    ("May 22, 2024 – Boeing cancels the order after delays.", .termination, "2024-05-22"),
    ("A Siemens plant in Leeds caught fire on Tuesday.", .other, "2025-06-17"),
    ("Siemens named Ana Bell as chief executive on Monday.", .other, "2025-06-16"),
    ("Boeing suffered a data breach in April 2024.", .other, "2024-04"),
    ("The Food and Drug Administration issued an alert on Friday.", .announcement, "2025-06-13"),
    ("Siemens won approval for its pump on Monday.", .other, "2025-06-16"),
    ("Boeing said on Monday it would cut 40 jobs.", .announcement, "2025-06-16"),
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
    "Boeing will open a repair shop in May 2026.",
    "Bakers said on Monday that Boeing would cut 40 jobs.",
    "Siemens was founded in 2019.",
    "As of Monday, Boeing had opened six shops.",
    "On 3 May 2024, Siemens is accused of hiding a letter.",
    "Siemens was being investigated on Monday.",
    "The Food and Drug Administration opened an inquiry in May 2024.",
    "A purchase of Siemens in 2021 came to nothing.",
    "The loan has helped Boeing to open a shop in May 2025.",
    "USS Siemens collided with a pier on Monday.",
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

  @Test func whatACourtDecidesNamesBothSides() throws {
    let found = try events("A judge ruled on Monday that Boeing did not copy Siemens.")
    #expect(Set(found.flatMap(\.participants).map(\.participant)) == ["org:boeing", "org:siemens"])
    #expect(found.first?.title == "A judge ruled that Boeing did not copy Siemens")
  }

  @Test func theAuthorityThatTellsOfASettlementIsItsOtherSide() throws {
    let found = try events(
      "The Securities and Exchange Commission announced today that Siemens agreed to pay $5 million to settle charges.")
    #expect(found.map(\.type) == [.other])
    #expect(found.flatMap(\.participants).count == 2)
  }

  @Test func aRuleThatHitsAStateHasTheStateInIt() throws {
    let found = try events("India imposed restrictions on flights to China in May 2023.")
    #expect(Set(found.flatMap(\.participants).map(\.participant)) == ["org:india", "org:china"])
  }

  @Test func theDealThatEndsHasTwoSides() throws {
    let found = try events("Boeing signed a deal with Siemens in 2019. Boeing ended the deal in March 2021.")
    let end = found.first { $0.type == .termination }
    #expect(end?.participants.count == 2)
  }

  @Test(arguments: [
    ("Siemens agreed to pay $5 million on Monday to settle charges.", "Siemens: agreed to pay $5 million"),
    ("A jury in Ohio awarded Boeing $8 million on Monday.", "A jury awarded Boeing $8 million"),
    ("Boeing warned on Monday that its pumps leak.", "Boeing: warned that its pumps leak"),
    ("The report published by Siemens on Monday is long.", "The report published by Siemens"),
  ])
  func titlesAreInTheWordsOfTheText(_ words: String, _ title: String) throws {
    #expect(try events(words).map(\.title) == [title])
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

      Siemens, Reston, Virginia, was awarded a $9,000,000 contract for pumps. The Naval Supply Systems Command, \
      Mechanicsburg, Pennsylvania, is the contracting activity.
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
    "Boeing bought chips from Siemens.",
    "Boeing acquired Siemens.",
  ])
  func undatedBackgroundIsNoEvent(_ words: String) throws {
    #expect(try events(words).isEmpty)
  }

  @Test func goingToCourtIsAnEventWithoutDate() throws {
    #expect(try events("Boeing sued Siemens over a pump.").map(\.type) == [.lawsuit])
  }

  @Test func withoutADateOfTheDocumentUndatedOnesAreEvents() throws {
    let document = Document(path: "test.txt", text: SourceText("Boeing acquired Siemens."), metadata: .init())
    #expect(try Pipeline().graph(of: [document], jobs: 1).events.map(\.type) == [.acquisition])
  }

  @Test func datesApartMakeTwoEvents() throws {
    let found = try events("The Pentagon blacklisted Siemens in March 2024 and Boeing in May 2024.")
    #expect(found.compactMap { $0.date?.edtf?.description }.sorted() == ["2024-03", "2024-05"])
  }
}
