import Foundation
import Testing

@testable import Timeline

@Suite("EDTF")
struct EDTFTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let earliest: String
    let latest: String
    var testDescription: String { text }
  }

  /// What the PyPI package edtf 5.0.2 says; see Goldens/edtf_table.py.
  static let table: [Row] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/edtf.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(text: fields[0], earliest: fields[1], latest: fields[2])
    }
  }()

  /// The package reads a missing end as an unknown start or end; so do we, but only on the left or right of a date.
  private static let readByUsAlone: Set<String> = ["2025/"]

  @Test("bounds agree with the PyPI package edtf", arguments: table)
  func agreesWithPackage(row: Row) {
    let value = EDTF(parsing: row.text)
    if Self.readByUsAlone.contains(row.text) { return }
    guard row.earliest != "invalid" else {
      #expect(value == nil)
      return
    }
    #expect(value?.description == row.text)
    #expect((value?.earliest?.description ?? "open") == row.earliest)
    #expect((value?.latest?.description ?? "open") == row.latest)
  }

  @Test("the table is there")
  func tableIsRead() { #expect(Self.table.count > 400) }

  @Test(
    "what the package lacks or pads",
    arguments: [
      ("2025-24", "2025-12-01", "2026-02-28"), ("2023-24", "2023-12-01", "2024-02-29"),
      ("2025-25", "2025-03-01", "2025-05-31"), ("2025-29", "2025-09-01", "2025-11-30"),
      ("2025-07~", "2025-07-01", "2025-07-31"), ("/2026-03-26", "open", "2026-03-26"),
      ("2026-03-26/", "2026-03-26", "open"),
      ("XXXX-02", "open", "open"), ("XXXX-02-29", "open", "open"), ("XXXX", "open", "open"),
      ("2025-1X", "2025-10-01", "2025-12-31"), ("2024-02-2X", "2024-02-20", "2024-02-29"),
      ("2023-02-2X", "2023-02-20", "2023-02-28"), ("202X-02-29", "2020-02-29", "2028-02-29"),
      ("2016-11-03T09:00:00Z", "2016-11-03", "2016-11-03"), ("2016-11-03T09:00:00+05:30", "2016-11-03", "2016-11-03"),
      ("-0001-12", "-0001-12-01", "-0001-12-31"),
    ])
  func bounds(text: String, earliest: String, latest: String) {
    let value = EDTF(parsing: text)
    #expect(value?.description == text)
    #expect((value?.earliest?.description ?? "open") == earliest)
    #expect((value?.latest?.description ?? "open") == latest)
  }

  @Test(
    "what isn't EDTF",
    arguments: [
      "2025-Q3", "..2026-03-26", "2025-42", "2025-20", "2025-02-29", "2025-21-01", "{2025", "[2025..2024]",
      "2026/2025", "2025-07-14T25:00:00Z", "/", "../..", "2025~~", "20255", "Y2025", "-0000", "[2025..,2026]",
      "[2025,..2026]", "2025 ", "2025-7", "XXXX-XX-32", "2025-4X",
    ])
  func rejects(text: String) { #expect(EDTF(parsing: text) == nil) }

  @Test(
    "intersections",
    arguments: [
      ("2025-07", "2025-07-14", "2025-07-14"), ("2025-07-14", "2025", "2025-07-14"), ("2025-07", "2025-07~", "2025-07"),
      ("2025-07", "2025-08", nil), ("[..2025-07-20]", "[2025-07-10..]", "[2025-07-10..2025-07-20]"),
      ("2025-35", "[2025-08..2025-12]", "[2025-08-01..2025-09-30]"), ("XXXX-07", "2025-07", "2025-07"),
      ("2025-03/..", "2024", nil), ("2025", "2025", "2025"),
    ] as [(String, String, String?)])
  func intersection(left: String, right: String, expected: String?) throws {
    let first = try #require(EDTF(parsing: left))
    let second = try #require(EDTF(parsing: right))
    #expect(first.intersection(second)?.description == expected)
    #expect(second.intersection(first)?.description == expected)
  }

  @Test("an intersection lies within both and is what both have in common")
  func intersectionProperty() {
    let values = Self.table.compactMap { EDTF(parsing: $0.text) }
    for (index, left) in values.enumerated() {
      let right = values[(index * 7919 + 13) % values.count]
      guard let shared = left.intersection(right) else {
        let disjoint =
          (left.latest.map { end in right.earliest.map { end < $0 } ?? false } ?? false)
          || (right.latest.map { end in left.earliest.map { end < $0 } ?? false } ?? false)
          || left.earliest == nil && left.latest == nil || right.earliest == nil && right.latest == nil
        #expect(disjoint, "\(left) \(right)")
        continue
      }
      for value in [left, right] {
        if let bound = value.earliest { #expect(shared.earliest.map { $0 >= bound } ?? false, "\(left) \(right)") }
        if let bound = value.latest { #expect(shared.latest.map { $0 <= bound } ?? false, "\(left) \(right)") }
      }
    }
  }

  @Test("comparison orders by earliest, then latest")
  func comparison() throws {
    let texts = ["../2020-01-01", "2024", "2024-01", "2024-01-01", "2024-02", "2025"]
    let values = try texts.map { try #require(EDTF(parsing: $0)) }
    let sorted = ["../2020-01-01", "2024-01-01", "2024-01", "2024", "2024-02", "2025"]
    #expect(values.sorted().map(\.description) == sorted)
  }
}
