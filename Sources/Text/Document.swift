/// One article or report: its text and what its metadata say of it.
public struct Document: Hashable, Sendable, Identifiable {
  /// `doc:` and the first 12 hexadecimal digits of ``textSha256``: equal content has an equal id wherever it lies.
  public let id: String
  /// The path as the user gave it or as the folder listing made it; `-` for standard input.
  public let path: String
  /// The title from front matter, or nil.
  public let title: String?
  /// The publication date from front matter or the command line as it was written, or nil.
  public let published: String?
  /// Who published it, from front matter, or nil.
  public let publisher: String?
  /// Where it can be read: the address from front matter, or nil.
  public let source: String?
  /// SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// SHA-256 of the decoded text's UTF-8, in hexadecimal.
  public let textSha256: String
  /// A hash that near copies share in most of its bits; see ``Fingerprint``.
  public let fingerprint: Fingerprint
  /// What offsets count in.
  public let space: Space
  /// The whole text, front matter included.
  public let text: SourceText
  /// The part of ``text`` that is prose: all but front matter.
  public let body: TextRange

  /// What offsets into a document count in.
  public enum Space: String, Hashable, Sendable, Codable {
    /// The decoded file itself.
    case file
    /// The text that a reader extracted from another medium.
    case extracted
  }

  /// Metadata that a reader found beside the text.
  public struct Metadata: Hashable, Sendable {
    /// The title, or nil.
    public var title: String?
    /// The publication date as written, or nil.
    public var published: String?
    /// The publisher, or nil.
    public var publisher: String?
    /// The address, or nil.
    public var source: String?

    /// Creates metadata; everything may be absent.
    public init(title: String? = nil, published: String? = nil, publisher: String? = nil, source: String? = nil) {
      self.title = title
      self.published = published
      self.publisher = publisher
      self.source = source
    }
  }

  /// Creates a document and computes its hashes. Linear in the text's length.
  /// - Parameters:
  ///   - path: Where it was read, for messages and the JSON.
  ///   - fileBytes: The file's bytes before decoding; nil where the text itself is the file.
  ///   - text: The decoded text.
  ///   - body: The part that is prose; nil for all of it.
  ///   - metadata: What the reader knows beside the text.
  ///   - space: What offsets count in.
  public init(
    path: String, fileBytes: [UInt8]? = nil, text: SourceText, body: TextRange? = nil,
    metadata: Metadata = Metadata(), space: Space = .file
  ) {
    self.path = path
    self.text = text
    self.body = body ?? text.range
    title = metadata.title
    published = metadata.published
    publisher = metadata.publisher
    source = metadata.source
    textSha256 = ContentHash.sha256(text.bytes)
    sha256 = fileBytes.map(ContentHash.sha256) ?? textSha256
    id = "doc:" + textSha256.prefix(12)
    fingerprint = Fingerprint(of: text, in: self.body)
    self.space = space
  }
}
