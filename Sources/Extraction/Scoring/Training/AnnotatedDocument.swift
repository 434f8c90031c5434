import Foundation
import Graph
import Language
import Text

/// A document of the annotated corpus as `Corpora/tools/compile.py` writes it.
package struct AnnotatedDocument: Sendable {
  struct Entity: Decodable, Sendable {
    var id: String
    var name: String
    var type: String
    var aliases: [String]
  }

  struct Mention: Decodable, Sendable {
    var start: Int
    var end: Int
    var kind: String
    var entities: [String]
  }

  struct Relation: Decodable, Sendable {
    var type: String
    var source: String
    var target: String
    var optional: Bool
    var alsoAccept: [String]
    var triggers: [String]
  }

  struct Trigger: Decodable, Sendable {
    var id: String
    var start: Int
  }

  private struct File: Decodable {
    var id: String
    var split: String
    var published: String?
    var entities: [Entity]
    var mentions: [Mention]
    var relations: [Relation]
    var triggers: [Trigger]
  }

  /// Its name.
  package let id: String
  /// The part of the corpus: `train`, `dev` or `test`.
  package let split: String
  /// Its text.
  package let document: Document
  let entities: [Entity]
  let mentions: [Mention]
  let relations: [Relation]
  /// Where each trigger starts, in code points.
  let triggers: [String: Int]

  /// Reads a document.
  /// - Throws: What reading and decoding throw.
  package init(json: URL) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: json))
    let text = json.deletingPathExtension().appendingPathExtension("txt")
    id = file.id
    split = file.split
    var metadata = Document.Metadata()
    metadata.published = file.published
    document = Document(
      path: text.path, text: try SourceText(validating: Array(Data(contentsOf: text))), metadata: metadata)
    entities = file.entities
    mentions = file.mentions
    relations = file.relations
    triggers = Dictionary(file.triggers.map { ($0.id, $0.start) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text with the organizations and mentions that the annotation gives.
  func resolved(_ analyzed: AnalyzedText) -> ResolvedText {
    let indexes = Dictionary(
      entities.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let organizations = entities.map {
      ResolvedOrganization(
        name: $0.name, type: OrganizationType(rawValue: $0.type) ?? .otherOrganization, aliases: $0.aliases,
        typeReason: "annotated", joins: [], isCandidate: false, parent: nil)
    }
    return ResolvedText(
      analyzed: analyzed, organizations: organizations, mentions: mentions.compactMap { placed($0, indexes, analyzed) })
  }

  private func placed(_ mention: Mention, _ indexes: [String: Int], _ text: AnalyzedText) -> OrganizationMention? {
    let members = mention.entities.compactMap { indexes[$0] }
    guard !members.isEmpty,
      let range = text.text.byteRange(CodePointRange(start: mention.start, end: mention.end)),
      let index = text.sentences.firstIndex(where: { $0.range.overlaps(range) })
    else { return nil }
    let sentence = text.sentences[index]
    let covered = sentence.tokens.indices.filter { sentence.tokens[$0].range.overlaps(range) }
    guard let first = covered.first, let last = covered.last else { return nil }
    let tokens = first..<(last + 1)
    return OrganizationMention(
      sentence: index, tokens: tokens, head: tokens.first { !tokens.contains(sentence.tokens[$0].head) } ?? first,
      range: range, organizations: members, kind: OrganizationMention.Kind(rawValue: mention.kind) ?? .name,
      confidence: 1)
  }
}
