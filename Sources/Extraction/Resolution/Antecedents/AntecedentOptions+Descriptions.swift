import Graph
import Language

extension AntecedentOptions {
  /// The options for a description, none first.
  func options(description: Description) -> [AntecedentDecision.Option] {
    let fitting = salience.recent.filter { fits($0, description) }
    var options = [AntecedentDecision.Option(organizations: [], features: none(description: description))]
    for draft in fitting {
      let features = self.features(of: draft, for: description, among: fitting)
      options.append(AntecedentDecision.Option(organizations: [draft], features: features))
    }
    return options
  }

  /// Whether an organization's type and country allow it to be described so.
  private func fits(_ draft: Int, _ description: Description) -> Bool {
    // A party of several is no "agency" or "government".
    guard !drafts[draft].key.hasPrefix("collective:") else { return false }
    let isCalled = drafts[draft].names.prefix(8).contains { names[$0].words.contains(description.noun.noun) }
    guard description.noun.types.contains(types[draft]) || isGuess[draft] || isCalled else { return false }
    if let wanted = wantedCountry(description), let country = drafts[draft].country, !Self.agree(wanted, country) {
      return false
    }
    return !isOthersProduct(draft, description)
  }

  private func wantedCountry(_ description: Description) -> String? { description.country ?? description.home }

  /// Whether two codes of countries or their states can mean one place.
  private static func agree(_ left: String, _ right: String) -> Bool {
    left == right || left.prefix(2) == right.prefix(2) && (left.count == 2 || right.count == 2)
  }

  /// "the Skyline maker" is nobody of whom the text didn't mention Skyline.
  private func isOthersProduct(_ draft: Int, _ description: Description) -> Bool {
    guard Self.makers.contains(description.noun.noun), let name = foreignName(in: description) else { return false }
    return !memory.isNear(draft, name) && !drafts[draft].names.prefix(8).contains { names[$0].words.contains(name) }
  }

  private static let makers: Set<String> = [
    "maker", "developer", "owner", "operator", "publisher", "parent", "builder", "producer", "studio", "manufacturer",
    "creator", "provider",
  ]

  private func features(of draft: Int, for description: Description, among fitting: [Int]) -> AntecedentFeatures {
    let organization = drafts[draft]
    let noun = description.noun
    let fit = noun.types.firstIndex(of: types[draft]) ?? noun.types.count
    var features = self.features(of: draft, among: salience.recent)
    let isKnown = organization.nouns.contains { DescriptionNouns.agree($0, noun.noun) }
    let nameWords = organization.names.prefix(8).flatMap { names[$0].words }
    let isInName = nameWords.contains { DescriptionNouns.agree($0, noun.noun) }
    features.set(.knownNoun, if: isKnown)
    features.set(.nounInName, if: isInName)
    features.set(fit == 0 ? .bestFit : .laterFit, if: true)
    let isUnknown = !isKnown && !isInName
    features.set(.specificUnknown, if: isUnknown && noun.nounClass == .specific)
    features.set(.governmentalUnknown, if: isUnknown && noun.nounClass == .specific && types[draft].isGovernmental)
    features.set(
      .otherTrade, if: isUnknown && organization.nouns.contains { nouns.meaning(of: $0)?.nounClass == .specific })
    features.set(.guessedType, if: isGuess[draft] && fit == noun.types.count)
    let wanted = wantedCountry(description)
    features.set(.countryAgrees, if: wanted != nil && organization.country != nil)
    features.set(.countryUnknown, if: wanted != nil && organization.country == nil)
    if let country = description.country, let near = memory.countries[draft] {
      features.set(near.contains(country) ? .countryNear : .countryElsewhere, if: true)
    }
    if let body = organization.body, let wanted = function(of: description) {
      features.set(wanted == body ? .functionAgrees : .functionDiffers, if: true)
    }
    features.set(.isOnlyFit, if: fitting.count == 1)
    features.set(
      .isOnlyFitNear,
      if: salience.distance(draft, from: sentence) <= 3
        && !fitting.contains { $0 != draft && salience.distance($0, from: sentence) <= 3 })
    features.set(.isLatestFit, if: fitting.last == draft)
    addTrade(to: &features, of: draft, nameWords, noun.noun)
    addWords(to: &features, of: draft, nameWords, description)
    addStructure(to: &features, of: draft, at: description.head)
    return features
  }

