import Language

/// Collects lemma rules: for words, and for the endings of words, with a tag.
struct LemmaTrainer {
  let tagSet: TagSet

  struct Result {
    var rules: [LemmaRule]
    var table: [UInt8]
  }

  private struct Key: Hashable {
    var hash: UInt64
    var length: Int
    var tag: UInt8
  }

  func train(_ sentences: [TreebankSentence]) -> Result {
    let numbers = Dictionary(uniqueKeysWithValues: tagSet.names.enumerated().map { ($1, UInt8($0)) })
    var words = [Key: [LemmaRule: Int]]()
    var forms = [String: [LemmaRule: Int]]()
    for sentence in sentences {
      for word in sentence.words where word.lemma != "_" {
        guard let tag = numbers[word.tag] else { continue }
        let rule = LemmaRule(form: word.form, lemma: word.lemma)
        words[Key(hash: FeatureHash.string(word.form), length: -1, tag: tag), default: [:]][rule, default: 0] += 1
        forms["\(tag) \(word.form)", default: [:]][rule, default: 0] += 1
      }
    }
    let endings = endings(forms)
    var ruleNumbers = [LemmaRule: Int]()
    var rules = [LemmaRule]()
    func number(_ rule: LemmaRule) -> UInt32 {
      if let number = ruleNumbers[rule] { return UInt32(number) }
      ruleNumbers[rule] = rules.count
      rules.append(rule)
      return UInt32(rules.count - 1)
    }
    var entries = [(key: UInt64, value: UInt32)]()
    for (key, counts) in (words.merging(endings) { first, _ in first }).sorted(by: { order($0.key, $1.key) }) {
      guard let best = most(counts) else { continue }
      let hash =
        key.length < 0
        ? FeatureHash.mix(FeatureHash.mix(key.hash, 1), UInt64(key.tag))
        : Lemmatizer.endingKey(key.hash, length: key.length, tag: key.tag)
      entries.append((hash, number(best)))
    }
    return Result(rules: rules, table: FrozenDictionary.encode(entries))
  }

  private func order(_ left: Key, _ right: Key) -> Bool {
    (left.tag, left.length, left.hash) < (right.tag, right.length, right.hash)
  }

  private func most(_ counts: [LemmaRule: Int]) -> LemmaRule? {
    counts.max { ($0.value, $1.key.encoded) < ($1.value, $0.key.encoded) }?.key
  }

  /// Every distinct word counts once.
  private func endings(_ forms: [String: [LemmaRule: Int]]) -> [Key: [LemmaRule: Int]] {
    var endings = [Key: [LemmaRule: Int]]()
    for (key, counts) in forms {
      let parts = key.split(separator: " ", maxSplits: 1)
      guard let tag = UInt8(parts[0]), let rule = most(counts) else { continue }
      let hashes = Lemmatizer.endingHashes(String(parts[1]))
      for length in 0...hashes.count {
        let hash = length == 0 ? 0 : hashes[length - 1]
        endings[Key(hash: hash, length: length, tag: tag), default: [:]][rule, default: 0] += 1
      }
    }
    return endings.filter { key, counts in key.length < 3 || counts.values.reduce(0, +) > 1 }
  }
}
