/// What speaks for or against an antecedent of a pronoun or description, or for none. The order is that of the weights.
enum AntecedentFeature: Int, CaseIterable, Sendable {
  // Of a candidate
  case logSalience, sameSentence, previousSentence, twoSentencesBack, farther
  case wasSubject, wasObject, wasPossessive, wasPronoun, wasDescription
  case isLatest, isTop, parallelSubject, ownsClause, sameParagraph, logCount
  case isCountry, isGovernmental, isCollective, isUncertain, pluralCountry, pluralCollective
  case mentionsBetween, isFirstInSentence, possessiveSameSentence
  case knownNoun, nounInName, otherTrade, bestFit, laterFit, countryAgrees, countryUnknown
  case specificUnknown, roleNoun, unitOfDivision, unitOfOther, functionAgrees, functionDiffers, coargument
  case isDivision, isInvestor, inTitle, governmentalUnknown, guessedType
  // Of no antecedent
  case none, noneIt, noneIts, noneThey, noneThem, noneTheir, noneReflexive
  case noneRival, noneEarlierRival, noneDeed, noneBelonging, nonePleonastic, noneObject, noneOblique, noneInitial
  case noneQuoted, nonePersons
  case noneSpecific, noneRole, noneUnit, noneDemonstrative, noneModified, noneComplement, noneBare, noneGovernmental
  case noneCountry
}

/// Values of features.
struct AntecedentFeatures: Sendable {
  /// A value for every feature, 0 for those that don't apply.
  private(set) var values = [Double](repeating: 0, count: AntecedentFeature.allCases.count)

  subscript(feature: AntecedentFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  mutating func set(_ feature: AntecedentFeature, if condition: Bool) { if condition { self[feature] = 1 } }
}
