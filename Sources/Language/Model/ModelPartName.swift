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
  case entity
  case neural
  case vocabulary = "vocab"
}
