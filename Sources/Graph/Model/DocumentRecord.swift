import Text
import Timeline

/// What the graph keeps of a document: enough to cite it and to check quotes against it, not its text.
public struct DocumentRecord: Hashable, Sendable, Identifiable {
  /// The document's id.
  public var id: Document.ID
  /// The path as it was given.
  public var path: String
  /// Its title, or nil.
  public var title: String?
  /// When it was published, or nil.
  public var published: TemporalValue?
  /// Who published it, or nil.
  public var publisher: String?
  /// Where it can be read, or nil.
  public var source: String?
  /// SHA-256 of the file's bytes.
  public var sha256: String
  /// SHA-256 of the decoded text.
  public var textSha256: String
  /// What near copies share.
  public var fingerprint: Fingerprint
  /// What offsets count in.
  public var space: Document.Space
  /// The text's length in code points.
  public var characters: Int

  /// The record of a document.
  /// - Parameters:
  ///   - document: The document.
  ///   - title: Its title as metadata or the text give it, or nil.
  ///   - published: Its publication date as metadata or the text give it, or nil.
  public init(_ document: Document, title: String?, published: TemporalValue?) {
    self.init(
      id: document.id, path: document.path, title: title, published: published, publisher: document.publisher,
      source: document.source, sha256: document.sha256, textSha256: document.textSha256,
      fingerprint: document.fingerprint, space: document.space, characters: document.text.codePointCount)
  }

  /// Creates a record from its parts.
  public init(
    id: Document.ID, path: String, title: String?, published: TemporalValue?, publisher: String?, source: String?,
    sha256: String, textSha256: String, fingerprint: Fingerprint, space: Document.Space, characters: Int
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.published = published
    self.publisher = publisher
    self.source = source
    self.sha256 = sha256
    self.textSha256 = textSha256
    self.fingerprint = fingerprint
    self.space = space
    self.characters = characters
  }
}
