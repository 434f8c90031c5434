import Extraction
import Foundation

/// The compiled documents of an annotated corpus: VOICE/*.json, each beside its text.
struct NewsFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The documents with their voices, in order of voices and names.
  /// - Throws: What reading and decoding throw.
  func documents() throws -> [(voice: String, document: AnnotatedDocument)] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: path).sorted().flatMap { voice in
      let folder = URL(fileURLWithPath: path).appendingPathComponent(voice)
      let files = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
      return try files.filter { $0.hasSuffix(".json") }.sorted().map {
        (voice: voice, document: try AnnotatedDocument(json: folder.appendingPathComponent($0)))
      }
    }
  }
}
