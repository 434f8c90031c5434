import Foundation

/// JSON as bytes: keys sorted, slashes as they are, numbers in shortest form.
struct JSONText {
  /// The format's name, for errors.
  let format: String

  /// An indented document with a final line feed.
  func document(_ value: some Encodable) throws(ExportError) -> [UInt8] {
    try encode(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// One object a line.
  func lines(_ values: [some Encodable]) throws(ExportError) -> [UInt8] {
    var bytes = [UInt8]()
    for value in values { bytes += try encode(value, [.sortedKeys, .withoutEscapingSlashes]) }
    return bytes
  }

  private func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws(ExportError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    do {
      return try [UInt8](encoder.encode(value)) + [UInt8(ascii: "\n")]
    } catch {
      throw .notEncodable(format: format, reason: "\(error)")
    }
  }
}
