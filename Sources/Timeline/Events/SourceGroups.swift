import Text

/// Which documents are copies of one text: they count as one source.
///
/// Two documents are copies if their texts are equal or their fingerprints differ in at most three bits, directly or by
/// way of others.
public struct SourceGroups: Sendable {
  /// The most bits in which the fingerprints of copies differ.
  public static let reach = 3

  private var representatives: [Document.ID: Document.ID] = [:]

  /// Creates groups in which every document stands alone.
  public init() {}

  /// Groups documents. Fingerprints within reach of each other agree in one of four quarters of their bits, so only
  /// documents with an equal quarter are compared.
  public init(_ documents: [Document]) {
    let sorted = documents.sorted { $0.id < $1.id }
    var parents = Array(sorted.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index { index = parents[index] }
      return index
    }
    var byQuarter: [UInt64: [Int]] = [:]
    for (index, document) in sorted.enumerated() {
      for quarter in 0..<4 {
        let bits = document.fingerprint.bits >> UInt64(quarter * 16) & 0xFFFF
        let key = UInt64(quarter) << 16 | bits
        for other in byQuarter[key, default: []]
        where sorted[other].fingerprint.distance(to: document.fingerprint) <= Self.reach {
          let roots = (root(other), root(index))
          parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
        }
        byQuarter[key, default: []].append(index)
      }
    }
    for index in sorted.indices { representatives[sorted[index].id] = sorted[root(index)].id }
  }

  /// The document that stands for all copies of one; itself if it is alone or unknown.
  public func source(of document: Document.ID) -> Document.ID { representatives[document] ?? document }

  /// The number of independent sources among some evidence.
  public func count(_ evidence: [Evidence]) -> Int { Set(evidence.map { source(of: $0.document) }).count }
}
