import Foundation
import Language
import Text

/// A document of which only the organizations are annotated, each with its names and descriptions, not their mentions:
/// whatever reads like one of them is taken for a mention.
package struct AliasLesson: Sendable {
  private struct Entity: Decodable, Sendable {
    var id: String
    var name: String
    var aliases: [String]
    var descriptions: [String]
  }

  private struct File: Decodable {
    var entities: [Entity]
  }

  private let entities: [Entity]
  private let document: Document

  /// Reads a gold file and the text beside it.
  /// - Throws: What reading and decoding throw.
  package init(json: URL) throws {
    entities = try JSONDecoder().decode(File.self, from: Data(contentsOf: json)).entities
    let text = json.deletingPathExtension().appendingPathExtension("txt")
    document = Document(path: text.path, text: try SourceText(validating: Array(Data(contentsOf: text))))
  }

  /// What became of every place that reads like a name or description of one organization alone.
  package func outcomes(in pipeline: Pipeline) -> [AntecedentLesson.Outcome] {
    let text = pipeline.resolver.resolve(pipeline.analyzed(document), title: nil)
    let found = EntityAlignment(text, names: entities.map { ($0.id, [$0.name] + $0.aliases) }, mentions: []).entities
    let names = owners { [$0.name] + $0.aliases }
    let descriptions = owners(\.descriptions)
    return (places(names, "name", text) + places(descriptions, "description", text)).map { place in
      let mentions = text.mentions.filter {
        $0.range.upperBound == place.range.upperBound || $0.range.lowerBound == place.range.lowerBound
      }.filter { $0.range.overlaps(place.range) }
      let isRight = mentions.contains { $0.organizations.map { found[$0] } == [place.entity] }
      let words = document.text.string(in: place.range)
      return AntecedentLesson.Outcome(
        kind: place.kind, isWanted: true, isLinked: !mentions.isEmpty, isRight: isRight,
        note: "\(document.path) “\(words)” wanted \(place.entity)")
    }
  }

  /// The only entity of each string.
  private func owners(_ strings: (Entity) -> [String]) -> [String: String] {
    var owners = [String: Set<String>]()
    for entity in entities {
      for string in strings(entity) { owners[string, default: []].insert(entity.id) }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private typealias Place = (range: TextRange, entity: String, kind: String)

  /// Where strings stand as whole words, longest first, so that no place counts twice.
  private func places(_ owners: [String: String], _ kind: String, _ text: ResolvedText) -> [Place] {
    var taken = [Place]()
    let bytes = document.text.bytes
    for (string, entity) in owners.sorted(by: { ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key) }) {
      let wanted = Array(string.utf8)
      guard !wanted.isEmpty, bytes.count >= wanted.count else { continue }
      for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
        let end = start + wanted.count
        guard bytes[start..<end].elementsEqual(wanted), !isWordByte(start - 1), !isWordByte(end) else { continue }
        let range = TextRange(start, end)
        if !taken.contains(where: { $0.range.overlaps(range) }) { taken.append((range, entity, kind)) }
      }
    }
    return taken
  }

  private func isWordByte(_ index: Int) -> Bool {
    guard document.text.bytes.indices.contains(index) else { return false }
    let byte = document.text.bytes[index]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
