import Graph
import Language
import Text

/// Finds the organizations of a text and every mention of them.
///
/// Names come from the recognizer, the gazetteer, the grammar of names and of state bodies; equal, shortened and
/// abbreviated names are joined; descriptions and pronouns are linked by a trained model. Linear in the text.
struct OrganizationResolver: Sendable {
  private let gazetteer: Gazetteer
  private let antecedents: any AntecedentChooser & Sendable
  private let countries = Countries.embedded

  /// Creates a resolver with a gazetteer and a user's corrections. Without a model of antecedents, as before one is trained,
  /// only names are found.
  init(
    gazetteer: Gazetteer = .embedded, overrides: Overrides = .init(),
    antecedents: any AntecedentChooser & Sendable = AntecedentModel.embedded ?? AntecedentModel.none
  ) {
    self.antecedents = antecedents
    self.gazetteer = overrides.extending(gazetteer)
  }

  /// Resolves a text; `title` is where its title stands, if it is part of the text.
  func resolve(_ text: AnalyzedText, title: TextRange?) -> ResolvedText {
    resolve(text, chooser: antecedents)
  }

  /// Resolves a text with somebody else's choice of antecedents, for training.
  func resolve(_ text: AnalyzedText, chooser: any AntecedentChooser) -> ResolvedText {
    let grammar = NameGrammar.embedded
    let finder = NameFinder(gazetteer: gazetteer, grammar: grammar, countries: countries, text: text)
    let names = finder.names()
    let context = CountryContext(names: names, gazetteer: gazetteer, mentions: countryMentions(text))
    let parentheses = Parentheses(text: text, names: names)
    let joiner = NameJoiner(
      gazetteer: gazetteer, grammar: grammar, countries: countries, names: names, context: context,
      parentheses: parentheses.abbreviations, bodies: parentheses.bodies,
      otherNames: OtherNames(text: text, names: names).found)
    var drafts = joiner.drafts
    for (name, ticker) in parentheses.tickers where joiner.draftOfName[name] >= 0 {
      drafts[joiner.draftOfName[name]].extraAliases.append(ticker)
    }
    addKnownParents(to: &drafts)
    addHomes(to: &drafts, names, text)
    let typer = OrganizationTyper(gazetteer: gazetteer, names: names)
    let judged = drafts.map { typer.type(of: $0) }
    let coreference = CoreferenceResolver(
      text: text, names: names, nouns: .embedded, countries: countries, drafts: drafts,
      draftOfName: joiner.draftOfName, types: judged.map(\.type), isCertain: judged.map(\.isCertain),
      isGuess: judged.map { $0.reason == OrganizationTyper.guess }, chooser: chooser)
    let organizations = OrganizationBuilder(
      gazetteer: gazetteer, countries: countries, names: names, drafts: coreference.drafts, typer: typer
    ).organizations()
    return ResolvedText(analyzed: text, organizations: organizations, mentions: coreference.mentions)
  }

  /// Notes whose part an organization is by the gazetteer, where the text names both.
  private func addKnownParents(to drafts: inout [OrganizationDraft]) {
    let draftOfEntry = Dictionary(
      drafts.enumerated().compactMap { index, draft in draft.entry.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    for index in drafts.indices {
      drafts[index].parent = drafts[index].entry.flatMap { gazetteer.entries[$0].parent }.flatMap { draftOfEntry[$0] }
    }
  }

  /// Notes where organizations are from that neither the gazetteer nor their kind tells.
  private func addHomes(to drafts: inout [OrganizationDraft], _ names: [NameMention], _ text: AnalyzedText) {
    let finder = HomeFinder(countries: countries, text: text)
    for index in drafts.indices
    where drafts[index].country == nil && drafts[index].key.hasPrefix("name:")
      || drafts[index].entry != nil && drafts[index].country == nil
    {
      drafts[index].country =
        drafts[index].names.prefix(16).lazy.compactMap { finder.home(of: names[$0]) }.first
        ?? drafts[index].names.prefix(16).lazy.compactMap { names[$0].source == .recognizer ? names[$0].country : nil }
        .first
    }
  }

  /// How often each country is named, as noun or adjective.
  private func countryMentions(_ text: AnalyzedText) -> [String: Int] {
    var found: [String: Int] = [:]
    for sentence in text.sentences {
      for index in sentence.tokens.indices {
        if let match = countries.match(in: sentence.tokens, from: index) { found[match.code, default: 0] += 1 }
      }
    }
    return found
  }
}
