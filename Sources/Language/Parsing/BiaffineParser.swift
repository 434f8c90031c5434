/// The neural parser joined with the greedy one: each word's heads are scored by the network's log-probability plus a
/// bonus for the head that the greedy parser chose; a maximum spanning tree gives the heads.
package final class BiaffineParser {
  private let model: NeuralModel
  private let vocabulary: FrozenDictionary
  private let network: BiaffineNetwork

  /// Longer sentences take too long for a quadratic parser; they keep the greedy tree.
  package static let longestSentence = 300
  /// What the greedy parser's arc is worth, in units of log-probability.
  private static let bonus: Float = 1.3

  package init(model: NeuralModel, vocabulary: FrozenDictionary) {
    self.model = model
    self.vocabulary = vocabulary
    network = BiaffineNetwork(shape: model.shape)
  }

  /// The tree of a sentence. Quadratic in its length.
  package func parse(_ words: [Word], tags: [UInt8], greedy: ParsedArcs) -> ParsedArcs {
    let count = words.count
    guard count > 0, count <= Self.longestSentence else { return greedy }
    embed(NeuralInput(words: words, tags: tags, vocabulary: vocabulary))
    network.encode(model.dense, count: count, masks: nil)
    network.scoreArcs(model.dense, count: count)
    network.projectLabels(model.dense, count: count)
    var scores = (0..<count).map { word in
      Self.logProbabilities(network.arcScores.base + word * (count + 1), count + 1)
    }
    for word in 0..<count { scores[word][greedy.heads[word] + 1] += Self.bonus }
    let heads = SpanningTree.heads(scores)
    network.scoreLabels(model.dense, heads: heads)
    var arcs = ParsedArcs(heads: heads.map { $0 - 1 }, labels: [], confidences: [])
    for word in 0..<count {
      arcs.labels.append(bestLabel(word, isRoot: heads[word] == 0))
      let total = scores[word].reduce(Float(0)) { $0 + Kernels.exp($1) }
      arcs.confidences.append(Kernels.exp(scores[word][heads[word]]) / total)
    }
    return arcs
  }

  private func embed(_ input: NeuralInput) {
    let shape = model.shape
    let sums = network.activations[0]
    sums.reset(input.rows.count * shape.width)
    for (index, row) in input.rows.enumerated() {
      for table in 0..<NeuralInput.tables {
        model.addRow(
          Int(row[table]), of: network.offsets.tables[table], rows: shape.tableRows[table],
          to: sums.base + index * shape.width)
      }
    }
  }

  /// The label with the highest score; `root` goes with the root and with nothing else.
  private func bestLabel(_ word: Int, isRoot: Bool) -> UInt8 {
    let scores = network.labelScores.base + word * model.shape.paddedLabels
    var best = 0
    for label in 1..<model.shape.labels where scores[label] > scores[best] { best = label }
    return UInt8(best)
  }

  private static func logProbabilities(_ scores: UnsafePointer<Float>, _ count: Int) -> [Float] {
    var largest = scores[0]
    for index in 1..<count { largest = max(largest, scores[index]) }
    var sum: Float = 0
    for index in 0..<count { sum += Kernels.exp(scores[index] - largest) }
    let norm = largest + Kernels.log(sum)
    return (0..<count).map { scores[$0] - norm }
  }
}
