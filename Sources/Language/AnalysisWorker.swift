import Text

/// The models with their working memory, for one analysis on one thread.
final class AnalysisWorker {
  private let model: LanguageModel
  private let tokenizer: Tokenizer
  private let tagger: Tagger
  private let parser: GreedyParser
  private let accurateParser: BiaffineParser?
  private let fastParser: FastParser?
  private let recognizer: EntityRecognizer
  private let documentRecognizer: EntityRecognizer

  /// Creates a worker that parses accurately, or fast with `fixed` weights if there are any.
  init(model: LanguageModel, setting: ParserSetting, fixed: FixedWeights?) {
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
    if let fixed, let vocabulary = model.vocabulary, let root = model.labels.firstIndex(of: "root") {
      fastParser = FastParser(weights: fixed, vocabulary: vocabulary, root: root)
    } else {
      fastParser = nil
    }
    recognizer = EntityRecognizer(scorer: model.entity)
    documentRecognizer = EntityRecognizer(scorer: model.documentEntity)
  }

  func sentences(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [[Range<Int>]] {
    tokenizer.sentences(bytes, range)
  }

  /// A sentence with what the search for names and the parser need of it.
  struct Draft {
    var ranges: [Range<Int>]
    var forms: [String]
    var words: [Word]
    var tags: [UInt8]
    var input: EntityInput
    var labels: [UInt8]

    func range(of tokens: Range<Int>) -> TextRange {
      guard let first = tokens.first, let last = tokens.last else { return TextRange(0, 0) }
      return TextRange(ranges[first].lowerBound, ranges[last].upperBound)
    }
  }

  /// Tags one sentence of at least one token.
  func draft(_ bytes: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) -> Draft {
    let words = ranges.map { Word(UnsafeBufferPointer(rebasing: bytes[$0])) }
    let tags = tagger.tag(words)
    let input = EntityInput(words: words, tags: tags)
    return Draft(
      ranges: ranges, forms: ranges.map { String(decoding: bytes[$0], as: UTF8.self) }, words: words, tags: tags,
      input: input, labels: recognizer.labels(input))
  }

  /// The drafts of a document with names that open a sentence tagged as such; see ``OpeningNames``.
  func withOpeningNames(_ drafts: [Draft]) -> [Draft] {
    guard var names = OpeningNames(tagSet: model.tagSet) else { return drafts }
    for draft in drafts { names.add(draft.words, draft.tags) }
    return drafts.map { draft in
      let tags = names.mended(draft.tags, draft.words)
      guard tags != draft.tags else { return draft }
      var draft = draft
      draft.tags = tags
      draft.input = EntityInput(words: draft.words, tags: tags)
      draft.labels = recognizer.labels(draft.input)
      return draft
    }
  }

  /// Tags and parses one sentence of at least one token as it stands, without looking for names.
  func plainSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) -> Sentence {
    let words = ranges.map { Word(UnsafeBufferPointer(rebasing: bytes[$0])) }
    return sentence(
      Draft(
        ranges: ranges, forms: ranges.map { String(decoding: bytes[$0], as: UTF8.self) }, words: words,
        tags: tagger.tag(words), input: EntityInput(words: [], tags: []), labels: []))
  }

  private func parse(_ words: [Word], _ tags: [UInt8]) -> ParsedArcs {
    if let fastParser, words.count <= FastParser.longestSentence { return fastParser.parse(words, tags: tags) }
    let greedy = parser.parse(ParserInput(words: words, tags: tags, tagSet: model.tagSet))
    return accurateParser?.parse(words, tags: tags, greedy: greedy) ?? greedy
  }

  /// Parses a sentence as it stands.
  func sentence(_ draft: Draft) -> Sentence {
    let arcs = parse(draft.words, draft.tags)
    let deprels = arcs.labels.map { model.labels[Int($0)] }
    return sentence(draft, draft.tags, arcs.heads, deprels, arcs.confidences)
  }

  /// Parses a sentence with its names, sums and dates condensed; see ``Condensation``.
  func sentence(_ draft: Draft, condensing names: [EntityMention]) -> Sentence {
    let condenser = SentenceCondenser(
      forms: draft.forms, ranges: draft.ranges, tags: draft.tags.map { model.tagSet.upos[Int($0)] }, names: names)
    let condensed = condenser.condensation() ?? Condensation(words: draft.words.count)
    let isHeadline = condenser.isHeadline
    let words = condensed.units.map { unit in
      unit.placeholder?.word ?? (isHeadline ? smallWord(draft.forms[unit.head]) : nil) ?? draft.words[unit.head]
    }
    let unitTags = TagMending(tagSet: model.tagSet).mended(tagger.tag(words), condensed, forms: draft.forms)
    let arcs = parse(words, unitTags)
    let (heads, deprels) = condensed.expanded(arcs, labels: model.labels, forms: draft.forms)
    var tags = draft.tags
    var confidences = [Float](repeating: 1, count: tags.count)
    for (place, unit) in condensed.units.enumerated() {
      confidences[unit.head] = arcs.confidences[place]
      if unit.kind == .word { tags[unit.head] = unitTags[place] }
      for name in unit.names { markName(name, &tags) }
    }
    return sentence(draft, tags, heads, deprels, confidences)
  }

  /// A headline's capitalized word in small letters, if it is a word that the model knows.
  private func smallWord(_ form: String) -> Word? {
    guard form.first?.isUppercase == true, form.dropFirst().allSatisfy(\.isLowercase), form.utf8.count > 1 else {
      return nil
    }
    let word = Word(form.lowercased())
    return model.lexicon[word.lower] == nil ? nil : word
  }

  /// The nouns and adjectives of a name are proper nouns.
  private func markName(_ tokens: Range<Int>, _ tags: inout [UInt8]) {
    guard let proper = model.tagSet.names.firstIndex(of: "PROPN|NNP") else { return }
    for token in tokens where [.noun, .adjective, .verb, .other].contains(model.tagSet.upos[Int(tags[token])]) {
      tags[token] = UInt8(proper)
    }
  }

  private func sentence(
    _ draft: Draft, _ tags: [UInt8], _ heads: [Int], _ deprels: [String], _ confidences: [Float]
  ) -> Sentence {
    let tags = TreeAgreement(tagSet: model.tagSet, forms: draft.forms, heads: heads, deprels: deprels).mended(tags)
    let tokens = draft.ranges.enumerated().map { place, range in
      let form = draft.forms[place]
      return Token(
        range: TextRange(range.lowerBound, range.upperBound), form: form,
        lemma: model.lemmatizer.lemma(of: form, tag: tags[place]), upos: model.tagSet.upos[Int(tags[place])],
        xpos: model.tagSet.xpos[Int(tags[place])], head: heads[place], deprel: deprels[place],
        arcConfidence: confidences[place])
    }
    return Sentence(range: draft.range(of: draft.ranges.indices), tokens: tokens)
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
      let mending = NameMending(
        forms: draft.forms, words: draft.words,
        isFiniteVerb: { [model] in ["VBD", "VBN", "VBZ"].contains(model.tagSet.xpos[Int(draft.tags[$0])]) })
      return mending.mended(EntityTagSet.spans(labels)).map { span in
        EntityMention(
          sentence: index, tokens: span.tokens, range: draft.range(of: span.tokens), type: span.type,
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
