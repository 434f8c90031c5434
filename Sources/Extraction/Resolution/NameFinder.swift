import Graph
import Language
import Text

/// Finds the names that are or may be organizations': those that the recognizer saw, those in the gazetteer, bodies of
/// states, countries that act and runs of proper nouns.
struct NameFinder {
  let gazetteer: Gazetteer
  let grammar: NameGrammar
  let countries: Countries
  let text: AnalyzedText

  /// The names in text order; none overlap.
  func names() -> [NameMention] {
    var recognized = [[EntityMention]](repeating: [], count: text.sentences.count)
    for entity in FounderNames.entities(of: text) where entity.sentence < recognized.count {
      recognized[entity.sentence].append(entity)
    }
    let known = recognizedWords()
    var names = [NameMention]()
    let boilerplate = BoilerplateFilter(text)
    for (index, sentence) in text.sentences.enumerated() where !boilerplate.isBoilerplate(sentence: index) {
      names += self.names(in: sentence, index: index, recognized: recognized[index], known)
    }
    let products = self.products(among: names)
    let firms = names.filter { $0.words.count > 1 }.compactMap(\.words.first)
    let persons = PersonNames(text, grammar: grammar, gazetteer: gazetteer)
    let surnames = persons.words.subtracting(firms)
    let shorthand = abbreviations()
    names = HeadlineNames(text: text, names: names).mended { isOpen($0, orWeak: true) }
    names = withoutPlaces(names).filter {
      !isProduct($0, products) && !isSurname($0, surnames) && !(isOpen($0) && persons.full.contains($0.words))
        && !(isOpen($0) && $0.tokens.count == 1 && shorthand.contains($0.text))
    }
    return KnownNames(grammar: grammar, countries: countries, text: text, names: names).completed()
      .filter { !isProduct($0, products) }
  }

  /// What the text writes short that is no name: "renewable natural gas (RNG)".
  private func abbreviations() -> Set<String> {
    var found: Set<String> = []
    for sentence in text.sentences {
      for bracket in sentence.tokens.indices.dropLast() where sentence.tokens[bracket].form == "(" {
        for place in [bracket + 1, bracket + 2]
        where place < sentence.tokens.count && NoNames.isAbbreviated(sentence.tokens, place..<(place + 1)) {
          found.insert(sentence.tokens[place].form)
        }
      }
    }
    return found
  }

  /// The names that the text introduces as a thing's, and the last words by which it goes on to call the thing.
  private func products(among names: [NameMention]) -> Set<[String]> {
    var products: Set<[String]> = []
    for name in names where isOpen(name) {
      guard ProductCues.isProduct(text.sentences[name.sentence].tokens, name.tokens) else { continue }
      for start in name.words.indices { products.insert(Array(name.words[start...])) }
    }
    // "Orvik, the payment app," may be its maker as well.
    guard !products.isEmpty else { return [] }
    for name in names where ProductCues.acts(text.sentences[name.sentence].tokens, name.tokens) {
      products.remove(name.words)
    }
    return products
  }

  private func isProduct(_ name: NameMention, _ products: Set<[String]>) -> Bool {
    isOpen(name) && products.contains(name.words)
  }

  /// "Orvik" where the text has introduced "chief executive Maria Orvik" and no Orvik Ltd that she may have founded.
  private func isSurname(_ name: NameMention, _ surnames: Set<String>) -> Bool {
    name.tokens.count == 1 && surnames.contains(name.words.joined())
      && (isOpen(name) || !name.senses.isEmpty && name.senses.allSatisfy(\.isAmbiguous))
  }

  /// Whether nothing but the recognizer or its capital letters make a name an organization's.
  private func isOpen(_ name: NameMention) -> Bool { isOpen(name, orWeak: false) }

  /// The same; with `orWeak`, a word that other things' names end with as well makes no organization either.
  private func isOpen(_ name: NameMention, orWeak: Bool) -> Bool {
    guard name.source == .recognizer || name.source == .properNoun, name.senses.isEmpty else { return false }
    guard let evidence = grammar.evidence(name.words) else { return true }
    return orWeak && !evidence.isStrong
  }

