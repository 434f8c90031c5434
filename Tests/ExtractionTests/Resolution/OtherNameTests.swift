import Graph
import Testing
import Text

@testable import Extraction

/// Names by which an organization is known as well, and names that only begin like one.
@Suite struct OtherNameTests {
  @Test(arguments: [
    "Orvik Trading (a.k.a. Dornwall General Trading LLC) bought pumps from Nokia.",
    "Orvik Trading, also known as Dornwall General Trading LLC, bought pumps from Nokia.",
    "Orvik Trading (formerly Dornwall General Trading LLC) bought pumps from Nokia.",
    "Orvik Trading, which was formerly known as Dornwall General Trading LLC, bought pumps from Nokia.",
    "Dornwall General Trading LLC, now known as Orvik Trading, bought pumps from Nokia.",
  ])
  func theNameItBearsIsShown(_ text: String) throws {
    let organizations = try PageBench.findings(text).text.organizations
    let orvik = try #require(organizations.first { $0.name == "Orvik Trading" })
    #expect(orvik.aliases == ["Dornwall General Trading LLC"])
    #expect(organizations.count == 2)
  }

  @Test func anOfficeIsNoName() throws {
    let names = try PageBench.names("Siemens, previously Nokia's supplier, sued Ericsson.")
    #expect(names == ["Siemens", "Nokia", "Ericsson"])
  }

  /// A brand that was named before its product isn't short for that.
  @Test func aProductTakesNoName() throws {
    let page = "Apple sued a supplier last week. Its service Apple Music is popular. Apple also bought a lender."
    let organizations = try PageBench.findings(page).text.organizations
    let apple = try #require(organizations.first { $0.name == "Apple" })
    #expect(apple.typeReason == "gazetteer")
    #expect(!organizations.contains { $0.type == .governmentAgency })
  }

  @Test func whoIsNamedInFullFirstKeepsTheShortName() throws {
    let names = try PageBench.names("Square Capital lends money to shops. Square is based in Oakland.")
    #expect(names == ["Square Capital"])
  }

  @Test func aUnitOfAmericaIsWhole() throws {
    #expect(
      try PageBench.names("Siemens supplies Orvik Motors of America with steel.").contains("Orvik Motors of America"))
  }
}
