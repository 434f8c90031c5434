import Language

/// Trains the tagger as an averaged perceptron.
struct TaggerTrainer {
  let tagSet: TagSet
  let epochs: Int
  /// How many trainings are averaged.
  var members = 1
  /// Smaller averaged weights are dropped.
  var threshold: Float = 0.12
  let log: (String) -> Void

  struct Result {
    var weights: [UInt8]
    var lexicon: [UInt8]
  }

  func train(_ sentences: [TreebankSentence], seed: UInt64) throws -> Result {
    let numbers = Dictionary(uniqueKeysWithValues: tagSet.names.enumerated().map { ($1, UInt8($0)) })
    let lexicon = FrozenDictionary.encode(lexicon(sentences))
    let examples = sentences.map { sentence in
      (words: sentence.hashedWords, gold: sentence.words.map { numbers[$0.tag] ?? 0 })
    }
    let trainings = try (0..<members).map { member in
      try trained(examples, ModelParts.dictionary(lexicon), seed: seed + UInt64(member) * 1000)
    }
    let weights = FrozenWeights.encode(TrainableWeights.mean(of: trainings), unit: 1.0 / 32, pruningBelow: threshold)
    return Result(weights: weights, lexicon: lexicon)
  }

  private func trained(
    _ examples: [(words: [Language.Word], gold: [UInt8])], _ lexicon: FrozenDictionary, seed: UInt64
  ) throws -> TrainableWeights {
    let weights = TrainableWeights()
    let tagger = Tagger(scorer: weights, lexicon: lexicon, tagCount: tagSet.names.count)
    var order = Array(examples.indices)
    var generator = SeededGenerator(seed: seed)
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      var errors = 0
      for number in order { errors += learn(examples[number].words, examples[number].gold, tagger, weights) }
      log("  tagger epoch \(epoch + 1): \(errors) errors")
    }
    return weights
  }

  private func learn(_ words: [Language.Word], _ gold: [UInt8], _ tagger: Tagger, _ weights: TrainableWeights) -> Int {
    var errors = 0
    var tags = [UInt8](repeating: 0, count: words.count)
    tagger.prepare(words)
    for index in words.indices {
      let predicted = tagger.best(index, words, tags)
      if predicted != gold[index] {
        errors += 1
        let keys = tagger.features(index, words, tags)
        weights.update(keys, label: Int(gold[index]), by: 1)
        weights.update(keys, label: Int(predicted), by: -1)
      }
      tags[index] = predicted
      weights.time += 1
    }
    return errors
  }

  /// From a word to a number for the set of tags that it has often enough.
  private func lexicon(_ sentences: [TreebankSentence]) -> [(key: UInt64, value: UInt32)] {
    var counts = [UInt64: [String: Int]]()
    for sentence in sentences {
      for word in sentence.words { counts[Language.Word.lowerHash(word.form), default: [:]][word.tag, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.compactMap { key, tags in
      let total = tags.values.reduce(0, +)
      guard total >= 3 else { return nil }
      let frequent = tags.filter { $0.value * 20 >= total }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let names = frequent.map(\.key).joined(separator: " ")
      return (key, UInt32(truncatingIfNeeded: FeatureHash.string(names)) | 2)
    }
  }

  /// Tags every sentence with a tagger that was trained on the other folds.
  func jackknife(_ sentences: [TreebankSentence], folds: Int) throws -> [[UInt8]] {
    var tags = [[UInt8]](repeating: [], count: sentences.count)
    for fold in 0..<folds {
      // Blocks of sentences, so that a document's names stay together.
      let isHeldOut = { (index: Int) in (index / 40) % folds == fold }
      let kept = sentences.indices.filter { !isHeldOut($0) }.map { sentences[$0] }
      let result = try TaggerTrainer(tagSet: tagSet, epochs: 4, log: { _ in }).train(kept, seed: UInt64(100 + fold))
      let tagger = try ModelParts.tagger(result, tagSet)
      for index in sentences.indices where isHeldOut(index) { tags[index] = tagger.tag(sentences[index].hashedWords) }
    }
    return tags
  }
}
