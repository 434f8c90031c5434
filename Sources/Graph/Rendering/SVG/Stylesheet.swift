/// The style rules of a picture, all of them within its own class.
struct Stylesheet {
  let theme: RenderingOptions.Theme

  /// Rules that let CSS variables replace the presentation attributes, which remain for viewers without CSS.
  var text: String {
    var rules = Paint.allCases.flatMap { paint in
      let color = theme == .dark ? paint.dark : paint.light
      return ["fill", "stroke"].map { ".gk [\($0)=\"\(color)\"]{\($0):var(\(paint.variable),\(color))}" }
    }
    if theme == .auto {
      let values = Paint.allCases.map { "\($0.variable):\($0.dark)" }.joined(separator: ";")
      rules.append("@media (prefers-color-scheme:dark){.gk-auto{\(values)}}")
    }
    return rules.joined(separator: "\n")
  }
}
