import CLanguageModel
import Foundation

/// What the annotated corpus teaches of relationships: how likely a pair of organizations in a sentence has one, and how
/// likely a frame's candidate is right. Its file is text, a line a feature, so that a change can be read.
package struct RelationModel: Sendable {
  /// Judges a pair in a sentence: which relationship holds and in which direction, or none.
  package var pairs: LinearModel
  /// Judges what a frame found: right or wrong.
  package var candidates: LinearModel

  /// Creates a model from its parts.
  package init(pairs: LinearModel, candidates: LinearModel) {
    self.pairs = pairs
    self.candidates = candidates
  }

  /// The model in the binary; nil if it can't be read.
  static let embedded: RelationModel? = {
    let bytes = UnsafeBufferPointer(start: graphkit_relation_model(), count: graphkit_relation_model_length())
    return RelationModel(text: String(decoding: bytes, as: UTF8.self))
  }()

  private static let heading = "graphkit-relations 1"

  /// The model as text.
  package var text: String {
    var lines = [Self.heading]
    for (name, model) in [("pairs", pairs), ("candidates", candidates)] {
      lines.append("model \(name)")
      lines.append("labels " + model.labels.joined(separator: " "))
      lines.append("calibration \(Self.number(model.calibration.slope)) \(Self.number(model.calibration.offset))")
      lines.append("bias " + model.bias.map { Self.number(Double($0)) }.joined(separator: " "))
      for (feature, entries) in model.weights.sorted(by: { $0.key < $1.key }) {
        lines.append(
          feature + "\t" + entries.map { "\($0.label):\(Self.number(Double($0.weight)))" }.joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func number(_ value: Double) -> String { String((value * 100).rounded() / 100) }

  /// Reads a model; nil if the text is none.
  package init?(text: String) {
    var models = [String: LinearModel]()
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst().map({ String($0) == Self.heading }) ?? false else { return nil }
    while let line = lines.popFirst() {
      guard let name = Self.value(line, of: "model"), let labels = Self.value(lines.popFirst(), of: "labels"),
        let calibration = Self.value(lines.popFirst(), of: "calibration"),
        let bias = Self.value(lines.popFirst(), of: "bias")
      else { return nil }
      let slope = calibration.split(separator: " ").compactMap { Double($0) }
      guard slope.count == 2 else { return nil }
      var weights = [String: [LinearModel.Entry]]()
      while let next = lines.first, let tab = next.firstIndex(of: UInt8(ascii: "\t")) {
        weights[String(Substring(next[..<tab]))] = Self.entries(next[next.index(after: tab)...])
        lines.removeFirst()
      }
      models[name] = LinearModel(
        labels: labels.split(separator: " ").map(String.init),
        bias: bias.split(separator: " ").compactMap { Float($0) }, weights: weights,
        calibration: (slope[0], slope[1]))
    }
    guard let pairs = models["pairs"], let candidates = models["candidates"] else { return nil }
    self.init(pairs: pairs, candidates: candidates)
  }

  private static func value(_ line: Substring.UTF8View?, of key: String) -> String? {
    guard let line, let text = String(line), text.hasPrefix(key + " ") else { return nil }
    return String(text.dropFirst(key.count + 1))
  }

  private static func entries(_ list: Substring.UTF8View) -> [LinearModel.Entry] {
    list.split(separator: UInt8(ascii: " ")).compactMap { item in
      guard let colon = item.firstIndex(of: UInt8(ascii: ":")), let label = Int(Substring(item[..<colon])),
        let weight = Float(Substring(item[item.index(after: colon)...]))
      else { return nil }
      return LinearModel.Entry(label: label, weight: weight)
    }
  }
}
