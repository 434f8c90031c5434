/// A tagged sentence as the entity recognizer sees it.
package struct EntityInput {
  package var words: [Word]
  /// Joint tags, from 1.
  package var tags: [UInt64]
  /// What the gazetteer knows of the words.
  package var known: [UInt64]
  let casing: Casing

  package init(words: [Word], tags: [UInt8]) {
    self.words = words
    self.tags = tags.map { UInt64($0) + 1 }
    known = Gazetteer.codes(words)
    casing = Casing(words)
  }
}
