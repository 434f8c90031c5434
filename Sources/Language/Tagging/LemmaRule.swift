/// How a word form becomes its lemma: cut some bytes off its end, append others, in lower case or as written.
package struct LemmaRule: Hashable, Sendable {
  package var cut: Int
  package var ending: String
  package var keepsCase: Bool

  package init(cut: Int, ending: String, keepsCase: Bool) {
    self.cut = cut
    self.ending = ending
    self.keepsCase = keepsCase
  }

  /// The rule that leads from `form` to `lemma`.
  package init(form: String, lemma: String) {
    func rule(_ source: String, keepsCase: Bool) -> LemmaRule {
      let from = Array(source.unicodeScalars)
      let to = Array(lemma.unicodeScalars)
      let common = zip(from, to).prefix { $0 == $1 }.count
      var ending = String.UnicodeScalarView()
      ending.append(contentsOf: to[common...])
      return LemmaRule(cut: from.count - common, ending: String(ending), keepsCase: keepsCase)
    }
    let lower = rule(form.lowercased(), keepsCase: false)
    let same = rule(form, keepsCase: true)
    self = same.cut + same.ending.utf8.count < lower.cut + lower.ending.utf8.count ? same : lower
  }

  /// The rule in one string, for the model.
  package var encoded: String { "\(keepsCase ? "=" : "-")\(cut)|\(ending)" }

  package init?(encoded: String) {
    let parts = encoded.dropFirst().split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let cut = Int(parts[0]) else { return nil }
    self.init(cut: cut, ending: String(parts[1]), keepsCase: encoded.hasPrefix("="))
  }

  /// The lemma, or nil if the form is too short for the rule.
  package func apply(to form: String) -> String? {
    let source = keepsCase ? form : form.lowercased()
    if cut == 0 { return ending.isEmpty ? source : source + ending }
    let scalars = source.unicodeScalars
    guard scalars.count >= cut, scalars.count > cut || !ending.isEmpty else { return nil }
    var kept = String(String.UnicodeScalarView(scalars.dropLast(cut)))
    kept += ending
    return kept
  }
}
