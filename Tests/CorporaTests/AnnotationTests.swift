import Testing

@Suite struct AnnotationTests {
  private let corpus: Corpus

  init() throws {
    corpus = try Corpus.load()
  }

  /// Every violation of a rule by a document, as "id: what".
  private func violations(_ rule: (Corpus.Item) -> [String]) -> [String] {
    corpus.items.flatMap { item in rule(item).map { "\(item.document.id): \($0)" } }
  }

  @Test func mentionsStandWhereTheirOffsetsSay() {
    let wrong = violations { item in
      item.document.mentions.filter { item.words($0.start, $0.end) != $0.text }.map(\.text)
    }
    #expect(wrong.isEmpty)
  }

  @Test func marksStandInTheText() {
    let wrong = violations { item in
      let dates = item.document.dates.filter { item.words($0.start, $0.end) != $0.text }
      let others = (item.document.triggers + item.document.amounts).filter { item.words($0.start, $0.end) == nil }
      return (dates + others).map(\.id)
    }
    #expect(wrong.isEmpty)
  }

  @Test func titlesAreTheFirstLine() {
    let wrong = violations { item in
      guard let title = item.document.title else { return [] }
      return item.text.string.hasPrefix(title + "\n") ? [] : [title]
    }
    #expect(wrong.isEmpty)
  }

  @Test func quotesEqualTheTextAndAreShort() {
    let wrong = violations { item in
      let quotes = item.document.relations.map(\.quote) + item.document.events.map(\.quote)
      return quotes.filter { !item.text.string.contains($0) || $0.split(separator: " ").count > 12 }
    }
    #expect(wrong.isEmpty)
  }

  @Test func typesAndStatusesAreKnown() {
    let wrong = violations { item in
      let document = item.document
      return document.entities.map(\.type).filter { !Vocabulary.organizations.contains($0) }
        + document.mentions.map(\.kind).filter { !Vocabulary.mentionKinds.contains($0) }
        + document.relations.flatMap { [$0.type] + $0.alsoAccept }.filter { !Vocabulary.relations.contains($0) }
        + document.relations.flatMap { [$0.status] + $0.acceptStatus + $0.history.map(\.status) }
        .filter { !Vocabulary.statuses.contains($0) }
        + document.relations.map(\.assertion).filter { !Vocabulary.assertions.contains($0) }
        + document.events.map(\.type).filter { !Vocabulary.events.contains($0) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func everyChainHasAnEntityAndEveryEntityAMention() {
    let wrong = violations { item in
      let known = Set(item.document.entities.map(\.id))
      let mentioned = Set(item.document.mentions.flatMap(\.entities)).filter { $0.first?.isLowercase ?? false }
      let names = item.document.entities.map(\.name)
      return known.symmetricDifference(mentioned).sorted() + (Set(names).count < names.count ? ["a name twice"] : [])
    }
    #expect(wrong.isEmpty)
  }

  @Test func relationsAndEventsReferToWhatIsThere() {
    let wrong = violations { item in
      let document = item.document
      let entities = Set(document.entities.map(\.id))
      let marks = Set((document.triggers + document.amounts).map(\.id))
      let relations = document.relations.filter { relation in
        let ends = [relation.source, relation.target] + relation.via
        return relation.source == relation.target || !entities.isSuperset(of: ends) || relation.triggers.isEmpty
          || !marks.isSuperset(of: relation.triggers + [relation.amount?.id].compactMap(\.self))
          || !holds(document.mentions, relation.mentions.source, relation.source)
          || !holds(document.mentions, relation.mentions.target, relation.target)
      }
      let events = document.events.filter { event in
        !entities.isSuperset(of: event.participants) || !marks.isSuperset(of: event.triggers)
          || !(event.relation.map(document.relations.indices.contains) ?? true)
      }
      return relations.map(\.quote) + events.map(\.quote)
    }
    #expect(wrong.isEmpty)
  }

  private func holds(_ mentions: [CompiledDocument.Mention], _ index: Int, _ entity: String) -> Bool {
    mentions.indices.contains(index) && mentions[index].entities.contains(entity)
  }

  @Test func aPairHasOneRelationOfAType() {
    let wrong = violations { item in
      let keys = item.document.relations.map { relation in
        let pair = [relation.source, relation.target]
        let ordered = Vocabulary.symmetricRelations.contains(relation.type) ? pair.sorted() : pair
        return ([relation.type] + ordered).joined(separator: " ")
      }
      return Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    }
    #expect(wrong.isEmpty)
  }
}
