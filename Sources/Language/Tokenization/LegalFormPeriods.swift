/// Tells where the period of a legal form ends a sentence as well: "… with Acme Corp. The deal …".
enum LegalFormPeriods {
  /// Whether a sentence ends behind the token at `index`: a legal form before a word that only opens sentences, or before a
  /// single name and its verb. Constant time.
  static func ends(_ index: Int, _ tokens: SentenceSplitter.Tokens) -> Bool {
    guard forms.contains(tokens.words[index].lower), index + 2 < tokens.count,
      isCapital(tokens.firstBytes[index + 1])
    else { return false }
    let next = tokens.words[index + 1]
    if openers.contains(next.form) { return true }
    return !next.flags.contains(.period) && !continuations.contains(next.lower)
      && verbs.contains(tokens.words[index + 2].lower)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { 0x41 <= byte && byte <= 0x5A }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Word(String($0)).lower })
  }

  private static let forms = hashes("corp. inc. co. ltd. plc. llc. llp. cos. bros.")
  /// What begins a sentence and no name, as it is written there.
  private static let openers = Set(
    ("But The It In However He She They This That These Those Its Their His Her We As At On After Before While When Under "
      + "With Since Both Also Last Earlier Meanwhile If Although Though Shares Analysts Officials Other Another Among Like "
      + "Unlike So Once Although Despite Yet")
      .split(separator: " ").map { Word(String($0)).form })
  /// What goes on with a company's name, or is somebody's office there.
  private static let continuations = hashes(
    "foundation international holdings group llc ltd inc corp co limited ceo cfo coo cto chief president chairman chair "
      + "chairwoman director founder vice executive spokesman spokeswoman unit division usa us uk america europe asia")
  private static let verbs = hashes(
    "is was has had will would could may are were said says also did does lost won fell rose declined denied plans wants "
      + "makes sells owns runs operates began expects announced reported posted agreed signed raised bought acquired sued "
      + "paid received")
}
