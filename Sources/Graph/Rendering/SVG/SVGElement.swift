/// An element of an SVG document.
struct SVGElement: Hashable, Sendable {
  /// What an element holds.
  enum Content: Hashable, Sendable {
    case element(SVGElement)
    case text(String)
  }

  var name: String
  /// Written in the order of their names.
  var attributes: [String: String]
  var content: [Content]

  init(_ name: String, _ attributes: [String: String] = [:], _ content: [Content] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// The child elements.
  var children: [SVGElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The names in `class`.
  var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }

  /// The document's text: no prolog, attributes by name, each element of a group on its own line.
  var serialized: String {
    var text = ""
    write(to: &text)
    return text + "\n"
  }

  private func write(to text: inout String) {
    text += "<" + name
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      text += " " + name + "=\"" + Self.escaped(value, inAttribute: true) + "\""
    }
    if content.isEmpty {
      text += "/>"
      return
    }
    text += ">"
    let isBlock = !content.contains { if case .text = $0 { true } else { false } }
    for item in content {
      if isBlock { text += "\n" }
      switch item {
      case .element(let element): element.write(to: &text)
      case .text(let string): text += Self.escaped(string, inAttribute: false)
      }
    }
    text += (isBlock ? "\n" : "") + "</" + name + ">"
  }

  private static func escaped(_ value: String, inAttribute: Bool) -> String {
    guard value.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x0A }) else {
      return value
    }
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\n" where inAttribute: result += "&#10;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