  /// The organizations that the recognizer saw, as joined words.
  private func recognizedWords() -> Set<String> {
    var words: Set<String> = []
    for entity in text.entities where entity.type == .organization && entity.sentence < text.sentences.count {
      guard !isHalf(entity) else { continue }
      words.insert(NameFolding.words(text.text.string(in: entity.range)).joined(separator: " "))
    }
    return words
  }

  /// Whether a hyphen ties a name to another word, so that it stands for nothing alone.
  private func isHalf(_ entity: EntityMention) -> Bool {
    let tokens = text.sentences[entity.sentence].tokens
    let (before, behind) = (entity.tokens.lowerBound - 1, entity.tokens.upperBound)
    let isTied: (Int, Int) -> Bool = { left, right in tokens[left].range.upperBound == tokens[right].range.lowerBound }
    if before > 0, tokens[before].form == "-", isTied(before, before + 1), isTied(before - 1, before) { return true }
    return behind + 1 < tokens.count && tokens[behind].form == "-" && isTied(behind - 1, behind)
      && isTied(behind, behind + 1)
  }

  /// Leaves out what the recognizer took for an organization and the text uses only as a place.
  private func withoutPlaces(_ names: [NameMention]) -> [NameMention] {
    func isOpen(_ name: NameMention) -> Bool {
      name.source == .recognizer && name.recognizedType == .organization && name.senses.isEmpty
        && name.words.count <= 2 && grammar.evidence(name.words) == nil && !name.isInHeadline
    }
    var places: Set<[String]> = []
    var others: Set<[String]> = []
    for name in names where isOpen(name) {
      switch PlaceEvidence(tokens: text.sentences[name.sentence].tokens).use(name.tokens) {
      case .place: places.insert(name.words)
      case .organization: others.insert(name.words)
      case .neither: break
      }
    }
    places.subtract(others)
    return names.filter { !(places.contains($0.words) && $0.source == .recognizer && $0.senses.isEmpty) }
  }

  private func names(
    in sentence: Sentence, index: Int, recognized: [EntityMention], _ known: Set<String>
  ) -> [NameMention] {
    let tokens = sentence.tokens
    let isHeadline = Self.isMostlyCapitalized(tokens)
    let repair = NameSpanRepair(
      tokens: tokens, grammar: grammar, gazetteer: gazetteer, countries: countries, known: known)
    let start = Datelines.placeEnd(tokens)
    let trimmer = NameTrimmer(tokens: tokens)
    let adjustedSpans = recognized.flatMap { entity -> [(range: Range<Int>, type: EntityType)] in
      let range = max(start, entity.tokens.lowerBound)..<max(start, entity.tokens.upperBound)
      guard let (person, body) = trimmer.person(in: range) else { return [(trimmer.trimmed(range), entity.type)] }
      return [(trimmer.trimmed(body), .organization), (person, .person)]
    }
    .filter { !$0.range.isEmpty }
    let spans = repair.repaired(adjustedSpans, isHeadline: isHeadline)
    var owner = [Int](repeating: -1, count: tokens.count)
    for (place, span) in spans.enumerated() {
      for token in span.range { owner[token] = place }
    }
    let isOrganization = owner.map { $0 >= 0 && spans[$0].type == .organization }
    var found = [NameMention]()
    var next = start
    while next < tokens.count {
      let here = owner[next] >= 0 ? spans[owner[next]] : nil
      if let name = special(tokens, next, here, spans, owner, sentence, index, isHeadline) {
        found.append(name)
        next = name.tokens.upperBound
      } else if let here, here.range.lowerBound == next {
        if let name = recognizedName(tokens, here, isOrganization, sentence, index) { found.append(name) }
        next = here.range.upperBound
      } else if owner[next] < 0, let range = properNouns(tokens, from: next, owner) {
        if !isHeadline || range.count > 1 || trimmer.isDescribed(range.lowerBound),
          !NoNames.isAbbreviated(tokens, range)
        {
          found.append(mention(sentence, index, range, .properNoun))
        }
        next = range.upperBound
      } else {
        next += 1
      }
    }
    let heading = HeadlineNames.headingEnd(tokens)
    let isTitle = index == 0 && tokens.last.map { $0.upos != .punctuation } == true
    for place in found.indices {
      found[place].isInHeadline = isHeadline || found[place].tokens.upperBound <= heading
      found[place].isInTitle = isTitle
    }
    return found
  }

