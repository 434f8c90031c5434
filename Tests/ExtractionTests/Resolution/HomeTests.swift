import Language
import Testing
import Text

@testable import Extraction

/// Where organizations are from, and descriptions that say it.
@Suite struct HomeTests {
  private func home(_ sentence: String) -> String? {
    let text = HandBuiltText.analyzed([sentence])
    let finder = NameFinder(
      gazetteer: .embedded, grammar: .embedded, countries: .embedded, text: text)
    return finder.names().first { $0.text == "Oldreave" }
      .flatMap { HomeFinder(countries: .embedded, text: text).home(of: $0) }
  }

  @Test(arguments: [
    "Denmark/PROPN/2/nmod:poss/LOC 's/PART/0/case Oldreave/PROPN/3/nsubj/ORG grew/VERB/-1/root",
    "Danish/ADJ/2/amod lender/NOUN/2/compound Oldreave/PROPN/3/nsubj/ORG grew/VERB/-1/root",
    "Oldreave/PROPN/3/nsubj/ORG of/ADP/2/case Denmark/PROPN/0/nmod/LOC grew/VERB/-1/root",
    "Oldreave/PROPN/6/nsubj/ORG ,/PUNCT/0/punct a/DET/4/det Danish/ADJ/4/amod lender/NOUN/0/appos ,/PUNCT/0/punct grew/VERB/-1/root",
    "Oldreave/PROPN/4/nsubj/ORG ,/PUNCT/0/punct of/ADP/3/case Aarhus/PROPN/0/nmod/LOC grew/VERB/-1/root",
  ])
  func denmark(_ sentence: String) {
    #expect(home(sentence) == "DK")
  }

  @Test(arguments: [
    "Oldreave/PROPN/1/nsubj/ORG left/VERB/-1/root Denmark/PROPN/1/obj/LOC ./PUNCT/1/punct",
    "Danish/ADJ/1/amod rules/NOUN/2/nsubj bind/VERB/-1/root Oldreave/PROPN/2/obj/ORG",
    "Oldreave/PROPN/6/nsubj/ORG ,/PUNCT/0/punct a/DET/4/det Danish/ADJ/4/amod song/NOUN/0/appos ,/PUNCT/0/punct grew/VERB/-1/root",
  ])
  func nowhere(_ sentence: String) {
    #expect(home(sentence) == nil)
  }

  @Test func companiesOfTheGazetteerHaveHomes() {
    let gazetteer = Gazetteer.embedded
    let entry = gazetteer.senses(of: "Hapag-Lloyd").first.map { gazetteer.entries[$0.entry] }
    #expect(entry?.country == "DE")
  }

  @Test func aDescriptionByNationalityFindsWhoIsFromThere() throws {
    let text =
      "Danish lender Oldreave and Chilean brewer Tavish agreed on a loan on Monday. The Danish company said it would pay in May."
    let found = try Pipeline().findings(in: Document(path: "test.txt", text: SourceText(text))).text
    let mention = found.mentions.first { $0.kind == .description && $0.sentence == 1 }
    #expect(mention?.organizations.map { found.organizations[$0].name } == ["Oldreave"])
  }

  @Test func theCompanyInCapitalsIsWhomAReleaseTellsOf() throws {
    let text =
      "Oldreave Ltd opened a mill on Monday. Oldreave hired staff. Tavish Corp. sells paper. Oldreave grew. The Company was given no notice."
    let found = try Pipeline().findings(in: Document(path: "test.txt", text: SourceText(text))).text
    let last = found.mentions.last { $0.kind == .description }
    #expect(last.map { $0.organizations.map { found.organizations[$0].name } } == ["Oldreave Ltd"])
  }

  @Test func citiesLieInCountries() {
    let tokens = HandBuiltText.analyzed(["New/PROPN/1/compound York/PROPN/-1/root"]).sentences[0].tokens
    #expect(CityHomes.match(in: tokens, from: 0)?.count == 2)
    #expect(CityHomes.match(in: tokens, from: 1) == nil)
  }
}
