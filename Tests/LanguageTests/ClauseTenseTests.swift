import Testing
import Text

@testable import Language

@Suite struct ClauseTenseTests {
  private func tense(_ rows: [(String, String, UniversalPartOfSpeech, String, Int, String)], at word: Int) -> Tense? {
    let analysis = TextSamples.analysis(rows)
    return ClauseTense(analysis).tense(at: analysis.sentences[0].tokens[word].range)
  }

  @Test func simpleForms() {
    #expect(
      tense(
        [
          ("It", "it", .pronoun, "PRP", 2, "nsubj"), ("sued", "sue", .verb, "VBD", 0, "root"),
          ("Monday", "Monday", .properNoun, "NNP", 2, "obl"),
        ], at: 2)
        == .past)
    #expect(
      tense(
        [
          ("It", "it", .pronoun, "PRP", 2, "nsubj"), ("sells", "sell", .verb, "VBZ", 0, "root"),
          ("it", "it", .pronoun, "PRP", 2, "obj"),
        ], at: 2)
        == .present)
    #expect(
      tense(
        [
          ("It", "it", .pronoun, "PRP", 3, "nsubj"), ("will", "will", .auxiliary, "MD", 3, "aux"),
          ("sell", "sell", .verb, "VB", 0, "root"), ("it", "it", .pronoun, "PRP", 3, "obj"),
        ], at: 3)
        == .future)
  }

  @Test func passivesAndPerfects() {
    #expect(
      tense(
        [
          ("It", "it", .pronoun, "PRP", 3, "nsubj:pass"), ("was", "be", .auxiliary, "VBD", 3, "aux:pass"),
          ("sold", "sell", .verb, "VBN", 0, "root"),
        ], at: 0)
        == .past)
    #expect(
      tense(
        [
          ("It", "it", .pronoun, "PRP", 3, "nsubj"), ("has", "have", .auxiliary, "VBZ", 3, "aux"),
          ("sold", "sell", .verb, "VBN", 0, "root"),
        ], at: 0)
        == .past)
  }

  @Test func plans() {
    let rows: [(String, String, UniversalPartOfSpeech, String, Int, String)] = [
      ("It", "it", .pronoun, "PRP", 3, "nsubj:pass"), ("is", "be", .auxiliary, "VBZ", 3, "aux:pass"),
      ("expected", "expect", .verb, "VBN", 0, "root"), ("to", "to", .particle, "TO", 5, "mark"),
      ("open", "open", .verb, "VB", 3, "xcomp"), ("Monday", "Monday", .properNoun, "NNP", 5, "obl"),
    ]
    #expect(tense(rows, at: 5) == .future)
    let plans: [(String, String, UniversalPartOfSpeech, String, Int, String)] = [
      ("It", "it", .pronoun, "PRP", 2, "nsubj"), ("plans", "plan", .verb, "VBZ", 0, "root"),
      ("to", "to", .particle, "TO", 4, "mark"), ("open", "open", .verb, "VB", 2, "xcomp"),
      ("soon", "soon", .adverb, "RB", 4, "advmod"),
    ]
    #expect(tense(plans, at: 4) == .future)
  }

  @Test func aClauseHasItsOwnTense() {
    let rows: [(String, String, UniversalPartOfSpeech, String, Int, String)] = [
      ("It", "it", .pronoun, "PRP", 2, "nsubj"), ("said", "say", .verb, "VBD", 0, "root"),
      ("they", "they", .pronoun, "PRP", 5, "nsubj"), ("will", "will", .auxiliary, "MD", 5, "aux"),
      ("pay", "pay", .verb, "VB", 2, "ccomp"), ("Friday", "Friday", .properNoun, "NNP", 5, "obl"),
    ]
    #expect(tense(rows, at: 5) == .future)
    #expect(tense(rows, at: 0) == .past)
  }

  @Test func nothingIsUnknown() {
    #expect(ClauseTense(AnalyzedText(text: SourceText(""), sentences: [])).tense(at: TextRange(0, 1)) == nil)
  }
}
