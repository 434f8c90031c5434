/// Given names and first parts of legal forms that are written short with a period: no sentence ends behind them where a
/// name goes on.
enum NameAbbreviations {
  /// Their words, without the period.
  static let words = Set(text.split(separator: " ").map { Word(String($0)).lower })

  private static let text = "fred wm chas geo jos thos jas robt edw benj saml theo alex ph joh bros pte pty pvt sdn"
}
