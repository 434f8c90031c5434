import Text

/// Which documents are copies of one text: they count as one source.
///
/// Two documents are copies if their fingerprints differ in at most three bits, directly or by way of others.
public struct SourceGroups: Sendable {
  /// The most bits in which the fingerprints of copies differ.
  public static let reach = 3

  private var representatives: [Document.ID: Document.ID] = [:]

  /// Creates groups in which every document stands alone.
  public init() {}

  /// Groups documents.
  public init(_ documents: [Document]) {
    self.init(fingerprints: documents.map { ($0.id, $0.fingerprint) })
  }

  /// Groups documents by their fingerprints. Each distinct fingerprint is compared with those that agree with it in one
  /// of four quarters of the bits, as any two within reach do; near-linear up to some hundred thousand documents.
  public init(fingerprints: [(id: Document.ID, fingerprint: Fingerprint)]) {
    var first: [Fingerprint: Document.ID] = [:]
    for (id, fingerprint) in fingerprints { first[fingerprint] = min(first[fingerprint] ?? id, id) }
    let distinct = first.sorted { $0.value < $1.value }
    var parents = Array(distinct.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var byQuarter: [UInt64: [Int]] = [:]
    for (index, entry) in distinct.enumerated() {
      for quarter in 0..<4 {
        let key = UInt64(quarter) << 16 | entry.key.bits >> UInt64(quarter * 16) & 0xFFFF
        for other in byQuarter[key, default: []] where distinct[other].key.distance(to: entry.key) <= Self.reach {
          let roots = (root(other), root(index))
          parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
        }
        byQuarter[key, default: []].append(index)
      }
    }
    let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1.key, $0) })
    for (id, fingerprint) in fingerprints {
      representatives[id] = places[fingerprint].map { distinct[root($0)].value }
    }
  }

  /// The document that stands for all copies of one; itself if it is alone or unknown.
  public func source(of document: Document.ID) -> Document.ID { representatives[document] ?? document }

  /// The number of independent sources among some evidence.
  public func count(_ evidence: [Evidence]) -> Int { Set(evidence.map { source(of: $0.document) }).count }
}
