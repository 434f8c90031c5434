import Language

/// Countries, what is said of them and their capitals.
struct Countries: Sendable {
  /// How a country is named.
  enum Form: Sendable {
    case name
    case adjective
    case capital
  }

  /// A country's name found in a sequence of tokens.
  struct Match: Sendable {
    /// ISO 3166 code, of a state or province with its part: `US-TX`.
    var code: String
    /// How it is named.
    var form: Form
    /// The number of tokens.
    var count: Int
  }

  /// What is known of one country.
  struct Country: Sendable {
    /// What its government is called.
    var government: String
    /// The adjective that names of its bodies begin with.
    var adjective: String
  }

  /// The countries that come with graphkit.
  static let embedded = Countries(text: GazetteerData.countries)

  private var countries: [String: Country] = [:]
  private var forms: [UInt64: (code: String, form: Form)] = [:]
  private var prefixes: Set<UInt64> = []

  init(text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5 else { continue }
      let adjectives = fields[3].split(separator: ";")
      countries[fields[0]] = Country(government: fields[1], adjective: adjectives.first.map(String.init) ?? fields[1])
      // A word that is both, as "U.S.", counts as the name; where it stands before a noun it serves as adjective anyway.
      for name in adjectives { add(name, fields[0], .adjective) }
      for name in fields[4].split(separator: ";") { add(name, fields[0], .capital) }
      for name in fields[2].split(separator: ";") { add(name, fields[0], .name) }
    }
  }

  private mutating func add(_ name: Substring, _ code: String, _ form: Form) {
    var hasher = NameHasher()
    for word in name.split(separator: " ") {
      if !hasher.isEmpty { prefixes.insert(hasher.value) }
      hasher.add(token: String(word))
    }
    forms[hasher.value] = (code, form)
  }

  /// The country with a code.
  func country(_ code: String) -> Country? { countries[code] }

  /// The longest name of a country that begins at a token.
  func match(in tokens: [Token], from start: Int) -> Match? {
    guard let first = tokens[start].form.utf8.first, first < 97 || first > 122 else { return nil }
    if tokens[start].form == "us" || tokens[start].form == "Us" { return nil }
    var hasher = NameHasher()
    var found: Match?
    for index in start..<min(start + 6, tokens.count) {
      let before = hasher.value
      hasher.add(token: tokens[index].form)
      if hasher.isEmpty { break }
      // Punctuation adds nothing: a name ends with its last word.
      if hasher.value != before, let form = forms[hasher.value] {
        found = Match(code: form.code, form: form.form, count: index - start + 1)
      }
      if !prefixes.contains(hasher.value) { break }
    }
    return found
  }

  /// The country behind "of" or "of the" at a token, with where its name ends; nil where none stands there.
  func genitive(in tokens: [Token], at of: Int) -> (code: String, end: Int)? {
    guard of + 1 < tokens.count, tokens[of].form == "of" else { return nil }
    let start = tokens[of + 1].form == "the" ? of + 2 : of + 1
    guard start < tokens.count, let country = match(in: tokens, from: start), country.form == .name else { return nil }
    return (country.code, start + country.count)
  }
}
