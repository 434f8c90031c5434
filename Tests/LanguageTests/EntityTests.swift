import Testing

@testable import Language

@Suite struct EntityTests {
  private func words(_ text: String) -> [Word] {
    text.split(separator: " ").map { word in Array(word.utf8).withUnsafeBufferPointer { Word($0) } }
  }

  @Test func labelsBecomeSpans() {
    let begin = EntityTagSet.begin(.organization)
    let inside = EntityTagSet.inside(.organization)
    let spans = EntityTagSet.spans([0, begin, inside, begin, EntityTagSet.begin(.place), 0])
    #expect(spans.map(\.tokens) == [1..<3, 3..<4, 4..<5])
    #expect(spans.map(\.type) == [.organization, .organization, .place])
    #expect(EntityTagSet.allows(inside, after: begin) && !EntityTagSet.allows(inside, after: 0))
  }

  @Test func theGazetteerPrefersLongerNames() {
    let codes = Gazetteer.codes(words("New York and South Korea hired Maria"))
    #expect(codes.map { $0 >> 2 } == [3, 3, 0, 2, 2, 0, 1])
    #expect(codes.map { $0 & 3 } == [1, 2, 0, 1, 2, 0, 1])
  }

  @Test func aDocumentRemembersItsNames() {
    var document = DocumentEvidence()
    let sentence = words("Oldmere sued the Harbour board")
    document.add(sentence, [EntityTagSet.begin(.organization), 0, 0, 0, 0])
    #expect(document.code(sentence[0]) != 0)
    #expect(document.code(words("Marrow")[0]) == 0)
  }
}
