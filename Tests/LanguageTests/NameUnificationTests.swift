import Testing

@testable import Language

@Suite struct NameUnificationTests {
  private func name(_ text: String, _ type: EntityType) -> NameUnification.Name {
    let words = text.split(separator: " ").map { word in
      Array(word.utf8).withUnsafeBufferPointer { Word($0) }
    }
    return .init(words: words[...], known: Gazetteer.codes(words)[...], type: type)
  }

  @Test func aLegalFormDecidesForAllMentions() {
    let names = [name("Oldmere", .person), name("Oldmere", .place), name("Oldmere Corp", .person)]
    #expect(NameUnification.types(names) == [.organization, .organization, .organization])
  }

  @Test func mostMentionsDecide() {
    let names = [name("Tarvik", .place), name("Tarvik", .place), name("Tarvik", .product)]
    #expect(NameUnification.types(names) == [.place, .place, .place])
  }

  @Test func surnamesOfIntroducedPersonsStayPersons() {
    let names = [name("Maria Quillon", .person), name("Quillon", .person), name("Vellmar", .person)]
    #expect(NameUnification.types(names) == [.person, .person, .organization])
  }

  @Test func wellKnownNamesAreLeftAlone() {
    let names = [name("Washington", .place), name("Washington", .organization), name("Washington", .place)]
    #expect(NameUnification.types(names) == [.place, .organization, .place])
  }
}
