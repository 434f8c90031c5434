import Foundation
import Language
import Text

/// Measures a model on a treebank.
struct Evaluation {
  let model: LanguageModel
  let log: (String) -> Void

  /// Relations that extraction lives on, reported one by one.
  private static let relations = [
    "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod", "appos", "conj", "acl:relcl",
  ]

  func evaluate(_ treebank: Treebank, name: String, settings: [ParserSetting] = ParserSetting.allCases) {
    for setting in settings { evaluateTrees(treebank, name, setting) }
    evaluateRaw(treebank, name)
  }

  /// Gold sentences and tokens.
  func evaluateTrees(_ treebank: Treebank, _ name: String, _ setting: ParserSetting) {
    let analyzer = LanguageAnalyzer(model: model, setting: setting)
    let (text, ranges) = Self.goldText(treebank)
    let start = clock()
    let analysis = analyzer.analyze(text, sentences: ranges)
    let seconds = Self.seconds(since: start)
    var upos = Ratio()
    var xpos = Ratio()
    var lemma = Ratio()
    var attached = Ratio()
    var labelled = Ratio()
    var relations = [String: Ratio]()
    for (gold, predicted) in zip(treebank.sentences, analysis.sentences) {
      for (word, token) in zip(gold.words, predicted.tokens) {
        upos.count(token.upos.rawValue == word.upos)
        xpos.count(token.xpos == word.xpos)
        lemma.count(token.lemma == word.lemma)
        let isAttached = token.head == word.head
        attached.count(isAttached)
        labelled.count(isAttached && token.deprel == word.deprel)
        relations[word.deprel, default: Ratio()].gold += 1
        relations[token.deprel, default: Ratio()].predicted += 1
        if isAttached, token.deprel == word.deprel { relations[word.deprel, default: Ratio()].right += 1 }
      }
    }
    log(
      "\(name) \(setting): UPOS \(upos.percent) XPOS \(xpos.percent) lemma \(lemma.percent) UAS \(attached.percent) "
        + "LAS \(labelled.percent); \(Int(Double(treebank.wordCount) / seconds)) tokens/s")
    for relation in Self.relations {
      log(
        "    \(relation.padding(toLength: 12, withPad: " ", startingAt: 0)) \((relations[relation] ?? Ratio()).report)")
    }
    if treebank.sentences.contains(where: \.hasEntities) { evaluateNames(treebank, analysis, name) }
  }

  private func evaluateNames(_ treebank: Treebank, _ analysis: AnalyzedText, _ name: String) {
    var spans = Ratio()
    var types = [EntityType: Ratio]()
    var all = Ratio()
    for (index, gold) in treebank.sentences.enumerated() {
      let names = GoldNames.names(gold)
      let predicted = analysis.entities.filter { $0.sentence == index }
      spans.gold += names.count
      spans.predicted += predicted.count
      for mention in predicted {
        types[mention.type, default: Ratio()].predicted += 1
        guard let match = names.first(where: { $0.tokens == mention.tokens }) else { continue }
        spans.right += 1
        if match.type == mention.type {
          types[mention.type, default: Ratio()].right += 1
          all.right += 1
        }
      }
      for name in names { types[name.type, default: Ratio()].gold += 1 }
    }
    all.gold = spans.gold
    all.predicted = spans.predicted
    log("\(name) names: spans \(spans.report)")
    log("    with type    \(all.report)")
    for type in EntityType.allCases {
      log("    \(type.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)) \((types[type] ?? Ratio()).report)")
    }
  }

