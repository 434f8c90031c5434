import Graph
import Language

/// Names of common knowledge: organizations with types, countries, parents and other names.
///
/// The text that it is made from has a line for every organization, `Name; alias; alias < Parent`, below a line that
/// says what those that follow are: `@type COUNTRY noun, noun`. A company is a division if it has a parent
/// whose name its own begins with. Types are those of ``OrganizationType``, `publication`
/// and `not` (no organization). Before a name or alias `?` marks a word that is also an ordinary one, `~` a name that
/// means this organization only in its own country's news. `#` begins a comment.
///
/// Spellings are compared by ``NameHasher``; 64 bits make a chance agreement of two names unlikely enough to neglect.
struct Gazetteer: Sendable {
  /// One meaning of a name.
  struct Sense: Hashable, Sendable {
    /// The entry.
    var entry: Int
    /// Whether the name is also an ordinary word.
    var isAmbiguous: Bool
    /// Whether the name means this entry only in its country's news.
    var isRelative: Bool
    /// Whether the name is written in capitals, which a text has to do as well.
    var isAcronym: Bool
  }

  /// A name found in a sequence of tokens.
  struct Match: Sendable {
    /// The number of tokens.
    var count: Int
    /// What the name can mean, at least one.
    var senses: [Sense]
  }

  /// Every entry.
  private(set) var entries: [GazetteerEntry] = []
  private var senses: [[Sense]] = []
  private var senseIndex: [UInt64: Int32] = [:]
  private var prefixes: Set<UInt64> = []
  private var parentNames: [(entry: Int, parent: UInt64)] = []
  /// The entries that others are parts of.
  private(set) var parents: Set<Int> = []

  /// The gazetteer that comes with graphkit. Parsed once, on first use, in a few milliseconds.
  static let embedded = Gazetteer(texts: GazetteerData.all, homes: GazetteerData.homes)

  /// An empty one.
  init() {}

  /// Parses texts of the format above. A line before the first `@` is left out.
  ///
  /// A line of `homes` has a country's code, a colon and names of companies that have no country yet.
  init(texts: [String], homes: String = "") {
    entries.reserveCapacity(4096)
    senseIndex.reserveCapacity(16384)
    prefixes.reserveCapacity(16384)
    for text in texts { add(text) }
    for (entry, parent) in parentNames {
      entries[entry].parent = senseIndex[parent].flatMap { senses[Int($0)].first?.entry }
      if let parent = entries[entry].parent { parents.insert(parent) }
      makeDivision(entry)
    }
    for line in homes.split(separator: "\n") { setHomes(line) }
  }

  private mutating func setHomes(_ line: Substring) {
    let halves = line.split(separator: ":", maxSplits: 1)
    guard halves.count == 2 else { return }
    for name in halves[1].split(separator: ";") {
      let known = senses(of: name.drop { $0 == " " }.description).map(\.entry)
      guard let entry = known.first(where: { entries[$0].type?.isGovernmental == false }) else { continue }
      entries[entry].country = entries[entry].country ?? String(halves[0])
    }
  }

  private mutating func makeDivision(_ entry: Int) {
    guard entries[entry].kind == .organization(.company), let parent = entries[entry].parent else { return }
    let first = entries[parent].name.prefix { $0 != " " }
    if entries[entry].name.hasPrefix(first) { entries[entry].kind = .organization(.division) }
  }

  /// The longest name that begins at a token, or the longest before a comma behind which only a place and its state
  /// follow. Constant time: names have a bounded number of words.
  func longestMatch(in tokens: [Token], from start: Int) -> Match? {
    var hasher = NameHasher()
    var found: Match?
    var beforeComma: Match?
    var index = start
    var written = [Token]()
    while index < tokens.count {
      if tokens[index].form == ",", let found { beforeComma = beforeComma ?? found }
      if index > start, let end = Self.tickerEnd(tokens, index) {
        index = end
        continue
      }
      let before = hasher.value
      hasher.add(token: tokens[index].form)
      written.append(tokens[index])
      index += 1
      if hasher.isEmpty { break }
      // Punctuation adds nothing: a name ends with its last word.
      if hasher.value != before, let place = senseIndex[hasher.value] {
        let fitting = senses[Int(place)].filter { Self.isWritten(written[...], like: $0) }
        if !fitting.isEmpty { found = Match(count: index - start, senses: fitting) }
      }
      if !prefixes.contains(hasher.value) { break }
    }
    // "Army Contracting Command, Redstone Arsenal, Alabama": where it is.
    if let beforeComma, let found, StatesOfCountries.follow(tokens, start + found.count) { return beforeComma }
    return found
  }

  /// Where a ticker in parentheses ends that begins at a token: "Amazon (NASDAQ: AMZN) Web Services".
  private static func tickerEnd(_ tokens: [Token], _ start: Int) -> Int? {
    guard start + 5 < tokens.count, tokens[start].form == "(", tokens[start + 2].form == ":",
      tokens[start + 4].form == ")"
    else { return nil }
    return start + 5
  }

