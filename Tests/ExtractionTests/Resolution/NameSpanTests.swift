import Language
import Testing
import Text

@testable import Extraction

/// Where names begin and end, and what is none.
struct NameSpanTests {
  private func names(_ sentences: String...) -> [String] {
    OrganizationResolver().resolve(HandBuiltText.analyzed(sentences), title: nil).organizations.map(\.name)
  }

  @Test("a name goes on where the recognizer stops")
  func cutShort() {
    #expect(
      names(
        "Oldreave/PROPN/1/compound/ORG Lanterns/PROPN/2/nsubj grew/VERB/-1/root ./PUNCT/2/punct"
      ) == ["Oldreave Lanterns"])
    #expect(
      names("Oldreave/PROPN/1/compound/ORG president/NOUN/2/nsubj left/VERB/-1/root ./PUNCT/2/punct") == ["Oldreave"])
    // A known company's product is not its name.
    #expect(
      names("Nokia/PROPN/1/compound/ORG Zephyr/PROPN/2/nsubj sells/VERB/-1/root ./PUNCT/2/punct") == [
        "Nokia", "Zephyr",
      ])
  }

  @Test("a headline's names are those of the text below it")
  func headlines() {
    let body = "Oldreave/PROPN/1/compound/ORG Lanterns/PROPN/2/nsubj/ORG grew/VERB/-1/root ./PUNCT/2/punct"
    #expect(
      names(
        "Regulators/PROPN/1/nsubj Halt/VERB/-1/root/ORG Oldreave/PROPN/1/obj/ORG Over/ADP/4/case Price/PROPN/1/obl",
        body) == ["Oldreave Lanterns"])
    #expect(
      names(
        "Oldreave/PROPN/1/nsubj/ORG Lanterns/PROPN/0/flat/ORG Drops/PROPN/3/compound/ORG Takeover/PROPN/0/obj/ORG Plans/NOUN/0/obj",
        body) == ["Oldreave Lanterns"])
  }

  @Test("a known name and another one that \"and\" joins are two")
  func joinedByAnd() {
    let left = "Blue/PROPN/1/amod/ORG Origin/PROPN/5/nsubj/ORG and/CCONJ/4/cc/ORG"
    #expect(
      names(left + " Oldreave/PROPN/4/compound/ORG Lanterns/PROPN/1/conj/ORG grew/VERB/-1/root ./PUNCT/5/punct")
        == ["Blue Origin", "Oldreave Lanterns"])
    #expect(
      names(
        "Oldreave/PROPN/2/compound/ORG and/CCONJ/2/cc/ORG Larkmoor/PROPN/3/nsubj/ORG grew/VERB/-1/root ./PUNCT/3/punct")
        == ["Oldreave and Larkmoor"])
  }

  @Test("the month before a name belongs to its preposition")
  func months() {
    #expect(
      names(
        "In/ADP/1/case November/PROPN/4/obl/ORG Oldreave/PROPN/3/compound/ORG Management/PROPN/4/nsubj/ORG grew/VERB/-1/root"
      ) == ["Oldreave Management"])
  }

  @Test("a country behind a company's name makes it a unit's name")
  func unitOfCountry() {
    #expect(
      names("Nokia/PROPN/2/nsubj/ORG Ghana/PROPN/0/flat/LOC grew/VERB/-1/root ./PUNCT/2/punct") == ["Nokia Ghana"])
    #expect(
      names("Nokia/PROPN/1/nsubj/ORG left/VERB/-1/root Ghana/PROPN/1/obj/LOC ./PUNCT/1/punct").contains("Nokia"))
  }

  @Test("a company's home is no part of its name, an institution's is")
  func homes() {
    let company =
      "Oldreave/PROPN/4/nsubj/ORG Resources/PROPN/0/flat/ORG of/ADP/0/flat/ORG Australia/PROPN/0/flat/ORG grew/VERB/-1/root"
    #expect(names(company).first == "Oldreave Resources")
    let bank =
      "Oldreave/PROPN/4/nsubj/ORG Bank/PROPN/0/flat/ORG of/ADP/0/flat/ORG Australia/PROPN/0/flat/ORG grew/VERB/-1/root"
    #expect(names(bank) == ["Oldreave Bank of Australia"])
  }

  @Test("a site's name is a company's where it acts, and its first word goes on alone")
  func sites() {
    #expect(
      names(
        "oldreave.ai/PROPN/1/nsubj grew/VERB/-1/root ./PUNCT/1/punct",
        "Then/ADV/2/advmod oldreave/NOUN/2/nsubj shrank/VERB/-1/root ./PUNCT/2/punct") == ["oldreave.ai"])
    #expect(names("Read/VERB/-1/root more/ADJ/0/obj at/ADP/3/case oldreave.ai/PROPN/0/obl ./PUNCT/0/punct").isEmpty)
  }

  @Test("two names in one are taken apart where a sign or the text shows it")
  func glued() {
    #expect(
      names(
        "Oldreave/PROPN/5/nsubj/ORG Music/PROPN/0/flat/ORG ·/PUNCT/0/punct/ORG Tavish/PROPN/0/conj/ORG Games/PROPN/3/flat/ORG grew/VERB/-1/root"
      ) == ["Oldreave Music", "Tavish Games"])
    #expect(
      names(
        "Oldreave/PROPN/1/compound/ORG Ltd/PROPN/4/nsubj/ORG of/ADP/3/case/ORG Penhallow/PROPN/1/nmod/ORG grew/VERB/-1/root"
      ).first == "Oldreave Ltd")
    #expect(
      names(
        "University/PROPN/3/nsubj/ORG of/ADP/2/case/ORG Penhallow/PROPN/0/nmod/ORG grew/VERB/-1/root",
        "University/PROPN/1/nsubj/ORG grew/VERB/-1/root"
      ).first == "University of Penhallow")
  }

  @Test("a ministry keeps its second portfolio")
  func portfolios() {
    #expect(
      names(
        "the/DET/1/det Ministry/PROPN/6/nsubj/ORG of/ADP/3/case/ORG Works/PROPN/1/nmod/ORG and/CCONJ/5/cc Harbours/PROPN/3/conj paid/VERB/-1/root ./PUNCT/6/punct"
      ) == ["Ministry of Works and Harbours"])
    #expect(
      names(
        "the/DET/1/det Ministry/PROPN/6/nsubj/ORG of/ADP/3/case/ORG Works/PROPN/1/nmod/ORG and/CCONJ/5/cc Oldreave/PROPN/1/conj/ORG paid/VERB/-1/root ./PUNCT/6/punct"
      ) == ["Ministry of Works", "Oldreave"])
  }

  @Test("common abbreviations, headings and peoples are no organizations")
  func noNames() {
    #expect(names("HVAC/PROPN/1/compound/ORG work/NOUN/2/nsubj began/VERB/-1/root").isEmpty)
    #expect(names("TIMETABLE/PROPN/-1/root/ORG").isEmpty)
    #expect(names("Tickets/PROPN/2/nsubj/ORG :/PUNCT/0/punct sold/VERB/-1/root out/ADV/2/advmod").isEmpty)
    #expect(names("Canadians/PROPN/1/nsubj/ORG vote/VERB/-1/root").isEmpty)
    #expect(names("Oldreave/PROPN/1/nsubj/ORG votes/VERB/-1/root") == ["Oldreave"])
  }

  @Test("a name that is only ever where something lies is a place")
  func places() {
    #expect(
      names(
        "It/PRON/1/nsubj lives/VERB/-1/root in/ADP/3/case Penhallow/PROPN/1/obl/ORG ./PUNCT/1/punct"
      ).isEmpty)
    #expect(
      names(
        "It/PRON/1/nsubj invested~invest/VERB/-1/root in/ADP/3/case Penhallow/PROPN/1/obl/ORG ./PUNCT/1/punct"
      ) == ["Penhallow"])
    #expect(
      names(
        "It/PRON/1/nsubj lives/VERB/-1/root in/ADP/3/case Penhallow/PROPN/1/obl/ORG ./PUNCT/1/punct",
        "Penhallow/PROPN/1/nsubj/ORG hired/VERB/-1/root staff/NOUN/1/obj"
      ) == ["Penhallow"])
  }

  @Test("an unknown place that deals like an organization may be one")
  func dealingPlaces() {
    let text = OrganizationResolver().resolve(
      HandBuiltText.analyzed(
        "It/PRON/1/nsubj bought~buy/VERB/-1/root pumps/NOUN/1/obj from/ADP/4/case Penhallow/PROPN/1/obl/LOC ./PUNCT/1/punct"
      ),
      title: nil)
    #expect(text.organizations.map(\.name) == ["Penhallow"])
    #expect(text.organizations.first?.isCandidate == true)
    #expect(
      names("It/PRON/1/nsubj came/VERB/-1/root from/ADP/3/case Penhallow/PROPN/1/obl/LOC ./PUNCT/1/punct").isEmpty)
  }
}
