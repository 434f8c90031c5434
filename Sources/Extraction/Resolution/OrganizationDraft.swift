import Graph

/// An organization while its names and descriptions are gathered.
struct OrganizationDraft: Sendable {
  /// What its names have in common.
  var key: String
  /// Indexes of its names among the document's, in text order.
  var names: [Int]
  /// Its entry in the gazetteer.
  var entry: Int?
  /// ISO 3166 code of its country.
  var country: String?
  /// Its function, if it is a state's body.
  var body: String?
  /// What the words of its names show.
  var nameEvidence: NameGrammar.Evidence?
  /// Common nouns by which the text or the gazetteer describes it.
  var nouns: Set<String> = []
  /// Its type by a description, with the words.
  var describedAs: (type: OrganizationType, words: String)?
  /// Why its names belong together.
  var joins: [JoinReason] = []
  /// The index of the organization that it is a part of.
  var parent: Int?
  /// Further aliases that are no mentions of their own, such as stock tickers.
  var extraAliases: [String] = []
}