  /// What a whole name can mean.
  func senses(of name: String) -> [Sense] {
    var hasher = NameHasher()
    for byte in name.utf8 { hasher.add(byte) }
    return senseIndex[hasher.value].map { senses[Int($0)] } ?? []
  }

  /// Adds an entry at run time, as a user's file does.
  mutating func add(_ entry: GazetteerEntry, aliases: [String]) {
    entries.append(entry)
    for name in [entry.name] + aliases { addName(Substring(name).utf8, entry: entries.count - 1, takesOver: true) }
  }

  /// Makes the organization with a name a part of another.
  mutating func setParent(of name: String, to parent: String) {
    guard let child = senses(of: name).first?.entry, let parent = senses(of: parent).first?.entry else { return }
    entries[child].parent = parent
    parents.insert(parent)
  }

  private static func isWritten(_ tokens: ArraySlice<Token>, like sense: Sense) -> Bool {
    guard sense.isAcronym else { return true }
    // "MPs" are no MPS.
    if let form = tokens.last?.form, form.hasSuffix("s"), form.dropLast().allSatisfy(\.isUppercase) { return false }
    return tokens.allSatisfy { token in
      let capitals = token.form.utf8.count { $0 >= 65 && $0 <= 90 }
      return capitals * 2 >= token.form.utf8.count || token.form.first?.isLetter != true
    }
  }
}

// Parsing

extension Gazetteer {
  private struct Section {
    var kind = GazetteerEntry.Kind.other
    var country: String?
    var nouns: [String] = []
    var isKnown = false
  }

  private mutating func add(_ text: String) {
    var section = Section()
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      switch line.first {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "@"): section = Self.section(Substring(line.dropFirst()))
      default: if section.isKnown { addEntry(line, section) }
      }
    }
  }

  private static func section(_ line: Substring) -> Section {
    let fields = line.split(separator: " ", maxSplits: 2)
    var section = Section()
    guard let type = fields.first else { return section }
    switch type {
    case "publication": section.kind = .publication
    case "not": section.kind = .other
    default:
      guard let type = OrganizationType(rawValue: String(type)) else { return section }
      section.kind = .organization(type)
    }
    section.isKnown = true
    if fields.count > 1, fields[1] != "-" { section.country = String(fields[1]) }
    if fields.count > 2 {
      section.nouns = fields[2].split(separator: ",").map { field in String(field.drop { $0 == " " }) }
    }
    return section
  }

  private mutating func addEntry(_ line: Substring.UTF8View, _ section: Section) {
    let halves = line.split(separator: UInt8(ascii: "<"), maxSplits: 1)
    guard let names = halves.first else { return }
    let index = entries.count
    var isFirst = true
    for field in names.split(separator: UInt8(ascii: ";")) {
      let name = Self.trimmed(field)
      if isFirst {
        let display = name.drop { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "~") }
        entries.append(
          GazetteerEntry(
            name: String(Substring(display)), kind: section.kind, country: section.country, parent: nil,
            nouns: section.nouns))
        isFirst = false
      }
      addName(name, entry: index, takesOver: false)
    }
    guard halves.count > 1 else { return }
    var hasher = NameHasher()
    for byte in Self.trimmed(halves[1]) { hasher.add(byte) }
    parentNames.append((index, hasher.value))
  }

  /// Adds a name with the hashes of its beginnings. A name that takes over loses its former meanings.
  private mutating func addName(_ name: Substring.UTF8View, entry: Int, takesOver: Bool) {
    let marks = name.prefix { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "~") }
    var hasher = NameHasher()
    var capitals = 0
    var hasSmallStart = false
    var isWordStart = true
    for byte in name.dropFirst(marks.count) {
      let isSeparator = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&")
      if isSeparator || byte == UInt8(ascii: "'") { prefixes.insert(hasher.value) }
      hasher.add(byte)
      if byte == UInt8(ascii: "&") { prefixes.insert(hasher.value) }
      if byte >= 65 && byte <= 90 { capitals += 1 } else if isWordStart, byte >= 97 { hasSmallStart = true }
      isWordStart = isSeparator
    }
    guard !hasher.isEmpty else { return }
    let isOneWord = !name.contains(UInt8(ascii: " "))
    let sense = Sense(
      entry: entry, isAmbiguous: marks.contains(UInt8(ascii: "?")), isRelative: marks.contains(UInt8(ascii: "~")),
      isAcronym: isOneWord && !hasSmallStart && capitals > 1 && capitals * 2 > name.count - marks.count)
    if let place = senseIndex[hasher.value] {
      if takesOver { senses[Int(place)] = [sense] } else { senses[Int(place)].append(sense) }
    } else {
      senseIndex[hasher.value] = Int32(senses.count)
      senses.append([sense])
    }
  }

  private static func trimmed(_ field: Substring.UTF8View) -> Substring.UTF8View {
    var field = field.drop { $0 == UInt8(ascii: " ") }
    while field.last == UInt8(ascii: " ") { field.removeLast() }
    return field
  }
}
