import Text

@testable import Language

/// Texts and analyses that several tests share.
enum TextSamples {
  static let news = """
    Marrowgate Systems wins port contract

    Marrowgate Systems Inc. was awarded a $12.4 million contract by the Port of Tarvik on Jan. 5, the company said.
    It will supply radars to the port's U.S. partner, Oldmere & Sons Ltd., from 2027. "We don't expect delays," it said.
    """

  static let hostile: [String] = [
    "", " ", "\n\n\n", "#", "\t", "# text = no", "1\tone\t_", "\u{0}", "\u{FEFF}", "....", "((((((", "\"\"\"\"", "'s",
    "n't", "-",
    "שלום עולם. זה משפט.", "e\u{301}\u{302}\u{303} a\u{327}", "👩‍👩‍👧‍👦🇫🇷 works", "日本語の文章です。", "a\r\nb\rc",
    "http://example.com/a?b=c#d e@f.org $1.2bn €40m (NASDAQ: AMZN)", "\u{200B}\u{200E}x", "ﬁﬂ ǅ ß İ", "1.2.3.4.5,6,7",
    "A\u{2028}B\u{2029}C", "…—–‘’“”",
  ]

  static func model() throws -> LanguageModel { try LanguageModel.embedded() }

  /// A sentence from rows of form, lemma, UPOS, XPOS, head (from 1) and deprel.
  static func analysis(_ rows: [(String, String, UniversalPartOfSpeech, String, Int, String)]) -> AnalyzedText {
    var text = ""
    var tokens = [Token]()
    for (form, lemma, upos, xpos, head, deprel) in rows {
      let start = text.utf8.count
      text += form
      tokens.append(
        Token(
          range: TextRange(start, text.utf8.count), form: form, lemma: lemma, upos: upos, xpos: xpos, head: head - 1,
          deprel: deprel))
      text += " "
    }
    let source = SourceText(text)
    return AnalyzedText(
      text: source, sentences: [Sentence(range: TextRange(0, max(text.utf8.count - 1, 0)), tokens: tokens)])
  }

  /// What must hold for every analysis: tokens in order, gaps of white space and marks of Markdown, one root, no cycle.
  static func problems(_ analysis: AnalyzedText) -> [String] {
    var problems = [String]()
    var position = 0
    let marks = analysis.text.bytes.withUnsafeBufferPointer { Set(Markup.marks($0, 0..<$0.count).joined()) }
    func checkGap(to end: Int) {
      let rest = (position..<max(end, position)).filter { !marks.contains($0) }.map { analysis.text.bytes[$0] }
      let gap = String(decoding: rest, as: UTF8.self)
      let isBlank = gap.unicodeScalars.allSatisfy { CharacterClass($0) == .space }
      if !isBlank { problems.append("'\(gap)' at \(position) is in no token") }
    }
    for sentence in analysis.sentences {
      if sentence.tokens.isEmpty { problems.append("a sentence without tokens") }
      for token in sentence.tokens {
        checkGap(to: token.range.lowerBound)
        if token.range.isEmpty || token.range.lowerBound < position { problems.append("bad range \(token.range)") }
        if token.form != analysis.text.string(in: token.range) {
          problems.append("'\(token.form)' isn't what is there")
        }
        position = token.range.upperBound
      }
      let roots = sentence.tokens.count { $0.head == -1 }
      if roots != 1 { problems.append("\(roots) roots") }
      let tree = sentence.tree
      for index in sentence.tokens.indices where tree.heads[index] == -1 {
        if tree.subtree(of: index).count != sentence.tokens.count { problems.append("a cycle") }
      }
    }
    checkGap(to: analysis.text.bytes.count)
    for mention in analysis.entities {
      let tokens = analysis.sentences[mention.sentence].tokens
      if mention.tokens.isEmpty || mention.tokens.upperBound > tokens.count { problems.append("bad mention") }
    }
    return problems
  }
}
