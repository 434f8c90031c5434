import Foundation
import Language
import Text

/// A document of the project's news corpus, or of a gold set, with its names.
struct NewsDocument {
  struct Name {
    var range: TextRange
    var type: EntityType
  }

  let id: String
  let split: String
  let text: SourceText
  let names: [Name]

  /// The documents below a folder of voices, sorted by path.
  static func read(corpus folder: String) throws -> [NewsDocument] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: folder).sorted().flatMap { voice -> [NewsDocument] in
      let directory = "\(folder)/\(voice)"
      guard let files = try? manager.contentsOfDirectory(atPath: directory) else { return [] }
      return try files.filter { $0.hasSuffix(".json") }.sorted().map { file in
        try NewsDocument(json: "\(directory)/\(file)", text: "\(directory)/\(file.dropLast(5)).txt")
      }
    }
  }

  private struct File: Decodable {
    struct Mention: Decodable {
      var start: Int
      var end: Int
      var kind: String
      var entities: [String]
    }

    var id: String
    var split: String?
    var mentions: [Mention]
  }

  private init(json: String, text path: String) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(fileURLWithPath: json)))
    let text = SourceText(try String(contentsOfFile: path, encoding: .utf8))
    id = file.id
    split = file.split ?? ""
    self.text = text
    let found = file.mentions.compactMap { mention -> Name? in
      guard mention.entities.count == 1, let type = Self.type(mention.kind),
        let range = text.byteRange(CodePointRange(start: mention.start, end: mention.end))
      else { return nil }
      return Self.trimmed(range, text).map { Name(range: $0, type: type) }
    }
    names = Self.longest(found.compactMap { Self.withoutPossessor($0, among: found, text) })
  }

  /// "Hanwha" of "Korea's Hanwha" where "Korea" is a name of its own; nil where what is left is a description.
  private static func withoutPossessor(_ name: Name, among names: [Name], _ text: SourceText) -> Name? {
    let bytes = text.bytes
    for other in names where other.range.lowerBound == name.range.lowerBound && other.range.count < name.range.count {
      let end = other.range.upperBound
      let rest = text.string(in: TextRange(end, name.range.upperBound))
      for mark in ["'s ", "’s ", "' ", "’ "] where rest.hasPrefix(mark) {
        let start = end + mark.utf8.count
        guard start < bytes.count, bytes[start] < 0x61 || bytes[start] > 0x7A else { return nil }
        return Name(range: TextRange(start, name.range.upperBound), type: name.type)
      }
    }
    return isDescription(text.string(in: name.range)) ? nil : name
  }

  private static let smallWords: Set<String> = [
    "of", "and", "for", "the", "de", "la", "del", "do", "da", "des", "du", "di", "von", "van", "der", "und", "et", "y",
    "e",
    "to", "in", "on", "&", "a", "an", "at", "with", "al", "el", "dos", "das", "für", "och", "og", "i", "w", "by", "or",
  ]

  /// Whether words of more than one are written small that names don't write small.
  private static func isDescription(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1 else { return false }
    return words.contains { $0.first?.isLowercase == true && !smallWords.contains(String($0)) && !$0.contains("-") }
  }

  private static func type(_ kind: String) -> EntityType? {
    switch kind {
    case "name", "short", "acronym": .organization
    case "place": .place
    case "product": .product
    case "publication": .other
    default: nil
    }
  }

  private static let determiners: Set<String> = ["the", "a", "an", "its", "their", "our"]

  /// The name without an article and without lower-case words before it; nil for a description.
  private static func trimmed(_ range: TextRange, _ text: SourceText) -> TextRange? {
    var words = text.string(in: range).split(separator: " ", omittingEmptySubsequences: false)
    var start = range.lowerBound
    if let first = words.first, ["a", "an"].contains(first.lowercased()) { return nil }
    while words.count > 1, let first = words.first, determiners.contains(first.lowercased()) {
      start += first.utf8.count + 1
      words.removeFirst()
    }
    let hasCapital = words.contains { $0.contains(where: { $0.isUppercase || $0.isNumber }) }
    while hasCapital, words.count > 1, let first = words.first,
      !first.contains(where: { $0.isUppercase || $0.isNumber })
    {
      start += first.utf8.count + 1
      words.removeFirst()
    }
    return start < range.upperBound ? TextRange(start, range.upperBound) : nil
  }

  /// Of names that overlap, the longest.
  static func longest(_ names: [Name]) -> [Name] {
    let sorted = names.sorted { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
    var kept = [Name]()
    for name in sorted where !kept.contains(where: { $0.range.overlaps(name.range) }) { kept.append(name) }
    return kept.sorted { $0.range < $1.range }
  }

  /// The documents of a gold set in the scorer's format: every occurrence of an alias is an organization's name.
  static func read(gold folder: String) throws -> [NewsDocument] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted().map { file in
      try NewsDocument(gold: "\(folder)/\(file)", text: "\(folder)/\(file.dropLast(5)).txt")
    }
  }

  private struct Gold: Decodable {
    struct Entity: Decodable {
      var name: String
      var aliases: [String]
    }

    var id: String
    var entities: [Entity]
  }

  private init(gold path: String, text textPath: String) throws {
    let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    let text = SourceText(try String(contentsOfFile: textPath, encoding: .utf8))
    var found = [Name]()
    for alias in Set(gold.entities.flatMap(\.aliases)).sorted() {
      for range in Self.occurrences(of: Array(alias.utf8), in: text.bytes) {
        if let range = Self.trimmed(range, text) { found.append(Name(range: range, type: .organization)) }
      }
    }
    id = gold.id
    split = "dev"
    self.text = text
    names = Self.longest(found)
  }

  private static func occurrences(of name: [UInt8], in text: [UInt8]) -> [TextRange] {
    guard let first = name.first, text.count >= name.count else { return [] }
    func isWord(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      let byte = text[index]
      return byte >= 0x80 || Word.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    return (0...(text.count - name.count)).compactMap { start in
      let end = start + name.count
      guard text[start] == first, text[start..<end].elementsEqual(name), !isWord(start - 1), !isWord(end) else {
        return nil
      }
      return TextRange(start, end)
    }
  }
}
