/// The neural parser on its own and in fixed point: a maximum spanning tree over the arcs that the network scores.
final class FastParser {
  private let vocabulary: FrozenDictionary
  private let labelCount: Int
  private let root: Int
  private let network: FixedNetwork

  /// Longer sentences take too long for a quadratic parser; they get the greedy one.
  static let longestSentence = BiaffineParser.longestSentence

  /// Creates a parser; the label with number `root` goes with the root of a sentence and with nothing else.
  init(weights: FixedWeights, vocabulary: FrozenDictionary, root: Int) {
    self.vocabulary = vocabulary
    self.root = root
    labelCount = weights.model.shape.labels
    network = FixedNetwork(weights)
  }

  /// The tree of a sentence. Quadratic in its length.
  func parse(_ words: [Word], tags: [UInt8]) -> ParsedArcs {
    let count = words.count
    network.scoreArcs(NeuralInput(words: words, tags: tags, vocabulary: vocabulary))
    var heads = (0..<count).map { bestHead($0, count) }
    if !SpanningTree.isTree(heads) { heads = SpanningTree.heads((0..<count).map { Array(scores($0, count)) }) }
    network.scoreLabels(heads)
    return ParsedArcs(
      heads: heads.map { $0 - 1 }, labels: (0..<count).map { bestLabel($0, isRoot: heads[$0] == 0) },
      confidences: (0..<count).map { probability(scores($0, count), heads[$0]) })
  }

  /// The scores of a word's heads, the root first.
  private func scores(_ word: Int, _ count: Int) -> UnsafeBufferPointer<Float> {
    UnsafeBufferPointer(start: network.arcScores.base + word * network.rowStride(count), count: count + 1)
  }

  private func bestHead(_ word: Int, _ count: Int) -> Int {
    let scores = scores(word, count)
    var best = 0
    for head in 1..<scores.count where head != word + 1 && scores[head] > scores[best] { best = head }
    return best
  }

  private func bestLabel(_ word: Int, isRoot: Bool) -> UInt8 {
    if isRoot { return UInt8(root) }
    let scores = network.labelScores.base + word * network.labelStride
    var best = root == 0 ? 1 : 0
    for label in 0..<labelCount where label != root && scores[label] > scores[best] { best = label }
    return UInt8(best)
  }

  /// The probability of a head by the network.
  private func probability(_ scores: UnsafeBufferPointer<Float>, _ head: Int) -> Float {
    var largest = scores[0]
    for score in scores { largest = max(largest, score) }
    var sum: Float = 0
    for start in stride(from: 0, to: scores.count, by: 8) {
      var values = Kernels.Vector(repeating: -80)
      for index in start..<min(start + 8, scores.count) { values[index - start] = max(scores[index] - largest, -80) }
      sum += Kernels.exp(values).sum()
    }
    return Kernels.exp(scores[head] - largest) / sum
  }
}
