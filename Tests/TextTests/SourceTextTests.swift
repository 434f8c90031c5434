import Testing
import Text

@Suite struct SourceTextTests {
  let samples = ["", "plain", "naïve café", "a😀b\r\nc", "日本語\n", String(repeating: "é😀x", count: 300)]

  @Test func codePointOffsetsAreThoseOfUnicodeScalars() {
    for sample in samples {
      let text = SourceText(sample)
      var byte = 0
      for (index, scalar) in sample.unicodeScalars.enumerated() {
        #expect(text.codePointOffset(ofByte: byte) == index)
        byte += String(scalar).utf8.count
      }
      #expect(text.codePointOffset(ofByte: byte) == sample.unicodeScalars.count)
      #expect(text.codePointCount == sample.unicodeScalars.count)
    }
  }

  @Test func codePointsAndBytesAreInverse() throws {
    for sample in samples {
      let text = SourceText(sample)
      for start in stride(from: 0, through: text.codePointCount, by: 7) {
        let range = CodePointRange(start: start, end: text.codePointCount)
        let bytes = try #require(text.byteRange(range))
        #expect(text.codePoints(bytes) == range)
      }
    }
    #expect(SourceText("ab").byteRange(CodePointRange(start: 1, end: 3)) == nil)
  }

  @Test func locationsCountLinesAndCodePointsFromOne() {
    let text = SourceText("é1\n😀x\n")
    #expect(text.location(ofByte: 0) == SourceLocation(line: 1, column: 1))
    #expect(text.location(ofByte: 2) == SourceLocation(line: 1, column: 2))
    #expect(text.location(ofByte: 8) == SourceLocation(line: 2, column: 2))
  }

  @Test func bytesThatAreNotUTF8AreLocated() {
    #expect(throws: TextError.invalidUTF8(location: SourceLocation(line: 2, column: 3))) {
      try SourceText(validating: Array("ok\nx😀".utf8) + [0xFF, 0x41])
    }
  }
}
