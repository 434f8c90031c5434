import Language
import Text

/// An annotated document that antecedents are learned from and measured on.
package struct AntecedentLesson: Sendable {
  /// A decision with the options that are right.
  package struct Example: Sendable {
    /// What was to be decided.
    package var decision: AntecedentDecision
    /// The places of the right options; none where what is meant was not among them.
    package var right: [Int]
  }

  /// What became of a pronoun or description.
  package struct Outcome: Sendable {
    /// What kind of words it is: `its`, `company`, `which` …
    package var kind: String
    /// Whether the annotation says that it means an organization.
    package var isWanted: Bool
    /// Whether an organization was found for it.
    package var isLinked: Bool
    /// Whether it was the right one.
    package var isRight: Bool
    /// Where it stands, in code points, what was found and what is right, to look at.
    package var note: String
  }

  private let resolver: OrganizationResolver
  private let analyzed: AnalyzedText
  private let truth: AntecedentTruth

  init(_ annotated: AnnotatedDocument, analyzed: AnalyzedText, resolver: OrganizationResolver) {
    self.resolver = resolver
    self.analyzed = analyzed
    truth = AntecedentTruth(annotated, names: resolver.resolve(analyzed, chooser: Abstainer()))
  }

  /// The decisions that the text asks for if all earlier ones are right or, with a model, if they are the model's, so that
  /// its own mistakes are learned from (Ross and others, 2011).
  package func decisions(following model: AntecedentModel? = nil) -> [Example] {
    let teacher = Teacher(model: model) { truth.right(of: $0) }
    _ = resolver.resolve(analyzed, chooser: teacher)
    return teacher.examples
  }

  /// What a model makes of all pronouns and descriptions, found or annotated.
  package func outcomes(of model: AntecedentModel) -> [Outcome] {
    let text = resolver.resolve(analyzed, chooser: model)
    var outcomes = [Outcome]()
    var met: Set<Int> = []
    for mention in text.mentions where mention.kind == .pronoun || mention.kind == .description {
      let gold = truth.mention(at: mention.range, isPronoun: mention.kind == .pronoun)
      let found = Set(mention.organizations.map { truth.entities[$0] ?? "?" })
      if let gold { guard met.insert(gold).inserted else { continue } }
      let wanted = gold.map { Set(truth.mentions[$0].entities) }
      let words = text.analyzed.text.string(in: mention.range)
      outcomes.append(
        Outcome(
          kind: kind(words, isPronoun: mention.kind == .pronoun), isWanted: gold != nil, isLinked: true,
          isRight: wanted == found,
          note: note(
            text, mention.range,
            "found \(mention.organizations.map { text.organizations[$0].name }) \(mention.confidence) \(mention.reasons)"
              + " wanted \(wanted?.sorted() ?? [])")))
    }
    for index in truth.mentions.indices where !met.contains(index) {
      let mention = truth.mentions[index]
      guard let range = analyzed.text.byteRange(CodePointRange(start: mention.start, end: mention.end)) else {
        continue
      }
      let words = analyzed.text.string(in: range)
      outcomes.append(
        Outcome(
          kind: kind(words, isPronoun: mention.kind == "pronoun"), isWanted: true, isLinked: false, isRight: false,
          note: note(text, range, "found nothing wanted \(mention.entities)")))
    }
    return outcomes
  }

  private func note(_ text: ResolvedText, _ range: TextRange, _ found: String) -> String {
    let source = text.analyzed.text
    guard let sentence = text.analyzed.sentences.first(where: { $0.range.overlaps(range) }) else { return found }
    return
      "“\(source.string(in: range))” at \(source.codePoints(range).start): \(found) in: \(source.string(in: sentence.range))"
  }

  /// What kind of words these are.
  private func kind(_ words: String, isPronoun: Bool) -> String {
    let all = words.lowercased().split { $0 == " " || $0 == "\n" }.map(String.init)
    let first = all.first ?? ""
    if isPronoun {
      switch first {
      case "they", "them", "themselves": return "they"
      case "which", "who", "that", "whose", "whom": return "which"
      case "we", "us", "our", "ours", "ourselves", "you", "your": return "we"
      default: return ["it", "its", "itself", "their"].contains(first) ? first : "other pronoun"
      }
    }
    guard ["the", "this", "that", "both", "these", "those"].contains(first) else { return "indefinite" }
    let phrase = all.prefix { !["of", "for", "in", "at", "with", "behind", "to"].contains($0) }
    guard var noun = phrase.last?.filter({ $0.isLetter || $0 == "-" }) else { return "other description" }
    let isKnown = DescriptionNouns.embedded.meaning(of: noun) != nil
    if !isKnown, noun.hasSuffix("s") {
      noun = noun.hasSuffix("ies") ? noun.dropLast(3) + "y" : String(noun.dropLast())
      if DescriptionNouns.embedded.meaning(of: noun) != nil { return "plural" }
    }
    return DescriptionNouns.embedded.meaning(of: noun).map { AntecedentFamily($0).rawValue } ?? "other description"
  }
}

/// Chooses nothing.
private struct Abstainer: AntecedentChooser {
  func choice(_ decision: AntecedentDecision) -> AntecedentChoice? { nil }
}

/// Chooses what is right, or what a model says, and keeps the decisions.
private final class Teacher: AntecedentChooser {
  private let model: AntecedentModel?
  private let right: (AntecedentDecision) -> [Int]
  private(set) var examples: [AntecedentLesson.Example] = []

  init(model: AntecedentModel?, right: @escaping (AntecedentDecision) -> [Int]) {
    self.model = model
    self.right = right
  }

  func choice(_ decision: AntecedentDecision) -> AntecedentChoice? {
    let places = right(decision)
    examples.append(AntecedentLesson.Example(decision: decision, right: places))
    if let model { return model.choice(decision) }
    guard let place = places.first, place > 0 else { return nil }
    return AntecedentChoice(organizations: decision.options[place].organizations, probability: 1)
  }
}

extension Pipeline {
  /// Reads an annotated document for antecedents.
  package func lesson(_ annotated: AnnotatedDocument) -> AntecedentLesson {
    AntecedentLesson(annotated, analyzed: analyzed(annotated.document), resolver: resolver)
  }
}
