import Foundation
import Text

/// Reads plain text and Markdown: UTF-8, with or without YAML front matter and a byte order mark.
public struct TextFileReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// The document in the file at `path`.
  /// - Throws: ``ReaderError``, which names the path and, where there is one, the place.
  public func document(atPath path: String) throws(ReaderError) -> Document {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    return try document(from: handle, path: path)
  }

  /// The document on an open file, such as standard input, under the name `path`.
  /// - Throws: ``ReaderError``.
  public func document(from handle: FileHandle, path: String) throws(ReaderError) -> Document {
    let data: Data
    do {
      data = try handle.readToEnd() ?? Data()
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
    return try document(bytes: [UInt8](data), path: path)
  }

  /// The document that a file's bytes hold.
  /// - Throws: ``ReaderError``.
  public func document(bytes: [UInt8], path: String) throws(ReaderError) -> Document {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text: SourceText
    do {
      text = try SourceText(validating: bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes)
    } catch {
      switch error {
      case .invalidUTF8(let location): throw .notUTF8(path: path, location: location)
      }
    }
    let frontMatter = try FrontMatter(of: text, path: path)
    let body = TextRange(frontMatter?.end ?? 0, text.bytes.count)
    guard text.bytes[body.lowerBound..<body.upperBound].contains(where: { !isBlank($0) }) else {
      throw .empty(path: path)
    }
    return Document(
      path: path, fileBytes: bytes, text: text, body: body, metadata: frontMatter?.metadata ?? Document.Metadata())
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
