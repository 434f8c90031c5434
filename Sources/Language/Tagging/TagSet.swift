/// The joint UPOS and XPOS tags that the tagger knows.
package struct TagSet: Sendable {
  /// Every tag as `UPOS|XPOS`.
  package let names: [String]
  package let upos: [UniversalPartOfSpeech]
  package let xpos: [String]
  /// Tags with the same UPOS have the same number, from 1.
  package let uposNumbers: [UInt64]

  package init(names: [String]) {
    self.names = names
    let parts = names.map { $0.split(separator: "|", maxSplits: 1).map(String.init) }
    upos = parts.map { UniversalPartOfSpeech(rawValue: $0.first ?? "") ?? .other }
    xpos = parts.map { $0.count > 1 ? $0[1] : "" }
    let order = UniversalPartOfSpeech.allCases
    uposNumbers = upos.map { UInt64(order.firstIndex(of: $0) ?? 0) + 1 }
  }
}
