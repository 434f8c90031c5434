import Testing
import Text

@testable import Extraction

/// Governments of countries, cities and regions by their names in lower case.
@Suite struct GovernmentNameTests {
  private func names(_ text: String) throws -> [String] {
    let document = Document(path: "test.txt", text: SourceText(text))
    return try Pipeline().findings(in: document).text.organizations.filter { $0.type.isGovernmental }.map(\.name)
  }

  @Test(arguments: [
    ("Belmora Inc. sued the government of Kenya on Monday.", "Kenya"),
    ("The city of Larkmoor will buy trams from Belmora Inc.", "Larkmoor"),
    ("The Larkmoor city council ordered trams from Belmora Inc.", "Larkmoor"),
  ])
  func theyAreGovernments(_ text: String, _ part: String) throws {
    #expect(try names(text).contains { $0.contains(part) })
  }

  @Test(arguments: [
    "Belmora Inc. opened a shop in the city of Larkmoor.",
    "Kalika Construction Ltd (Nepal) won.",
    "Belmora Inc. sold Embassy Larks to House Tarvis on Monday.",
  ])
  func placesAreNot(_ text: String) throws {
    #expect(try names(text).isEmpty)
  }
}
