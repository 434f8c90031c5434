import Extraction
import Foundation

/// A file of plain sentences, `Corpora/plain/*.txt`: blocks with a blank line between them, `> Sentence.` and below it a line
/// for each relation, `type SOURCE > TARGET status`, or `none`.
struct PlainSentences {
  /// The sentences with what they state, in order of files and places, a document each, by the names of their files.
  /// - Throws: What reading throws.
  static func documents(in folder: String) throws -> [(file: String, document: AnnotatedDocument)] {
    let directory = URL(fileURLWithPath: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
    return try names.sorted().flatMap { name in
      let text = try String(contentsOf: directory.appendingPathComponent(name), encoding: .utf8)
      return text.split(separator: "\n\n").enumerated().compactMap { place, block in
        document(block, id: "\(name):\(place + 1)").map { (file: name, document: $0) }
      }
    }
  }

  private static func document(_ block: Substring, id: String) -> AnnotatedDocument? {
    let lines = block.split(separator: "\n")
    guard let sentence = lines.first, sentence.hasPrefix("> ") else { return nil }
    return AnnotatedDocument(
      id: id, sentence: String(sentence.dropFirst(2)), relations: lines.dropFirst().compactMap(relation))
  }

  private static func relation(_ line: Substring) -> (type: String, source: String, target: String)? {
    guard let match = line.wholeMatch(of: /(\S+) (.+?) > (.+) (?:in-effect|planned|declined|ended)/) else { return nil }
    return (String(match.1), String(match.2), String(match.3))
  }
}
