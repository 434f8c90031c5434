import Text

/// Why an input could not be read.
public enum ReaderError: Error, Hashable, Sendable {
  /// There is no such file or folder, and as a pattern it matches nothing.
  case notFound(path: String)
  /// The system refuses to read it; `reason` is the system's word.
  case unreadable(path: String, reason: String)
  /// It stops being UTF-8 at `location`.
  case notUTF8(path: String, location: SourceLocation)
  /// It holds no text.
  case empty(path: String)
  /// Its front matter is not a YAML mapping; `line` counts from 1 in the file.
  case frontMatter(path: String, line: Int, reason: String)
  /// The folder holds no text or Markdown file.
  case nothingReadable(folder: String)
}
