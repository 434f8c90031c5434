import Foundation
import Language

/// Makes a model from treebanks.
struct Trainer {
  let train: [TreebankSentence]
  var neuralEpochs = 20
  let log: (String) -> Void

  func model() throws -> [UInt8] {
    let tagSet = TagSet(names: names(\.tag, atLeast: 2))
    let labels = names(\.deprel, atLeast: 2)
    log("\(train.count) sentences, \(tagSet.names.count) tags, \(labels.count) relations")
    let tokenizer = try TokenizerTrainer(epochs: 8, log: timed).train(train)
    let lemmas = LemmaTrainer(tagSet: tagSet).train(train)
    let taggerTrainer = TaggerTrainer(tagSet: tagSet, epochs: 8, log: timed)
    let tagger = try taggerTrainer.train(train, seed: 1)
    let tags = try taggerTrainer.jackknife(train, folds: 5)
    timed("  jackknife done")
    let names = nameExamples(tags)
    let entity = EntityTrainer(epochs: 10, log: timed).train(names, seed: 3)
    let parser = ParserTrainer(tagSet: tagSet, labels: labels, epochs: 6, log: timed)
      .train(train, tags: tags, seed: 2, threshold: 1.2)
    let neural = try trainNeural(tagSet, labels, tags)
    var names0 = ModelWriter()
    names0.strings(tagSet.names)
    names0.strings(labels)
    names0.strings(lemmas.rules.map(\.encoded))
    let parts: [(ModelPartName, [UInt8])] = [
      (.names, names0.bytes), (.split, tokenizer.split), (.splitWords, tokenizer.splitWords),
      (.sentence, tokenizer.sentence), (.tagger, tagger.weights), (.lexicon, tagger.lexicon),
      (.lemmas, lemmas.table), (.parser, parser), (.entity, entity), (.neural, neural.weights), (.vocabulary, neural.vocabulary),
    ]
    for (name, bytes) in parts { log("  part \(name.rawValue): \(bytes.count) bytes") }
    return ModelFile.pack(parts.map { ($0.0.rawValue, $0.1) })
  }

  private func trainNeural(
    _ tagSet: TagSet, _ labels: [String], _ tags: [[UInt8]]
  ) throws -> (weights: [UInt8], vocabulary: [UInt8]) {
    var counts = [UInt64: Int]()
    for sentence in train { for word in sentence.hashedWords { counts[word.lower, default: 0] += 1 } }
    let known = counts.filter { $0.value >= 2 }.keys.sorted()
    let vocabulary = FrozenDictionary.encode(known.enumerated().map { ($1, UInt32($0 + 1)) })
    let dictionary = try ModelParts.dictionary(vocabulary)
    let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    let examples = zip(train, tags).map { sentence, tags in
      BiaffineWorker.Example(
        input: NeuralInput(words: sentence.hashedWords, tags: tags, vocabulary: dictionary),
        heads: sentence.words.map { $0.head + 1 }, labels: sentence.words.map { numbers[$0.deprel] ?? 0 })
    }
    let shape = NeuralShape(
      tableRows: [
        known.count + 1, tagSet.names.count, NeuralInput.suffixRows, NeuralInput.prefixRows, NeuralInput.shapeRows,
      ], labels: labels.count)
    let trainer = BiaffineTrainer(shape: shape, seed: 5, log: timed)
    trainer.train(examples, epochs: neuralEpochs, seed: 6)
    return (trainer.encoded(), vocabulary)
  }

  private func timed(_ message: String) {
    log(message)
  }

  /// The values of an attribute that occur often enough, sorted.
  private func names(_ attribute: KeyPath<TreebankSentence.Word, String>, atLeast minimum: Int) -> [String] {
    var counts = [String: Int]()
    for sentence in train { for word in sentence.words { counts[word[keyPath: attribute], default: 0] += 1 } }
    return counts.filter { $0.value >= minimum }.keys.sorted()
  }

  private func nameExamples(_ tags: [[UInt8]]) -> [EntityTrainer.Example] {
    zip(train, tags).filter { $0.0.hasEntities }.map { sentence, tags in
      EntityTrainer.Example(
        words: sentence.hashedWords, tags: tags.map { UInt64($0) + 1 }, gold: GoldNames.labels(sentence))
    }
  }
}
