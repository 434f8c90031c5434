import Testing
import Text

@testable import Timeline

@Suite("Publication date")
struct PublicationDateTests {
  @Test(
    "lines that tell it",
    arguments: [
      ("Title\nPublished on August 2, 2024\nBy A Writer\n\nText.", "2024-08-02"),
      ("Title\nPublished: 11 June 2024, 5:20 AM CET\n\nText.", "2024-06-11"),
      ("Title\nUpdated: May 28, 2024, 8:05 a.m. PT\n\nText.", "2024-05-28"),
      ("Title\nUpdated: April 9, 2024\nPublished: April 8, 2024\n\nText.", "2024-04-08"),
      ("Contracts For March 19, 2024\n\nPORTS\n\nA firm was awarded a pier on March 3, 2024.", "2024-03-19"),
      ("Title\n\nPORTVALE, Ohio, June 19, 2024 /Newsline/ -- A firm said", "2024-06-19"),
      ("PARIS — 3 March 2024 — The agency said", "2024-03-03"),
      ("Title\n21 November 2024\n\nText.", "2024-11-21"),
      ("Title\nFeb. 3, 2024 | Harbours\n\nText.", "2024-02-03"),
      ("Our sports page | December 4, 2024\n\nText.", "2024-12-04"),
      ("Tuesday, July 16, 2024\n\nText.", "2024-07-16"),
      ("2024-07-16\nText.", "2024-07-16"),
      ("PORTVALE, Ohio and LUND, Sweden, June 19, 2024 – A firm said", "2024-06-19"),
      ("PUSAN, Republic of Korea, 3 February 2024: A firm said", "2024-02-03"),
      ("PORTVALE (Nov. 30, 2024) — A firm said", "2024-11-30"),
      ("(Portvale, Tuesday 27 February 2024) A firm said", "2024-02-27"),
      ("Portvale, 25 September 2024. A firm said", "2024-09-25"),
      ("Title\n\n25 Sep 2024 Posted in Notices\n\nText.", "2024-09-25"),
      ("Title\nSeptember 25, 2024 by A Writer\n\nText.", "2024-09-25"),
      ("Title\nStory by A Writer • September 25, 2024\n\nText.", "2024-09-25"),
    ])
  func found(text: String, day: String) {
    #expect(TemporalTagger().publicationDate(in: SourceText(text))?.value.earliest?.description == day)
    #expect(TemporalTagger().publicationDate(in: SourceText(text))?.value.basis == .publication)
  }

  @Test(
    "texts that don't tell it",
    arguments: [
      "OSLO, March 3 (Wire) - A firm said", "A firm bought another on May 3, 2024, it said.",
      "Founded in 2019, it grew.", "The firm (founded on 3 May 2024) grew.", "Opened on 3 May 2024. It grew.",
      "In July 2024, a firm said.", "",
    ])
  func absent(text: String) { #expect(TemporalTagger().publicationDate(in: SourceText(text)) == nil) }

  @Test("a text's own line is the reference where none is given")
  func reference() {
    let text = SourceText("Title\nPublished on August 22, 2024\n\nThe firm said on Monday that it left.")
    let values = TemporalTagger().expressions(in: text, reference: nil).map { $0.value.edtf?.description }
    #expect(values == ["2024-08-22", "2024-08-19"])
  }
}
