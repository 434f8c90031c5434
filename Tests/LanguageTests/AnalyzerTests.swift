import Testing
import Text

@testable import Language

@Suite struct AnalyzerTests {
  @Test(arguments: ParserSetting.allCases) func newsIsAnalyzedWhole(_ setting: ParserSetting) throws {
    let analysis = LanguageAnalyzer(model: try TextSamples.model(), setting: setting).analyze(
      SourceText(TextSamples.news))
    #expect(TextSamples.problems(analysis).isEmpty)
    let forms = analysis.sentences.flatMap(\.tokens).map(\.form)
    for form in ["Inc.", "$", "12.4", "Jan.", "5", "U.S.", "Ltd.", "do", "n't", "'s", "&"] {
      #expect(forms.contains(form), "\(form)")
    }
    #expect(analysis.sentences.count == 4)
    let organizations = analysis.entities.filter { $0.type == .organization }.map(analysis.string)
    #expect(organizations.contains("Marrowgate Systems Inc."))
    let verb = try #require(analysis.sentences[1].tokens.first { $0.form == "awarded" })
    #expect(verb.lemma == "award" && verb.upos == .verb && verb.xpos == "VBN")
    let passive = analysis.sentences[1].tokens.first { $0.deprel == "nsubj:pass" }
    #expect(passive != nil)
  }

  @Test(arguments: ParserSetting.allCases) func hostileTextIsHarmless(_ setting: ParserSetting) throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model(), setting: setting)
    for text in TextSamples.hostile {
      let analysis = analyzer.analyze(SourceText(text))
      #expect(TextSamples.problems(analysis).isEmpty, "\(text.debugDescription)")
      _ = CoNLLU.write(analysis)
      _ = ClauseTense(analysis).tense(at: TextRange(0, 1))
    }
  }

  @Test func randomUnicodeIsHarmless() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model())
    var state: UInt64 = 7
    for _ in 0..<150 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let limit: UInt64 = state >> 60 < 10 ? 0x250 : 0x11_0000
        if let scalar = Unicode.Scalar(UInt32((state >> 20) % limit)) { scalars.append(scalar) }
      }
      let text = String(scalars)
      #expect(TextSamples.problems(analyzer.analyze(SourceText(text))).isEmpty, "\(text.debugDescription)")
    }
  }

  @Test func longSentencesAndTokensAreHarmless() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model())
    let long = Array(repeating: "the supplier of parts and", count: 1000).joined(separator: " ")
    #expect(TextSamples.problems(analyzer.analyze(SourceText(long))).isEmpty)
    let token = String(repeating: "x", count: 1_000_000)
    let analysis = analyzer.analyze(SourceText(token))
    #expect(analysis.sentences.map(\.tokens.count) == [1])
    let dots = String(repeating: ".-", count: 20_000)
    #expect(TextSamples.problems(analyzer.analyze(SourceText(dots))).isEmpty)
  }

  /// The period of a legal form ends a sentence before what only begins one.
  @Test(arguments: [
    ("They sued Marrow Corp. But the court agreed.", 2),
    ("Four funds bid for Marrow Corp. Kellow is new to the trade.", 2),
    ("The adviser of Bain & Co. Kellow has said so.", 2),
    ("They met Marrow Corp. Chairman Maria Holt in May.", 1),
    ("They met Marrow Corp. President Holt is said to agree.", 1),
    ("Shares of Marrow Co. Ltd. were sold.", 1),
  ])
  func legalFormsEndSentences(_ text: String, _ count: Int) throws {
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(SourceText(text))
    #expect(analysis.sentences.count == count, "\(analysis.sentences.map { $0.tokens.map(\.form) })")
  }

  @Test func weekdaysOwn() throws {
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(SourceText("Tuesday's lawsuit came late."))
    #expect(analysis.sentences[0].tokens.prefix(2).map(\.form) == ["Tuesday", "'s"])
  }

  @Test func amountsAreDivided() throws {
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(SourceText("It paid €40m and £1.2bn."))
    let forms = analysis.sentences.flatMap(\.tokens).map(\.form)
    #expect(forms == ["It", "paid", "€", "40", "m", "and", "£", "1.2", "bn", "."])
  }

  @Test func namesOfSitesAndNumberedNamesStayWhole() throws {
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(
      SourceText("Ask acme.ai, Data4 or Booking.com. It ended.In May."))
    let forms = analysis.sentences.flatMap(\.tokens).map(\.form)
    #expect(forms.starts(with: ["Ask", "acme.ai", ",", "Data4", "or", "Booking.com", "."]), "\(forms)")
    #expect(!forms.contains("ended.In"))
  }

  @Test func theLetterOfASeriesIsNoInitial() throws {
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(
      SourceText("Oldmere led the Series A. Tarvik joined it. William A. Boone watched."))
    #expect(analysis.sentences.map(\.tokens.count) == [6, 4, 5])
  }

  @Test func givenTokensAreKept() throws {
    let text = SourceText("Don't stop here")
    let given = [[TextRange(0, 5), TextRange(6, 10)], [TextRange(11, 15)], []]
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(text, sentences: given)
    #expect(analysis.sentences.map { $0.tokens.map(\.form) } == [["Don't", "stop"], ["here"]])
  }

  @Test func aPartOfATextKeepsItsOffsets() throws {
    let text = SourceText("---\ntitle: x\n---\nOldmere sued Tarvik.\n")
    let analysis = LanguageAnalyzer(model: try TextSamples.model()).analyze(text, in: TextRange(17, text.bytes.count))
    #expect(analysis.sentences.first?.tokens.first?.range == TextRange(17, 24))
  }

  @Test func threadsShareAModel() async throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model())
    let text = SourceText(TextSamples.news)
    let expected = analyzer.analyze(text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 { group.addTask { analyzer.analyze(text) == expected } }
      for await isSame in group { #expect(isSame) }
    }
  }
}
