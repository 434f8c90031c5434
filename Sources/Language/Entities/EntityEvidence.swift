/// What an earlier labelling of the whole document says of a sentence's words.
package struct EntityEvidence {
  /// A code for every word, from ``DocumentEvidence``.
  package var codes: [UInt64]
  /// The earlier labels.
  package var labels: [UInt8]

  package init(_ words: [Word], labels: [UInt8], document: DocumentEvidence) {
    codes = words.map(document.code)
    self.labels = labels
  }
}
