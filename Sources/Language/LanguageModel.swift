/// A trained model of English. It never changes after loading; any number of analyzers on any threads may share it.
public struct LanguageModel: Sendable {
  let tagSet: TagSet
  let labels: [String]
  let split: FrozenWeights
  let splitWords: FrozenDictionary
  let sentence: FrozenWeights
  let tagger: FrozenWeights
  let lexicon: FrozenDictionary
  let lemmatizer: Lemmatizer
  let parser: FrozenWeights
  let entity: FrozenWeights
  let documentEntity: FrozenWeights
  /// Without it, both settings parse greedily.
  let neural: NeuralModel?
  let vocabulary: FrozenDictionary?

  /// The model that is part of the binary. Its bytes are read in place.
  /// - Throws: ``LanguageError`` if the embedded bytes aren't a model of this version.
  public static func embedded() throws(LanguageError) -> LanguageModel {
    try LanguageModel(storage: ModelStorage())
  }

  /// Reads a model from the bytes of a model file, which are copied.
  /// - Throws: ``LanguageError`` if the bytes are no model, of another version, truncated or corrupted.
  public init(bytes: [UInt8]) throws(LanguageError) {
    try self.init(storage: ModelStorage(copying: bytes))
  }

  private init(storage: ModelStorage) throws(LanguageError) {
    let parts = try ModelFile.unpack(storage)
    func part(_ name: ModelPartName) throws(LanguageError) -> ModelPart {
      guard let part = parts[name.rawValue] else { throw .malformedPart(name: name.rawValue) }
      return part
    }
    var names = try part(.names).reader()
    tagSet = TagSet(names: try names.strings())
    labels = try names.strings()
    let rules = try names.strings().compactMap { LemmaRule(encoded: $0) }
    guard (1...256).contains(tagSet.names.count), (1...127).contains(labels.count) else {
      throw .malformedPart(name: ModelPartName.names.rawValue)
    }
    split = try FrozenWeights(part(.split))
    splitWords = try FrozenDictionary(part(.splitWords))
    sentence = try FrozenWeights(part(.sentence))
    tagger = try FrozenWeights(part(.tagger))
    lexicon = try FrozenDictionary(part(.lexicon))
    lemmatizer = Lemmatizer(rules: rules, table: try FrozenDictionary(part(.lemmas)))
    parser = try FrozenWeights(part(.parser))
    entity = try FrozenWeights(part(.entity))
    documentEntity = try FrozenWeights(part(.entity2))
    if let part = parts[ModelPartName.neural.rawValue], let words = parts[ModelPartName.vocabulary.rawValue] {
      neural = try NeuralModel(part, labels: labels.count)
      vocabulary = try FrozenDictionary(words)
    } else {
      neural = nil
      vocabulary = nil
    }
  }
}
