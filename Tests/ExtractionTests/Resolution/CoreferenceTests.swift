import Graph
import Language
import Testing
import Text

@testable import Extraction

/// Descriptions and pronouns.
struct CoreferenceTests {
  private func resolve(_ sentences: String...) -> ResolvedText {
    OrganizationResolver().resolve(HandBuiltText.analyzed(sentences), title: nil)
  }

  private func referents(_ text: ResolvedText, _ kind: OrganizationMention.Kind) -> [[String]] {
    text.mentions.filter { $0.kind == kind }.map { $0.organizations.map { text.organizations[$0].name } }
  }

  @Test("an apposition gives the name its type and is a mention of it")
  func apposition() {
    let text = resolve(
      "Chipmaker/NOUN/1/compound Solvane/PROPN/2/nsubj/ORG grew/VERB/-1/root ./PUNCT/2/punct",
      "Oster/PROPN/5/nsubj/ORG ,/PUNCT/4/punct a/DET/4/det Dutch/ADJ/4/amod university/NOUN/0/appos ,/PUNCT/4/punct hired/VERB/-1/root"
    )
    #expect(referents(text, .description) == [["Solvane"], ["Oster"]])
    #expect(text.organizations.map(\.type) == [.company, .university])
    #expect(text.organizations[0].typeReason == "described as chipmaker")
  }

  @Test("a description finds the organization of its trade, not the last one")
  func trade() {
    let text = resolve(
      "Airline/NOUN/1/compound Ostwing/PROPN/2/nsubj/ORG sued/VERB/-1/root lender/NOUN/4/compound Karvel/PROPN/2/obj/ORG ./PUNCT/2/punct",
      "The/DET/1/det airline/NOUN/2/nsubj won/VERB/-1/root ./PUNCT/2/punct")
    #expect(referents(text, .description).last == ["Ostwing"])
  }

  @Test("a description of another country is another's")
  func country() {
    let text = resolve(
      "Saab/PROPN/1/nsubj/ORG met/VERB/-1/root the/DET/4/det French/ADJ/4/amod army/NOUN/1/obj ./PUNCT/1/punct")
    #expect(!referents(text, .description).contains(["Saab"]))
  }

  @Test("a relative pronoun takes up the name before it")
  func relativePronoun() {
    let text = resolve(
      "Solvane/PROPN/5/nsubj/ORG ,/PUNCT/3/punct which/PRON/3/nsubj owns/VERB/0/acl:relcl Karvel/PROPN/3/obj/ORG grew/VERB/-1/root"
    )
    #expect(referents(text, .pronoun) == [["Solvane"]])
  }

  @Test("a possessive pronoun means the subject of its clause")
  func possessive() {
    let text = resolve(
      "Solvane/PROPN/1/nsubj/ORG sold/VERB/-1/root its/PRON/3/nmod:poss shares~share/NOUN/1/obj to/ADP/5/case Karvel/PROPN/1/obl/ORG ./PUNCT/1/punct"
    )
    #expect(referents(text, .pronoun) == [["Solvane"]])
  }

  @Test("a plural description means both")
  func both() {
    let text = resolve(
      "Solvane/PROPN/1/nsubj/ORG met/VERB/-1/root Karvel/PROPN/1/obj/ORG ./PUNCT/1/punct",
      "Both/DET/1/det companies~company/NOUN/2/nsubj agreed/VERB/-1/root ./PUNCT/2/punct")
    #expect(referents(text, .description) == [["Solvane", "Karvel"]])
  }

  @Test("several agencies are a party of their own")
  func collective() {
    let text = resolve(
      "Pentagon/PROPN/1/nsubj/ORG told/VERB/-1/root U.S./PROPN/4/compound/LOC defense/NOUN/4/compound agencies~agency/NOUN/1/obj ./PUNCT/1/punct"
    )
    #expect(text.organizations.map(\.name) == ["U.S. Department of Defense", "U.S. defense agencies"])
    #expect(referents(text, .collective) == [["U.S. defense agencies"]])
  }

  @Test("mentions are sorted and lie inside of their sentences")
  func order() {
    let text = resolve(
      "Solvane/PROPN/1/nsubj/ORG sold/VERB/-1/root its/PRON/3/nmod:poss unit/NOUN/1/obj ./PUNCT/1/punct",
      "Karvel/PROPN/1/nsubj/ORG bought/VERB/-1/root it/PRON/1/obj ./PUNCT/1/punct")
    for sentence in text.analyzed.sentences.indices {
      let mentions = text.mentions(inSentence: sentence)
      #expect(mentions.allSatisfy { $0.sentence == sentence })
      #expect(mentions.map(\.tokens.lowerBound) == mentions.map(\.tokens.lowerBound).sorted())
      #expect(mentions.allSatisfy { text.analyzed.sentences[sentence].range.contains($0.range) })
    }
  }
}

/// What stands for several organizations at once.
struct PluralCoreferenceTests {
  private func plurals(_ sentences: String...) -> [[String]] {
    let text = OrganizationResolver().resolve(HandBuiltText.analyzed(sentences), title: nil)
    return text.mentions.filter { $0.organizations.count > 1 }
      .map { $0.organizations.map { text.organizations[$0].name } }
  }

  private static let pair =
    "Oldreave/PROPN/1/compound/ORG Ltd/PROPN/5/nsubj/ORG and/CCONJ/4/cc Tavish/PROPN/4/compound/ORG Ltd/PROPN/1/conj/ORG merged~merge/VERB/-1/root ./PUNCT/5/punct"

  @Test("they are those that the text has joined, it is one")
  func they() {
    #expect(
      plurals(Self.pair, "They/PRON/1/nsubj plan/VERB/-1/root layoffs/NOUN/1/obj ./PUNCT/1/punct")
        == [["Oldreave Ltd", "Tavish Ltd"]])
    #expect(plurals(Self.pair, "It/PRON/1/nsubj plans~plan/VERB/-1/root layoffs/NOUN/1/obj ./PUNCT/1/punct").isEmpty)
  }

  @Test("both companies are the two named together, not the two named last")
  func both() {
    let later = "Penhallow/PROPN/1/compound/ORG Inc/PROPN/2/nsubj/ORG watched~watch/VERB/-1/root ./PUNCT/2/punct"
    #expect(
      plurals(
        Self.pair, later,
        "Both/DET/1/det companies~company/NOUN/2/nsubj gained~gain/VERB/-1/root ./PUNCT/2/punct")
        == [["Oldreave Ltd", "Tavish Ltd"]])
  }

  @Test("a plural without a number that says more stands for others")
  func others() {
    #expect(
      plurals(
        Self.pair,
        "The/DET/2/det cloud/NOUN/2/compound companies~company/NOUN/3/nsubj gained~gain/VERB/-1/root ./PUNCT/3/punct"
      ).isEmpty)
  }
}
