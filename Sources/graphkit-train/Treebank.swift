import Foundation

/// A treebank in CoNLL-U with GUM's `Entity=` spans.
struct Treebank {
  var sentences: [TreebankSentence]

  init(sentences: [TreebankSentence]) { self.sentences = sentences }

  init(path: String) throws {
    let file = try String(contentsOfFile: path, encoding: .utf8)
    sentences = []
    var reader = Reader()
    for line in file.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let sentence = reader.read(Substring(line)) { sentences.append(sentence) }
    }
    if let sentence = reader.read("") { sentences.append(sentence) }
  }

  var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

  private struct Reader {
    private var sentence = TreebankSentence()
    private var genre = ""
    private var document = ""
    private var open: [(id: Substring, type: String, start: Int)] = []
    private var joined: (last: Int, spaceAfter: Bool)?

    mutating func read(_ line: Substring) -> TreebankSentence? {
      if line.isEmpty { return finish() }
      if sentence.words.isEmpty, line.hasPrefix("# ") || line == "#" {
        readComment(line.dropFirst(2))
        return nil
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, !columns[0].contains(".") else { return nil }
      let misc = columns[9].split(separator: "|")
      let spaceAfter = !misc.contains("SpaceAfter=No")
      if let dash = columns[0].firstIndex(of: "-") {
        joined = (Int(columns[0][columns[0].index(after: dash)...]) ?? 0, spaceAfter)
        return nil
      }
      append(columns, spaceAfter: spaceAfter)
      if let entity = misc.first(where: { $0.hasPrefix("Entity=") }) { readEntity(entity.dropFirst(7)) }
      return nil
    }

    private mutating func readComment(_ comment: Substring) {
      if comment.hasPrefix("newdoc") {
        sentence.startsDocument = true
        sentence.startsParagraph = true
        document = String(comment.split(separator: " ").last ?? "")
        genre = ""
      }
      if comment.hasPrefix("newpar") { sentence.startsParagraph = true }
      if comment.hasPrefix("meta::genre = ") { genre = String(comment.dropFirst(14)) }
    }

    private mutating func append(_ columns: [Substring], spaceAfter: Bool) {
      var spaceAfter = spaceAfter
      var joinsNext = false
      if let token = joined {
        joinsNext = sentence.words.count + 1 < token.last
        spaceAfter = joinsNext ? false : token.spaceAfter
        if !joinsNext { joined = nil }
      }
      sentence.words.append(
        TreebankSentence.Word(
          form: String(columns[1]), lemma: String(columns[2]), upos: String(columns[3]), xpos: String(columns[4]),
          head: (Int(columns[6]) ?? 0) - 1, deprel: String(columns[7]), spaceAfter: spaceAfter, joinsNext: joinsNext))
    }

    private mutating func readEntity(_ value: Substring) {
      let place = sentence.words.count - 1
      var rest = value
      while let first = rest.first {
        if first == "(" {
          rest = rest.dropFirst()
          let content = rest.prefix { $0 != "(" && $0 != ")" }
          rest = rest.dropFirst(content.count)
          let fields = content.split(separator: "-", maxSplits: 2)
          open.append((fields.first ?? "", fields.count > 1 ? String(fields[1]) : "", place))
          if rest.first == ")" {
            rest = rest.dropFirst()
            close(fields.first ?? "", at: place)
          }
        } else {
          let id = rest.prefix { $0 != "(" && $0 != ")" }
          rest = rest.dropFirst(id.count + 1)
          close(id, at: place)
        }
      }
    }

    private mutating func close(_ id: Substring, at place: Int) {
      guard let index = open.lastIndex(where: { $0.id == id }) else { return }
      let entity = open.remove(at: index)
      sentence.entities.append(.init(tokens: entity.start..<(place + 1), type: entity.type))
    }

    private mutating func finish() -> TreebankSentence? {
      defer {
        if !sentence.words.isEmpty {
          sentence = TreebankSentence()
          open = []
          joined = nil
        }
      }
      guard !sentence.words.isEmpty else { return nil }
      sentence.genre = genre
      sentence.document = document
      sentence.hasEntities = document.hasPrefix("GUM")
      return sentence
    }
  }
}
