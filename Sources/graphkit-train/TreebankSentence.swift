import Language

/// A sentence of a treebank.
struct TreebankSentence {
  struct Word {
    var form: String
    var lemma: String
    var upos: String
    var xpos: String
    /// The index of the head, -1 for the root.
    var head: Int
    var deprel: String
    var spaceAfter: Bool
    /// Whether this word and the next belong to one multiword token.
    var joinsNext = false

    var tag: String { upos + "|" + xpos }
    var isProper: Bool { upos == "PROPN" || xpos.hasPrefix("NNP") }
  }

  struct Entity {
    var tokens: Range<Int>
    var type: String
  }

  var words: [Word] = []
  var entities: [Entity] = []
  var startsParagraph = false
  var startsDocument = false
  /// Whether names are annotated.
  var hasEntities = false
  var genre = ""
  var document = ""

  /// The hashed words.
  var hashedWords: [Language.Word] {
    words.map { word in Array(word.form.utf8).withUnsafeBufferPointer { Language.Word($0) } }
  }
}
