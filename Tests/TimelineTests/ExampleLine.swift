@testable import Timeline

/// One line of ``Examples``.
struct ExampleLine: Sendable, CustomStringConvertible {
  let text: String
  let spans: [String]
  let values: [String]
  let hasDiagnostic: Bool
  let reference: CalendarDay?

  var description: String { text }

  static let all: [ExampleLine] = Examples.all.flatMap(\.parsed)

  init(_ line: Substring, reference: CalendarDay?) {
    let halves = line.split(separator: "=>", maxSplits: 1).map { String($0) }
    var marked = halves[0]
    while marked.last == " " { marked.removeLast() }
    var plain = ""
    var spans: [String] = []
    for (index, part) in marked.split(omittingEmptySubsequences: false, whereSeparator: { "[]".contains($0) })
      .enumerated()
    {
      plain += part
      if index % 2 == 1 { spans.append(String(part)) }
    }
    var value = halves.count > 1 ? halves[1].filter { $0 != "!" } : ""
    value = String(value.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    text = plain
    self.spans = spans
    values = value.isEmpty ? [] : value.split(separator: " ; ").map(String.init)
    hasDiagnostic = halves.count > 1 && halves[1].contains("!")
    self.reference = reference
  }
}

extension Examples {
  fileprivate var parsed: [ExampleLine] {
    var reference: CalendarDay?
    var parsed: [ExampleLine] = []
    for line in lines.split(separator: "\n") {
      if line.hasPrefix("@ ") {
        reference = CalendarDay(iso: String(line.dropFirst(2)))
      } else {
        parsed.append(ExampleLine(line, reference: reference))
      }
    }
    return parsed
  }
}
