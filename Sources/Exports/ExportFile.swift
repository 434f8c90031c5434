/// A file that an export writes.
public struct ExportFile: Hashable, Sendable {
  /// Its name, without a folder.
  public let name: String
  /// Its content.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
