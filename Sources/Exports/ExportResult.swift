/// What an export gives: files, and what they cannot hold.
public struct ExportResult: Hashable, Sendable {
  /// The files.
  public let files: [ExportFile]
  /// What was left out or simplified, by rule; empty if the format holds everything.
  public let losses: [Loss]

  /// Creates a result.
  public init(files: [ExportFile], losses: [Loss] = []) {
    self.files = files
    self.losses = losses
  }
}
