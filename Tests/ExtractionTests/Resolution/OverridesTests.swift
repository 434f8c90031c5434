import Graph
import Language
import Testing
import Text

@testable import Extraction

/// A user's corrections.
struct OverridesTests {
  private let text = HandBuiltText.analyzed(
    "Solvane/PROPN/1/nsubj/ORG met/VERB/-1/root Karvel/PROPN/3/compound/ORG Bank/PROPN/1/obj/ORG ./PUNCT/1/punct",
    "Karvel/PROPN/1/nsubj/ORG met/VERB/-1/root Boeing/PROPN/1/obj/ORG ./PUNCT/1/punct")

  private func resolve(_ yaml: String) throws -> ResolvedText {
    OrganizationResolver(overrides: try Overrides(yaml: yaml)).resolve(text, title: nil)
  }

  @Test("without corrections the short name is the bank's")
  func nothing() throws {
    #expect(try resolve("").organizations.map(\.name) == ["Solvane", "Karvel Bank", "Boeing"])
  }

  @Test("a user joins, renames and retypes")
  func join() throws {
    let resolved = try resolve(
      "organizations: [{name: Solvane Group, aliases: [Solvane, Boeing], type: nonprofit}]")
    #expect(resolved.organizations.map(\.name) == ["Solvane Group", "Karvel Bank"])
    #expect(resolved.organizations[0].type == .nonprofit)
    #expect(resolved.organizations[0].typeReason == "graphkit.yaml")
    #expect(resolved.organizations[0].joins.contains { $0.rule == "user" })
  }

  @Test("a user splits")
  func split() throws {
    let resolved = try resolve("organizations: [{name: Karvel Bank, not: [Karvel]}]")
    #expect(resolved.organizations.map(\.name) == ["Solvane", "Karvel Bank", "Karvel", "Boeing"])
  }

  @Test("a user hides")
  func hide() throws {
    #expect(
      try resolve("organizations: [{name: Boeing, hide: true}]").organizations.map(\.name)
        == ["Solvane", "Karvel Bank"])
  }

  @Test("what nothing mentions is reported")
  func unused() throws {
    let overrides = try Overrides(yaml: "organizations: [{name: Zyxel Barn}, {name: Solvane}]")
    let report = OrganizationReport([("a.txt", OrganizationResolver(overrides: overrides).resolve(text, title: nil))])
    #expect(overrides.unusedNames(in: report) == ["Zyxel Barn"])
  }

  @Test(
    "mistakes are told with their line",
    arguments: [
      ("organizations: 3", OverridesError.invalidEntry(line: 1, reason: "'organizations' has to be a list")),
      ("organizations:\n  - type: company", .invalidEntry(line: 2, reason: "an organization needs a name")),
      (
        "organizations:\n  - name: A\n    hide: maybe", .invalidEntry(line: 3, reason: "'hide' has to be true or false")
      ),
      ("organizations:\n  - name: A\n    colour: red", .invalidEntry(line: 3, reason: "unknown key 'colour'")),
    ])
  func mistakes(yaml: String, error: OverridesError) {
    #expect(throws: error) { try Overrides(yaml: yaml) }
  }

  @Test("the report names reasons and counts mentions")
  func report() throws {
    let resolved = try resolve("")
    let report = OrganizationReport([("a.txt", resolved), ("b.txt", resolved)])
    let bank = try #require(report.organizations.first { $0.name == "Karvel Bank" })
    #expect(bank.mentions == 4)
    #expect(bank.documents == ["a.txt", "b.txt"])
    #expect(bank.joins == [OrganizationReport.Join(rule: "short-name", name: "Karvel")])
    #expect(report.text.contains("joined: Karvel (short-name)"))
  }
}
