import Language
import Text

/// Tells the sentences of a page that aren't its text: related links, share lines, bylines, cookie notices.
struct BoilerplateFilter: Sendable {
  private let flagged: Set<Int>

  private static let openers: [String] = [
    "related news", "related articles", "related stories", "related:", "read more", "read next", "read also",
    "also read",
    "more from", "most read", "most popular", "recommended", "trending", "sign in", "sign up", "subscribe",
    "share this",
    "follow us", "newsletter", "you may also like", "see also", "advertisement", "cookie", "we use cookies",
    "click here",
    "all rights reserved", "copyright", "photo:", "image:", "disclaimer", "log in", "latest news", "up next",
    "don't miss",
    "around the web", "sponsored", "comments",
  ]
  /// Openers behind which a list of links follows.
  private static let listOpeners: [String] = [
    "related news", "related articles", "related stories", "most read", "most popular", "trending", "recommended",
    "you may also like", "latest news", "more from", "read next", "see also", "also read", "around the web",
    "read more",
  ]

  /// Finds the boilerplate of a text. Linear in its length.
  init(_ analyzed: AnalyzedText) {
    var flagged = Set<Int>()
    var inList = false
    for (index, sentence) in analyzed.sentences.enumerated() {
      let words = sentence.tokens.prefix(8).map { $0.form.lowercased() }.joined(separator: " ")
      if Self.isFeedLine(sentence.tokens) {
        flagged.insert(index)
        continue
      }
      let isShort = sentence.tokens.count <= 8
      if isShort, Self.openers.contains(where: { words.hasPrefix($0) }) {
        flagged.insert(index)
        inList = Self.listOpeners.contains { words.hasPrefix($0) }
        continue
      }
      guard inList else { continue }
      let last = sentence.tokens.last?.form
      if last == "." && sentence.tokens.count > 14 { inList = false } else { flagged.insert(index) }
    }
    self.flagged = flagged
  }

  /// "The post … appeared first on …": the line with which feeds repeat the heading.
  private static func isFeedLine(_ tokens: [Token]) -> Bool {
    guard tokens.count > 5, tokens[0].form == "The", tokens[1].form == "post" else { return false }
    return tokens.indices.dropLast(2).contains {
      tokens[$0].form == "appeared" && tokens[$0 + 1].form == "first" && tokens[$0 + 2].form == "on"
    }
  }

  /// Whether a sentence is no part of the article.
  func isBoilerplate(sentence: Int) -> Bool { flagged.contains(sentence) }
}
