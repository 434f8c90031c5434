import Graph
import Language
import Text

/// Temporary: names from the recognizer, joined by form.
struct OrganizationResolver: Sendable {
  func resolve(_ text: AnalyzedText, title: TextRange?) -> ResolvedText {
    var organizations = [ResolvedOrganization]()
    var index = [String: Int]()
    var mentions = [OrganizationMention]()
    for entity in text.entities where entity.type == .organization || entity.type == .other {
      let name = text.string(of: entity)
      let key = OrganizationName.key(name)
      let place = index[key] ?? organizations.count
      if index[key] == nil {
        index[key] = place
        organizations.append(
          ResolvedOrganization(
            name: name, type: ["Department", "Ministry", "Army", "Navy", "Agency", "Pentagon"].contains { name.contains($0) } ? .governmentAgency : .company,
            aliases: [], typeReason: "", joins: [], isCandidate: false, parent: nil))
      }
      let sentence = text.sentences[entity.sentence]
      let head = entity.tokens.first { !entity.tokens.contains(sentence.tokens[$0].head) } ?? entity.tokens.lowerBound
      mentions.append(
        OrganizationMention(
          sentence: entity.sentence, tokens: entity.tokens, head: head, range: entity.range, organizations: [place],
          kind: .name, confidence: 1))
    }
    return ResolvedText(analyzed: text, organizations: organizations, mentions: mentions)
  }
}
