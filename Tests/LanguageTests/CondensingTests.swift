import Testing
import Text

@testable import Language

/// What the parser sees of names, sums, dates and remarks, and what becomes of its trees.
@Suite struct CondensingTests {
  /// A sentence of words, each with its part of speech behind a slash; `[` and `]` around an organization's name.
  private func condenser(_ notation: String) -> SentenceCondenser {
    var forms = [String]()
    var ranges = [Range<Int>]()
    var tags = [UniversalPartOfSpeech]()
    var names = [EntityMention]()
    var start: Int?
    var end = 0
    for word in notation.split(separator: " ") {
      if word == "[" { start = forms.count; continue }
      if word == "]", let first = start {
        names.append(
          EntityMention(
            sentence: 0, tokens: first..<forms.count, range: TextRange(ranges[first].lowerBound, end),
            type: .organization))
        continue
      }
      let parts = word.split(separator: "/", maxSplits: 1)
      let form = String(parts[0].replacing("_", with: ""))
      let isJoined = parts[0].hasPrefix("_")
      let lower = isJoined ? end : end + 1
      forms.append(form)
      tags.append(UniversalPartOfSpeech(rawValue: String(parts[1])) ?? .other)
      end = lower + form.utf8.count
      ranges.append(lower..<end)
    }
    return SentenceCondenser(forms: forms, ranges: ranges, tags: tags, names: names)
  }

  private func seen(_ notation: String) -> String {
    let condenser = condenser(notation)
    guard let condensation = condenser.condensation() else { return "" }
    return condensation.units.map { $0.placeholder?.rawValue ?? condenser.forms[$0.head] }.joined(separator: " ")
  }

  @Test(arguments: [
    ("The/DET [ Larkmoor/PROPN Motor/PROPN Works/PROPN ] won/VERB ./PUNCT", "The Senate won ."),
    ("[ Larkmoor/PROPN ] won/VERB on/ADP May/PROPN 2/NUM ,/PUNCT 2025/NUM ./PUNCT", "Google won on Monday ."),
    ("It/PRON paid/VERB $/SYM 85/NUM million/NUM ./PUNCT", "It paid $ 5 ."),
    ("a/DET $/SYM 85/NUM million/NUM contract/NOUN", "a new contract"),
    ("a/DET state/NOUN _-/PUNCT _run/VERB firm/NOUN", "a new firm"),
    (
      "It/PRON bought/VERB New/PROPN Larkmoor/PROPN ,/PUNCT Conn/PROPN _./PUNCT _-/PUNCT _based/VERB [ Orvik/PROPN ]",
      "It bought new Google"
    ),
    ("Polish/ADJ grid/NOUN operator/NOUN [ Larkmoor/PROPN ] grew/VERB", "Google grew"),
    ("[ Orvik/PROPN ] 's/PART chip/NOUN unit/NOUN [ Larkmoor/PROPN ] grew/VERB", "Google grew"),
    ("[ Orvik/PROPN ] rival/NOUN [ Larkmoor/PROPN ] grew/VERB", "Google grew"),
    ("[ Larkmoor/PROPN ] (/PUNCT LKM/PROPN )/PUNCT grew/VERB", "Google grew"),
    (
      "BERLIN/PROPN ,/PUNCT May/PROPN 2/NUM (/PUNCT Wire/PROPN )/PUNCT -/PUNCT [ Larkmoor/PROPN ] grew/VERB",
      "Google grew"
    ),
    ("May/PROPN 2/NUM –/PUNCT [ Larkmoor/PROPN ] grew/VERB", "Google grew"),
    ("•/PUNCT [ Larkmoor/PROPN ] ,/PUNCT [ Orvik/PROPN ] agree/VERB", "Google and Google agree"),
  ])
  func groupsStandForOneWord(_ notation: String, _ expected: String) {
    #expect(seen(notation) == expected)
  }

  @Test(arguments: [
    "It/PRON grew/VERB quickly/ADV ./PUNCT",
    "the/DET Boeing/PROPN 737/NUM flew/VERB",
    "It/PRON grew/VERB (/PUNCT as/SCONJ we/PRON said/VERB )/PUNCT",
    "a/DET deal/NOUN in/ADP Larkmoor/PROPN ,/PUNCT Ohio/PROPN ,/PUNCT was/AUX based/VERB on/ADP trust/NOUN",
  ])
  func plainSentencesStayAsTheyAre(_ notation: String) {
    #expect(condenser(notation).condensation() == nil)
  }

  @Test func timeNounsAreNoTitles() {
    #expect(seen("last/ADJ year/NOUN [ Larkmoor/PROPN ] grew/VERB") == "last year Google grew")
  }

  @Test func everyTokenGetsAHead() throws {
    let notation =
      "[ Orvik/PROPN ] 's/PART chip/NOUN unit/NOUN [ Larkmoor/PROPN Works/PROPN ] (/PUNCT LKM/PROPN )/PUNCT grew/VERB"
    let condenser = condenser(notation)
    let condensation = try #require(condenser.condensation())
    let arcs = ParsedArcs(heads: [1, -1], labels: [0, 1], confidences: [1, 1])
    let (heads, deprels) = condensation.expanded(arcs, labels: ["nsubj", "root"], forms: condenser.forms)
    #expect(heads == [3, 0, 3, 9, 5, 3, 7, 3, 7, -1])
    #expect(
      deprels == ["nmod:poss", "case", "compound", "nsubj", "compound", "appos", "punct", "appos", "punct", "root"])
  }

  @Test(arguments: [TextSamples.news] + TextSamples.hostile)
  func textIsTheSameAndTreesAreWhole(_ text: String) throws {
    let model = try TextSamples.model()
    let plain = LanguageAnalyzer(model: model).analyze(SourceText(text))
    let condensed = LanguageAnalyzer(model: model, condensesNames: true).analyze(SourceText(text))
    #expect(TextSamples.problems(condensed).isEmpty)
    #expect(condensed.sentences.map { $0.tokens.map(\.range) } == plain.sentences.map { $0.tokens.map(\.range) })
    #expect(condensed.entities == plain.entities)
  }

  @Test func treesDoNotDependOnNames() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model(), condensesNames: true)
    func shape(_ text: String) -> [String] {
      analyzer.analyze(SourceText(text)).sentences.flatMap(\.tokens).map { "\($0.head) \($0.deprel)" }
    }
    #expect(
      shape("On Friday the agency sued Google and Microsoft over a merger.")
        == shape("On Friday the agency sued Siemens and Toyota over a merger."))
  }

  @Test func infinitivesBehindNounsAreVerbs() throws {
    let analyzer = LanguageAnalyzer(model: try TextSamples.model(), condensesNames: true)
    let analysis = analyzer.analyze(
      SourceText("It is challenging the ministry's decision to label the company a risk."))
    let label = analysis.sentences.flatMap(\.tokens).first { $0.form == "label" }
    #expect(label?.upos == .verb)
  }
}
