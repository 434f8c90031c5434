import Language

/// Trains the entity recognizer as a structured perceptron.
struct EntityTrainer {
  let epochs: Int
  let log: (String) -> Void

  struct Example {
    var words: [Language.Word]
    var tags: [UInt64]
    var gold: [UInt8]
  }

  func train(_ examples: [Example], seed: UInt64) -> [UInt8] {
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
    return weights.frozen(pruningBelow: 0.02)
  }

  private func learn(_ example: Example, _ recognizer: EntityRecognizer, _ weights: TrainableWeights) -> Bool {
    let predicted = recognizer.labels(example.words, example.tags)
    weights.time += 1
    guard predicted != example.gold else { return true }
    let keys = KeyBuffer(capacity: 128)
    for index in example.words.indices {
      let gold = example.gold[index]
      let wrong = predicted[index]
      let goldBefore = index > 0 ? example.gold[index - 1] : 0
      let wrongBefore = index > 0 ? predicted[index - 1] : 0
      if gold != wrong {
        EntityFeatures.extract(index, example.words, example.tags, into: keys)
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
