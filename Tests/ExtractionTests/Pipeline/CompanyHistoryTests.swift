import Graph
import Testing

@testable import Extraction

/// What profiles and reports tell of how companies grew, and what only looks like a deal.
@Suite struct CompanyHistoryTests {
  @Test(arguments: [
    (
      "Siemens expanded into Canada through the acquisition of Tavish Inc.",
      ["acquires Siemens > Tavish Inc. in-effect"]
    ),
    ("Siemens helped Nokia with the acquisition of Tavish Inc.", []),
    (
      "Tavish Corp. agreed to a takeover offer by Siemens for $320 million.",
      ["acquires Siemens > Tavish Corp. planned"]
    ),
    ("Funds managed by Kellow Capital acquired Tavish Inc.", ["acquires Kellow Capital > Tavish Inc. in-effect"]),
    (
      "Tavish Inc. was purchased by the fashion chain Orvik plc for £17.3 million.",
      ["acquires Orvik plc > Tavish Inc. in-effect"]
    ),
    ("Tavish Inc. is partly owned by Siemens.", ["invests-in Siemens > Tavish Inc. in-effect"]),
    ("Siemens bought Nokia's position in the company, becoming its sole owner.", []),
    ("Siemens Corp. sold Douglas Elliman to Tavish Inc. for $70 million.", []),
  ])
  func howCompaniesGrow(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.statuses(words) == Set(expected))
  }

  @Test(arguments: [
    "Siemens received an Orvik Excellence Award from Nokia.",
    "Siemens received the Orvik Leadership award from Nokia in the category of large suppliers.",
    "Siemens was listed by the World Bank at the top of its index of prices.",
    "Siemens's sister agencies include Tavish Inc. and Orvik Ltd.",
    "Siemens is the official airline of Nokia.",
  ])
  func prizesAndRankingsAreNoDeals(_ words: String) throws {
    #expect(try PageBench.statuses(words).isEmpty)
  }

  /// Who works under contract to somebody is the supplier.
  @Test func whoWorksUnderContractSupplies() throws {
    let edges = try PageBench.edges("The boats were built by Siemens under contract to Nokia at its plant.")
    #expect(!edges.contains("contracted-with Nokia > Siemens"))
  }

  @Test(arguments: [
    ("In Aug 2019, Siemens invested $5 million in Nokia.", ["Nokia", "Siemens"]),
    ("Siemens paid Nokia US $5 million.", ["Nokia", "Siemens"]),
    ("Siemens bought the DVD maker Nokia.", ["Nokia", "Siemens"]),
    ("The Head of Sales left Siemens for Nokia.", ["Nokia", "Siemens"]),
    ("Siemens grew, founder Mara Orvik said. Orvik Mills bought it.", ["Orvik Mills", "Siemens"]),
  ])
  func monthsDollarsAndDiscsAreNoOrganizations(_ words: String, _ expected: [String]) throws {
    #expect(try PageBench.names(words) == Set(expected))
  }
}
