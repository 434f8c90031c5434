import Language

/// Trains the entity recognizer as a structured perceptron.
struct EntityTrainer {
  let epochs: Int
  let log: (String) -> Void

  struct Example {
    var input: EntityInput
    var gold: [UInt8]
    var evidence: EntityEvidence?
  }

  /// Trains both labellings: the first on sentences alone, the second with what the first, trained on other documents,
  /// says of the whole document.
  func train(_ documents: [NamedDocument], seed: UInt64) throws -> (first: [UInt8], second: [UInt8]) {
    let folds = 5
    var informed = [Example]()
    for fold in 0..<folds {
      let others = documents.indices.filter { $0 % folds != fold }.flatMap { documents[$0].sentences }
      let weights = EntityTrainer(epochs: 6, log: { _ in }).train(others, seed: seed)
      let recognizer = EntityRecognizer(
        scorer: try FrozenWeights(ModelParts.part(weights)))
      for index in documents.indices where index % folds == fold {
        informed += Self.informed(documents[index].sentences, recognizer)
      }
    }
    return (train(documents.flatMap(\.sentences), seed: seed), train(informed, seed: seed + 1))
  }

  private static func informed(_ sentences: [Example], _ recognizer: EntityRecognizer) -> [Example] {
    let labels = sentences.map { recognizer.labels($0.input) }
    var document = DocumentEvidence()
    for (sentence, labels) in zip(sentences, labels) { document.add(sentence.input.words, labels) }
    return zip(sentences, labels).map { sentence, labels in
      var sentence = sentence
      sentence.evidence = EntityEvidence(sentence.input.words, labels: labels, document: document)
      return sentence
    }
  }

  private func train(_ examples: [Example], seed: UInt64) -> [UInt8] {
    let weights = TrainableWeights()
    let recognizer = EntityRecognizer(scorer: weights)
    var order = Array(examples.indices)
    var generator = SeededGenerator(seed: seed)
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      var errors = 0
      for number in order where !learn(examples[number], recognizer, weights) { errors += 1 }
      log("  names epoch \(epoch + 1): \(errors) of \(examples.count) sentences wrong")
    }
    return weights.frozen(pruningBelow: 0.05)
  }

  private func learn(_ example: Example, _ recognizer: EntityRecognizer, _ weights: TrainableWeights) -> Bool {
    let predicted = recognizer.labels(example.input, evidence: example.evidence)
    weights.time += 1
    guard predicted != example.gold else { return true }
    let keys = KeyBuffer(capacity: 128)
    for index in example.input.words.indices {
      let gold = example.gold[index]
      let wrong = predicted[index]
      let goldBefore = index > 0 ? example.gold[index - 1] : 0
      let wrongBefore = index > 0 ? predicted[index - 1] : 0
      if gold != wrong {
        EntityFeatures.extract(index, example.input, into: keys)
        if let evidence = example.evidence {
          EntityFeatures.addEvidence(index, example.input.words, evidence, into: keys)
        }
        weights.update(keys.keys, label: Int(gold), by: 1)
        weights.update(keys.keys, label: Int(wrong), by: -1)
      }
      guard gold != wrong || goldBefore != wrongBefore else { continue }
      EntityFeatures.transition(from: goldBefore, into: keys)
      weights.update(keys.keys, label: Int(gold), by: 1)
      EntityFeatures.transition(from: wrongBefore, into: keys)
      weights.update(keys.keys, label: Int(wrong), by: -1)
    }
    return false
  }
}
