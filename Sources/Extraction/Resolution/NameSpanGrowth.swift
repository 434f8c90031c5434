import Language
import Text

/// Lets names go on that the recognizer ended at a hyphen, at a foreign preposition or before the place of an institution.
struct NameSpanGrowth {
  typealias Span = NameSpanRepair.Span

  let tokens: [Token]
  let gazetteer: Gazetteer
  let countries: Countries
  /// Names that the recognizer saw as organizations anywhere in the text, as joined words.
  let known: Set<String>
  /// Whether the sentence capitalizes all words, so that nothing tells that a name goes on.
  let isHeadline: Bool

  /// The spans with longer names, in order; what a name takes in is no span of its own.
  func grown(_ spans: [Span]) -> [Span] {
    var result = [Span]()
    for (index, span) in spans.enumerated() {
      if let last = result.last, span.range.lowerBound < last.range.upperBound { continue }
      guard span.type == .organization else {
        result.append(span)
        continue
      }
      let persons = spans[index...].filter { $0.type == .person }.map(\.range)
      var lower = span.range.lowerBound
      if let start = firmStart(span.range) ?? hyphenStart(span.range) ?? elisionStart(span.range)
        ?? institutionStart(span.range) ?? fragmentStart(span.range),
        result.last.map({ $0.range.upperBound <= start || $0.range.lowerBound >= start }) ?? true
      {
        while let last = result.last, last.range.upperBound > start { result.removeLast() }
        lower = start
      }
      var upper = span.range.upperBound
      while let end = end(lower..<upper), end > upper, !persons.contains(where: { $0.overlaps(upper..<end) }) {
        upper = end
      }
      result.append((range: lower..<upper, type: span.type))
    }
    return result
  }

  private func end(_ range: Range<Int>) -> Int? {
    hyphenEnd(range) ?? foreignEnd(range) ?? foreignNounEnd(range) ?? placeEnd(range)
  }

  // Partners

  /// "Orvik, Tavish & Larkmoor" is one firm of partners where none of them is known by itself.
  private func firmStart(_ range: Range<Int>) -> Int? {
    guard range.count > 2, tokens[range.lowerBound + 1].form == "&", gazetteer.senses(of: text(range)).isEmpty else {
      return nil
    }
    var start = range.lowerBound
    while start > 1, tokens[start - 1].form == ",", isPartner(start - 2) { start -= 2 }
    return start < range.lowerBound ? start : nil
  }

  private func isPartner(_ index: Int) -> Bool {
    tokens[index].upos == .properNoun && tokens[index].form.first?.isUppercase == true
      && !NameFolding.isAllCapitals(tokens[index].form)
      && (index == 0 || tokens[index - 1].upos != .properNoun)
      && gazetteer.senses(of: tokens[index].form).isEmpty && countries.match(in: tokens, from: index) == nil
      && !Places.cities.contains(tokens[index].form.lowercased())
  }

  // Hyphens

  /// "Orvik-Tavish": both halves are capitalized and no names of others.
  private func hyphenEnd(_ range: Range<Int>) -> Int? {
    let hyphen = range.upperBound
    guard isHyphen(hyphen), isNamePart(hyphen + 1), !areTwo(range, (hyphen + 1)..<(hyphen + 2)) else { return nil }
    return hyphen + 2
  }

  private func hyphenStart(_ range: Range<Int>) -> Int? {
    let hyphen = range.lowerBound - 1
    guard hyphen > 0, isHyphen(hyphen), isNamePart(hyphen - 1), !areTwo((hyphen - 1)..<hyphen, range) else {
      return nil
    }
    return hyphen - 1
  }

  private func isHyphen(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && ["-", "–"].contains(tokens[index].form) && gap(index) == 0
      && gap(index + 1) == 0
  }

  private func isNamePart(_ index: Int) -> Bool {
    let form = tokens[index].form
    return form.first?.isUppercase == true && !Self.prefixes.contains(form.lowercased())
      && !HeadlineLabels.all.contains(form)
      && countries.match(in: tokens, from: index) == nil && tokens[index].upos != .numeral
  }

