import Testing

@testable import Language

@Suite struct LayoutTests {
  private func segments(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      Layout.segments(bytes, 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test func linesAreParagraphs() {
    #expect(segments("Heading\nOne sentence here. Another.\n- item one\n- item two\n").count == 4)
  }

  @Test func aLineOfAsterisksIsAList() {
    #expect(segments("* Profit rises by a tenth * Sales fall * Sees 5 * 3 as fifteen").count == 3)
    #expect(segments("Profit * rises * Sales fall").count == 1)
  }

  @Test func blankLinesSeparate() { #expect(segments("One\n \nTwo\r\n\r\nThree").count == 3) }

  @Test func wrappedTextGoesOn() {
    let wrapped = """
      The harbour board met for three hours on Monday evening and heard from all five
      Bidders for the northern quay, none of whom wished to be named in the minutes of
      The meeting. A decision will follow.

      Another paragraph starts here.
      """
    #expect(segments(wrapped).count == 2)
  }

  @Test func aLowerCaseLineContinuesALongOne() {
    #expect(segments("The board of the harbour company said on Monday that\nit would wait.").count == 1)
    #expect(segments("Short heading\nit would wait.").count == 2)
  }

  @Test(arguments: ["*", "•", "-"])
  func bulletsBeginSegments(_ bullet: String) {
    let list = """
      \(bullet) The harbour board of the northern quay, five bidders, none of them named
      \(bullet) The shipping company that serves the southern islands on most weekdays in it
      \(bullet) The ferry operator
      """
    #expect(segments(list).count == 3)
  }

  @Test func oneDashIsNoBullet() {
    let wrapped = """
      The harbour board met for three hours on Monday evening and heard from all five
      - Bidders for the northern quay, none of whom wished to be named in the minutes
      Of the meeting. A decision on all of these is to follow before the year has run
      Out.
      """
    #expect(segments(wrapped).count == 1)
  }
}