  /// A state's body, a collective party, a gazetteer's name or a country that begins at a token.
  private func special(
    _ tokens: [Token], _ start: Int, _ here: (range: Range<Int>, type: EntityType)?,
    _ spans: [(range: Range<Int>, type: EntityType)], _ owner: [Int], _ sentence: Sentence, _ index: Int,
    _ isHeadline: Bool
  ) -> NameMention? {
    let bodies = StateBodies(countries: countries)
    let body = bodies.match(in: tokens, from: start)
    let known = gazetteer.longestMatch(in: tokens, from: start)
    if let known, known.count >= (body?.tokens.count ?? 0),
      let name = gazetteerName(tokens, start, known, here, spans, owner, sentence, index, isHeadline)
    {
      return name
    }
    if let body, !endsInside(body.tokens.upperBound, tokens, owner, spans) {
      var name = mention(sentence, index, body.tokens, .stateBody)
      name.country = body.country
      name.body = body.body
      return name
    }
    if let (range, code) = GovernmentNames(countries: countries).match(in: tokens, from: start) {
      var name = mention(sentence, index, range, .country)
      name.country = code
      return name
    }
    if let name = siteName(tokens, start, sentence, index) { return name }
    if here == nil, CamelNames.isName(tokens[start].form) {
      return mention(sentence, index, start..<(start + 1), .properNoun)
    }
    let isPerson: (Int) -> Bool = { owner[$0] >= 0 && spans[owner[$0]].type == .person }
    if let range = LocalGovernments.match(in: tokens, from: start, isPerson: isPerson) {
      return mention(sentence, index, range, .grammar)
    }
    let collectives = CollectiveParties(countries: countries)
    for end in start..<min(start + 7, tokens.count) {
      if let range = collectives.match(in: tokens, endingAt: end), range.lowerBound == start {
        return mention(sentence, index, range, .collective)
      }
    }
    return country(tokens, start, here, sentence, index)
  }

  private func siteName(_ tokens: [Token], _ start: Int, _ sentence: Sentence, _ index: Int) -> NameMention? {
    guard let words = SiteNames.words(tokens, start) else { return nil }
    var name = mention(sentence, index, start..<(start + 1), .recognizer)
    name.words = words
    name.recognizedType = .organization
    name.senses = [tokens[start].form, words.joined(separator: " ")].flatMap(gazetteer.senses(of:))
      .filter { !$0.isAmbiguous && !$0.isRelative }
    return name
  }

  private func endsInside(
    _ end: Int, _ tokens: [Token], _ owner: [Int], _ spans: [(range: Range<Int>, type: EntityType)]
  ) -> Bool {
    end < tokens.count && owner[end - 1] >= 0 && owner[end - 1] == owner[end]
      && spans[owner[end]].type == .organization
  }

