/// Text and ids as Mermaid's parsers take them.
enum MermaidText {
  /// The text on one line, with punctuation that Mermaid could take for syntax as `#NN;`.
  static func label(_ text: String) -> String {
    var label = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        label += " "
      } else if scalar.properties.generalCategory == .control {
        continue
      } else if scalar.isASCII, !isPlain(scalar) {
        label += "#\(scalar.value);"
      } else {
        label.unicodeScalars.append(scalar)
      }
    }
    return label
  }

  /// The id with underscores for what isn't a letter or digit: `org:acme-corp` gives `org_acme_corp`.
  static func id(_ id: String) -> String {
    var text = ""
    for scalar in id.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        text.unicodeScalars.append(scalar)
      } else if scalar == ":" || scalar == "-" {
        text += "_"
      } else {
        text += "_\(scalar.value)_"
      }
    }
    return text
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || " ,.-/+$!?()'".unicodeScalars.contains(scalar)
  }
}