  /// Compares the trade that a noun tells with the one that a candidate's name and what was said around it show.
  private func addTrade(
    to features: inout AntecedentFeatures, of draft: Int, _ nameWords: [String], _ noun: String
  ) {
    if let agrees = trades.agree(name: nameWords, noun: noun) {
      features.set(agrees ? .tradeInName : .otherTradeInName, if: true)
    }
    features.set(.tradeNear, if: trades.topics(of: noun).contains { memory.isNear(draft, $0) })
    features.set(.nounNear, if: memory.isNear(draft, noun))
  }

  /// Compares what a description says beyond its noun with what the text said of a candidate.
  private func addWords(
    to features: inout AntecedentFeatures, of draft: Int, _ nameWords: [String], _ description: Description
  ) {
    let words = DescriptionMemory.content(description.modifiers)
    guard !words.isEmpty else { return }
    let isInName = words.contains { word in nameWords.contains { Self.shareStem($0, word) } }
    let isDescribed = words.contains { memory.isDescribed(draft, as: $0) }
    let isNear = words.contains { memory.isNear(draft, $0) }
    features.set(.wordsInName, if: isInName)
    features.set(.wordsKnown, if: isDescribed)
    features.set(.wordsNear, if: isNear && !isDescribed)
    features.set(.wordsUnknown, if: !isInName && !isDescribed && !isNear)
    guard let name = foreignName(in: description) else { return }
    features.set(memory.isNear(draft, name) || nameWords.contains(name) ? .nameNear : .nameFar, if: true)
  }

  /// "drone" and "Drones", "mining" and "miner".
  private static func shareStem(_ left: String, _ right: String) -> Bool {
    left == right
      || left.count > 4 && right.count > 4 && left.prefix(5) == right.prefix(5)
      || min(left.count, right.count) >= 4 && (left.hasPrefix(right) || right.hasPrefix(left))
  }

  /// The name of a place or product in a description: "the Leeds-based bank".
  private func foreignName(in description: Description) -> String? {
    guard description.country == nil else { return nil }
    return description.tokens.dropLast().first { index in
      index > description.tokens.lowerBound && NameFolding.isCapitalized(tokens[index].form)
    }.map { tokens[$0].lemma.lowercased() }
  }

  /// "the defence ministry" is no other ministry.
  private func function(of description: Description) -> String? {
    let words = NameFolding.words(description.modifiers.filter { $0 != "the" }.joined(separator: " "))
    return words.isEmpty ? nil : StateBodies.function(words + [description.noun.noun])
  }

  private func none(description: Description) -> AntecedentFeatures {
    var features = AntecedentFeatures()
    features[.none] = 1
    let first = tokens[description.tokens.lowerBound].form.lowercased()
    features.set(.noneDemonstrative, if: first == "that" || first == "this")
    features.set(.noneModified, if: !DescriptionMemory.content(description.modifiers).isEmpty)
    features.set(.noneBare, if: description.determiner == .bare)
    features.set(.noneCountry, if: description.country != nil)
    features.set(.noneGovernmental, if: description.noun.types.first?.isGovernmental == true)
    features.set(.noneCapitalized, if: description.isCapitalized)
    features.set(.noneTitle, if: sentence == 0)
    features.set(.noneSubject, if: tokens[description.head].universalRelation == "nsubj")
    features.set(.noneQuoted, if: isQuoted)
    features.set(
      .noneSuperlative,
      if: description.tokens.contains {
        tokens[$0].xpos == "JJS" || Self.ordinals.contains(tokens[$0].form.lowercased())
      })
    if let name = foreignName(in: description), !memory.names.contains(name) { features[.noneNameUnseen] = 1 }
    let next = description.tokens.upperBound
    if next < tokens.count {
      let form = tokens[next].form.lowercased()
      features.set(.noneOf, if: form == "of")
      features.set(.noneClause, if: ["that", "which", "who", "whose"].contains(form))
      features.set(.nonePlace, if: ["for", "in", "at", "behind", "with"].contains(form))
    }
    features.words = ["noun=\(description.noun.noun)"]
    return features
  }

  private static let ordinals: Set<String> = ["first", "second", "third", "only", "next", "last", "other"]
}
