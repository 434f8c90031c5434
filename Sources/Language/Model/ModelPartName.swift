/// The parts of a model file; the raw values have at most eight bytes.
package enum ModelPartName: String, CaseIterable {
  /// Tags, dependency labels and lemma rules.
  case names
  case split
  case splitWords = "splitwrd"
  case sentence
  case tagger
  case lexicon
  case lemmas
  case parser
  /// The first labelling of names.
  case entity
  /// The second, which knows the document.
  case entity2
  case neural
  case vocabulary = "vocab"
}
