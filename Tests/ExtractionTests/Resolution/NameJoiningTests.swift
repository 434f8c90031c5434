import Graph
import Language
import Testing
import Text

@testable import Extraction

/// Names that are or aren't one organization's.
struct NameJoiningTests {
  private func resolve(_ sentences: String...) -> ResolvedText {
    OrganizationResolver().resolve(HandBuiltText.analyzed(sentences), title: nil)
  }

  private func names(_ text: ResolvedText) -> [String] { text.organizations.filter { !$0.isCandidate }.map(\.name) }

  @Test("a shortened name joins the full one")
  func shortName() {
    let text = resolve(
      "Brackley/PROPN/2/compound/ORG Tidal/PROPN/2/compound/ORG Works/PROPN/3/nsubj/ORG grew/VERB/-1/root ./PUNCT/3/punct",
      "Brackley/PROPN/1/nsubj/ORG hired/VERB/-1/root ./PUNCT/1/punct")
    #expect(names(text) == ["Brackley Tidal Works"])
    #expect(text.organizations[0].aliases == ["Brackley"])
    #expect(text.organizations[0].joins == [JoinReason(rule: "short-name", name: "Brackley")])
  }

  @Test("two banks that share a first word stay apart")
  func twoBanks() {
    let text = resolve(
      "Larkmoor/PROPN/1/compound/ORG Bank/PROPN/2/nsubj/ORG sued/VERB/-1/root Larkmoor/PROPN/4/compound/ORG Insurance/PROPN/2/obj/ORG ./PUNCT/2/punct"
    )
    #expect(names(text) == ["Larkmoor Bank", "Larkmoor Insurance"])
  }

  @Test("an abbreviation in parentheses joins, also where its letters differ")
  func parentheses() {
    let text = resolve(
      "Orvik/PROPN/2/compound/ORG Sea/PROPN/2/compound/ORG Systems/PROPN/6/nsubj/ORG (/PUNCT/4/punct OSX/PROPN/2/appos/ORG )/PUNCT/4/punct grew/VERB/-1/root",
      "OSX/PROPN/1/nsubj/ORG hired/VERB/-1/root ./PUNCT/1/punct")
    #expect(names(text) == ["Orvik Sea Systems"])
    #expect(text.organizations[0].joins.contains(JoinReason(rule: "parentheses", name: "OSX")))
  }

  @Test("an abbreviation joins by its initials, another one doesn't")
  func acronym() {
    let text = resolve(
      "Veldt/PROPN/2/compound/ORG Power/PROPN/2/compound/ORG Network/PROPN/3/nsubj/ORG grew/VERB/-1/root ./PUNCT/3/punct",
      "VPN/PROPN/1/nsubj/ORG sued/VERB/-1/root KXZ/PROPN/1/obj/ORG ./PUNCT/1/punct")
    #expect(names(text) == ["Veldt Power Network", "KXZ"])
  }

  @Test("a known company stays one, its unit is another")
  func gazetteerUnits() {
    let text = resolve(
      "Amazon/PROPN/2/nmod:poss/ORG 's/PART/0/case unit/NOUN/6/nsubj Amazon/PROPN/5/compound/ORG Web/PROPN/5/compound/ORG Services/PROPN/2/appos/ORG grew/VERB/-1/root",
      "AWS/PROPN/1/nsubj/ORG hired/VERB/-1/root ./PUNCT/1/punct")
    #expect(names(text) == ["Amazon", "Amazon Web Services"])
    #expect(text.organizations[1].type == .division)
    #expect(text.organizations[1].parent == 0)
    #expect(text.organizations[1].aliases == ["AWS"])
  }

  @Test("one known name has one type everywhere")
  func oneType() {
    let text = resolve(
      "IBM/PROPN/1/nsubj/ORG grew/VERB/-1/root ./PUNCT/1/punct",
      "The/DET/2/det agency/NOUN/2/compound IBM/PROPN/3/nsubj/PER hired/VERB/-1/root ./PUNCT/3/punct")
    #expect(names(text) == ["IBM"])
    #expect(text.organizations[0].type == .company)
    #expect(text.organizations[0].typeReason == "gazetteer")
  }

  @Test("the words of a department's names mean one department")
  func department() {
    let text = resolve(
      "Pentagon/PROPN/1/nsubj/ORG pays/VERB/-1/root ./PUNCT/1/punct",
      "The/DET/2/det Defense/PROPN/2/compound/ORG Department/PROPN/3/nsubj/ORG pays/VERB/-1/root ./PUNCT/3/punct")
    #expect(names(text) == ["U.S. Department of Defense"])
    #expect(text.organizations[0].aliases == ["Defense Department", "Pentagon"])
  }

