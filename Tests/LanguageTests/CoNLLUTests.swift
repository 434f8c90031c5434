import Testing
import Text

@testable import Language

@Suite struct CoNLLUTests {
  private let file = """
    # sent_id = 1
    # text = Don't go.
    1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
    1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
    2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
    3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    3.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
    4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

    1\t#\t#\tSYM\t#\t_\t0\troot\t_\t_
    2\t5\t5\tNUM\tCD\t_\t1\tnummod\t_\t_

    """

  @Test func readsWordsAndSpaces() throws {
    let input = try CoNLLU.read(file)
    #expect(input.sentences.map(\.count) == [4, 2])
    #expect(input.sentences[0].map { input.text.string(in: $0) } == ["Do", "n't", "go", "."])
    #expect(input.text.string.hasPrefix("Don't go."))
    #expect(input.text.string(in: input.sentences[1][0]) == "#")
  }

  @Test func refusesWhatIsNotCoNLLU() {
    #expect(throws: LanguageError.invalidCoNLLU(line: 1, reason: "2 columns instead of 10")) {
      try CoNLLU.read("1\tx\n")
    }
    #expect(throws: LanguageError.self) { try CoNLLU.read("2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n") }
    #expect(throws: LanguageError.self) { try CoNLLU.read("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n") }
  }

  @Test func writesNamesSpacesAndMultiwordTokens() {
    var analysis = TextSamples.analysis([
      ("Tarvik", "Tarvik", .properNoun, "NNP", 3, "nsubj"), ("did", "do", .auxiliary, "VBD", 3, "aux"),
      ("win", "win", .verb, "VB", 0, "root"),
    ])
    analysis.entities = [
      EntityMention(sentence: 0, tokens: 0..<1, range: TextRange(0, 6), type: .organization)
    ]
    #expect(
      CoNLLU.write(analysis) == """
        # sent_id = 1
        # text = Tarvik did win
        1\tTarvik\tTarvik\tPROPN\tNNP\t_\t3\tnsubj\t_\tNE=B-ORG
        2\tdid\tdo\tAUX\tVBD\t_\t3\taux\t_\t_
        3\twin\twin\tVERB\tVB\t_\t0\troot\t_\t_


        """)
  }

  @Test func whatIsWrittenCanBeRead() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model(), setting: .fast)
    for text in TextSamples.hostile + [TextSamples.news] {
      let analysis = analyzer.analyze(SourceText(text))
      let input = try CoNLLU.read(CoNLLU.write(analysis))
      #expect(input.sentences.map(\.count) == analysis.sentences.map(\.tokens.count), "\(text.debugDescription)")
      let again = analyzer.analyze(input.text, sentences: input.sentences)
      #expect(again.sentences.map { $0.tokens.map(\.form) } == analysis.sentences.map { $0.tokens.map(\.form) })
    }
  }
}
