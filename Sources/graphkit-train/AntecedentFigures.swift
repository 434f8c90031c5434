import Extraction
import Foundation

/// How often pronouns and descriptions were linked, and how often rightly, by kind.
struct AntecedentFigures {
  private var kinds: [String: Counts] = [:]

  private struct Counts {
    var wanted = 0
    var linked = 0
    var detected = 0
    var right = 0
  }

  init(_ outcomes: [AntecedentLesson.Outcome]) {
    for outcome in outcomes {
      for kind in [outcome.kind, "all"] {
        var counts = kinds[kind] ?? Counts()
        counts.wanted += outcome.isWanted ? 1 : 0
        counts.linked += outcome.isLinked ? 1 : 0
        counts.detected += outcome.isWanted && outcome.isLinked ? 1 : 0
        counts.right += outcome.isRight ? 1 : 0
        kinds[kind] = counts
      }
    }
  }

  /// A line for every kind.
  var lines: [String] {
    let header =
      Self.pad("kind") + "  wanted linked  right precision recall  | an organization at all: precision recall"
    return [header]
      + kinds.sorted { ($0.key == "all" ? "~" : $0.key) < ($1.key == "all" ? "~" : $1.key) }.map { kind, counts in
        Self.pad(kind)
          + String(
            format: "  %6d %6d %6d     %.3f  %.3f  | %.3f %.3f", counts.wanted, counts.linked, counts.right,
            Self.share(counts.right, counts.linked), Self.share(counts.right, counts.wanted),
            Self.share(counts.detected, counts.linked), Self.share(counts.detected, counts.wanted))
      }
  }

  private static func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }

  private static func pad(_ text: String) -> String { text.padding(toLength: 18, withPad: " ", startingAt: 0) }
}
