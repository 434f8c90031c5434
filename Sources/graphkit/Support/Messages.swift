import Foundation

/// Messages for people, on standard error.
enum Messages {
  /// Writes `graphkit: ` and a message.
  static func error(_ message: String) { write("graphkit: \(message)\n") }

  /// Writes a line as it is.
  static func note(_ message: String) { write(message + "\n") }

  /// Whether standard error is a terminal on which progress may be shown.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
