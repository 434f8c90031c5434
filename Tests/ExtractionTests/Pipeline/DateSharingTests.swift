import Graph
import Testing
import Text

@testable import Extraction

/// Which facts get the day of what the text tells around them.
@Suite struct DateSharingTests {
  private func dates(_ words: String) throws -> [String: String] {
    let document = Document(path: "test.txt", text: SourceText(words), metadata: .init(published: "2025-06-18"))
    let graph = try Pipeline().graph(of: [document], jobs: 1)
    return Dictionary(
      graph.relationships.map { ("\($0.source) \($0.target)", $0.current.date?.edtf?.description ?? "none") },
      uniquingKeysWith: min)
  }

  @Test func whoTakesPartInARoundHasItsDay() throws {
    let found = try dates(
      "Quanta Robotics announced on Monday a $5 million seed round led by Sequoia Capital, with participation from "
        + "Intel Capital.")
    #expect(found.count == 2 && found.values.allSatisfy { $0 == "2025-06-16" }, "\(found)")
  }

  @Test(arguments: [
    (
      "Siemens bought Quanta Robotics in May. As part of the deal, Intel will supply Siemens with chips.",
      "2025-05"
    ),
    // Not the deal that was told.
    (
      "Siemens bought Quanta Robotics in May. Under a deal signed later, Intel will supply Siemens with chips.",
      "none"
    ),
    ("Siemens bought Quanta Robotics in May. Intel will supply Siemens with chips.", "none"),
  ])
  func whatIsPartOfADealHasItsDay(_ words: String, _ day: String) throws {
    let found = try dates(words)
    #expect(found["org:intel org:siemens"] == day, "\(found)")
  }

  @Test(arguments: [
    ("Siemens today announced a pact with Oracle and Intel. Oracle has also chosen Intel to build it.", "2025-06-18"),
    ("Siemens said on Monday that it had grown. Oracle has also chosen Intel to build its plant.", "none"),
  ])
  func whatIsAlsoToldOfThoseWhoAreNamedIsAnnouncedWithIt(_ words: String, _ day: String) throws {
    let found = try dates(words)
    #expect(found["org:intel org:oracle"] == day, "\(found)")
  }

  @Test(arguments: [("Oracle", "2025-06-16"), ("Siemens", "none")])
  func newsHasTheDayOnWhichThoseWhoTakePartReportIt(_ speaker: String, _ day: String) throws {
    let found = try dates(
      "Oracle buys Intel\n\nOracle has agreed to buy Intel, a maker of chips.\n\n"
        + "The price was fair, \(speaker) said in a statement on Monday.")
    #expect(found["org:oracle org:intel"] == day, "\(found)")
  }

  @Test func allHeadingsOfAReleaseHaveItsDay() throws {
    let found = try dates(
      "Oracle and Intel join hands\n\n- Oracle invests €30 million in Intel\n\n- Siemens raised €7 million from "
        + "Boeing\n\nAUSTIN, June 18, 2025 - Oracle today announced a pact with Siemens.")
    #expect(found["org:oracle org:intel"] == "2025-06-18", "\(found)")
    #expect(found["org:boeing org:siemens"] == "2025-06-18", "\(found)")
  }

  @Test func thoseOfOneHappeningHaveItsDay() throws {
    let found = try dates(
      "Harbour picks Siemens and Intel\n\nThe Navy has long wanted a pier.\n\n"
        + "The Navy on Monday selected Siemens, Boeing and Intel to build piers.")
    #expect(found.count == 3 && found.values.allSatisfy { $0 == "2025-06-16" }, "\(found)")
  }
}
