import Language

/// Trains the token and sentence splitters on the treebanks' rebuilt raw text.
struct TokenizerTrainer {
  let epochs: Int
  let log: (String) -> Void

  struct Result {
    var split: [UInt8]
    var splitWords: [UInt8]
    var sentence: [UInt8]
  }

  func train(_ sentences: [TreebankSentence]) throws -> Result {
    let paragraphs = RawParagraph.paragraphs(of: sentences)
    let splitWords = FrozenDictionary.encode(splitWords(in: sentences))
    let split = trainSplitter(paragraphs)
    let sentence = trainSentences(paragraphs)
    return Result(split: split, splitWords: splitWords, sentence: sentence)
  }

  /// Words of letters that are mostly written for two tokens, with the length of the first.
  private func splitWords(in sentences: [TreebankSentence]) -> [(key: UInt64, value: UInt32)] {
    var whole = [String: Int]()
    var parts = [String: [Int: Int]]()
    for sentence in sentences {
      for (index, word) in sentence.words.enumerated() {
        let form = word.form.lowercased()
        if !word.joinsNext {
          if index == 0 || !sentence.words[index - 1].joinsNext { whole[form, default: 0] += 1 }
          continue
        }
        guard index + 1 < sentence.words.count else { continue }
        let next = sentence.words[index + 1].form.lowercased()
        guard (form + next).unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { continue }
        parts[form + next, default: [:]][form.unicodeScalars.count, default: 0] += 1
      }
    }
    return parts.sorted { $0.key < $1.key }.compactMap { word, lengths in
      let best = lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best, best.value > whole[word, default: 0], best.value > 1 else { return nil }
      return (Chunk.runKey(word), UInt32(best.key))
    }
  }

  private func trainSplitter(_ paragraphs: [RawParagraph]) -> [UInt8] {
    let weights = TrainableWeights()
    let keys = KeyBuffer(capacity: 64)
    var chunk = Chunk()
    var generator = SeededGenerator(seed: 11)
    var order = Array(paragraphs.indices)
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      var errors = 0
      for number in order {
        let paragraph = paragraphs[number]
        paragraph.bytes.withUnsafeBufferPointer { bytes in
          for range in Tokenizer.chunks(bytes, 0..<bytes.count) {
            chunk.load(bytes, range)
            let next = TokenSplitter.lookahead(bytes, from: range.upperBound, to: bytes.count)
            for index in 0..<chunk.count where chunk.isCandidate(index) {
              chunk.features(at: index, next: next, into: keys)
              let gold = paragraph.starts.contains(chunk.offsets[index]) ? 1 : 0
              if !Binary.learn(weights, keys.keys, gold: gold) { errors += 1 }
            }
          }
        }
      }
      log("  token splitter epoch \(epoch + 1): \(errors) errors")
    }
    return weights.frozen(pruningBelow: 0.02)
  }

  private func trainSentences(_ paragraphs: [RawParagraph]) -> [UInt8] {
    let weights = TrainableWeights()
    let keys = KeyBuffer(capacity: 64)
    var generator = SeededGenerator(seed: 12)
    var order = Array(paragraphs.indices)
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      var errors = 0
      for number in order {
        let paragraph = paragraphs[number]
        let tokens = paragraph.bytes.withUnsafeBufferPointer {
          SentenceSplitter.Tokens($0, paragraph.tokens[...])
        }
        var state = SentenceSplitter.State()
        for index in 0..<max(tokens.count - 1, 0) {
          state.advance(over: index, of: tokens)
          let isEnd = paragraph.sentenceEnds.contains(index)
          if SentenceSplitter.isCandidate(index, tokens) {
            SentenceSplitter.features(index, tokens, state, into: keys)
            if !Binary.learn(weights, keys.keys, gold: isEnd ? 1 : 0) { errors += 1 }
          }
          if isEnd { state = SentenceSplitter.State(start: index + 1) }
        }
      }
      log("  sentence splitter epoch \(epoch + 1): \(errors) errors")
    }
    return weights.frozen(pruningBelow: 0.02)
  }
}