  @Test("an unmarked ministry is the one of the document's country")
  func homeCountry() {
    func ministry(_ country: String) -> String? {
      resolve(
        "Officials~official/NOUN/3/nsubj in/ADP/2/case \(country)/PROPN/0/nmod/LOC met/VERB/-1/root ./PUNCT/3/punct",
        "The/DET/1/det Ministry/PROPN/4/nsubj/ORG of/ADP/3/case/ORG Defence/PROPN/1/nmod/ORG agreed/VERB/-1/root"
      ).organizations.first { !$0.isCandidate }?.name
    }
    #expect(ministry("Britain") == "UK Ministry of Defence")
    #expect(ministry("India") == "Indian Ministry of Defence")
  }

  @Test("a country that acts is a government, a country where something happens isn't mentioned as one")
  func countries() {
    let acting = resolve("Norway/PROPN/1/nsubj/LOC banned/VERB/-1/root drones~drone/NOUN/1/obj ./PUNCT/1/punct")
    #expect(acting.organizations.map(\.type) == [.government])
    let place = resolve(
      "Ships~ship/NOUN/1/nsubj sank/VERB/-1/root in/ADP/3/case Norway/PROPN/1/obl/LOC ./PUNCT/1/punct")
    #expect(place.mentions(inSentence: 0).isEmpty)
  }

  @Test("persons, places and products are no organizations unless their names say so")
  func noOrganizations() {
    let text = resolve(
      "Ada/PROPN/1/compound/PER Quillen/PROPN/2/nsubj/PER left/VERB/-1/root Marrowby/PROPN/2/obj/LOC with/ADP/5/case Zephyr/PROPN/2/obl/PRD ./PUNCT/2/punct",
      "Tarn/PROPN/2/compound/PER Hollow/PROPN/2/compound/PER Ltd/PROPN/3/nsubj/PER grew/VERB/-1/root ./PUNCT/3/punct")
    #expect(names(text) == ["Tarn Hollow Ltd"])
  }

  @Test("consistent renaming renames the result")
  func renaming() {
    func shape(_ first: String, _ second: String) -> [[String]] {
      let text = resolve(
        "\(first)/PROPN/1/compound/ORG Holdings/PROPN/2/nsubj/ORG bought/VERB/-1/root \(second)/PROPN/2/obj/ORG ./PUNCT/2/punct",
        "\(first)/PROPN/1/nsubj/ORG hired/VERB/-1/root ./PUNCT/1/punct")
      return text.organizations.map { organization in
        ([organization.name, organization.type.rawValue] + organization.aliases)
          .map { $0.replacing(first, with: "A").replacing(second, with: "B") }
      }
    }
    #expect(shape("Ostrelia", "Vandrik") == shape("Kimbolt", "Yarrowen"))
  }

  @Test("a name joins its longer form behind a kind, not another company with its legal form")
  func leadingKinds() {
    let text = resolve(
      "Banca/PROPN/1/compound/ORG Larkmoor/PROPN/2/nsubj/ORG sold/VERB/-1/root Larkmoor/PROPN/4/compound/ORG Leasing/PROPN/2/obj/ORG ./PUNCT/2/punct",
      "Larkmoor/PROPN/1/nsubj/ORG hired/VERB/-1/root ./PUNCT/1/punct")
    #expect(text.organizations.first { $0.aliases.contains("Larkmoor") }?.name == "Banca Larkmoor")
    let companies = resolve(
      "Orvik/PROPN/1/compound/ORG Inc/PROPN/2/nsubj/ORG sold/VERB/-1/root Orvik/PROPN/4/compound/ORG Bottles/PROPN/2/obj/ORG ./PUNCT/2/punct"
    )
    #expect(names(companies) == ["Orvik Inc", "Orvik Bottles"])
  }

  @Test("a short name ties no two longer ones together")
  func twoUnits() {
    let text = resolve(
      "Orvik/PROPN/1/nsubj/ORG sold/VERB/-1/root Orvik/PROPN/3/compound/ORG Cards/PROPN/1/obj/ORG and/CCONJ/6/cc Orvik/PROPN/6/compound/ORG Loans/PROPN/3/conj/ORG ./PUNCT/1/punct"
    )
    #expect(
      text.organizations.allSatisfy {
        !($0.aliases + [$0.name]).contains("Orvik Cards") || !($0.aliases + [$0.name]).contains("Orvik Loans")
      })
  }
}
