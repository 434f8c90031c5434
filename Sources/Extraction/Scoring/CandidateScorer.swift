import Graph

/// Weighs the candidates of frames by what the annotated corpus teaches of their kind, and finds relationships that no
/// frame knows but that pairs of organizations like these have.
struct CandidateScorer: Sendable {
  let text: ResolvedText
  let model: RelationModel
  /// How often each organization is mentioned.
  private let counts: [Int: Int]

  /// The least probability of a frame's candidate.
  static let leastCandidate = 0.60
  /// Why an unlikely candidate is rejected.
  static let unlikely = "unlikely by the annotated corpus"
  /// The least probability of a pair that no frame holds.
  static let leastPair = 0.92

  init(text: ResolvedText, model: RelationModel) {
    self.text = text
    self.model = model
    counts = Self.counts(text)
  }

  /// How often each organization of a text is mentioned.
  static func counts(_ text: ResolvedText) -> [Int: Int] {
    var counts = [Int: Int]()
    for mention in text.mentions {
      for organization in mention.organizations { counts[organization, default: 0] += 1 }
    }
    return counts
  }

  /// Gives each candidate the probability that it is right, and rejects the unlikely ones.
  func score(_ candidates: inout [Candidate]) {
    guard let right = model.candidates.labels.firstIndex(of: "right") else { return }
    for index in candidates.indices {
      let view = SentenceView(text, sentence: candidates[index].sentence)
      let features = CandidateFeatures.features(
        of: candidates[index], in: view, organizations: text.organizations, counts: counts)
      let probability = model.candidates.calibrated(model.candidates.probabilities(of: features)[right])
      candidates[index].confidence = probability
      candidates[index].reasons = model.candidates.reasons(features, for: right, count: 3)
    }
    share(&candidates)
    for index in candidates.indices where Self.hasStatedShare(candidates[index]) {
      candidates[index].confidence = max(candidates[index].confidence, Self.leastCandidate)
    }
    for index in candidates.indices
    where candidates[index].rejection == nil && candidates[index].confidence < Self.leastCandidate {
      candidates[index].rejection = Self.unlikely
    }
  }

  /// "is 26% owned by Acme": whose share is told in figures is a holder, however rare the words around.
  private static func hasStatedShare(_ candidate: Candidate) -> Bool {
    candidate.amount?.unit == "percent" && sharesOfStock.contains(candidate.rule)
  }

  private static let sharesOfStock: Set<String> = [
    "invests-in/own-part", "invests-in/own-stake", "invests-in/hold-stake", "invests-in/stake",
  ]

  /// What a trigger says of one of several, "Acme and Bolt invested", it says of all: the less likely gain half of what
  /// they lack to the likeliest.
  private func share(_ candidates: inout [Candidate]) {
    struct Statement: Hashable {
      var rule: String
      var sentence: Int
      var trigger: Int
    }
    var best = [Statement: Double]()
    func statement(_ candidate: Candidate) -> Statement {
      Statement(rule: candidate.rule, sentence: candidate.sentence, trigger: candidate.trigger)
    }
    for candidate in candidates where candidate.rejection == nil {
      best[statement(candidate)] = max(best[statement(candidate)] ?? 0, candidate.confidence)
    }
    for index in candidates.indices where candidates[index].rejection == nil {
      let own = candidates[index].confidence
      candidates[index].confidence = max(own, (own + (best[statement(candidates[index])] ?? own)) / 2)
    }
  }

  /// A pair's most likely relationship where it is likely enough, with the features that its label has.
  func judge(_ pair: SentencePair, in view: SentenceView, frames: [String]) -> Judgement? {
    let features = PairFeatures.features(of: pair, in: view, organizations: text.organizations, frames: frames)
    let probabilities = model.pairs.probabilities(of: features)
    guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }),
      let label = RelationLabel(name: model.pairs.labels[best])
    else { return nil }
    let probability = model.pairs.calibrated(probabilities[best])
    guard probability >= Self.leastPair else { return nil }
    let reasons = model.pairs.reasons(features, for: best, count: 3)
    return Judgement(
      label: label, probability: probability, trigger: trigger(of: pair, in: view, label: best), reasons: reasons)
  }

  /// What the model says of a pair.
  struct Judgement {
    var label: RelationLabel
    var probability: Double
    var trigger: Int
    var reasons: (for: [String], against: [String])
  }

  /// The word of the path that speaks most for the label; without one, the second mention's head.
  private func trigger(of pair: SentencePair, in view: SentenceView, label: Int) -> Int {
    let places = pair.path.indices.dropFirst().dropLast().filter { view.mentionCovering[pair.path[$0]] < 0 }
    func weight(_ place: Int) -> Double {
      let lemma = view.lemmas[pair.path[place]]
      let side = place < pair.top ? "up" : place == pair.top ? "top" : "down"
      return ["path=" + lemma, "path=\(lemma),\(side)"].reduce(0) { $0 + model.pairs.weight(of: $1, for: label) }
        + WordClass.names(of: lemma).reduce(0) { $0 + model.pairs.weight(of: "class=" + $1, for: label) }
    }
    let best = places.max { (weight($0), -$0) < (weight($1), -$1) }
    return best.map { pair.path[$0] } ?? pair.second.head
  }
}
