import Foundation

/// A Python script that reads a folder of exports with the library that users have.
struct Consumer {
  /// What a consumer found wrong.
  struct Complaint: Error, CustomStringConvertible {
    let description: String
  }

  /// The root of the checkout.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static let python = root + "/.venv/bin/python"

  /// Whether `Scripts/python-environment.sh` has been run.
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

  /// The script's name, without `.py`.
  let script: String

  /// Runs the script on a folder; throws what it prints if it fails.
  @discardableResult
  func run(on folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = [Self.root + "/Tests/ExportsTests/Consumers/\(script).py", folder]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8", "GRAPHKIT_ROOT": Self.root]
    ) { $1 }
    // A file, not a pipe: a pipe that nobody empties would stop the script.
    let outputPath = folder + "/\(script).log"
    try Data().write(to: URL(fileURLWithPath: outputPath))
    let output = FileHandle(forWritingAtPath: outputPath)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOfFile: outputPath, encoding: .utf8)
    guard process.terminationStatus == 0 else { throw Complaint(description: "\(script): \(text)") }
    return text
  }
}
