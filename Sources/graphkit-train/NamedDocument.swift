import Language
import Text

/// The sentences of one document with gold name labels, for the entity recognizer.
struct NamedDocument {
  var sentences: [EntityTrainer.Example]

  /// Groups a treebank's sentences by document.
  static func documents(_ sentences: [TreebankSentence], tags: [[UInt8]]) -> [NamedDocument] {
    var documents = [NamedDocument]()
    for (sentence, tags) in zip(sentences, tags) where sentence.hasEntities {
      if sentence.startsDocument || documents.isEmpty { documents.append(NamedDocument(sentences: [])) }
      documents[documents.count - 1].sentences.append(
        EntityTrainer.Example(
          input: EntityInput(words: sentence.hashedWords, tags: tags), gold: GoldNames.labels(sentence)))
    }
    return documents
  }

  /// Cuts a document of the news corpus into sentences and labels their tokens.
  init(_ document: NewsDocument, tokenizer: Tokenizer, tagger: Tagger) {
    sentences = document.text.bytes.withUnsafeBufferPointer { bytes in
      tokenizer.sentences(bytes, 0..<bytes.count).map { ranges in
        let words = ranges.map { Language.Word(UnsafeBufferPointer(rebasing: bytes[$0])) }
        return EntityTrainer.Example(
          input: EntityInput(words: words, tags: tagger.tag(words)), gold: Self.labels(ranges, document.names))
      }
    }
  }

  private init(sentences: [EntityTrainer.Example]) { self.sentences = sentences }

  private static func labels(_ tokens: [Range<Int>], _ names: [NewsDocument.Name]) -> [UInt8] {
    var labels = [UInt8](repeating: EntityTagSet.outside, count: tokens.count)
    var next = 0
    for (index, token) in tokens.enumerated() {
      while next < names.count, names[next].range.upperBound <= token.lowerBound { next += 1 }
      guard next < names.count, names[next].range.lowerBound < token.upperBound else { continue }
      let name = names[next]
      let continues = index > 0 && tokens[index - 1].upperBound > name.range.lowerBound
      labels[index] = continues ? EntityTagSet.inside(name.type) : EntityTagSet.begin(name.type)
    }
    return labels
  }
}
