import Graph
import Language
import Testing
import Text

@testable import Extraction

/// The gazetteer and the grammar of names.
struct GazetteerTests {
  private func type(_ name: String) -> OrganizationType? {
    let gazetteer = Gazetteer.embedded
    return gazetteer.senses(of: name).first.flatMap { gazetteer.entries[$0.entry].type }
  }

  @Test("there are entries enough, every one with a name, every parent an organization")
  func size() {
    let entries = Gazetteer.embedded.entries
    #expect(entries.count { $0.isOrganization } >= 3000)
    #expect(entries.allSatisfy { !$0.name.isEmpty })
    #expect(entries.compactMap(\.parent).allSatisfy { entries[$0].isOrganization })
  }

  @Test(
    "spellings of one name agree",
    arguments: [("AT&T", "at & t"), ("U.S. Navy", "US Navy"), ("McDonald's", "McDonald’s"), ("Coca-Cola", "Coca Cola")])
  func spelling(left: String, right: String) {
    let gazetteer = Gazetteer.embedded
    #expect(!gazetteer.senses(of: left).isEmpty)
    #expect(gazetteer.senses(of: left).map(\.entry) == gazetteer.senses(of: right).map(\.entry))
  }

  @Test("types of common knowledge")
  func types() {
    #expect(type("Pentagon") == .governmentAgency)
    #expect(type("Sequoia Capital") == .investor)
    #expect(type("GitHub") == .company)
    #expect(type("Google Cloud") == .division)
    #expect(type("World Bank") == .internationalBody)
    #expect(type("Caltech") == .university)
    #expect(type("Entity List") == nil)
  }

  @Test("an abbreviation wants capitals")
  func acronyms() {
    let text = HandBuiltText.analyzed("Who/PRON/1/nsubj asked/VERB/-1/root WHO/PROPN/1/obj ?/PUNCT/1/punct")
    let tokens = text.sentences[0].tokens
    #expect(Gazetteer.embedded.longestMatch(in: tokens, from: 0) == nil)
    #expect(Gazetteer.embedded.longestMatch(in: tokens, from: 2) != nil)
  }

  @Test(
    "words of names show types",
    arguments: [
      ("Orvik Systems Ltd", OrganizationType.company), ("University of Marrow", .university),
      ("Ministry of Roads", .governmentAgency), ("Tarn Valley Foundation", .nonprofit),
      ("Larkmoor Ventures", .investor),
    ])
  func grammar(name: String, type: OrganizationType) {
    #expect(NameGrammar.embedded.evidence(NameFolding.words(name))?.type == type)
  }

  @Test("names without telling words show none", arguments: ["Solvane", "Marrow Hill"])
  func noGrammar(name: String) {
    #expect(NameGrammar.embedded.evidence(NameFolding.words(name)) == nil)
  }

  @Test("bodies of states are known by function, in any spelling")
  func stateBodies() {
    #expect(StateBodies.function(["defense", "ministry"]) == StateBodies.function(["ministry", "of", "defence"]))
    #expect(StateBodies.function(["finance", "ministry"]) != StateBodies.function(["ministry", "of", "defence"]))
    #expect(StateBodies.function(["solar", "power"]) == nil)
  }
}
