/// A paragraph of raw text rebuilt from a treebank, with its gold tokens and sentences.
struct RawParagraph {
  var bytes: [UInt8] = []
  var tokens: [Range<Int>] = []
  /// The offsets at which tokens start.
  var starts: Set<Int> = []
  /// The indices of the last tokens of sentences.
  var sentenceEnds: Set<Int> = []

  static func paragraphs(of sentences: [TreebankSentence]) -> [RawParagraph] {
    var paragraphs = [RawParagraph]()
    for sentence in sentences {
      if sentence.startsParagraph || paragraphs.isEmpty { paragraphs.append(RawParagraph()) }
      paragraphs[paragraphs.count - 1].append(sentence)
    }
    return paragraphs
  }

  private mutating func append(_ sentence: TreebankSentence) {
    for word in sentence.words {
      let start = bytes.count
      bytes += Array(word.form.utf8)
      tokens.append(start..<bytes.count)
      starts.insert(start)
      if word.spaceAfter { bytes.append(UInt8(ascii: " ")) }
    }
    sentenceEnds.insert(tokens.count - 1)
  }
}
