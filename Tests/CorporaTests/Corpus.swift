import Foundation
import Text

/// The compiled corpus beside the sources of this package.
struct Corpus: Sendable {
  struct Item: Sendable {
    let document: CompiledDocument
    let text: SourceText

    /// The words between two code points, or nil if the text has no such place.
    func words(_ start: Int, _ end: Int) -> String? {
      let scalars = text.string.unicodeScalars
      guard start >= 0, start < end, end <= scalars.count else { return nil }
      let lower = scalars.index(scalars.startIndex, offsetBy: start)
      return String(scalars[lower..<scalars.index(lower, offsetBy: end - start)])
    }
  }

  let items: [Item]

  /// The root of the repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The corpus, read once for all tests.
  static let shared = Result { try load() }

  /// All documents in the order of their names.
  private static func load() throws -> Corpus {
    let news = root.appending(path: "Corpora/news")
    let items = try files(under: news, extensions: ["json"]).map { file in
      let text = try SourceText(
        validating: Array(Data(contentsOf: file.deletingPathExtension().appendingPathExtension("txt"))))
      return Item(document: try JSONDecoder().decode(CompiledDocument.self, from: Data(contentsOf: file)), text: text)
    }
    return Corpus(items: items)
  }

  /// The files at any depth below a folder, in the order of their paths; none if there is no such folder.
  static func files(under folder: URL, extensions: Set<String>) throws -> [URL] {
    guard let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
      return []
    }
    return enumerator.compactMap { $0 as? URL }.filter { extensions.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}
