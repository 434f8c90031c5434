import CLibXML2

/// Writes XML 1.0 through libxml2: UTF-8, indented, with a final line feed.
///
/// Names are given as XML has them; values may be any text, characters that no XML file may hold are left out.
struct XMLStream: ~Copyable {
  /// How many values lost characters.
  var changedTexts: Int { characters.changedTexts }

  private let format: String
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var characters = XMLCharacters()
  private var hasFailed = false

  /// Starts a document.
  /// - Parameter format: The format's name, for errors.
  /// - Throws: ``ExportError/notEncodable(format:reason:)`` if there is no memory for it.
  init(format: String) throws(ExportError) {
    guard let buffer = xmlBufferCreate() else { throw Self.failure(format) }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw Self.failure(format)
    }
    self.format = format
    self.buffer = buffer
    self.writer = writer
    check(xmlTextWriterSetIndent(writer, 1))
    check(xmlTextWriterSetIndentString(writer, "  "))
    check(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil))
  }

  deinit {
    // The writer writes what it still holds into the buffer.
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Starts an element; attributes without a value are left out.
  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    check(xmlTextWriterStartElement(writer, name))
    for case (let name, let value?) in attributes {
      check(xmlTextWriterStartAttribute(writer, name))
      writeAttribute(characters.cleaned(value))
      check(xmlTextWriterEndAttribute(writer))
    }
  }

  /// Ends the element that was started last.
  mutating func end() { check(xmlTextWriterEndElement(writer)) }

  /// Writes an element that holds text or nothing.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String? = nil) {
    start(name, attributes)
    if let text { check(xmlTextWriterWriteString(writer, characters.cleaned(text))) }
    end()
  }

  /// Ends the document.
  /// - Throws: ``ExportError/notEncodable(format:reason:)`` if memory ran out on the way.
  mutating func finish() throws(ExportError) -> [UInt8] {
    check(xmlTextWriterEndDocument(writer))
    check(xmlTextWriterFlush(writer))
    guard !hasFailed, let content = xmlBufferContent(buffer) else { throw Self.failure(format) }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  /// libxml2's own escaping of attributes makes a reference of every letter beyond ASCII. A reader makes spaces of tabs
  /// and line ends that are no references.
  private mutating func writeAttribute(_ value: String) {
    var rest = Substring(value)
    while let place = rest.unicodeScalars.firstIndex(where: { $0 == "\t" || $0 == "\n" }) {
      writeEscaped(rest[..<place])
      check(xmlTextWriterWriteRaw(writer, rest.unicodeScalars[place] == "\t" ? "&#9;" : "&#10;"))
      rest = Substring(rest.unicodeScalars[rest.unicodeScalars.index(after: place)...])
    }
    writeEscaped(rest)
  }

  private mutating func writeEscaped(_ text: Substring) {
    guard let escaped = xmlEncodeSpecialChars(nil, String(text)) else {
      hasFailed = true
      return
    }
    defer { graphkit_xml_free(escaped) }
    check(xmlTextWriterWriteRaw(writer, escaped))
  }

  private mutating func check(_ status: CInt) { if status < 0 { hasFailed = true } }

  private static func failure(_ format: String) -> ExportError {
    .notEncodable(format: format, reason: "libxml2 cannot write it")
  }
}
