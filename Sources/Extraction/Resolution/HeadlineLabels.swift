/// Words in capitals that agencies put before a heading: "UPDATE 2-Orvik buys Larkmoor". Data.
enum HeadlineLabels {
  static let all: Set<String> = [
    "ADVISORY", "ANALYSIS", "BREAKINGVIEWS", "BRIEF", "COLUMN", "CORRECTED", "DEALTALK", "EXCLUSIVE", "FACTBOX",
    "FEATURE", "FOCUS", "INSIGHT", "INTERVIEW", "PREVIEW", "REFILE", "REUTERS", "RPT", "SNAPSHOT", "TABLE", "TEXT",
    "TIMELINE", "UPDATE", "WRAPUP",
  ]
}
