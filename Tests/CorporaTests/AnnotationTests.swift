import Testing

@Suite struct AnnotationTests {
  private let corpus: Corpus

  init() throws {
    corpus = try Corpus.shared.get()
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
      let others: [CompiledDocument.Span] = item.document.triggers + item.document.amounts
      let misplaced = item.document.dates.filter { item.words($0.start, $0.end) != $0.text }
      return (misplaced + others.filter { item.words($0.start, $0.end) == nil }).map(\.id)
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
      var found = unknown(document.entities.map(\.type), Vocabulary.organizations)
      found += unknown(document.mentions.map(\.kind), Vocabulary.mentionKinds)
      found += unknown(document.events.map(\.type), Vocabulary.events)
      for relation in document.relations {
        found += unknown([relation.type] + relation.alsoAccept, Set(Vocabulary.relations))
        found += unknown([relation.status] + relation.acceptStatus, Vocabulary.statuses)
        found += unknown(relation.history.map(\.status), Vocabulary.statuses)
        found += unknown([relation.assertion], Vocabulary.assertions)
      }
      return found
    }
    #expect(wrong.isEmpty)
  }

  private func unknown(_ values: [String], _ vocabulary: Set<String>) -> [String] {
    values.filter { !vocabulary.contains($0) }
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

  @Test func relationsReferToWhatIsThere() {
    let wrong = violations { item in
      let document = item.document
      let entities = Set(document.entities.map(\.id))
      let marks = Set((document.triggers + document.amounts).map(\.id))
      return document.relations.filter { relation in
        let ends = [relation.source, relation.target] + relation.via
        let used = relation.triggers + [relation.amount?.id].compactMap(\.self)
        guard relation.source != relation.target, !relation.triggers.isEmpty else { return true }
        guard entities.isSuperset(of: ends), marks.isSuperset(of: used) else { return true }
        return !holds(document.mentions, relation.mentions.source, relation.source)
          || !holds(document.mentions, relation.mentions.target, relation.target)
      }.map(\.quote)
    }
    #expect(wrong.isEmpty)
  }

  @Test func eventsReferToWhatIsThere() {
    let wrong = violations { item in
      let document = item.document
      let entities = Set(document.entities.map(\.id))
      let marks = Set(document.triggers.map(\.id))
      return document.events.filter { event in
        guard entities.isSuperset(of: event.participants), marks.isSuperset(of: event.triggers) else { return true }
        guard let relation = event.relation else { return false }
        return !document.relations.indices.contains(relation)
      }.map(\.quote)
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