  /// "Nokia-Siemens", "the Orvik-Tavish merger": one of them is a name that stands alone.
  private func areTwo(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    [left, right].contains {
      !gazetteer.senses(of: text($0)).isEmpty || known.contains(words($0).joined(separator: " "))
    }
  }

  private static let prefixes: Set<String> = [
    "anglo", "franco", "sino", "indo", "russo", "euro", "afro", "greco", "italo", "luso", "austro", "non", "ex", "anti",
    "pro", "pre", "post", "co", "pan", "trans", "inter", "mid", "multi",
  ]

  // Foreign names

  /// "d'Orvik" belongs to the name before it: "Luce d'Orvik".
  private func elisionStart(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard start > 0, Self.isElided(tokens[start].form), tokens[start - 1].form.first?.isUppercase == true,
      gap(start) == 1
    else { return nil }
    return start - 1
  }

  /// "Banco de los Orvik", "Agence nationale de la recherche".
  private func foreignEnd(_ range: Range<Int>) -> Int? {
    var index = range.upperBound
    let isForeign = words(range).first.map(Self.institutions.contains) ?? false
    if isForeign, index < tokens.count, Self.adjectives.contains(tokens[index].form) { index += 1 }
    guard index < tokens.count, gap(index) == 1 else { return nil }
    if Self.isElided(tokens[index].form) { return index + 1 }
    guard Self.links.contains(tokens[index].form) else { return nil }
    let isWithout = Self.withouts.contains(tokens[index].form)
    index += 1
    while index < tokens.count, Self.articles.contains(tokens[index].form) { index += 1 }
    guard index < tokens.count, gap(index) <= 1, let first = tokens[index].form.first, first.isLetter else {
      return nil
    }
    if Self.isElided(tokens[index].form) { return index + 1 }
    guard first.isUppercase || isForeign || isWithout else { return nil }
    return index + 1
  }

  /// "Orvik bankas"
  private func foreignNounEnd(_ range: Range<Int>) -> Int? {
    let index = range.upperBound
    return index < tokens.count && gap(index) == 1 && Self.nouns.contains(tokens[index].form) ? index + 1 : nil
  }

  private static func isElided(_ form: String) -> Bool {
    let scalars = Array(form.unicodeScalars.prefix(3))
    return scalars.count == 3 && "dl".unicodeScalars.contains(scalars[0]) && "'’".unicodeScalars.contains(scalars[1])
      && scalars[2].properties.isUppercase
  }

  private static let links: Set<String> = [
    "de", "del", "della", "delle", "dello", "dei", "degli", "di", "do", "dos", "das", "du", "des", "van", "von", "für",
    "voor", "pour", "per", "sans", "sin", "senza", "sem",
  ]
  private static let withouts: Set<String> = ["sans", "sin", "senza", "sem"]
  private static let articles: Set<String> = [
    "la", "le", "les", "los", "las", "el", "der", "den", "dem", "het", "l'", "l’",
  ]
  private static let adjectives: Set<String> = [
    "nationale", "nacional", "nazionale", "générale", "generale", "centrale", "régionale", "regionale", "française",
    "federal", "estatal", "provincial", "municipal", "superior", "européenne", "internationale", "populaire",
  ]
  private static let institutions: Set<String> = [
    "agence", "agencia", "agenzia", "autorite", "autoridad", "autorita", "banca", "banco", "banque", "bureau", "caisse",
    "centre", "centro", "comision", "comissao", "commission", "compagnie", "compania", "conseil", "consejo",
    "consorzio",
    "direction", "direccion", "ecole", "fondation", "fondazione", "fundacion", "fundacao", "institut", "instituto",
    "istituto", "ministere", "ministerio", "ministero", "observatoire", "office", "secretaria", "societe", "sociedad",
    "societa", "syndicat", "tribunal", "union", "universidad", "universidade", "universite", "universita",
  ]
  private static let nouns: Set<String> = [
    "bankas", "banka", "banken", "bankası", "padome", "vegvesen", "kommune", "universitet", "universitetas", "ülikool",
    "univerzita", "üniversitesi", "spořitelna", "pojišťovna", "direktoratet", "myndigheten", "ministeriet", "virasto",
    "yliopisto", "liitto", "egyetem", "belediyesi", "bakanlığı", "družba", "gruppen", "kombinat", "zavod", "Trust",
  ]

