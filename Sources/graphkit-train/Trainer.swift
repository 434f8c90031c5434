import Foundation
import Language

/// Makes a model from treebanks.
struct Trainer {
  let train: [TreebankSentence]
  /// Sentences of news as the parser reads them, with plain words for names and sums; see `Corpora/trees`.
  var condensed: [TreebankSentence] = []
  var news: [NewsDocument] = []
  var neuralEpochs = 20
  /// A model whose neural parser is to be kept, instead of training one anew.
  var reused: [String: ModelPart] = [:]
  let log: (String) -> Void

  func model() throws -> [UInt8] {
    let tagSet = TagSet(names: names(\.tag, atLeast: 2))
    let labels = names(\.deprel, atLeast: 2)
    let trees = train + condensed
    log("\(trees.count) sentences, \(tagSet.names.count) tags, \(labels.count) relations")
    let tokenizer = try TokenizerTrainer(epochs: 8, log: log).train(train)
    let lemmas = LemmaTrainer(tagSet: tagSet).train(train)
    let tagger = try TaggerTrainer(tagSet: tagSet, epochs: 8, members: 4, threshold: 0.3, log: log).train(
      weighted(trees), seed: 1)
    // The mean knows the news by heart; the tags of one training are more like those of text that nobody has read.
    let newsTagger = try TaggerTrainer(tagSet: tagSet, epochs: 8, threshold: 0.3, log: { _ in }).train(
      weighted(trees), seed: 1)
    let tags = try TaggerTrainer(tagSet: tagSet, epochs: 4, log: { _ in }).jackknife(trees, folds: 5)
    log("  tagged the training data by cross-validation")
    let documents = try namedDocuments(tokenizer, newsTagger, tagSet, tags)
    let entity = try EntityTrainer(epochs: 10, log: log).train(documents, seed: 3)
    let parser = ParserTrainer(tagSet: tagSet, labels: labels, epochs: 9, log: log)
      .train(weighted(trees), tags: weighted(tags), seed: 2, threshold: 2.2)
    let neural = try reusedNeural() ?? trainNeural(tagSet, labels, tags)
    var vocabularyNames = ModelWriter()
    vocabularyNames.strings(tagSet.names)
    vocabularyNames.strings(labels)
    vocabularyNames.strings(lemmas.rules.map(\.encoded))
    let parts: [(ModelPartName, [UInt8])] = [
      (.names, vocabularyNames.bytes), (.split, tokenizer.split), (.splitWords, tokenizer.splitWords),
      (.sentence, tokenizer.sentence), (.tagger, tagger.weights), (.lexicon, tagger.lexicon),
      (.lemmas, lemmas.table), (.parser, parser), (.entity, entity.first),
      (.entity2, entity.second), (.neural, neural.weights), (.vocabulary, neural.vocabulary),
    ]
    for (name, bytes) in parts { log("  part \(name.rawValue): \(bytes.count) bytes") }
    return ModelFile.pack(parts.map { ($0.0.rawValue, $0.1) })
  }

  /// How often a sentence of news counts; they are few, and what extraction reads is news.
  private static let condensedWeight = 3

  /// What belongs to the sentences, with that of the news ones repeated.
  private func weighted<Element>(_ items: [Element]) -> [Element] {
    items + (1..<Self.condensedWeight).flatMap { _ in items[train.count...] }
  }

  private func reusedNeural() -> (weights: [UInt8], vocabulary: [UInt8])? {
    guard let weights = reused[ModelPartName.neural.rawValue],
      let vocabulary = reused[ModelPartName.vocabulary.rawValue]
    else { return nil }
    return (Array(weights.bytes), Array(vocabulary.bytes))
  }

  func trainNeural(
    _ tagSet: TagSet, _ labels: [String], _ tags: [[UInt8]]
  ) throws -> (weights: [UInt8], vocabulary: [UInt8]) {
    var counts = [UInt64: Int]()
    for sentence in train + condensed { for word in sentence.hashedWords { counts[word.lower, default: 0] += 1 } }
    let known = counts.filter { $0.value >= 2 }.keys.sorted()
    let vocabulary = FrozenDictionary.encode(known.enumerated().map { ($1, UInt32($0 + 1)) })
    let dictionary = try ModelParts.dictionary(vocabulary)
    let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    let examples = zip(weighted(train + condensed), weighted(tags)).map { sentence, tags in
      BiaffineWorker.Example(
        input: NeuralInput(words: sentence.hashedWords, tags: tags, vocabulary: dictionary),
        heads: sentence.words.map { $0.head + 1 }, labels: sentence.words.map { numbers[$0.deprel] ?? 0 })
    }
    let shape = NeuralShape(
      tableRows: [
        known.count + 1, tagSet.names.count, NeuralInput.suffixRows, NeuralInput.prefixRows, NeuralInput.shapeRows,
      ], labels: labels.count)
    let trainer = BiaffineTrainer(shape: shape, seed: 5, log: log)
    trainer.train(examples, epochs: neuralEpochs, seed: 6)
    return (trainer.encoded(), vocabulary)
  }

  /// The values of an attribute that occur often enough, sorted.
  private func names(_ attribute: KeyPath<TreebankSentence.Word, String>, atLeast minimum: Int) -> [String] {
    var counts = [String: Int]()
    for sentence in train + condensed {
      for word in sentence.words { counts[word[keyPath: attribute], default: 0] += 1 }
    }
    return counts.filter { $0.value >= minimum }.keys.sorted()
  }

  func namedDocuments(
    _ tokenizer: TokenizerTrainer.Result, _ tagger: TaggerTrainer.Result, _ tagSet: TagSet, _ tags: [[UInt8]]
  ) throws -> [NamedDocument] {
    let tokens = TokenSplitter(
      scorer: try FrozenWeights(ModelParts.part(tokenizer.split)),
      splitWords: try ModelParts.dictionary(tokenizer.splitWords))
    let sentences = SentenceSplitter(scorer: try FrozenWeights(ModelParts.part(tokenizer.sentence)))
    let raw = Tokenizer(tokenSplitter: tokens, sentenceSplitter: sentences)
    let tagging = try ModelParts.tagger(tagger, tagSet)
    return NamedDocument.documents(train, tags: Array(tags.prefix(train.count)))
      + news.map { NamedDocument($0, tokenizer: raw, tagger: tagging) }
  }
}
