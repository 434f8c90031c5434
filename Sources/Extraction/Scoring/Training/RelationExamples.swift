import Graph
import Language
import Text

/// What a document teaches: pairs of organizations in its sentences and candidates of frames, each with its label.
package struct RelationExamples: Sendable {
  /// Features and their label.
  package struct Example: Sendable {
    /// What is seen, sorted.
    package var features: [String]
    /// What is right: a relation's label or `none`, `right` or `wrong`.
    package var label: String
  }

  /// Pairs with the label of ``RelationLabel`` or `none`.
  package var pairs: [Example] = []
  /// Candidates with `right` or `wrong`.
  package var candidates: [Example] = []

  /// No examples.
  package static let none = RelationExamples()

  private init() {}

  init(_ annotated: AnnotatedDocument, findings: DocumentFindings) {
    let truth = Truth(annotated, text: findings.text)
    let text = findings.text
    let counts = CandidateScorer.counts(text)
    for candidate in findings.candidates where candidate.rejection == nil {
      let features = CandidateFeatures.features(
        of: candidate, in: SentenceView(text, sentence: candidate.sentence), organizations: text.organizations,
        counts: counts)
      candidates.append(Example(features: features, label: truth.holds(candidate) ? "right" : "wrong"))
    }
    for index in text.analyzed.sentences.indices {
      let view = SentenceView(text, sentence: index)
      guard view.mentions.count > 1, view.tokens.count < 200 else { continue }
      let sentence = text.analyzed.text.codePoints(view.range)
      for pair in SentencePair.pairs(in: view) {
        guard let label = truth.label(of: pair, in: sentence) else { continue }
        let frames = FrameFeature.names(of: pair, in: index, candidates: findings.candidates)
        let features = PairFeatures.features(of: pair, in: view, organizations: text.organizations, frames: frames)
        pairs.append(Example(features: features, label: label))
      }
    }
  }

  /// Adds another document's.
  package static func += (left: inout RelationExamples, right: RelationExamples) {
    left.pairs += right.pairs
    left.candidates += right.candidates
  }
}

/// The annotated relations in terms of a text's organizations.
private struct Truth {
  private let annotated: AnnotatedDocument
  /// The annotated entity of each organization; nil for one that none is.
  private let entities: [String?]

  init(_ annotated: AnnotatedDocument, text: ResolvedText) {
    self.annotated = annotated
    entities =
      EntityAlignment(
        text, names: annotated.entities.map { ($0.id, [$0.name] + $0.aliases) },
        mentions: annotated.mentions.compactMap { mention in
          mention.entities.count == 1 ? (mention.end, mention.entities[0]) : nil
        }
      ).entities
  }

  private func relations(_ one: Int, _ other: Int) -> [AnnotatedDocument.Relation] {
    guard let first = entities[one], let second = entities[other] else { return [] }
    return annotated.relations.filter {
      ($0.source == first && $0.target == second) || ($0.source == second && $0.target == first)
    }
  }

  func holds(_ candidate: Candidate) -> Bool {
    relations(candidate.source, candidate.target).contains { relation in
      let isSymmetric = candidate.type.isSymmetric || RelationshipType(rawValue: relation.type)?.isSymmetric == true
      return ([relation.type] + relation.alsoAccept).contains(candidate.type.rawValue)
        && (isSymmetric || relation.source == entities[candidate.source])
    }
  }

  /// The label of a pair: what the sentence triggers, `none` where the two have nothing, or nil where they have
  /// something that another sentence says or that is optional.
  func label(of pair: SentencePair, in sentence: CodePointRange) -> String? {
    let known = relations(pair.firstOrganization, pair.secondOrganization)
    let stated = known.filter { relation in
      !relation.optional
        && relation.triggers.contains { id in
          annotated.triggers[id].map { sentence.start <= $0 && $0 < sentence.end } ?? false
        }
    }
    guard let relation = stated.last, let type = RelationshipType(rawValue: relation.type) else {
      return known.isEmpty ? "none" : nil
    }
    return RelationLabel(type: type, isReversed: relation.source != entities[pair.firstOrganization]).name
  }
}

extension Pipeline {
  /// The examples of a document with the annotated organizations and with those that are found.
  package func examples(of annotated: AnnotatedDocument) -> (annotated: RelationExamples, found: RelationExamples) {
    let given = findings(in: annotated.document) { text, _ in annotated.resolved(text) }
    return (
      RelationExamples(annotated, findings: given),
      RelationExamples(annotated, findings: findings(in: annotated.document))
    )
  }
}
