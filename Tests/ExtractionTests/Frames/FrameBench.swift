import Graph
import Language
import Text
import Timeline

@testable import Extraction

/// Reads a sentence whose organizations are given, so that a test of frames doesn't depend on the finding of names.
struct FrameBench {
  /// The organizations of every sentence: states and their bodies, companies, who invests as a business.
  static let authorities = ["Trade Ministry", "Treasury", "Coast Guard", "Navarra", "Security Council"]
  static let companies = ["Ostrava Digital", "Belmora", "Kintari", "Velluno", "Quarrick Foods", "Tessolane"]
  static let investors = ["Quillmere Capital"]

  private static let analyzer: LanguageAnalyzer? = (try? LanguageModel.embedded()).map {
    LanguageAnalyzer(model: $0, setting: .accurate, condensesNames: true)
  }

  /// What a text states: "type source > target status".
  static func statements(_ string: String) -> Set<String> {
    guard let analyzer else { return [] }
    let source = SourceText(string)
    let analyzed = TreeMending().mended(analyzer.analyze(source, in: source.range))
    let names = authorities + companies + investors
    let organizations = names.map { name in
      ResolvedOrganization(
        name: name, type: organizationType(name), aliases: [], typeReason: "", joins: [], isCandidate: false,
        parent: nil)
    }
    var mentions = [OrganizationMention]()
    for (sentence, value) in analyzed.sentences.enumerated() {
      for (index, name) in names.enumerated() {
        mentions += self.mentions(of: name.split(separator: " ").map(String.init), index, sentence, value, source)
      }
    }
    let resolved = ResolvedText(analyzed: analyzed, organizations: organizations, mentions: mentions)
    let candidates = CandidateFinder(
      text: resolved, expressions: [], matcher: FrameMatcher(table: .embedded, organizations: organizations),
      boilerplate: BoilerplateFilter(analyzed)
    ).candidates()
    return Set(
      candidates.filter { $0.rejection == nil }.map { candidate in
        var ends = [organizations[candidate.source].name, organizations[candidate.target].name]
        if candidate.type.isSymmetric { ends.sort() }
        return "\(candidate.type.rawValue) \(ends[0]) > \(ends[1]) \(candidate.status.rawValue)"
      })
  }

  private static func organizationType(_ name: String) -> OrganizationType {
    if authorities.contains(name) { return .governmentAgency }
    return investors.contains(name) ? .investor : .company
  }

  private static func mentions(
    of words: [String], _ organization: Int, _ index: Int, _ sentence: Sentence, _ source: SourceText
  ) -> [OrganizationMention] {
    let forms = sentence.tokens.map(\.form)
    guard forms.count >= words.count else { return [] }
    return (0...(forms.count - words.count)).compactMap { start in
      let tokens = start..<(start + words.count)
      guard Array(forms[tokens]) == words else { return nil }
      let head = tokens.first { !tokens.contains(sentence.tokens[$0].head) } ?? start
      return OrganizationMention(
        sentence: index, tokens: tokens, head: head,
        range: TextRange(
          sentence.tokens[tokens.lowerBound].range.lowerBound, sentence.tokens[tokens.upperBound - 1].range.upperBound),
        organizations: [organization], kind: .name, confidence: 1)
    }
  }
}