  /// Organizations' names in raw news, by exact span.
  func evaluate(news: [NewsDocument], name: String) {
    let analyzer = LanguageAnalyzer(model: model, setting: .fast)
    var spans = Ratio()
    var anyType = Ratio()
    for document in news {
      let gold = Set(document.names.filter { $0.type == .organization }.map(\.range))
      let mentions = analyzer.analyze(document.text).entities
      let organizations = mentions.filter { $0.type == .organization }
      spans.gold += gold.count
      spans.predicted += organizations.count
      spans.right += organizations.count { gold.contains($0.range) }
      anyType.gold += gold.count
      anyType.predicted += mentions.count
      anyType.right += mentions.count { gold.contains($0.range) }
    }
    log("\(name) organizations: \(spans.report)")
    log("    names of any type  \(anyType.report)")
  }

  /// Raw text with the treebank's paragraphs, each wrapped at 80 characters as UD's own raw files are, or on one line.
  private func evaluateRaw(_ treebank: Treebank, _ name: String) {
    for isWrapped in [true, false] {
      let (text, gold) = Self.rawText(treebank, wrapped: isWrapped)
      let analyzer = LanguageAnalyzer(model: model, setting: .fast)
      let start = clock()
      let analysis = analyzer.analyze(text)
      let seconds = Self.seconds(since: start)
      let predicted = analysis.sentences.map { $0.tokens.map(\.range) }
      let words = Self.overlap(gold.flatMap { $0 }, predicted.flatMap { $0 })
      let bounds = { (sentences: [[TextRange]]) in
        sentences.compactMap { sentence -> TextRange? in
          guard let first = sentence.first, let last = sentence.last else { return nil }
          return TextRange(first.lowerBound, last.upperBound)
        }
      }
      let sentences = Self.overlap(bounds(gold), bounds(predicted))
      log("\(name) raw\(isWrapped ? ", wrapped" : ""): words \(words.report)")
      log("    sentences \(sentences.report); \(Int(Double(words.predicted) / seconds)) tokens/s")
    }
  }

  private static func overlap(_ gold: [TextRange], _ predicted: [TextRange]) -> Ratio {
    let set = Set(gold)
    return Ratio(right: predicted.count { set.contains($0) }, predicted: predicted.count, gold: gold.count)
  }

  static func goldText(_ treebank: Treebank) -> (SourceText, [[TextRange]]) {
    var bytes = ""
    var length = 0
    var ranges = [[TextRange]]()
    for sentence in treebank.sentences {
      ranges.append(
        sentence.words.map { word in
          let range = TextRange(length, length + word.form.utf8.count)
          bytes += word.form + (word.spaceAfter ? " " : "")
          length = range.upperBound + (word.spaceAfter ? 1 : 0)
          return range
        })
      bytes += "\n"
      length += 1
    }
    return (SourceText(bytes), ranges)
  }

  static func rawText(_ treebank: Treebank, wrapped: Bool) -> (SourceText, [[TextRange]]) {
    var bytes = [UInt8]()
    var ranges = [[TextRange]]()
    var column = 0
    for (index, sentence) in treebank.sentences.enumerated() {
      if index > 0, sentence.startsParagraph {
        bytes += Array("\n\n".utf8)
        column = 0
      }
      var tokens = [TextRange]()
      for (place, word) in sentence.words.enumerated() {
        let form = Array(word.form.utf8)
        if wrapped, let last = bytes.last, last == UInt8(ascii: " ") {
          var joined = form.count
          var next = place
          while next + 1 < sentence.words.count, !sentence.words[next].spaceAfter {
            next += 1
            joined += sentence.words[next].form.utf8.count
          }
          if column + joined > 80 {
            bytes[bytes.count - 1] = UInt8(ascii: "\n")
            column = 0
          }
        }
        tokens.append(TextRange(bytes.count, bytes.count + form.count))
        bytes += form
        column += form.count
        if word.spaceAfter {
          bytes.append(UInt8(ascii: " "))
          column += 1
        }
      }
      ranges.append(tokens)
    }
    return (SourceText(String(decoding: bytes, as: UTF8.self)), ranges)
  }

  /// Processor time, so that other processes don't count.
  private static func seconds(since start: clock_t) -> Double { Double(clock() - start) / 1_000_000 }
}
