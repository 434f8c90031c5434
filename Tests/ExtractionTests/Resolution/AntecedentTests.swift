import Graph
import Language
import Testing
import Text

@testable import Extraction

/// The choice of antecedents.
struct AntecedentTests {
  private func resolve(_ sentences: String...) -> ResolvedText {
    OrganizationResolver().resolve(HandBuiltText.analyzed(sentences), title: nil)
  }

  private func referents(_ text: ResolvedText, _ kind: OrganizationMention.Kind) -> [[String]] {
    text.mentions.filter { $0.kind == kind }.map { $0.organizations.map { text.organizations[$0].name } }
  }

  private func structure(_ sentence: String) -> ClauseStructure {
    ClauseStructure(tokens: HandBuiltText.analyzed([sentence]).sentences[0].tokens)
  }

  @Test("the model is read as it was written")
  func roundTrip() throws {
    let model = try #require(AntecedentModel.embedded)
    #expect(AntecedentModel(text: model.text)?.text == model.text)
    #expect(AntecedentModel(text: "graphkit-antecedents 0\n") == nil)
  }

  @Test("names show trades")
  func trades() {
    let trades = TradeWords.embedded
    #expect(trades.agree(name: ["hekla", "air"], noun: "airline") == true)
    #expect(trades.agree(name: ["savoy", "bank"], noun: "airline") == false)
    #expect(trades.agree(name: ["orvik"], noun: "airline") == nil)
    #expect(trades.agree(name: ["hekla", "air"], noun: "company") == nil)
    #expect(trades.topics(of: "carrier").isSuperset(of: ["flight", "container"]))
    for line in TradeWordData.trades.split(separator: "\n") {
      for noun in line.prefix(while: { $0 != ":" }).split(separator: " ") {
        #expect(DescriptionNouns.embedded.meaning(of: String(noun)) != nil, "\(noun)")
      }
    }
  }

  @Test("without a model nothing is linked")
  func abstains() {
    let text = HandBuiltText.analyzed([
      "Solvane/PROPN/1/nsubj/ORG sold/VERB/-1/root its/PRON/3/nmod:poss shares~share/NOUN/1/obj ./PUNCT/1/punct"
    ])
    let resolved = OrganizationResolver().resolve(text, chooser: AntecedentModel.none)
    #expect(!resolved.mentions.contains { $0.kind == .pronoun })
  }

  @Test("a link says what spoke for it")
  func reasons() {
    let text = resolve(
      "Solvane/PROPN/1/nsubj/ORG sold/VERB/-1/root its/PRON/3/nmod:poss shares~share/NOUN/1/obj ./PUNCT/1/punct")
    #expect(text.mentions.last { $0.kind == .pronoun }?.reasons.isEmpty == false)
  }

  @Test("a product of which the text says nothing tells nobody")
  func unknownProduct() {
    let sentence =
      "The/DET/2/det Skyline/PROPN/2/compound maker/NOUN/3/nsubj won/VERB/-1/root ./PUNCT/3/punct"
    let unknown = resolve("Solvane/PROPN/1/nsubj/ORG hired/VERB/-1/root engineers/NOUN/1/obj ./PUNCT/1/punct", sentence)
    #expect(referents(unknown, .description) == [])
    let known = resolve(
      "Solvane/PROPN/1/nsubj/ORG builds/VERB/-1/root the/DET/3/det Skyline/PROPN/1/obj/PRD ./PUNCT/1/punct",
      sentence)
    #expect(Set(referents(known, .description)).isSubset(of: [["Solvane"]]))
  }

  @Test("what is said to be the owner of a thing does not own itself")
  func within() {
    let apposition = structure(
      "Karvel/PROPN/5/nsubj/ORG ,/PUNCT/3/punct its/PRON/3/nmod:poss lender/NOUN/0/appos ,/PUNCT/3/punct sued/VERB/-1/root"
    )
    #expect(apposition.isWithin(2, of: 0))
    let copula = structure(
      "Karvel/PROPN/3/nsubj/ORG is/AUX/3/cop its/PRON/3/nmod:poss lender/NOUN/-1/root ./PUNCT/3/punct")
    #expect(copula.isWithin(2, of: 0))
    let object = structure(
      "Karvel/PROPN/1/nsubj/ORG sold/VERB/-1/root its/PRON/3/nmod:poss shares~share/NOUN/1/obj ./PUNCT/1/punct")
    #expect(!object.isWithin(2, of: 0))
  }

  @Test("a subject is no object of its own verb, be the verb below another")
  func coargument() {
    let direct = structure(
      "Karvel/PROPN/1/nsubj/ORG sued/VERB/-1/root the/DET/3/det company/NOUN/1/obj ./PUNCT/1/punct")
    #expect(direct.isCoargument(0, 3))
    let shared = structure(
      "Karvel/PROPN/1/nsubj/ORG agreed/VERB/-1/root to/PART/3/mark buy/VERB/1/xcomp the/DET/5/det company/NOUN/3/obj")
    #expect(shared.isCoargument(0, 5))
    let other = structure(
      "Karvel/PROPN/1/nsubj/ORG said/VERB/-1/root analysts/NOUN/3/nsubj like/VERB/1/ccomp the/DET/5/det company/NOUN/3/obj"
    )
    #expect(!other.isCoargument(0, 5))
  }

  @Test("a clause behind its verb is what the pronoun stands for")
  func extraposed() {
    let clause = structure(
      "It/PRON/2/nsubj is/AUX/2/cop unclear/ADJ/-1/root whether/SCONJ/5/mark Karvel/PROPN/5/nsubj won/VERB/2/csubj")
    #expect(clause.isExtraposed(0))
    let plain = structure("It/PRON/1/nsubj won/VERB/-1/root the/DET/3/det contract/NOUN/1/obj")
    #expect(!plain.isExtraposed(0))
  }

  @Test("things rival for a pronoun, persons and organizations don't")
  func rivals() {
    let tokens = HandBuiltText.analyzed([
      "Karvel/PROPN/1/nsubj/ORG said/VERB/-1/root the/DET/3/det ship/NOUN/4/nsubj sank/VERB/1/ccomp as/SCONJ/7/mark workers~worker/NOUN/7/nsubj watched/VERB/4/advcl"
    ]).sentences[0].tokens
    let rivals = RivalNouns(
      tokens: tokens, isMention: tokens.indices.map { $0 == 0 }, isPerson: tokens.map { _ in false })
    #expect(rivals.isThing(3, isPlural: false))
    #expect(!rivals.isThing(0, isPlural: false))
    #expect(rivals.isHuman(6))
  }
}
