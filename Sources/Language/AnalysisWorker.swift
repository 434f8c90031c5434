import Text

/// The models with their working memory, for one analysis on one thread.
final class AnalysisWorker {
  private let model: LanguageModel
  private let tokenizer: Tokenizer
  private let tagger: Tagger
  private let parser: GreedyParser
  private let accurateParser: BiaffineParser?
  private let recognizer: EntityRecognizer
  private let documentRecognizer: EntityRecognizer

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
    documentRecognizer = EntityRecognizer(scorer: model.documentEntity)
  }

  func sentences(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [[Range<Int>]] {
    tokenizer.sentences(bytes, range)
  }

  /// A sentence with what the search for names needs of it.
  struct Draft {
    var sentence: Sentence
    var input: EntityInput
    var labels: [UInt8]
  }

  /// Analyzes one sentence of at least one token, but for its names.
  func analyze(_ bytes: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) -> Draft {
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
    let input = EntityInput(words: words, tags: tags)
    return Draft(
      sentence: Sentence(range: TextRange(lower, ranges.last?.upperBound ?? lower), tokens: tokens), input: input,
      labels: recognizer.labels(input))
  }

  /// The names of all sentences, with the whole document as evidence for each.
  func mentions(_ drafts: [Draft]) -> [EntityMention] {
    var document = DocumentEvidence()
    for draft in drafts { document.add(draft.input.words, draft.labels) }
    var mentions: [EntityMention] = drafts.enumerated().flatMap { index, draft in
      let evidence = EntityEvidence(draft.input.words, labels: draft.labels, document: document)
      let labels = documentRecognizer.labels(draft.input, evidence: evidence)
      let first = Dictionary(
        EntityTagSet.spans(draft.labels).map { ($0.tokens, $0.type) }, uniquingKeysWith: { first, _ in first })
      return EntityTagSet.spans(labels).map { span in
        EntityMention(
          sentence: index, tokens: span.tokens, range: draft.sentence.range(of: span.tokens), type: span.type,
          confidence: Self.confidence(first[span.tokens] == span.type))
      }
    }
    let names = mentions.map { mention in
      let input = drafts[mention.sentence].input
      return NameUnification.Name(
        words: input.words[mention.tokens], known: input.known[mention.tokens], type: mention.type)
    }
    for (index, type) in NameUnification.types(names).enumerated() { mentions[index].type = type }
    return mentions
  }

  /// Two labellings that agree are right more often.
  private static func confidence(_ agrees: Bool) -> Float { agrees ? 0.9 : 0.6 }
}
