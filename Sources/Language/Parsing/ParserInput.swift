/// A tagged sentence as the parsers see it; place 0 is the artificial root.
package struct ParserInput {
  package var words: [UInt64]
  package var tags: [UInt64]
  package var upos: [UInt64]
  package var suffixes: [UInt64]
  package var shapes: [UInt64]

  package init(words: [Word], tags: [UInt8], tagSet: TagSet) {
    self.words = [2] + words.map(\.lower)
    self.tags = [2] + tags.map { UInt64($0) + 3 }
    upos = [20] + tags.map { tagSet.uposNumbers[Int($0)] }
    suffixes = [2] + words.map { $0.suffixes[2] }
    shapes = [2] + words.map { $0.flags.rawValue }
  }

  package var count: Int { words.count - 1 }
}
