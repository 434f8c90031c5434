import Synchronization
import Text

/// Tells the tense of the clause around a place of a text, and analyzes no sentence that it isn't asked about.
///
/// Creating one is linear in the text's length. The first question about a segment, such as a paragraph, cuts it into
/// sentences, the first about a sentence parses it; all further ones take logarithmic time. The answers are those of
/// ``ClauseTense`` over the whole text, but none for sentences too long to be prose.
public final class LazyClauseTense: TenseProvider {
  private typealias SentenceRanges = [Range<Int>]

  private struct State {
    let worker: AnalysisWorker
    var sentences: [Int: [SentenceRanges]] = [:]
    var tenses: [Place: [Tense?]] = [:]
  }

  private struct Place: Hashable {
    let segment: Int
    let sentence: Int
  }

  private let text: SourceText
  private let segments: [Range<Int>]
  private let state: Mutex<State>

  /// The tokens of the longest sentence that is analyzed.
  private static let longestSentence = 400

  init(text: SourceText, range: Range<Int>, worker: sending AnalysisWorker) {
    self.text = text
    segments = text.bytes.withUnsafeBufferPointer { Layout.segments($0, range) }
    state = Mutex(State(worker: worker))
  }

  /// The tense of the clause that holds the start of `range`, or nil if no finite verb shows it.
  public func tense(at range: TextRange) -> Tense? {
    guard let segment = Self.last(segments, startingBy: range.lowerBound, start: { $0.lowerBound }) else { return nil }
    return state.withLock { state in
      text.bytes.withUnsafeBufferPointer { tense(range.lowerBound, segment, $0, &state) }
    }
  }

  private func tense(
    _ position: Int, _ segment: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ state: inout State
  ) -> Tense? {
    let sentences = state.sentences[segment] ?? state.worker.sentences(bytes, segments[segment])
    state.sentences[segment] = sentences
    guard let sentence = Self.last(sentences, startingBy: position, start: { $0[0].lowerBound }) else { return nil }
    let tokens = sentences[sentence]
    guard tokens.count <= Self.longestSentence,
      let token = Self.last(tokens, startingBy: position, start: { $0.lowerBound })
    else { return nil }
    let place = Place(segment: segment, sentence: sentence)
    let tenses = state.tenses[place] ?? SentenceTense(state.worker.plainSentence(bytes, tokens)).tenses
    state.tenses[place] = tenses
    return tenses[token]
  }

  /// The index of the last of some sorted elements that starts at a position or before it.
  private static func last<Element>(
    _ elements: [Element], startingBy position: Int, start: (Element) -> Int
  ) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if start(elements[middle]) <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
