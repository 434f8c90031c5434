import Language

/// Trains the greedy parser with a dynamic oracle and exploration.
struct ParserTrainer {
  let tagSet: TagSet
  let labels: [String]
  let epochs: Int
  let log: (String) -> Void

  private struct Example {
    var input: ParserInput
    var oracle: DynamicOracle
    var labels: [UInt8]
  }

  func train(_ sentences: [TreebankSentence], tags: [[UInt8]], seed: UInt64, threshold: Float) -> [UInt8] {
    let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, UInt8($0)) })
    let examples = zip(sentences, tags).map { sentence, tags in
      Example(
        input: ParserInput(words: sentence.hashedWords, tags: tags, tagSet: tagSet),
        oracle: DynamicOracle(heads: ProjectiveHeads.lift([0] + sentence.words.map { $0.head + 1 })),
        labels: [0] + sentence.words.map { numbers[$0.deprel] ?? 0 })
    }
    let weights = TrainableWeights(slotCount: 1 << 20)
    var order = Array(examples.indices)
    var generator = SeededGenerator(seed: seed)
    let state = ParserState()
    let keys = KeyBuffer()
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      var errors = 0
      for number in order {
        errors += learn(examples[number], weights, state, keys, explores: epoch > 0, &generator)
      }
      log("  parser epoch \(epoch + 1): \(errors) errors")
    }
    return weights.frozen(pruningBelow: threshold)
  }

  private func learn(
    _ example: Example, _ weights: TrainableWeights, _ state: ParserState, _ keys: KeyBuffer, explores: Bool,
    _ generator: inout SeededGenerator
  ) -> Int {
    var errors = 0
    var scores = [Int32](repeating: 0, count: 2 * labels.count + 1)
    state.reset(count: example.input.count)
    while !state.isFinal {
      ArcHybridFeatures.extract(state, example.input, into: keys)
      for index in scores.indices { scores[index] = 0 }
      scores.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { weights.add(keys.keys, to: base) } }
      let gold = goldTransitions(example, state)
      let best = gold.max { scores[$0] < scores[$1] } ?? 0
      let predicted = predict(scores, state)
      if !gold.contains(predicted) {
        errors += 1
        weights.update(keys.keys, label: best, by: 1)
        weights.update(keys.keys, label: predicted, by: -1)
      }
      weights.time += 1
      apply(explores && generator.unit() < 0.9 ? predicted : best, to: state)
    }
    return errors
  }

  private func goldTransitions(_ example: Example, _ state: ParserState) -> [Int] {
    let costs = example.oracle.costs(state)
    let least = [costs.shift, costs.left, costs.right].compactMap { $0 }.min() ?? 0
    var gold = [Int]()
    if costs.shift == least { gold.append(0) }
    guard state.top > 0 else { return gold }
    let label = Int(example.labels[state.top])
    if costs.left == least { gold.append(1 + 2 * label) }
    if costs.right == least { gold.append(2 + 2 * label) }
    return gold
  }

  private func predict(_ scores: [Int32], _ state: ParserState) -> Int {
    var best: Int?
    for transition in scores.indices {
      let allowed = transition == 0 ? state.canShift : transition % 2 == 1 ? state.canLeft : state.canRight
      if allowed, best.map({ scores[transition] > scores[$0] }) ?? true { best = transition }
    }
    return best ?? 0
  }

  private func apply(_ transition: Int, to state: ParserState) {
    if transition == 0 { return state.shift() }
    let label = UInt8((transition - 1) / 2)
    if transition % 2 == 1 { state.left(label: label) } else { state.right(label: label) }
  }
}
