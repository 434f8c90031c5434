import Text
import Timeline

/// Tells what independent documents say: near copies of one text are one source.
public struct SourceCounter: Sendable {
  /// Which documents are copies of each other.
  let groups: SourceGroups

  /// Groups documents. Near-linear in their number.
  public init(documents: [DocumentRecord]) {
    groups = SourceGroups(fingerprints: documents.map { ($0.id, $0.fingerprint) })
  }

  /// How many independent documents the evidence comes from.
  public func sources(of evidence: [Evidence]) -> Int { groups.count(evidence) }

  /// The likelihood that at least one independent document is right: 1 − ∏(1 − the best evidence of each), at most 0.99,
  /// in hundredths.
  public func confidence(of evidence: [Evidence]) -> Double {
    var best = [Document.ID: Double]()
    for item in evidence { best[groups.source(of: item.document), default: 0].formMax(item.confidence) }
    let wrong = best.sorted { $0.key < $1.key }.reduce(1.0) { $0 * (1 - $1.value) }
    return (min(1 - wrong, 0.99) * 100).rounded() / 100
  }
}

extension Double {
  fileprivate mutating func formMax(_ other: Double) { self = max(self, other) }
}
