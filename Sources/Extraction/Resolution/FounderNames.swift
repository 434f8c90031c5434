import Language

/// Firms that bear their founders' names, which the recognizer takes for persons: "Orvik Mills grew, founder Mara Orvik
/// said".
enum FounderNames {
  /// The names of a text that the recognizer saw. A person of several words that begins with the surname of another, which
  /// no person does, is an organization. Linear in the number of names.
  static func entities(of text: AnalyzedText) -> [EntityMention] {
    let surnames = Set(text.entities.compactMap { surname($0, text) })
    return text.entities.map { entity in
      guard entity.type == .person, entity.tokens.count > 1, surname(entity, text) == nil,
        surnames.contains(form(entity.tokens.lowerBound, entity, text))
      else { return entity }
      var firm = entity
      firm.type = .organization
      return firm
    }
  }

  private static func form(_ token: Int, _ entity: EntityMention, _ text: AnalyzedText) -> String {
    text.sentences[entity.sentence].tokens[token].form
  }

  /// "Orvik" of the person Mara Orvik.
  private static func surname(_ entity: EntityMention, _ text: AnalyzedText) -> String? {
    guard entity.type == .person, (2...3).contains(entity.tokens.count), entity.sentence < text.sentences.count,
      GivenNames.contains(form(entity.tokens.lowerBound, entity, text))
        || PersonCues.isTitled(text.sentences[entity.sentence].tokens, entity.tokens)
    else { return nil }
    let surname = form(entity.tokens.upperBound - 1, entity, text)
    return GivenNames.contains(surname) ? nil : surname
  }
}
