import Foundation
import Language

/// Reads single parts that a trainer has just made.
enum ModelParts {
  static func part(_ bytes: [UInt8]) -> ModelPart {
    let storage = ModelStorage(copying: bytes)
    return ModelPart(name: "part", bytes: storage.bytes, storage: storage)
  }

  /// The parts of the model in a file.
  static func read(_ path: String) throws -> [String: ModelPart] {
    try ModelFile.unpack(ModelStorage(copying: Array(Data(contentsOf: URL(fileURLWithPath: path)))))
  }

  static func dictionary(_ bytes: [UInt8]) throws -> FrozenDictionary { try FrozenDictionary(part(bytes)) }

  static func tagger(_ result: TaggerTrainer.Result, _ tagSet: TagSet) throws -> Tagger {
    Tagger(
      scorer: try FrozenWeights(part(result.weights)),
      lexicon: try dictionary(result.lexicon), tagCount: tagSet.names.count)
  }
}
