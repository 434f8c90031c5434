/// How present organizations are in a reader's mind, after Lappin and Leass (1994): weights by syntactic role, halved
/// with every sentence.
struct Salience {
  private var weights: [Double]
  private var lastSentence: [Int]
  /// The organizations mentioned last, the latest at the end; bounded, so that resolution stays linear.
  private(set) var recent: [Int] = []

  private static let limit = 24

  init(count: Int) {
    weights = [Double](repeating: 0, count: count)
    lastSentence = [Int](repeating: 0, count: count)
  }

  /// Notes a mention.
  mutating func note(_ organization: Int, sentence: Int, weight: Double) {
    weights[organization] = score(organization, in: sentence) + weight
    lastSentence[organization] = sentence
    recent.removeAll { $0 == organization }
    recent.append(organization)
    if recent.count > Self.limit { recent.removeFirst() }
  }

  /// How present an organization is in a sentence.
  func score(_ organization: Int, in sentence: Int) -> Double {
    var score = weights[organization]
    for _ in 0..<min(max(sentence - lastSentence[organization], 0), 40) { score *= 0.5 }
    return score
  }

  /// The number of sentences since an organization was mentioned.
  func distance(_ organization: Int, from sentence: Int) -> Int { sentence - lastSentence[organization] }
}
