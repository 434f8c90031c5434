/// The rows of the embedding tables that stand for a word.
package struct NeuralInput {
  /// Row numbers: for every word one of each table.
  package var rows: [SIMD8<Int32>]

  package static let tables = 5
  package static let suffixRows = 4096
  package static let prefixRows = 2048
  package static let shapeRows = 512

  package init(rows: [SIMD8<Int32>]) { self.rows = rows }

  package init(words: [Word], tags: [UInt8], vocabulary: FrozenDictionary) {
    rows = zip(words, tags).map { word, tag in
      SIMD8(
        Int32(truncatingIfNeeded: vocabulary[word.lower] ?? 0), Int32(tag),
        Self.row(word.suffixes[2], Self.suffixRows), Self.row(word.prefixes[2], Self.prefixRows),
        Self.row(FeatureHash.mix(word.shape, word.flags.rawValue), Self.shapeRows), 0, 0, 0)
    }
  }

  private static func row(_ hash: UInt64, _ count: Int) -> Int32 {
    Int32(truncatingIfNeeded: FeatureHash.finish(hash) % UInt64(count))
  }
}
