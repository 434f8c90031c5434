import Text

/// The models with their working memory, for one analysis on one thread.
final class AnalysisWorker {
  private let model: LanguageModel
  private let tokenizer: Tokenizer
  private let tagger: Tagger
  private let parser: GreedyParser
  private let accurateParser: BiaffineParser?
  private let recognizer: EntityRecognizer

  init(model: LanguageModel, setting: ParserSetting) {
    self.model = model
    tokenizer = Tokenizer(
      tokenSplitter: TokenSplitter(scorer: model.split, splitWords: model.splitWords),
      sentenceSplitter: SentenceSplitter(scorer: model.sentence))
    tagger = Tagger(scorer: model.tagger, lexicon: model.lexicon, tagCount: model.tagSet.names.count)
    parser = GreedyParser(scorer: model.parser, labelCount: model.labels.count)
    if setting == .accurate, let neural = model.neural, let vocabulary = model.vocabulary {
      accurateParser = BiaffineParser(model: neural, vocabulary: vocabulary)
    } else {
      accurateParser = nil
    }
    recognizer = EntityRecognizer(scorer: model.entity)
  }

  func sentences(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [[Range<Int>]] {
    tokenizer.sentences(bytes, range)
  }

  /// Analyzes one sentence of at least one token.
  func analyze(
    _ bytes: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>], index: Int
  ) -> (Sentence, [EntityMention]) {
    let words = ranges.map { Word(UnsafeBufferPointer(rebasing: bytes[$0])) }
    let tags = tagger.tag(words)
    let greedy = parser.parse(ParserInput(words: words, tags: tags, tagSet: model.tagSet))
    let arcs = accurateParser?.parse(words, tags: tags, greedy: greedy) ?? greedy
    var tokens = [Token]()
    tokens.reserveCapacity(ranges.count)
    for (place, range) in ranges.enumerated() {
      let form = String(decoding: bytes[range], as: UTF8.self)
      let tag = Int(tags[place])
      tokens.append(
        Token(
          range: TextRange(range.lowerBound, range.upperBound), form: form,
          lemma: model.lemmatizer.lemma(of: form, tag: tags[place]), upos: model.tagSet.upos[tag],
          xpos: model.tagSet.xpos[tag], head: arcs.heads[place], deprel: model.labels[Int(arcs.labels[place])],
          arcConfidence: arcs.confidences[place]))
    }
    let lower = ranges.first?.lowerBound ?? 0
    let sentence = Sentence(range: TextRange(lower, ranges.last?.upperBound ?? lower), tokens: tokens)
    let labels = recognizer.labels(words, tags.map { UInt64($0) + 1 })
    return (sentence, mentions(labels, sentence, index))
  }

  private func mentions(_ labels: [UInt8], _ sentence: Sentence, _ index: Int) -> [EntityMention] {
    EntityTagSet.spans(labels).map { span in
      EntityMention(
        sentence: index, tokens: span.tokens, range: sentence.range(of: span.tokens), type: span.type,
        confidence: 0.8)
    }
  }
}
