/// The file of a model is text, so that a change can be read: a line a feature with a weight for every family and, behind
/// a second tab, for every hidden unit; then what families add to units, what units add, and the words.
extension AntecedentModel {
  private static let heading = "graphkit-antecedents 2"

  /// The model as text.
  package var text: String {
    let all = units.joined()
    var lines = [
      Self.heading, "families\t" + AntecedentFamily.allCases.map(\.rawValue).joined(separator: " "),
      "units\t" + units.map { String($0.count) }.joined(separator: " "), Self.line("thresholds", thresholds),
      Self.line("outputs", all.map(\.output)),
    ]
    for family in AntecedentFamily.allCases {
      lines.append(Self.line("family=\(family.rawValue)", all.map { $0.families[family.index] }))
    }
    for feature in AntecedentFeature.allCases {
      let row = weights.map { $0[feature.rawValue] }
      lines.append(Self.line("\(feature)", row) + "\t" + Self.numbers(all.map { $0.inputs[feature.rawValue] }))
    }
    for (word, row) in words.sorted(by: { $0.key < $1.key }) { lines.append(Self.line(word, row)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ name: String, _ row: [Double]) -> String { name + "\t" + numbers(row) }

  private static func numbers(_ row: [Double]) -> String {
    row.map { value in
      let rounded = (value * 1000).rounded() / 1000
      return String(rounded == 0 ? 0 : rounded)
    }.joined(separator: " ")
  }

  /// Reads a model; nil if the text is none or made for other families or features.
  package init?(text: String) {
    var lines = text.split(separator: "\n")[...]
    let families = AntecedentFamily.allCases
    let features = AntecedentFeature.allCases
    guard lines.popFirst().map({ $0 == Self.heading }) ?? false,
      lines.popFirst().map({ $0 == "families\t" + families.map(\.rawValue).joined(separator: " ") }) ?? false
    else { return nil }
    var table: [String: [[Double]]] = [:]
    for line in lines {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      table[String(columns[0])] = columns.dropFirst().map { $0.split(separator: " ").compactMap { Double($0) } }
    }
    let counts = table.removeValue(forKey: "units")?.first?.compactMap { Int(exactly: $0) } ?? []
    let total = counts.reduce(0, +)
    let rows = features.compactMap { table.removeValue(forKey: "\($0)") }
    let biases = families.compactMap { table.removeValue(forKey: "family=\($0.rawValue)")?.first }
    guard counts.count == 2, counts.allSatisfy({ $0 >= 0 }), rows.count == features.count,
      rows.allSatisfy({ $0.count == 2 && $0[0].count == families.count && $0[1].count == total }),
      biases.count == families.count, biases.allSatisfy({ $0.count == total }),
      let outputs = table.removeValue(forKey: "outputs")?.first, outputs.count == total,
      let thresholds = table.removeValue(forKey: "thresholds")?.first, thresholds.count == families.count,
      table.allSatisfy({ $0.key.contains("=") && $0.value.first?.count == families.count })
    else { return nil }
    let units = (0..<total).map { unit in
      AntecedentUnit(inputs: rows.map { $0[1][unit] }, families: biases.map { $0[unit] }, output: outputs[unit])
    }
    self.init(
      weights: families.map { family in rows.map { $0[0][family.index] } }, words: table.compactMapValues(\.first),
      units: [Array(units.prefix(counts[0])), Array(units.dropFirst(counts[0]))], thresholds: thresholds)
  }
}
