import Foundation
import XMLCoder

/// XML 1.0 as bytes, indented, with a final line feed. Attributes and elements keep the order of their declaration.
struct XMLText {
  /// The format's name, for errors.
  let format: String
  let root: String

  /// The document with `value` as its root element.
  func document(_ value: some Encodable) throws(ExportError) -> [UInt8] {
    let encoder = XMLEncoder()
    encoder.outputFormatting = .prettyPrinted
    encoder.prettyPrintIndentation = .spaces(2)
    // A reader makes spaces of line ends in attributes and line feeds of carriage returns anywhere unless they are
    // written as references.
    encoder.charactersEscapedInAttributes += [("\t", "&#9;"), ("\n", "&#10;"), ("\r", "&#13;")]
    encoder.charactersEscapedInElements += [("\r", "&#13;")]
    do {
      let header = XMLHeader(version: 1.0, encoding: "UTF-8")
      return try [UInt8](encoder.encode(value, withRootKey: root, header: header)) + [UInt8(ascii: "\n")]
    } catch {
      throw .notEncodable(format: format, reason: "\(error)")
    }
  }
}
