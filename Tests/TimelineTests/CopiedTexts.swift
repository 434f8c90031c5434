import Text

/// Two near copies of one text and another text.
enum CopiedTexts {
  static let documents: [Document] = {
    let prose = (0..<80).map { "word\($0 % 37) tells\($0 % 11)" }.joined(separator: " ")
    return [
      Document(path: "1.txt", text: SourceText(prose + " .")),
      Document(path: "2.txt", text: SourceText(prose + " !")),
      Document(path: "3.txt", text: SourceText("Quite another text of another hand on another thing.")),
    ]
  }()
}
