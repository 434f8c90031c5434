import Text

/// Collects the words of CoNLL-U line by line.
struct CoNLLUReader {
  private(set) var text = ""
  private(set) var sentences = [[TextRange]]()
  private var words = [TextRange]()
  /// The last word of the multiword token that is being read, and whether a space follows it.
  private var joined: (last: Int, spaceAfter: Bool)?
  private var length = 0

  mutating func read(_ line: Substring, number: Int) throws(LanguageError) {
    let line = line.hasSuffix("\r") ? line.dropLast() : line
    if line.isEmpty { return endSentence() }
    if words.isEmpty, line.hasPrefix("#") { return }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10 else {
      throw .invalidCoNLLU(line: number, reason: "\(columns.count) columns instead of 10")
    }
    guard !columns[1].isEmpty else { throw .invalidCoNLLU(line: number, reason: "the form is empty") }
    let spaceAfter = !columns[9].split(separator: "|").contains("SpaceAfter=No")
    let id = columns[0]
    if id.contains(".") { return }
    if let dash = id.firstIndex(of: "-") {
      guard let last = Int(id[id.index(after: dash)...]) else {
        throw .invalidCoNLLU(line: number, reason: "'\(id)' is not an ID")
      }
      joined = (last, spaceAfter)
      return
    }
    guard let place = Int(id), place == words.count + 1 else {
      throw .invalidCoNLLU(line: number, reason: "ID is '\(id)' instead of \(words.count + 1)")
    }
    append(columns[1], spaceAfter: isFollowedBySpace(place, spaceAfter))
  }

  private mutating func isFollowedBySpace(_ place: Int, _ spaceAfter: Bool) -> Bool {
    guard let token = joined else { return spaceAfter }
    if place < token.last { return false }
    joined = nil
    return token.spaceAfter
  }

  private mutating func append(_ form: Substring, spaceAfter: Bool) {
    let start = length
    text += form
    length += form.utf8.count
    words.append(TextRange(start, length))
    if spaceAfter {
      text += " "
      length += 1
    }
  }

  mutating func endSentence() {
    guard !words.isEmpty else { return }
    sentences.append(words)
    words = []
    joined = nil
    text += "\n"
    length += 1
  }
}
