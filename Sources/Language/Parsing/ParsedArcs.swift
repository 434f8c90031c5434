/// The arcs of a parsed sentence: for every word its head (-1 for the root), the number of its label, and how sure the
/// parser is of the head.
package struct ParsedArcs {
  package var heads: [Int]
  package var labels: [UInt8]
  package var confidences: [Float]

  package init(heads: [Int], labels: [UInt8], confidences: [Float]) {
    self.heads = heads
    self.labels = labels
    self.confidences = confidences
  }
}
