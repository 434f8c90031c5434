import Language
import Text

/// The label that a line begins with: "Supplier: Acme".
enum LineLabel {
  /// The label in lower case, without a bullet, and the colon's token; nil for a line without one. Looks at eight tokens.
  static func read(_ tokens: [Token]) -> (label: String, colon: Int)? {
    guard let colon = tokens.prefix(8).firstIndex(where: { $0.form == ":" }), colon > 0 else { return nil }
    let words = tokens[..<colon].map { $0.form.lowercased() }.filter { !BulletSigns.ofItems.contains($0) }
    return (words.joined(separator: " "), colon)
  }
}
