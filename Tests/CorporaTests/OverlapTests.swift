import Foundation
import Testing

/// No run of nine words may come from the material that the product is measured with.
@Suite struct OverlapTests {
  private static let runLength = 9

  @Test func nothingIsTakenFromTheSharedMaterial() throws {
    let shared = Corpus.root.deletingLastPathComponent().appending(path: "shared")
    var vocabulary = [String: Int]()
    var owners = [[Int]: String]()
    for item in try Corpus.shared.get().items {
      for run in runs(of: words(item.text.string), &vocabulary) { owners[run] = item.document.id }
    }
    var common = Set<String>()
    for file in try Corpus.files(under: shared, extensions: ["txt", "conllu"]) {
      let content = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let text = file.pathExtension == "conllu" ? sentences(ofTreebank: content) : content
      for run in runs(of: words(text), &vocabulary) {
        if let owner = owners[run] { common.insert("\(owner) and \(file.lastPathComponent)") }
      }
    }
    #expect(common.sorted().isEmpty)
  }

  private func sentences(ofTreebank content: String) -> String {
    let prefix = "# text = "
    return content.split(separator: "\n").filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
      .joined(separator: "\n")
  }

  /// Lower-case words and numbers.
  private func words(_ text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// Every run of words, each word by its number in the vocabulary.
  private func runs(of words: [Substring], _ vocabulary: inout [String: Int]) -> [[Int]] {
    let numbers = words.map { word in
      let key = String(word)
      if let number = vocabulary[key] { return number }
      vocabulary[key] = vocabulary.count
      return vocabulary.count - 1
    }
    guard numbers.count >= Self.runLength else { return [] }
    return (0...(numbers.count - Self.runLength)).map { Array(numbers[$0..<($0 + Self.runLength)]) }
  }
}