  // Institutions

  /// "Orvik Indian Tribe of Nevada", "Ministry of Defence of Kenya", "Chamber of Commerce in Kenya".
  private func placeEnd(_ range: Range<Int>) -> Int? {
    let of = range.upperBound
    let words = self.words(range)
    guard let first = words.first, let last = words.last, of + 1 < tokens.count else { return nil }
    let isChamber = last == "commerce" && words.contains("chamber")
    let isMinistry = ["ministry", "department"].contains(first) && words.count > 2
    guard
      tokens[of].form == "of" && (Self.seats.contains(last) && words.count > 1 || isMinistry || isChamber)
        || tokens[of].form == "in" && isChamber
    else { return nil }
    let start = tokens[of + 1].form == "the" ? of + 2 : of + 1
    guard start < tokens.count else { return nil }
    if let country = countries.match(in: tokens, from: start) {
      return country.form == .name ? start + country.count : nil
    }
    guard !isMinistry, isPlaceWord(start) else { return nil }
    var end = start + 1
    while end < tokens.count, end < start + 3, isPlaceWord(end), gap(end) == 1 { end += 1 }
    return end
  }

  private func isPlaceWord(_ index: Int) -> Bool {
    tokens[index].upos == .properNoun && tokens[index].form.first?.isUppercase == true
  }

  /// "Institute for Orvik Research", of which the recognizer saw "Orvik Research".
  private func institutionStart(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound - 2
    guard start >= 0, ["for", "on"].contains(tokens[start + 1].form), Self.institutes.contains(tokens[start].form),
      gazetteer.senses(of: text(range)).isEmpty, range.count > 1
    else { return nil }
    return start
  }

  private static let institutes: Set<String> = [
    "Institute", "Center", "Centre", "Council", "Association", "Foundation", "Society", "Commission", "Committee",
    "Alliance", "Coalition", "Network", "Academy", "Office", "Bureau", "Federation",
  ]

  // Fragments

  /// "the fund Lone Orvik", of which the recognizer saw "Orvik": a capitalized word before a single one that names nothing.
  private func fragmentStart(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound - 1
    guard range.count == 1, !isHeadline, start > 0, gap(start + 1) == 1, gap(start) > 0,
      gazetteer.senses(of: text(range)).isEmpty,
      !NameWordData.titles.contains(tokens[range.lowerBound].form.lowercased()), opensName(start),
      !known.contains(words(range).joined(separator: " ")) || tokens[start].upos != .properNoun
    else { return nil }
    return start
  }

  /// Whether a capitalized word may begin a name: neither the sentence nor a place, time, office or trade asks for the capital.
  private func opensName(_ index: Int) -> Bool {
    let (before, form) = (tokens[index - 1].form, tokens[index].form)
    let word = form.lowercased()
    guard before.first?.isUppercase != true, ![".", ":", "\"", "“", "-"].contains(before),
      [.adjective, .numeral, .properNoun].contains(tokens[index].upos), NameFolding.isCapitalized(form),
      !NameFolding.isAllCapitals(form), form.allSatisfy(\.isLetter)
    else { return false }
    return countries.match(in: tokens, from: index) == nil && !StatesOfCountries.contains(form)
      && !Places.cities.contains(word) && !NameTrimmer.calendar.contains(word) && !PersonNames.isOffice(word)
      && DescriptionNouns.embedded.meaning(of: word) == nil
  }

  /// What has its place in its name.
  private static let seats: Set<String> = [
    "tribe", "nation", "band", "university", "bank", "court", "embassy", "consulate", "parliament", "senate",
    "district",
    "academy", "museum", "college", "diocese", "archdiocese", "exchange", "chamber", "federation", "port",
  ]

  // Tokens

  /// The number of bytes before a token.
  private func gap(_ index: Int) -> Int { tokens[index].range.lowerBound - tokens[index - 1].range.upperBound }

  private func words(_ range: Range<Int>) -> [String] { range.flatMap { NameFolding.words(tokens[$0].form) } }

  private func text(_ range: Range<Int>) -> String { range.map { tokens[$0].form }.joined(separator: " ") }
}
