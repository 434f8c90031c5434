import Text

/// What an annotated document says pronouns and descriptions of a text mean, in terms of the organizations found.
struct AntecedentTruth {
  /// The annotated entity of each organization found; nil for one that none is.
  let entities: [String?]
  private let text: SourceText
  /// Annotated mentions of organizations by pronoun or description.
  let mentions: [AnnotatedDocument.Mention]
  private let byStart: [Int: [Int]]
  private let byEnd: [Int: [Int]]

  /// Reads the annotation; `names` is the text with its names resolved.
  init(_ annotated: AnnotatedDocument, names: ResolvedText) {
    let ids = Set(annotated.entities.map(\.id))
    text = names.analyzed.text
    mentions = annotated.mentions.filter { mention in
      (mention.kind == "pronoun" || mention.kind == "description") && !mention.entities.isEmpty
        && mention.entities.allSatisfy(ids.contains)
    }
    byStart = Dictionary(grouping: mentions.indices) { [mentions] in mentions[$0].start }
    byEnd = Dictionary(grouping: mentions.indices) { [mentions] in mentions[$0].end }
    entities =
      EntityAlignment(
        names, names: annotated.entities.map { ($0.id, [$0.name] + $0.aliases) },
        mentions: annotated.mentions.compactMap { mention in
          mention.entities.count == 1 ? (mention.end, mention.entities[0]) : nil
        }
      ).entities
  }

  /// The annotated mention at a place, in bytes: the very words or, of a description, what begins or ends with them.
  func mention(at range: TextRange, isPronoun: Bool) -> Int? {
    let place = text.codePoints(range)
    let starting = (byStart[place.start] ?? []).filter { (mentions[$0].kind == "pronoun") == isPronoun }
    if let exact = starting.first(where: { mentions[$0].end == place.end }) { return exact }
    guard !isPronoun else { return nil }
    let ending = (byEnd[place.end] ?? []).filter { mentions[$0].kind == "description" }
    return starting.filter { mentions[$0].end > place.end }.min { mentions[$0].end < mentions[$1].end }
      ?? ending.max { mentions[$0].start < mentions[$1].start }
  }

  /// The places in a decision's options that are right; none where what is meant is not among them.
  func right(of decision: AntecedentDecision) -> [Int] {
    guard let mention = mention(at: decision.range, isPronoun: decision.family.isPronoun) else { return [0] }
    let wanted = Set(mentions[mention].entities)
    return decision.options.indices.dropFirst().filter { index in
      let organizations = decision.options[index].organizations
      return Set(organizations.map { entities[$0] ?? "" }) == wanted
    }
  }
}
