/// The words that rules and lexicon mention, numbered from 1, with their meanings by lexical class.
struct Vocabulary: Sendable {
  private var ids: [WordKey: UInt16] = [:]
  /// `meanings[class][id]`, or `none`.
  private var meanings: [[Int16]]
  private(set) var count = 1

  private static let none = Int16.min

  init() {
    meanings = Array(repeating: [Self.none], count: LexicalClass.allCases.count)
    for word in KnownWord.allCases { _ = intern(word.text) }
    for lexicalClass in LexicalClass.allCases {
      for (word, meaning) in lexicalClass.words {
        let id = intern(word)
        meanings[lexicalClass.rawValue][Int(id)] = Int16(meaning)
      }
    }
    for (variant, word) in Lexicon.variants { ids[WordKey(variant)] = intern(word) }
  }

  mutating func intern(_ word: String) -> UInt16 {
    let key = WordKey(word)
    if let id = ids[key] { return id }
    let id = UInt16(count)
    ids[key] = id
    count += 1
    for index in meanings.indices { meanings[index].append(Self.none) }
    return id
  }

  func id(of key: WordKey) -> UInt16 { ids[key] ?? 0 }

  func meaning(of word: UInt16, in lexicalClass: LexicalClass) -> Int? {
    let meaning = meanings[lexicalClass.rawValue][Int(word)]
    return meaning == Self.none ? nil : Int(meaning)
  }

  func words(of lexicalClass: LexicalClass) -> [UInt16] {
    (0..<count).filter { meanings[lexicalClass.rawValue][$0] != Self.none }.map(UInt16.init)
  }
}
