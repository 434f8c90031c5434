import Testing
import Text

@testable import Extraction

/// Names that go on behind hyphens, foreign prepositions and institutions, and what is cut from their ends.
struct NameGrowthTests {
  private func names(_ sentences: String...) -> [String] {
    OrganizationResolver().resolve(HandBuiltText.analyzed(sentences), title: nil).organizations.map(\.name)
  }

  @Test("foreign prepositions and elided articles go on with a name")
  func foreign() {
    #expect(
      names(
        "Banco/PROPN/4/nsubj/ORG de/ADP/3/case los/DET/3/det Penhallow/PROPN/0/nmod grew/VERB/-1/root ./PUNCT/4/punct"
      ) == ["Banco de los Penhallow"])
    #expect(
      names(
        "Luce/PROPN/2/nsubj d'Oldreave/PROPN/0/flat/ORG grew/VERB/-1/root ./PUNCT/2/punct") == ["Luce d'Oldreave"])
    #expect(
      names("Oldreave/PROPN/3/nsubj/ORG de/X/2/case facto/X/3/advmod won/VERB/-1/root ./PUNCT/3/punct") == [
        "Oldreave"
      ])
  }

  @Test("an institution keeps the place behind it, a company doesn't")
  func institutions() {
    #expect(
      names(
        "Oldreave/PROPN/1/compound/ORG Tribe/PROPN/4/nsubj/ORG of/ADP/3/case Penhallow/PROPN/1/nmod/LOC voted/VERB/-1/root"
      ).first == "Oldreave Tribe of Penhallow")
    #expect(
      names(
        "Oldreave/PROPN/1/compound/ORG Textiles/PROPN/4/nsubj/ORG of/ADP/3/case Penhallow/PROPN/1/nmod/LOC grew/VERB/-1/root"
      ).first == "Oldreave Textiles")
  }

  @Test("a half of a hyphenated name is no name, two known ones are two")
  func hyphens() {
    func sentence(_ left: String, _ right: String) -> String {
      "\(left)/PROPN/2/compound/ORG -/PUNCT/0/punct \(right)/PROPN/3/nsubj/ORG grew/VERB/-1/root"
    }
    // The notation sets spaces around hyphens, which part names.
    #expect(names(sentence("Oldreave", "Tavish")) == ["Oldreave", "Tavish"])
    #expect(tiedNames("Oldreave-Tavish Ltd grew by a third last year, and Oldreave-Tavish paid.").count == 1)
    #expect(tiedNames("Analysts praised the Nokia-Ericsson deal.").contains("Nokia"))
  }

  private func tiedNames(_ text: String) -> [String] {
    let document = Document(path: "test.txt", text: SourceText(text))
    return (try? Pipeline().findings(in: document).text.organizations.map(\.name)) ?? []
  }

  @Test("an institute's field belongs to its name")
  func fields() {
    #expect(
      names(
        "Institute/PROPN/4/nsubj for/ADP/3/case Oldreave/PROPN/3/compound/ORG Studies/PROPN/0/nmod/ORG grew/VERB/-1/root"
      ) == ["Institute for Oldreave Studies"])
    #expect(
      names(
        "They/PRON/1/nsubj voted/VERB/-1/root for/ADP/4/case Oldreave/PROPN/4/compound/ORG Studies/PROPN/1/obl/ORG"
      ) == ["Oldreave Studies"])
  }

  @Test("an owner before a hyphen and a seat behind are no parts of a name")
  func cuts() {
    #expect(
      names(
        "Tavish/PROPN/2/compound/ORG -/PUNCT/2/punct/ORG controlled/VERB/3/amod/ORG Oldreave/PROPN/4/nsubj/ORG grew/VERB/-1/root"
      ).contains("Oldreave"))
    #expect(
      names("at/ADP/1/case NASA/PROPN/3/obl/ORG Headquarters/PROPN/1/flat/ORG spoke/VERB/-1/root").first == "NASA")
    #expect(
      names("Insurer/NOUN/1/compound/ORG Oldreave/PROPN/2/nsubj/ORG paid/VERB/-1/root ./PUNCT/2/punct") == ["Oldreave"])
    #expect(
      names("Bank/PROPN/1/compound/ORG Oldreave/PROPN/2/nsubj/ORG paid/VERB/-1/root ./PUNCT/2/punct") == [
        "Bank Oldreave"
      ])
  }

  @Test("peoples, offices, ships and products are no organizations")
  func noNames() {
    #expect(names("the/DET/1/det Danes/PROPN/2/nsubj/ORG left/VERB/-1/root ./PUNCT/2/punct").isEmpty)
    #expect(
      names(
        "the/DET/1/det Secretary/PROPN/4/nsubj/ORG of/ADP/3/case/ORG Harbours/PROPN/1/nmod/ORG spoke/VERB/-1/root"
      ).isEmpty)
    #expect(names("USS/PROPN/1/compound/ORG Oldreave/PROPN/2/nsubj/ORG sailed/VERB/-1/root").isEmpty)
    #expect(
      names("the/DET/2/det Oldreave/PROPN/2/compound/ORG Airshow/PROPN/3/nsubj/ORG opened/VERB/-1/root").isEmpty)
    #expect(names("Danefield/PROPN/1/nsubj/ORG left/VERB/-1/root ./PUNCT/1/punct") == ["Danefield"])
  }

  @Test("a dateline names a place")
  func datelines() {
    #expect(
      names(
        "OLDREAVE/PROPN/6/dep/ORG ,/PUNCT/0/punct May/PROPN/0/nmod 3/NUM/2/nummod -/PUNCT/0/punct Tavish/PROPN/6/nsubj/ORG grew/VERB/-1/root"
      ) == ["Tavish"])
    #expect(
      names("OLDREAVE/PROPN/3/nsubj/ORG ,/PUNCT/0/punct too/ADV/3/advmod grew/VERB/-1/root") == ["OLDREAVE"])
  }

  @Test("what is owned, explained or listed as organizations are is one, whatever the recognizer saw")
  func cues() {
    #expect(
      names(
        "It/PRON/2/nsubj is/AUX/2/cop unit/NOUN/-1/root of/ADP/5/case Oldreave/PROPN/5/compound/PER Tavish/PROPN/2/nmod/PER"
      ) == ["Oldreave Tavish"])
    #expect(
      names(
        "Oldreave/PROPN/6/nsubj/PER Tavish/PROPN/0/flat/PER ,/PUNCT/0/punct a/DET/4/det charity/NOUN/0/appos ,/PUNCT/0/punct paid/VERB/-1/root"
      ) == ["Oldreave Tavish"])
    #expect(
      names(
        "Oldreave/PROPN/7/nsubj/PER Tavish/PROPN/0/flat/PER ,/PUNCT/0/punct a/DET/5/det charity/NOUN/5/compound worker/NOUN/0/appos ,/PUNCT/0/punct paid/VERB/-1/root"
      ).isEmpty)
    #expect(
      names(
        "It/PRON/2/nsubj is/AUX/2/cop friend/NOUN/-1/root of/ADP/5/case Oldreave/PROPN/5/compound/PER Tavish/PROPN/2/nmod/PER"
      ).isEmpty)
  }

  @Test("an app's name is its maker's where it acts")
  func apps() {
    let introduced =
      "Oldreave/PROPN/5/nsubj/ORG ,/PUNCT/0/punct an/DET/3/det app/NOUN/0/appos ,/PUNCT/0/punct grew/VERB/-1/root"
    #expect(names(introduced).isEmpty)
    #expect(names(introduced, "Oldreave/PROPN/1/nsubj/ORG hired~hire/VERB/-1/root staff/NOUN/1/obj") == ["Oldreave"])
  }
}
