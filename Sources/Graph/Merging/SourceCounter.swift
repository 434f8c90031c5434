import Text

/// Tells which documents are independent of each other: near copies of one text are one source.
public struct SourceCounter: Sendable {
  /// Fingerprints that differ in at most this many bits belong to copies of one text.
  static let copyDistance = 3

  private let group: [Document.ID: Int]

  /// Groups documents. Quadratic in the number of distinct fingerprints.
  public init(documents: [DocumentRecord]) {
    let documents = documents.sorted { $0.id < $1.id }
    var leader = Array(documents.indices)
    func find(_ index: Int) -> Int {
      var index = index
      while leader[index] != index { index = leader[index] }
      return index
    }
    for later in documents.indices {
      for earlier in 0..<later
      where documents[earlier].fingerprint.distance(to: documents[later].fingerprint) <= Self.copyDistance {
        leader[find(later)] = find(earlier)
      }
    }
    group = Dictionary(
      documents.indices.map { (documents[$0].id, find($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many independent documents the evidence comes from.
  public func sources(of evidence: [Evidence]) -> Int {
    Set(evidence.map { group[$0.document] ?? -1 }).count
  }

  /// The likelihood that at least one independent document is right: 1 − ∏(1 − the best evidence of each), at most 0.99,
  /// in hundredths.
  public func confidence(of evidence: [Evidence]) -> Double {
    var best = [Int: Double]()
    for item in evidence { best[group[item.document] ?? -1, default: 0].formMax(item.confidence) }
    let wrong = best.sorted { $0.key < $1.key }.reduce(1.0) { $0 * (1 - $1.value) }
    return (min(1 - wrong, 0.99) * 100).rounded() / 100
  }
}

extension Double {
  fileprivate mutating func formMax(_ other: Double) { self = max(self, other) }
}
