import Text
import Yams

/// YAML metadata between two lines of three hyphens at the very start of a file.
struct FrontMatter {
  /// What it says of the document.
  let metadata: Document.Metadata
  /// Where the prose begins: the first byte after the closing line.
  let end: Int

  /// Reads the front matter of a text; nil if it has none.
  /// - Throws: ``ReaderError/frontMatter(path:line:reason:)`` where it is not closed or not a YAML mapping.
  init?(of text: SourceText, path: String) throws(ReaderError) {
    let lines = LineRanges(text.bytes)
    guard let first = lines.first, Self.isFence(text.string(in: first)) else { return nil }
    guard let closing = lines.dropFirst().first(where: { Self.isFence(text.string(in: $0)) }) else {
      throw .frontMatter(path: path, line: 1, reason: "the front matter has no closing line '---'")
    }
    let yaml = text.string(in: TextRange(first.upperBound, closing.lowerBound))
    metadata = try Self.metadata(in: yaml, path: path)
    end = closing.upperBound
  }

  private static func isFence(_ line: String) -> Bool {
    let line = line.drop { $0 == " " }
    return line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }

  private static func metadata(in yaml: String, path: String) throws(ReaderError) -> Document.Metadata {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      // The fence is line 1 of the file, so line 1 of the YAML is line 2.
      throw .frontMatter(path: path, line: (error.line ?? 1) + 1, reason: error.problem)
    } catch {
      throw .frontMatter(path: path, line: 2, reason: "\(error)")
    }
    guard let node else { return Document.Metadata() }
    guard let mapping = node.mapping else {
      throw .frontMatter(path: path, line: 2, reason: "the front matter is not a list of keys and values")
    }
    return Document.Metadata(
      title: mapping.text("title"), published: mapping.text("published"), publisher: mapping.text("publisher"),
      source: mapping.text("source"))
  }
}

extension Node.Mapping {
  /// The scalar at `key` as it is written, or nil if it is absent, empty or null.
  fileprivate func text(_ key: String) -> String? {
    guard let scalar = self[Node(key)]?.scalar, !["", "~", "null"].contains(scalar.string) else { return nil }
    return scalar.string
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: nil
    }
  }

  fileprivate var problem: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .reader(let problem, _, _, _): problem
    default: "not YAML"
    }
  }
}

/// The lines of a text, each with its line end.
struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var first: TextRange? {
    var copy = self
    return copy.next()
  }

  mutating func next() -> TextRange? {
    guard offset < bytes.count else { return nil }
    let start = offset
    offset = (bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
    return TextRange(start, offset)
  }
}
