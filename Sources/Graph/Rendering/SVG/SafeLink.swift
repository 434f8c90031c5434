/// Addresses that a picture may lead to.
enum SafeLink {
  private static let schemes = ["http://", "https://", "mailto:"]

  private static let forbidden: Set<Unicode.Scalar> = ["<", ">", "\"", "'", "\\", "^", "`", "{", "|", "}"]

  /// The address if it is of the web or for mail and holds only what an address may; nil for anything else.
  static func address(_ text: String?) -> String? {
    guard let text, schemes.contains(where: text.lowercased().hasPrefix),
      text.unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace && !forbidden.contains($0)
      })
    else { return nil }
    return text
  }
}
