/// What speaks for or against an antecedent of a pronoun or description, or for none. The names are those of the model.
package enum AntecedentFeature: Int, CaseIterable, Sendable {
  // Of a candidate: where and how it was mentioned last
  case logSalience, sameSentence, previousSentence, twoSentencesBack, farther, sameParagraph
  case wasSubject, wasObject, wasPossessive, wasPronoun, wasDescription, wasCoordinated
  case isFirstInSentence, isLatest, isTop, mentionsBetween, isNear, isAlone
  // how prominent it is in the text
  case logCount, isTopic, inTitle, isOnlyInTitle, isNew, wasSubjectBefore, isSubjectAgain
  // in the tree around both
  case parallelRole, parallelSubject, ownsClause, ownsSaying, ownsPhrase, possessiveSameSentence, coargument
  case isSpeakerQuoted, isSpeakerHere, isSpeakerBefore, spokeLast
  case subjectHere, subjectBefore, objectBefore, opensParagraph, initialSubject, isWithin
  // what it is
  case isCountry, isGovernmental, isCollective, isUncertain, isDivision, isInvestor
  case isGroup, isPartOfGroup, pluralCountry, pluralCollective, guessedType
  // how it fits a description
  case knownNoun, nounInName, otherTrade, bestFit, laterFit, countryAgrees, countryUnknown
  case specificUnknown, governmentalUnknown, functionAgrees, functionDiffers, isOnlyFit, isOnlyFitNear, isLatestFit
  case tradeInName, otherTradeInName, tradeNear, nounNear
  case countryNear, countryElsewhere, wordsKnown, wordsInName, wordsNear, wordsUnknown, nameNear, nameFar
  // Of no antecedent
  case none, noneRival, noneEarlierRival, noneRivalOwnsClause, noneRivalNearest, noneRivalMain, nonePersonMain
  case noneDeed, noneBelonging, nonePleonastic, noneExtraposed, noneObject, noneOblique, noneInitial
  case noneQuoted, nonePersons, noneEmpty
  case noneDemonstrative, noneModified, noneOf, noneClause, nonePlace, noneBare, noneGovernmental, noneCountry
  case noneSuperlative, noneNameUnseen, noneCapitalized, noneSubject, noneTitle, noneQuestion
}
