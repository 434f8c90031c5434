/// Expands a rule's pattern into flat sequences of elements.
struct PatternCompiler {
  private var vocabulary: Vocabulary
  private var fields: ArraySlice<Substring> = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The flat sequences of a pattern, and the vocabulary with its words.
  mutating func sequences(of pattern: String) -> [[PatternElement]] {
    let spaced = pattern.reduce(into: "") { text, character in
      switch character {
      case "(": text += " ( "
      case ")": text += " )"
      case "?" where text.last == ")": text += "? "
      default: text.append(character)
      }
    }
    fields = spaced.split(separator: " ")[...]
    return alternatives(isGroup: false)
  }

  var grownVocabulary: Vocabulary { vocabulary }

  private mutating func alternatives(isGroup: Bool) -> [[PatternElement]] {
    var results: [[PatternElement]] = []
    var current: [[PatternElement]] = [[]]
    while let field = fields.popFirst() {
      switch field {
      case ")", ")?":
        results += current
        if field == ")?" { results.append([]) }
        return results
      case "/" where isGroup:
        results += current
        current = [[]]
      case "(":
        current = Self.product(current, alternatives(isGroup: true))
      default:
        current = Self.product(current, element(field))
      }
    }
    return results + current
  }

  private mutating func element(_ field: Substring) -> [[PatternElement]] {
    var text = field
    let optional = text.count > 1 && text.last == "?"
    if optional { text = text.dropLast() }
    let attached = text.count > 1 && text.first == "~"
    if attached { text = text.dropFirst() }
    let kind: PatternElement.Kind
    if text == "<date>" {
      kind = .expression
    } else if text.first == "<", let terminal = Terminal(rawValue: String(text.dropFirst().dropLast())) {
      kind = .terminal(terminal)
    } else {
      kind = .words(text.split(separator: "|").map { vocabulary.intern(Self.brackets[$0] ?? String($0)) })
    }
    let single = [[PatternElement(kind: kind, attached: attached)]]
    return optional ? single + [[]] : single
  }

  private static let brackets: [Substring: String] = ["{": "(", "}": ")"]

  private static func product(_ left: [[PatternElement]], _ right: [[PatternElement]]) -> [[PatternElement]] {
    left.flatMap { prefix in right.map { prefix + $0 } }
  }
}
