import Testing
import Text

@testable import Extraction

/// Known names in full form, tickers and proper names of public bodies.
@Suite struct FullNameTests {
  private func organizations(_ text: String) throws -> [String] {
    let document = Document(path: "test.txt", text: SourceText(text))
    return try Pipeline().findings(in: document).text.organizations.filter { !$0.isCandidate }.map(\.name)
  }

  @Test func aLegalFormMakesNoOtherCompany() throws {
    let names = try organizations("Danaher Inc said on Monday that it would grow. Danaher also hired staff in Ohio.")
    #expect(names.count { $0.hasPrefix("Danaher") } == 1)
    #expect(Gazetteer.embedded.senses(ofFullName: "Novo Nordisk A/S").isEmpty == false)
    #expect(Gazetteer.embedded.senses(ofFullName: "Delta Ltd").isEmpty)
    #expect(Gazetteer.embedded.senses(ofFullName: "Oldreave Inc").isEmpty)
  }

  @Test func aLegalFormMayBeWrittenOut() {
    let known = Gazetteer.embedded.senses(of: "Japan Investment Corporation")
    #expect(Gazetteer.embedded.senses(ofFullName: "Japan Investment Corp.") == known)
    #expect(!Gazetteer.embedded.senses(ofFullName: "Solar Energy Corporation of India Limited").isEmpty)
  }

  @Test(arguments: [
    ("A U.S. bank sued Oldreave Ltd on Monday.", "U.S. Bancorp"),
    ("MPs criticized Oldreave Ltd on Monday.", "Monte dei Paschi"),
    ("Oldreave Ltd (NYSE: OLD) grew on Monday.", "New York Stock Exchange"),
    ("Oldreave Ltd will build 18 Ku-band beams for Larkmoor Ltd.", "Ku"),
  ])
  func whatOnlyLooksLikeAKnownName(_ text: String, _ name: String) throws {
    #expect(try !organizations(text).contains { $0.hasPrefix(name) })
  }

  @Test func aPartyBearsItsCountryBehind() throws {
    let document = Document(
      path: "test.txt", text: SourceText("Oldreave Ltd will supply the defense agencies of the United States."))
    let names = try Pipeline().findings(in: document).text.organizations.map(\.name)
    #expect(names.contains("defense agencies of the United States"), "\(names)")
  }

  @Test func anExchangeActs() throws {
    #expect(try organizations("NYSE sued Oldreave Ltd on Monday.").contains("New York Stock Exchange"))
  }

  @Test func aBodyBearsItsCountryBehind() throws {
    let names = try organizations(
      "The Department of Transportation of the Philippines hired Oldreave Ltd on Monday. Japan's Larkmoor Ltd and Japan's "
        + "Tavish Ltd had bid too, and Japanese banks complained. The transport department declined to comment.")
    #expect(names.contains { $0.contains("Philippine") })
    #expect(!names.contains { $0.hasPrefix("Japanese") })
  }

  @Test func nobodyHasMinistriesWhereDepartmentsRule() throws {
    let names = try organizations(
      "The Ministry of Economic Affairs sued Oldreave Ltd on Monday. The United States and the United States Congress "
        + "praised Finland's decision.")
    #expect(!names.contains { $0.hasPrefix("U.S. Ministry") })
  }

  @Test func defenceIsNationalOrNot() throws {
    let names = try organizations(
      "Greek defense ministry picks Thales for radars\n\nGreece's Ministry of National Defence has selected Thales.")
    #expect(names.count { $0.localizedCaseInsensitiveContains("ministry") } == 1)
  }

  @Test func aTickerIsItsCompany() throws {
    let names = try organizations(
      "Oldreave Systems Inc. (Nasdaq: OLDR) reported sales of $3 million. Shares of OLDR fell.")
    #expect(names.count { $0.hasPrefix("O") } == 1)
  }

  @Test(arguments: [
    ("Chile's food agency ZKV sued Oldreave Ltd on Monday.", "food agency"),
    ("The U.S. National Science Foundation hired Oldreave Ltd on Monday.", "National Science Foundation"),
    ("The Secretary of Commerce and the Peruvian food authority praised Oldreave Ltd.", "Peruvian food authority"),
    ("The Rostock transport authority fined Oldreave Ltd on Monday.", "Rostock transport authority"),
    ("Ohio's attorney general sued Oldreave Ltd on Monday.", "Ohio's attorney general"),
    ("The Mexican embassy complained about Oldreave Ltd on Monday.", "Mexican embassy"),
    ("Oldreave Ltd won a grant from the municipality of Tavisham on Monday.", "municipality of Tavisham"),
  ])
  func publicBodies(_ text: String, _ name: String) throws {
    let names = try organizations(text)
    #expect(names.contains { $0.hasSuffix(name) })
    #expect(names.count { !$0.contains("Oldreave") } == 1)
  }

  @Test func aFoundersFirmIsNoPerson() throws {
    let names = try organizations(
      "Oldreave Mills grew, founder Mara Oldreave said. Oldreave hired staff, and Oldreave sued Tavish Ltd.")
    #expect(names.contains { $0.hasPrefix("Oldreave") })
  }

  @Test(arguments: [
    "Oldreave Ltd is a Chinese military company.",
    "Oldreave Ltd opened a shop in the region of Tavisham.",
    "Oldreave Ltd grew, chief executive Mara Quillstone said. Quillstone says sales doubled.",
    "Oldreave Ltd was sued before a Portuguese administrative court.",
  ])
  func noPublicBodies(_ text: String) throws {
    #expect(try organizations(text) == ["Oldreave Ltd"])
  }
}