  private func recognizedName(
    _ tokens: [Token], _ span: (range: Range<Int>, type: EntityType), _ isOrganization: [Bool], _ sentence: Sentence,
    _ index: Int
  ) -> NameMention? {
    var name = mention(sentence, index, span.range, .recognizer)
    guard !name.words.isEmpty else { return nil }
    name.recognizedType = span.type
    if let country = countries.match(in: tokens, from: span.range.lowerBound) { name.country = country.code }
    name.body = StateBodies.function(name.words)
    if name.body != nil, let seat = StateBodies(countries: countries).seat(of: span.range, in: tokens) {
      name.country = seat.country
      name.body = StateBodies.function(seat.body.map { NameFolding.words(tokens[$0].form).joined() })
    }
    let hasLegalForm = name.words.last.map(OrganizationName.legalForms.contains) ?? false
    name.senses = gazetteer.senses(of: name.text).filter {
      (!$0.isAmbiguous || hasLegalForm) && !$0.isRelative || gazetteer.entries[$0.entry].isUsers
    }
    if name.senses.isEmpty { name.senses = gazetteer.senses(ofFullName: name.text) }
    if name.senses.isEmpty, let country = countries.match(in: tokens, from: span.range.lowerBound) {
      let rest = tokens[span.range].dropFirst(country.count).map(\.form).joined(separator: " ")
      name.senses = gazetteer.senses(ofBody: rest, country: country.code)
    }
    if let match = countries.match(in: tokens, from: span.range.lowerBound), match.count == span.range.count {
      return nil
    }
    if name.words.count == 1, Places.cities.contains(name.words[0]), name.senses.isEmpty { return nil }
    if name.senses.isEmpty, let city = CityHomes.match(in: tokens, from: span.range.lowerBound),
      city.count == span.range.count
    {
      return nil
    }
    if name.words.allSatisfy({ Pronouns.firstPerson.contains($0) }) { return nil }
    // "the Commission": a description that stands for a name said before.
    if name.words.count == 1, name.senses.isEmpty, DescriptionNouns.embedded.meaning(of: name.words[0]) != nil {
      return nil
    }
    let evidence = grammar.evidence(name.words)
    let places = PlaceEvidence(tokens: tokens, isOrganization: isOrganization)
    let cues = OrganizationCues(tokens: tokens, isOrganization: isOrganization, countries: countries)
    if name.senses.isEmpty, name.body == nil,
      NoNames.contains(tokens, span.range, grammar: grammar, countries: countries)
    {
      return nil
    }
    switch span.type {
    case .organization:
      if name.senses.isEmpty, name.body == nil,
        PersonCues.opensWithOffice(tokens, span.range)
          || evidence == nil && PersonCues.hasGivenName(tokens, span.range)
      {
        return nil
      }
      if evidence == nil, name.senses.isEmpty, name.body == nil,
        PersonCues.isTitled(tokens, span.range) || PersonCues.isBesidePerson(tokens, span.range)
      {
        return nil
      }
      if span.range.count == 1 || evidence == nil && name.senses.isEmpty && span.range.count == 2,
        StatesOfCountries.isHome(tokens, span.range.upperBound)
      {
        return nil
      }
      return StatesOfCountries.follow(tokens, span.range.upperBound) && evidence == nil ? nil : name
    case .other:
      if cues.isRaiser(span.range) { name.recognizedType = .organization }
      return name
    // A person, place or product is one unless its name says otherwise.
    case .person:
      guard !PersonCues.isPerson(tokens, span.range),
        evidence != nil || !PersonCues.hasGivenName(tokens, span.range)
      else { return nil }
      return evidence != nil || places.isIntroduced(span.range) || cues.speak(for: span.range) ? name : nil
    case .place:
      let isNamed = evidence.map { $0.isStrong || !Self.placeWords.contains($0.word) } == true
      let isUsed =
        places.use(span.range) == .organization && !Places.cities.contains(name.words[0])
        && !NameFolding.isAllCapitals(name.text)
      return isNamed || isUsed ? name : nil
    case .product: return evidence?.isStrong == true ? name : nil
    }
  }

  private static let placeWords: Set<String> = [
    "bank", "port", "ports", "airport", "water", "park", "center", "centre", "house", "grid", "city", "county", "state",
    "yards", "hotels", "resorts", "homes", "hospital", "union", "forum", "space", "gold", "copper", "museum", "theatre",
    "province", "region", "corps", "office", "board", "council", "trust", "academy", "institute",
  ]

