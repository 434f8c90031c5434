import Testing

@testable import Language

@Suite struct ModelFileTests {
  private let model = ModelFile.pack([("names", [1, 2, 3]), ("split", Array(repeating: 7, count: 100))])

  private func error(_ bytes: [UInt8]) -> LanguageError? {
    do {
      _ = try LanguageModel(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func partsComeBack() throws {
    let parts = try ModelFile.unpack(ModelStorage(copying: model))
    #expect(parts["names"].map { Array($0.bytes) } == [1, 2, 3])
    #expect(parts["split"]?.bytes.count == 100)
  }

  @Test func otherFilesAreRefused() {
    #expect(error([]) == .notAModel)
    #expect(error(Array("none".utf8)) == .notAModel)
    #expect(error(Array(repeating: 0, count: 4096)) == .notAModel)
  }

  @Test func otherVersionsAreRefused() {
    var bytes = model
    bytes[8] = 200
    #expect(error(bytes) == .unsupportedVersion(found: 200, expected: ModelFile.version))
  }

  @Test func truncatedModelsAreRefused() {
    for length in [8, 20, 33, model.count - 1] { #expect(error(Array(model.prefix(length))) == .truncated) }
  }

  @Test func corruptedModelsAreRefused() {
    for place in stride(from: 24, to: model.count, by: 7) {
      var bytes = model
      bytes[place] ^= 0x10
      #expect(error(bytes) == .corrupted, "byte \(place)")
    }
    #expect(error(model + [0]) == .corrupted)
  }

  @Test func missingPartsAreNamed() { #expect(error(ModelFile.pack([])) == .malformedPart(name: "names")) }

  @Test func weightsSurviveQuantization() throws {
    let rows: [FrozenWeights.Row] = [
      (0xABCD_0000_0000_1234, [(0, 1.5), (2, -3)]), (0x1111_2222_3333_4444, [(1, 700), (2, 0.001)]),
    ]
    let storage = ModelStorage(copying: FrozenWeights.encode(rows, unit: 1.0 / 32, pruningBelow: 0.01))
    let weights = try FrozenWeights(
      ModelPart(name: "test", bytes: storage.bytes, storage: storage))
    var scores: [Int32] = [0, 0, 0]
    let keys: [UInt64] = [0xABCD_0000_0000_1234, 5, 0x1111_2222_3333_4444]
    keys.withUnsafeBufferPointer { keys in
      scores.withUnsafeMutableBufferPointer { scores in
        if let base = scores.baseAddress { weights.add(keys, to: base) }
      }
    }
    #expect(scores[0] == 48 && scores[2] == -96 && abs(scores[1] - 22400) < 200)
  }

  /// Rows of many classes have a longer head.
  @Test(arguments: [1, 31, 32, 200, 255]) func rowsOfAnyLengthComeBack(_ length: Int) throws {
    let row: FrozenWeights.Row = (0x1111_2222_3333_4444, (0..<length).map { (UInt8($0), Float($0 % 50 + 1)) })
    let storage = ModelStorage(copying: FrozenWeights.encode([row], unit: 1, pruningBelow: 0.01))
    let weights = try FrozenWeights(ModelPart(name: "test", bytes: storage.bytes, storage: storage))
    var scores = [Int32](repeating: 0, count: 256)
    [row.key].withUnsafeBufferPointer { keys in
      scores.withUnsafeMutableBufferPointer { scores in
        if let base = scores.baseAddress { weights.add(keys, to: base) }
      }
    }
    #expect(scores == (0..<256).map { $0 < length ? Int32($0 % 50 + 1) : 0 })
  }

  @Test func dictionaryFindsWhatItHolds() throws {
    var entries = [(key: UInt64, value: UInt32)]()
    for number: UInt64 in 0..<500 { entries.append((key: (number * number * 977 + 2) << 1, value: UInt32(number))) }
    let storage = ModelStorage(copying: FrozenDictionary.encode(entries))
    let dictionary = try FrozenDictionary(ModelPart(name: "test", bytes: storage.bytes, storage: storage))
    for (key, value) in entries { #expect(dictionary[key] == value) }
    #expect(dictionary[999_999_999] == nil)
  }
}
