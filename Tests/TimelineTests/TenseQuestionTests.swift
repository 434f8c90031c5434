import Synchronization
import Testing
import Text

@testable import Timeline

/// Grammar is costly: the tagger asks for a tense only where a date depends on it.
@Suite("Questions for tense")
struct TenseQuestionTests {
  private final class Counter: TenseProvider {
    private let places = Mutex<[Int]>([])
    var count: Int { places.withLock(\.count) }

    func tense(at range: TextRange) -> Tense? {
      places.withLock { $0.append(range.lowerBound) }
      return .past
    }
  }

  private func questions(_ text: String, reference: String? = "2025-10-14") -> Int {
    let counter = Counter()
    _ = TemporalTagger().expressions(
      in: SourceText(text), reference: reference.flatMap { CalendarDay(iso: $0) }, tense: counter)
    return counter.count
  }

  @Test(
    "none about what is the same on either side",
    arguments: [
      "It sold the mill on 3 May 2021, in 2022 and in June 2023.", "It closed yesterday and reopens next week.",
      "It was scheduled for Friday.", "Since Monday it has rained.", "Two weeks ago it rained.",
      "No date is here. It may rain, and they march.",
    ])
  func none(text: String) { #expect(questions(text) == 0) }

  @Test(
    "one about every date that tense decides",
    arguments: [
      ("It rained on Monday.", 1), ("It rained in March and snowed on Dec. 5.", 2), ("It was Monday or Tuesday.", 1),
      ("At Easter it rained.", 1),
    ])
  func one(text: String, count: Int) { #expect(questions(text) == count) }

  @Test("without a day to count from, only where a story goes on")
  func story() {
    #expect(questions("In March it rained. On Monday it snowed.", reference: nil) <= 1)
    #expect(questions("In July 2025 it rained. Two days later it snowed.", reference: nil) == 1)
  }

  @Test("a text of dates has no more questions than dates")
  func linear() {
    #expect(questions(String(repeating: "It rained on Monday. ", count: 500)) == 500)
    #expect(questions(String(repeating: "It rained two days later, on May 3, 2021. ", count: 500)) <= 1000)
  }
}
