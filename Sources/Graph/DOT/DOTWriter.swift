/// Writes DOT statements; every value passes through ``DOTText``.
struct DOTWriter {
  /// The value of an attribute.
  enum Value {
    /// Text as it is to be shown.
    case text(String)
    /// An HTML-like label made by ``HTMLLabel``.
    case html(String)
    /// A number.
    case number(Double)
    /// A length given in points, written in inches.
    case inches(Double)
  }

  /// The text so far.
  private(set) var text = ""
  private var depth = 0

  /// Opens the graph.
  mutating func beginGraph(_ name: String) { open("digraph \(DOTText.quoted(name)) {") }

  /// Opens a subgraph; nil for one without a name.
  mutating func beginSubgraph(_ name: String? = nil) {
    open(name.map { "subgraph \(DOTText.quoted($0)) {" } ?? "{")
  }

  /// Closes what was opened last.
  mutating func end() {
    depth -= 1
    line("}")
  }

  /// Sets attributes of the graph or subgraph that is open.
  mutating func graph(_ attributes: [(String, Value)]) { statement("graph", attributes) }

  /// Sets what nodes have by default.
  mutating func nodeDefaults(_ attributes: [(String, Value)]) { statement("node", attributes) }

  /// Sets what edges have by default.
  mutating func edgeDefaults(_ attributes: [(String, Value)]) { statement("edge", attributes) }

  /// A node.
  mutating func node(_ name: String, _ attributes: [(String, Value)] = []) {
    statement(DOTText.quoted(name), attributes)
  }

  /// An edge between nodes; a port is a name and a compass point, such as `o1:e`, or a compass point alone.
  mutating func edge(
    _ tail: String, _ tailPort: String? = nil, _ head: String, _ headPort: String? = nil,
    _ attributes: [(String, Value)]
  ) {
    let start = DOTText.quoted(tail) + (tailPort.map { ":" + $0 } ?? "")
    let end = DOTText.quoted(head) + (headPort.map { ":" + $0 } ?? "")
    statement("\(start) -> \(end)", attributes)
  }

  private mutating func statement(_ subject: String, _ attributes: [(String, Value)]) {
    guard !attributes.isEmpty else { return line("\(subject);") }
    let list = attributes.map { name, value in
      switch value {
      case .text(let text): "\(name)=\(DOTText.quoted(text))"
      case .html(let html): "\(name)=<\(html)>"
      case .number(let number): "\(name)=\(DOTText.number(number))"
      case .inches(let points): "\(name)=\(DOTText.number(points / 72, decimals: 5))"
      }
    }
    line("\(subject) [\(list.joined(separator: ", "))];")
  }

  private mutating func open(_ text: String) {
    line(text)
    depth += 1
  }

  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }
}
