/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// Node 0 is the artificial root, at the bottom of the stack; words count from 1. LEFT attaches the stack's top to the
/// buffer's first word, RIGHT attaches it to the word below it on the stack; both pop it.
package final class ParserState {
  package private(set) var count = 0
  package private(set) var stack = [Int32]()
  /// The first word of the buffer; `count + 1` when it is empty.
  package private(set) var buffer = 1
  package private(set) var heads = [Int32]()
  package private(set) var labels = [UInt8]()
  var leftmost = [Int32]()
  var leftmost2 = [Int32]()
  var rightmost = [Int32]()
  var rightmost2 = [Int32]()
  var leftCounts = [UInt8]()
  var rightCounts = [UInt8]()
  var leftLabels = [UInt64]()
  var rightLabels = [UInt64]()

  package init() {}

  /// Begins a sentence of `count` words.
  package func reset(count: Int) {
    self.count = count
    stack.removeAll(keepingCapacity: true)
    stack.append(0)
    buffer = 1
    let size = count + 1
    func fill<Element>(_ array: inout [Element], _ value: Element) {
      array.removeAll(keepingCapacity: true)
      array.append(contentsOf: repeatElement(value, count: size))
    }
    fill(&heads, -1)
    fill(&labels, 0)
    fill(&leftmost, -1)
    fill(&leftmost2, -1)
    fill(&rightmost, -1)
    fill(&rightmost2, -1)
    fill(&leftCounts, 0)
    fill(&rightCounts, 0)
    fill(&leftLabels, 0)
    fill(&rightLabels, 0)
  }

  /// Whether only the artificial root is left.
  package var isFinal: Bool { buffer > count && stack.count == 1 }

  package var canShift: Bool { buffer <= count }

  /// LEFT needs a word, not the root, on the stack and a word in the buffer.
  package var canLeft: Bool { stack.count > 1 && buffer <= count }

  /// RIGHT needs a word on the stack; to the root it attaches only the last one, so that a tree has one root.
  package var canRight: Bool { stack.count > 2 || (stack.count == 2 && buffer > count) }

  package func shift() {
    stack.append(Int32(buffer))
    buffer += 1
  }

  package func left(label: UInt8) {
    guard let dependent = stack.popLast().map({ Int($0) }) else { return }
    let head = buffer
    attach(dependent, to: head, label: label)
    leftmost2[head] = leftmost[head]
    leftmost[head] = Int32(dependent)
    leftCounts[head] = min(leftCounts[head] + 1, 7)
    leftLabels[head] |= 1 << UInt64(label & 63)
  }

  package func right(label: UInt8) {
    guard let dependent = stack.popLast().map({ Int($0) }), let below = stack.last else { return }
    let head = Int(below)
    attach(dependent, to: head, label: label)
    rightmost2[head] = rightmost[head]
    rightmost[head] = Int32(dependent)
    rightCounts[head] = min(rightCounts[head] + 1, 7)
    rightLabels[head] |= 1 << UInt64(label & 63)
  }

  private func attach(_ dependent: Int, to head: Int, label: UInt8) {
    heads[dependent] = Int32(head)
    labels[dependent] = label
  }
}
