import Language

/// Reads single parts that a trainer has just made.
enum ModelParts {
  static func part(_ bytes: [UInt8]) -> ModelPart {
    let storage = ModelStorage(copying: bytes)
    return ModelPart(name: "part", bytes: storage.bytes, storage: storage)
  }

  static func dictionary(_ bytes: [UInt8]) throws -> FrozenDictionary { try FrozenDictionary(part(bytes)) }

  static func tagger(_ result: TaggerTrainer.Result, _ tagSet: TagSet) throws -> Tagger {
    Tagger(
      scorer: try FrozenWeights(part(result.weights), classes: tagSet.names.count),
      lexicon: try dictionary(result.lexicon), tagCount: tagSet.names.count)
  }
}
