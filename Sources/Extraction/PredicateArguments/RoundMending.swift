import Language

/// Gives names of funding rounds, "Acme's $25 million Series A", the tree that a plain noun would have.
enum RoundMending {
  /// Mends one sentence. Linear in its tokens but for the children of a sum.
  static func mend(_ tokens: inout [Token]) {
    for index in tokens.indices.dropLast() where isRound(index, tokens) {
      mendLetter(of: index, in: &tokens)
      mendSum(before: index, in: &tokens)
    }
  }

  private static func isRound(_ index: Int, _ tokens: [Token]) -> Bool {
    let letter = tokens[index + 1].form
    return tokens[index].form.lowercased() == "series" && letter.utf8.count <= 2
      && letter.first.map { ("A"..."H").contains($0) } == true
  }

  /// The letter is a part of the name, whatever the parser hung on it.
  private static func mendLetter(of series: Int, in tokens: inout [Token]) {
    let letter = series + 1
    if tokens[series].head == letter {
      tokens[series].head = tokens[letter].head
      tokens[series].deprel = tokens[letter].deprel
    }
    for index in tokens.indices where tokens[index].head == letter && index != series { tokens[index].head = series }
    tokens[letter].head = series
    tokens[letter].deprel = "flat"
  }

  /// The sum before it tells how large the round is; what hangs on the sum belongs to the round.
  private static func mendSum(before series: Int, in tokens: inout [Token]) {
    let sum = tokens[series].head
    guard tokens.indices.contains(sum), sum < series,
      ["appos", "flat", "nummod", "conj"].contains(tokens[series].deprel),
      tokens[sum].upos == .symbol || tokens[sum].upos == .numeral,
      tokens[(sum + 1)..<series].allSatisfy({ [.numeral, .symbol, .punctuation].contains($0.upos) })
    else { return }
    tokens[series].head = tokens[sum].head
    tokens[series].deprel = tokens[sum].deprel
    for index in tokens.indices where tokens[index].head == sum && !((sum + 1)..<series).contains(index) {
      tokens[index].head = series
    }
    tokens[sum].head = series
    tokens[sum].deprel = "compound"
  }
}
