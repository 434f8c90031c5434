import Testing
import Text

@testable import Timeline

@Suite("Publication date")
struct PublicationDateTests {
  @Test(
    "lines that tell it",
    arguments: [
      ("Title\nPublished on September 18, 2024\nBy A Writer\n\nText.", "2024-09-18"),
      ("Title\nPublished: 30 January 2024, 7:45 PM IST\n\nText.", "2024-01-30"),
      ("Title\nUpdated: April 9, 2024, 6:40 p.m. ET\n\nText.", "2024-04-09"),
      ("Title\nUpdated: April 9, 2024\nPublished: April 8, 2024\n\nText.", "2024-04-08"),
      ("Contracts For July 14, 2024\n\nARMY\n\nA firm was awarded a contract on July 3, 2024.", "2024-07-14"),
      ("Title\n\nPORTVALE, Ohio, May 6, 2024 /Newsline/ -- A firm said", "2024-05-06"),
      ("PARIS — 3 March 2024 — The agency said", "2024-03-03"),
      ("Title\n14 October 2024\n\nText.", "2024-10-14"),
      ("Title\nAug. 12, 2024 | Desk\n\nText.", "2024-08-12"),
      ("Cyber desk | September 25, 2024\n\nText.", "2024-09-25"),
      ("Tuesday, July 16, 2024\n\nText.", "2024-07-16"),
      ("2024-07-16\nText.", "2024-07-16"),
    ])
  func found(text: String, day: String) {
    #expect(TemporalTagger().publicationDate(in: SourceText(text))?.value.earliest?.description == day)
    #expect(TemporalTagger().publicationDate(in: SourceText(text))?.value.basis == .publication)
  }

  @Test(
    "texts that don't tell it",
    arguments: [
      "OSLO, March 3 (Wire) - A firm said", "A firm bought another on May 3, 2024, it said.",
      "Founded in 2019, it grew.",
      "In July 2024, a firm said.", "",
    ])
  func absent(text: String) { #expect(TemporalTagger().publicationDate(in: SourceText(text)) == nil) }

  @Test("a text's own line is the reference where none is given")
  func reference() {
    let text = SourceText("Title\nPublished on September 18, 2024\n\nThe firm said on Monday that it left.")
    let values = TemporalTagger().expressions(in: text, reference: nil).map { $0.value.edtf?.description }
    #expect(values == ["2024-09-18", "2024-09-16"])
  }
}
