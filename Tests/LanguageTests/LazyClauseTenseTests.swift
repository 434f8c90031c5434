import Testing
import Text

@testable import Language

@Suite struct LazyClauseTenseTests {
  @Test func answersAsTheWholeAnalysis() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model(), setting: .fast)
    for sample in [TextSamples.news] + TextSamples.hostile {
      let text = SourceText(sample)
      let analysis = analyzer.analyze(text)
      let whole = ClauseTense(analysis)
      let lazy = analyzer.tenses(of: text)
      for token in analysis.sentences.flatMap(\.tokens).reversed() {
        #expect(lazy.tense(at: token.range) == whole.tense(at: token.range), "\(sample.debugDescription)")
      }
    }
  }

  @Test func placesWithoutSentence() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model(), setting: .fast)
    #expect(analyzer.tenses(of: SourceText("")).tense(at: TextRange(0, 0)) == nil)
    let text = SourceText("\n\n  It sued.\n")
    let tenses = analyzer.tenses(of: text)
    #expect(tenses.tense(at: TextRange(0, 1)) == nil)
    #expect(tenses.tense(at: TextRange(7, 11)) == .past)
    #expect(tenses.tense(at: TextRange(500, 600)) == .past)
    #expect(analyzer.tenses(of: text, in: TextRange(0, 2)).tense(at: TextRange(7, 11)) == nil)
  }

  @Test func whatIsTooLongForProseHasNoTense() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model(), setting: .fast)
    let text = SourceText("It sued" + String(repeating: " again and", count: 300) + " again.")
    #expect(analyzer.tenses(of: text).tense(at: TextRange(3, 7)) == nil)
  }
}
