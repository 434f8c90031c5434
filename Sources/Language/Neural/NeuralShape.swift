/// The sizes of the neural parser and where its parameters lie in one array of floats.
package struct NeuralShape: Equatable, Sendable {
  /// Rows of the tables of embeddings: words (row 0 for unknown ones), tags, suffixes, prefixes, shapes.
  package var tableRows: [Int]
  /// The width of embeddings.
  package var width = 96
  /// The width of one direction of a recurrent layer.
  package var hidden = 96
  package var arcWidth = 96
  package var labelWidth = 96
  package var labels: Int

  /// Labels, filled up to a multiple of eight.
  package var paddedLabels: Int { (labels + 7) & ~7 }
  package static let layers = 2

  package init(tableRows: [Int], labels: Int) {
    self.tableRows = tableRows
    self.labels = labels
  }

  package var gates: Int { 3 * hidden }
  package var state: Int { 2 * hidden }

  /// The parameters of one direction of a layer.
  package struct Cell: Sendable {
    package var inputSize: Int
    /// `inputSize` rows of gates.
    package var input: Int
    /// `hidden` rows of gates.
    package var recurrent: Int
    package var bias: Int
  }

  /// Offsets of parameters.
  package struct Offsets: Sendable {
    package var tables: [Int] = []
    /// By layer, then by direction.
    package var cells: [[Cell]] = []
    package var arcDependent = 0
    package var arcDependentBias = 0
    package var arcHead = 0
    package var arcHeadBias = 0
    package var arcRoot = 0
    package var bilinear = 0
    package var bilinearBias = 0
    package var labelDependent = 0
    package var labelHead = 0
    package var labelBias = 0
    package var labelRoot = 0
    package var output = 0
    package var outputBias = 0
    /// The number of parameters that aren't embeddings; the tables follow them.
    package var dense = 0
    package var count = 0
  }

  package var offsets: Offsets {
    var offsets = Offsets()
    func take(_ size: Int) -> Int {
      defer { offsets.count += size }
      return offsets.count
    }
    for layer in 0..<Self.layers {
      let inputSize = layer == 0 ? width : state
      offsets.cells.append(
        (0..<2).map { _ in
          Cell(
            inputSize: inputSize, input: take(inputSize * gates), recurrent: take(hidden * gates), bias: take(gates))
        })
    }
    offsets.arcDependent = take(state * arcWidth)
    offsets.arcDependentBias = take(arcWidth)
    offsets.arcHead = take(state * arcWidth)
    offsets.arcHeadBias = take(arcWidth)
    offsets.arcRoot = take(arcWidth)
    offsets.bilinear = take(arcWidth * arcWidth)
    offsets.bilinearBias = take(arcWidth)
    offsets.labelDependent = take(state * labelWidth)
    offsets.labelHead = take(state * labelWidth)
    offsets.labelBias = take(labelWidth)
    offsets.labelRoot = take(labelWidth)
    offsets.output = take(labelWidth * paddedLabels)
    offsets.outputBias = take(paddedLabels)
    offsets.dense = offsets.count
    offsets.tables = tableRows.map { take($0 * width) }
    return offsets
  }
}
