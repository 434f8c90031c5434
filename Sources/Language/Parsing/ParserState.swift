/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// Node 0 is the artificial root, at the bottom of the stack; words count from 1. LEFT attaches the stack's top to the
/// buffer's first word, RIGHT attaches it to the word below it on the stack; both pop it.
package final class ParserState {
  /// What the state knows of a node.
  package struct Node {
    package var head: Int32 = -1
    package var leftmost: Int32 = -1
    package var leftmost2: Int32 = -1
    package var rightmost: Int32 = -1
    package var rightmost2: Int32 = -1
    package var label: UInt8 = 0
    package var leftCount: UInt8 = 0
    package var rightCount: UInt8 = 0
    package var leftLabels: UInt64 = 0
    package var rightLabels: UInt64 = 0
  }

  package private(set) var count = 0
  /// One for every node.
  package private(set) var nodes: UnsafeMutablePointer<Node>
  /// The stack from the bottom.
  package private(set) var stack: UnsafeMutablePointer<Int32>
  package private(set) var depth = 0
  /// The first word of the buffer; `count + 1` when it is empty.
  package private(set) var buffer = 1
  private var capacity = 64

  package init() {
    nodes = .allocate(capacity: capacity)
    stack = .allocate(capacity: capacity)
  }

  deinit {
    nodes.deallocate()
    stack.deallocate()
  }

  /// Begins a sentence of `count` words.
  package func reset(count: Int) {
    if count >= capacity {
      nodes.deallocate()
      stack.deallocate()
      capacity = count + count / 2
      nodes = .allocate(capacity: capacity)
      stack = .allocate(capacity: capacity)
    }
    self.count = count
    nodes.initialize(repeating: Node(), count: count + 1)
    stack.initialize(repeating: 0, count: count + 1)
    depth = 1
    buffer = 1
  }

  /// The node on top of the stack.
  package var top: Int { depth > 0 ? Int(stack[depth - 1]) : 0 }

  /// The node below the top of the stack.
  package var below: Int { depth > 1 ? Int(stack[depth - 2]) : 0 }

  /// Whether only the artificial root is left.
  package var isFinal: Bool { buffer > count && depth == 1 }

  package var canShift: Bool { buffer <= count }

  /// LEFT needs a word, not the root, on the stack and a word in the buffer.
  package var canLeft: Bool { depth > 1 && buffer <= count }

  /// RIGHT needs a word on the stack; to the root it attaches only the last one, so that a tree has one root.
  package var canRight: Bool { depth > 2 || (depth == 2 && buffer > count) }

  package func shift() {
    guard canShift else { return }
    stack[depth] = Int32(buffer)
    depth += 1
    buffer += 1
  }

  package func left(label: UInt8) {
    guard canLeft else { return }
    let dependent = top
    let head = buffer
    depth -= 1
    nodes[dependent].head = Int32(head)
    nodes[dependent].label = label
    nodes[head].leftmost2 = nodes[head].leftmost
    nodes[head].leftmost = Int32(dependent)
    nodes[head].leftCount = min(nodes[head].leftCount + 1, 7)
    nodes[head].leftLabels |= 1 << UInt64(label & 63)
  }

  package func right(label: UInt8) {
    guard canRight else { return }
    let dependent = top
    let head = below
    depth -= 1
    nodes[dependent].head = Int32(head)
    nodes[dependent].label = label
    nodes[head].rightmost2 = nodes[head].rightmost
    nodes[head].rightmost = Int32(dependent)
    nodes[head].rightCount = min(nodes[head].rightCount + 1, 7)
    nodes[head].rightLabels |= 1 << UInt64(label & 63)
  }
}
