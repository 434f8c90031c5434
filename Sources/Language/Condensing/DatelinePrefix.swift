/// The place, the day and the wire with which a report opens: "WASHINGTON, March 4 (Reuters) -", "FRANKFURT Aug 18",
/// "Stuttgart, Germany – July 17, 2025 –", "LACONIA, NH, October 4, 2024 /PRNewswire/ --". Linear in its length, which is bounded.
package struct DatelinePrefix {
  private let forms: [String]
  /// Whether a token follows the one before without a gap.
  private let isJoined: (Int) -> Bool

  private static let dashes: Set<String> = ["-", "--", "–", "—"]
  private static let connectives: Set<String> = ["and", "of", "the", "de", "la", "del", "da"]
  private static let longest = 30

  /// Reads the tokens of a sentence.
  package init(forms: [String], isJoined: @escaping (Int) -> Bool) {
    self.forms = forms
    self.isJoined = isJoined
  }

  /// Where the dateline ends that begins at a token, its dash included, or nil.
  package func end(from start: Int) -> Int? {
    guard start < forms.count, forms[start].first?.isUppercase == true, forms[start].utf8.count > 2 else { return nil }
    return forms[start].allSatisfy(\.isUppercase)
      ? endInCapitals(start) ?? endOfRelease(start) : endOfRelease(start)
  }

  private static let legalForms: Set<String> = [
    "Co", "Co.", "Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "Plc", "Group", "Holdings", "Limited", "Company",
  ]

  /// Where a heading in capitals ends that has run into the sentence below it, "TRADE CURBS WIDEN France placed …", or nil.
  package var endOfSubhead: Int? {
    var end = 0
    var letters = 0
    while end < forms.count, end < 9, forms[end].allSatisfy({ $0.isUppercase || "-'’&,$.".contains($0) || $0.isNumber })
    {
      letters += forms[end].count(where: \.isLetter)
      end += 1
    }
    guard end > 1, end + 5 < forms.count, letters > 8, !Self.legalForms.contains(forms[end]), forms[end - 1] != ",",
      forms[..<end].count(where: { $0.count(where: \.isLetter) > 2 }) > 1,
      forms[end].first?.isUppercase == true, forms[end].contains(where: \.isLowercase),
      forms[end...].contains(where: { $0.first?.isLowercase == true })
    else { return nil }
    return end
  }

  private func isMonth(_ token: Int) -> Bool {
    forms.indices.contains(token) && forms[token].first?.isUppercase == true
      && ClosedClasses.months.contains(forms[token].lowercased())
  }

  private func isNumber(_ token: Int, in range: ClosedRange<Int>) -> Bool {
    forms.indices.contains(token) && Int(forms[token]).map(range.contains) ?? false
  }

  private func isYear(_ token: Int) -> Bool { isNumber(token, in: 1800...2199) }

  /// Whether a token begins a day: "March 4", "4 March".
  private func isDay(_ token: Int) -> Bool {
    isMonth(token) && isNumber(token + 1, in: 1...31) || isNumber(token, in: 1...31) && isMonth(token + 1)
  }

  /// A place in capitals, then nothing in small letters outside of parentheses up to a dash that stands by itself.
  private func endInCapitals(_ start: Int) -> Int? {
    guard start + 2 < forms.count else { return nil }
    // "WASHINGTON: The ministry …", "NEW DELHI: The ministry …"
    for colon in [start + 1, start + 2]
    where colon + 1 < forms.count && forms[colon] == ":" && forms[start].utf8.count > 2
      && (colon == start + 1 ? forms[start].utf8.count > 3 : forms[start + 1].allSatisfy(\.isUppercase))
      && forms[colon + 1].first?.isUppercase == true
    {
      return colon + 1
    }
    if let end = endOfBareDay(start) { return end }
    var depth = 0
    var isDated = false
    var isJoining = false
    for index in (start + 1)..<min(forms.count, start + 18) {
      let form = forms[index]
      // "DETROIT–(BUSINESS WIRE)–Acme"
      if Self.dashes.contains(form), form != "-", forms[index - 1] == ")" { return index + 1 }
      // "OSLO and BERGEN, 17 June 2025: …": without a day it might be two companies.
      if Self.dashes.contains(form), !isJoined(index) || form == "—" { return isJoining && !isDated ? nil : index + 1 }
      if form == ":", isDated { return index + 1 }
      if form == "(" { depth += 1 }
      if form == ")" { depth -= 1 }
      if isYear(index) { isDated = true }
      if form == "and" { isJoining = true }
      if depth == 0, form.first?.isLowercase == true, form != "and" { return nil }
    }
    return nil
  }

  /// "FRANKFURT Aug 18 Germany's Acme signed": a day and no dash.
  private func endOfBareDay(_ start: Int) -> Int? {
    guard forms[start].utf8.count > 3 else { return nil }
    var end = start + 1
    while end < forms.count, end < start + 6,
      forms[end] == "/" || forms[end].utf8.count > 2 && forms[end].allSatisfy(\.isUppercase)
    {
      end += 1
    }
    if end < forms.count, forms[end] == "," { end += 1 }
    guard isMonth(end), isNumber(end + 1, in: 1...31), end + 2 < forms.count,
      forms[end + 2].first?.isUppercase == true
    else { return nil }
    return end + 2
  }

  /// A press release's: places, a day and perhaps a wire, then a dash; the last dash before the first word in small
  /// letters counts.
  private func endOfRelease(_ start: Int) -> Int? {
    var depth = 0
    var isDated = false
    var isWired = false
    var last: Int?
    for index in start..<min(forms.count, start + Self.longest) {
      let form = forms[index]
      if ["(", "[", "/"].contains(form), depth == 0 {
        depth = 1
        isWired = true
      } else if [")", "]", "/"].contains(form) {
        depth = 0
      }
      if isDay(index) { isDated = true }
      if Self.dashes.contains(form), isDated || isWired && index > start + 1, depth == 0, index + 1 < forms.count,
        !isJoined(index) || form != "-"
      {
        last = index + 1
      }
      let isSmall = form.first?.isLowercase == true && !Self.connectives.contains(form)
      if depth == 0, isSmall || form == "." && index > start + 8 { break }
    }
    return last.flatMap { isDated ? $0 : nil }
  }
}
