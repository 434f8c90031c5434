import Graph
import Language
import Text

/// Gathers the antecedents that a pronoun or description can have, with what they have in common.
struct AntecedentOptions {
  let tokens: [Token]
  let sentence: Int
  let salience: Salience
  let drafts: [OrganizationDraft]
  let types: [OrganizationType]
  let isCertain: [Bool]
  /// Whether nothing but the recognizer's guess speaks for a draft's type.
  let isGuess: [Bool]
  let names: [NameMention]
  let nouns: DescriptionNouns
  let memory: DescriptionMemory
  let trades = TradeWords.embedded
  /// The paragraph of every sentence.
  let paragraphs: [Int]
  let rivals: RivalNouns
  let earlier: SentenceContext
  let isQuoted: Bool
  /// Who spoke last, and who speaks in this sentence.
  let speaker: Int?
  let speakerHere: Int?
  /// Whom "we" meant last.
  let lastWe: Int?
  /// Who was mentioned first in each paragraph.
  let openers: [Int: Int]
  /// Organizations that were mentioned as one, latest last.
  let groups: [AntecedentGroup]

  var structure: ClauseStructure { ClauseStructure(tokens: tokens) }

  /// What is known of a candidate by how it was mentioned.
  func features(of draft: Int, among candidates: [Int]) -> AntecedentFeatures {
    var features = AntecedentFeatures()
    let trace = salience.traces[draft]
    let score = salience.score(draft, in: sentence)
    features[.logSalience] = Logarithm.natural(score + 0.01)
    switch sentence - trace.sentence {
    case 0: features[.sameSentence] = 1
    case 1: features[.previousSentence] = 1
    case 2: features[.twoSentencesBack] = 1
    default: features[.farther] = 1
    }
    features.set(.wasSubject, if: trace.bestRole >= 1)
    features.set(.wasObject, if: trace.bestRole == 0.6)
    features.set(.wasPossessive, if: trace.role == 0.5)
    features.set(.wasPronoun, if: trace.kind == .pronoun)
    features.set(.wasDescription, if: trace.kind == .description)
    features.set(.wasCoordinated, if: groups.contains { $0.sentence == trace.sentence && $0.members.contains(draft) })
    features.set(.isLatest, if: draft == salience.recent.last)
    features.set(.isTop, if: !candidates.contains { salience.score($0, in: sentence) > score })
    features.set(.sameParagraph, if: paragraphs[trace.sentence] == paragraphs[sentence])
    features.set(.isFirstInSentence, if: trace.isFirst)
    features[.mentionsBetween] = Double(min(salience.order - trace.order, 10)) / 5
    features.set(
      .isAlone,
      if: sentence - trace.sentence <= 1
        && !candidates.contains {
          $0 != draft && salience.distance($0, from: sentence) <= 1
        })
    features[.logCount] = Logarithm.natural(Double(trace.count))
    features.set(.isTopic, if: trace.count > 1 && !salience.recent.contains { salience.traces[$0].count > trace.count })
    features.set(.inTitle, if: trace.firstSentence == 0)
    features.set(
      .isOnlyInTitle,
      if: trace.firstSentence == 0
        && !salience.recent.contains {
          $0 != draft && salience.traces[$0].firstSentence == 0
        })
    features.set(.isNew, if: trace.count == 1)
    features.set(.wasSubjectBefore, if: trace.subjectSentences.contains(sentence - 1))
    features.set(
      .isSubjectAgain,
      if: trace.subjectSentences.contains(sentence - 1) && trace.subjectSentences.contains(sentence - 2)
    )
    features.set(.isCountry, if: drafts[draft].key.hasPrefix("country:"))
    features.set(.isCollective, if: drafts[draft].key.hasPrefix("collective:"))
    features.set(.isGovernmental, if: types[draft] == .governmentAgency)
    features.set(.isDivision, if: types[draft] == .division)
    features.set(.isInvestor, if: types[draft] == .investor)
    features.set(.isUncertain, if: !isCertain[draft])
    let isSubject = trace.bestRole >= 1
    features.set(.subjectHere, if: isSubject && trace.sentence == sentence)
    features.set(.subjectBefore, if: isSubject && trace.sentence == sentence - 1)
    features.set(.objectBefore, if: trace.bestRole == 0.6 && trace.sentence == sentence - 1)
    features.set(.opensParagraph, if: openers[paragraphs[sentence]] == draft)
    features.set(.isSpeakerQuoted, if: isQuoted && speaker == draft)
    return features
  }

  /// Notes how a candidate of the same sentence stands to the words at `token`.
  func addStructure(to features: inout AntecedentFeatures, of draft: Int, at token: Int) {
    let trace = salience.traces[draft]
    guard trace.sentence == sentence else { return }
    let structure = self.structure
    if let subject = trace.subject {
      let verb = tokens[subject].head
      let isOwner = structure.isAbove(verb, token)
      features.set(.ownsClause, if: isOwner)
      features.set(.ownsSaying, if: isOwner && verb >= 0 && Pronouns.saying.contains(tokens[verb].lemma))
    }
    features.set(.ownsPhrase, if: trace.role == 0.5 && structure.isAbove(tokens[trace.token].head, token))
    let places = [trace.token] + (trace.subject.map { [$0] } ?? [])
    features.set(.coargument, if: places.contains { structure.isCoargument($0, token) })
    features.set(.isWithin, if: places.contains { structure.isWithin(token, of: $0) })
    features.set(.isNear, if: token - trace.token < 8)
  }
}
