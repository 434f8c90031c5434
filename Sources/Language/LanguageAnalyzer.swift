import Text

/// Turns text into sentences, tokens with tags and lemmas, dependency trees and names.
///
/// A value holds no state of its own: the same one may be used from several threads at once.
public struct LanguageAnalyzer: Sendable {
  private let model: LanguageModel
  private let setting: ParserSetting
  private let condensesNames: Bool
  private let fixed: FixedWeights?

  /// Creates an analyzer over a model.
  /// - Parameters:
  ///   - model: the trained model.
  ///   - setting: how the parser chooses arcs.
  ///   - condensesNames: whether the parser sees a plain word for each name, sum and date, and neither datelines nor
  ///     acronyms in parentheses. It reads news better so; the trees keep to Universal Dependencies but for the inside
  ///     of names, which is flat.
  public init(model: LanguageModel, setting: ParserSetting = .accurate, condensesNames: Bool = false) {
    self.model = model
    self.setting = setting
    self.condensesNames = condensesNames
    fixed = setting == .fast ? model.neural.map(FixedWeights.init) : nil
  }

  /// Analyzes the part of a text at `range`, or all of it. Linear in its length.
  ///
  /// Tokens and the gaps between them make up the text exactly; the gaps hold nothing but white space and marks of
  /// Markdown: of headings, quotations, emphasis and links.
  public func analyze(_ text: SourceText, in range: TextRange? = nil) -> AnalyzedText {
    let lower = min(max(range?.lowerBound ?? 0, 0), text.bytes.count)
    let upper = min(max(range?.upperBound ?? text.bytes.count, lower), text.bytes.count)
    let worker = AnalysisWorker(model: model, setting: setting, fixed: fixed)
    return text.bytes.withUnsafeBufferPointer { bytes in
      assemble(text, worker.sentences(bytes, lower..<upper), worker, bytes)
    }
  }

  /// Analyzes given sentences of given tokens, each a range of bytes of `text`. Ranges that are empty or reach beyond
  /// the text are left out, as are sentences without tokens.
  public func analyze(_ text: SourceText, sentences: [[TextRange]]) -> AnalyzedText {
    let worker = AnalysisWorker(model: model, setting: setting, fixed: fixed)
    let ranges = sentences.map { sentence in
      sentence.filter { !$0.isEmpty && text.range.contains($0) }.map { $0.lowerBound..<$0.upperBound }
    }
    return text.bytes.withUnsafeBufferPointer { bytes in
      assemble(text, ranges.filter { !$0.isEmpty }, worker, bytes)
    }
  }

  /// What tells the tense of clauses in the part of a text at `range`, or all of it, and analyzes only the sentences
  /// that it is asked about: without names, and as they stand.
  public func tenses(of text: SourceText, in range: TextRange? = nil) -> LazyClauseTense {
    let lower = min(max(range?.lowerBound ?? 0, 0), text.bytes.count)
    let upper = min(max(range?.upperBound ?? text.bytes.count, lower), text.bytes.count)
    return LazyClauseTense(
      text: text, range: lower..<upper, worker: AnalysisWorker(model: model, setting: setting, fixed: fixed))
  }

  private func assemble(
    _ text: SourceText, _ sentences: [[Range<Int>]], _ worker: AnalysisWorker,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> AnalyzedText {
    let drafts = worker.withOpeningNames(sentences.map { worker.draft(bytes, $0) })
    let names = worker.mentions(drafts)
    let bySentence = Dictionary(grouping: condensesNames ? names : [], by: \.sentence)
    let parsed = drafts.enumerated().map { index, draft in
      var sentence =
        condensesNames ? worker.sentence(draft, condensing: bySentence[index] ?? []) : worker.sentence(draft)
      sentence.range = Markup.withEmphasis(around: sentence.range, in: bytes)
      return sentence
    }
    return AnalyzedText(text: text, sentences: parsed, entities: names)
  }
}