  /// A run of proper nouns that nothing has seen.
  private func properNouns(_ tokens: [Token], from start: Int, _ owner: [Int]) -> Range<Int>? {
    let trimmer = NameTrimmer(tokens: tokens)
    func isName(_ index: Int) -> Bool {
      owner[index] < 0 && (tokens[index].upos == .properNoun || isNamedLikeAdverb(index))
        && NameFolding.isCapitalized(tokens[index].form)
        && tokens[index].form.utf8.count > 1 && !Ticker.isTicker(tokens[index].form)
        && (index == start || !NameTrimmer.isHeadlineVerb(tokens[index].form) && !trimmer.opensSentence(index))
    }
    // "valued Orvikly at $3 million"
    func isNamedLikeAdverb(_ index: Int) -> Bool {
      if index == 0 { return SentenceOpeners.isName(tokens) }
      return tokens[index].upos == .adverb && tokens[index].form.hasSuffix("ly")
        && [.verb, .adposition, .determiner].contains(tokens[index - 1].upos)
    }
    guard isName(start), !StatesOfCountries.isHome(tokens, start + 1),
      !NameTrimmer.calendar.contains(tokens[start].form.lowercased())
    else { return nil }
    var end = start + 1
    while end < tokens.count, isName(end) { end += 1 }
    if let country = countries.match(in: tokens, from: start), start + country.count >= end { return nil }
    if end == start + 1,
      Places.cities.contains(tokens[start].form.lowercased()) || NoNames.isTrade(tokens, start)
        || NoNames.isCurrency(tokens, start)
    {
      return nil
    }
    if (start..<end).allSatisfy({
      OrganizationName.legalForms.contains(NameFolding.words(tokens[$0].form).joined()) || tokens[$0].form == "Holdings"
    }) {
      return nil
    }
    if NameWordData.things.contains(tokens[end - 1].form.lowercased()) || NoNames.isCode(tokens, start..<end) {
      return nil
    }
    if end == start + 1,
      NoNames.isTickerOfOwner(tokens, start) || NoNames.isShort(tokens[start].form)
        || NoNames.isGovernor(tokens, start) || NoNames.isDay(tokens, start..<end)
        || NoNames.isRemit(tokens, start..<end)
        || NameWordData.abbreviations.contains(tokens[start].form)
        || NoNames.isState(tokens[start].form) || NoNames.isPlural(tokens, start, countries)
        || NameWordData.titles.contains(tokens[start].form.lowercased())
    {
      return nil
    }
    let hasKind = grammar.evidence((start..<end).flatMap { NameFolding.words(tokens[$0].form) }) != nil
    if !hasKind,
      PersonCues.hasGivenName(tokens, start..<end) || PersonCues.opensWithOffice(tokens, start..<end)
        || PersonCues.isTitled(tokens, start..<end) || PersonCues.isBesidePerson(tokens, start..<end)
    {
      return nil
    }
    return (trimmer.repetition(in: start..<end) ?? start)..<(trimmer.legalFormEnd(end) ?? end)
  }

  private static func isMostlyCapitalized(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.form.utf8.count > 3 }
    return words.count > 3 && tokens.last?.form != "."
      && words.count { NameFolding.isCapitalized($0.form) } * 4 >= words.count * 3
  }

  func mention(
    _ sentence: Sentence, _ index: Int, _ tokens: Range<Int>, _ source: NameMention.Source
  ) -> NameMention {
    var tokens = tokens
    while tokens.count > 1, Ticker.isTicker(sentence.tokens[tokens.upperBound - 1].form) {
      tokens = tokens.lowerBound..<(tokens.upperBound - 1)
    }
    let range = sentence.range(of: tokens)
    var string = text.words(tokens, of: sentence)
    while let last = string.last, ",;:".contains(last) || OrganizationName.isMark(last) { string.removeLast() }
    return NameMention(
      sentence: index, tokens: tokens, range: range, text: string, words: NameFolding.words(string), source: source)
  }
}
