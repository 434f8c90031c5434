import Text

/// Reading and writing of CoNLL-U, the format of Universal Dependencies.
public enum CoNLLU {
  /// The given sentences of a CoNLL-U file as a text with the ranges of its words.
  public struct Input: Hashable, Sendable {
    /// The sentences' words, rejoined by `SpaceAfter`; a line for every sentence.
    public var text: SourceText
    /// The words of every sentence, in bytes of ``text``.
    public var sentences: [[TextRange]]
  }

  /// Reads sentences and words; what else the file says of them is ignored. Linear in its length.
  ///
  /// A line that begins with `#` is a comment only before the first word of a sentence. Words of a multiword token
  /// stand side by side.
  /// - Throws: ``LanguageError/invalidCoNLLU(line:reason:)`` for a line that is neither.
  public static func read(_ file: String) throws(LanguageError) -> Input {
    var reader = CoNLLUReader()
    var number = 0
    for line in file.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      try reader.read(Substring(line), number: number)
    }
    reader.endSentence()
    return Input(text: SourceText(reader.text), sentences: reader.sentences)
  }

  /// Writes sentences with lemmas, tags and trees. MISC has `NE=B-ORG` and so on, and `SpaceAfter=No`. Words that are
  /// written together and of which one is a clitic, as in "don't", are joined by a multiword token. Linear.
  public static func write(_ analysis: AnalyzedText) -> String {
    CoNLLUWriter(analysis).write()
  }
}
