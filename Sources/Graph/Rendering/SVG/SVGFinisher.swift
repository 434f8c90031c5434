/// Makes of Graphviz's SVG one that can be embedded: ids with a prefix, spoken names, fixed text widths, themes.
struct SVGFinisher {
  let figure: Figure
  let options: RenderingOptions
  /// What every id starts with.
  let prefix: String
  /// The widths of each node's texts, by the node's id without prefix.
  let textWidths: [String: [Double]]

  /// The finished document.
  func finish(_ root: SVGElement) throws(RenderingError) -> SVGElement {
    let size = figure.canvas.size
    let width = options.width ?? size.width
    var svg = SVGElement("svg", root.attributes, root.content)
    svg.attributes["width"] = DOTText.number(width) + "pt"
    svg.attributes["height"] = DOTText.number(size.height * width / size.width) + "pt"
    svg.attributes["role"] = "img"
    svg.attributes["class"] = options.theme == .auto ? "gk gk-auto" : "gk"
    svg.attributes["style"] = "max-width:100%;height:auto"
    svg.attributes["font-family"] = FontMetrics.family
    svg.attributes["lang"] = "en"
    svg.attributes["aria-labelledby"] = prefix + "name"
    svg.attributes["aria-describedby"] = prefix + "summary"
    var content: [SVGElement.Content] = [
      .element(SVGElement("title", ["id": prefix + "name"], [.text(figure.title)])),
      .element(SVGElement("desc", ["id": prefix + "summary"], [.text(figure.summary)])),
      .element(SVGElement("style", [:], [.text(Stylesheet(theme: options.theme).text)])),
    ]
    for child in root.children { content.append(.element(try finished(child, owner: nil))) }
    svg.content = content
    return svg
  }

  /// An element within the group of a node, edge or cluster whose id is `owner`.
  private func finished(_ element: SVGElement, owner: String?) throws(RenderingError) -> SVGElement {
    var result = element
    var owner = owner
    if element.name == "g" {
      if let id = element.attributes["id"], id.hasPrefix("a_") {
        // Graphviz's group around a link.
        result.attributes["id"] = prefix + XMLName.encoded(id.dropFirst(2) + "/link")
      } else {
        owner = element.attributes["id"]
        result.attributes["id"] = owner.map { prefix + XMLName.encoded($0) }
      }
      result.attributes["class"] = classes(element)
    }
    for name in ["fill", "stroke"] where element.attributes[name] == "transparent" { result.attributes[name] = "none" }
    if let dashes = element.attributes["stroke-dasharray"] {
      // Graphviz's dots are too faint in print.
      result.attributes["stroke-dasharray"] = dashes == "1,5" ? "1.6,3.2" : dashes
    }
    result.attributes["font-family"] = nil
    if element.name == "a" {
      result.attributes["xlink:title"] = nil
      result.attributes["rel"] = "noopener"
    }
    result.content = []
    if element.name == "text" { result.content = element.content }
    let widths = owner.flatMap { textWidths[$0] } ?? []
    var texts = 0
    for child in element.children where child.name != "title" {
      var child = try finished(child, owner: owner)
      if child.name == "text" {
        guard texts < widths.count else { throw .malformedSVG("a text of \(owner ?? "the page") has no width") }
        if Self.isLong(child) {
          child.attributes["textLength"] = DOTText.number(widths[texts])
          child.attributes["lengthAdjust"] = "spacingAndGlyphs"
        }
        texts += 1
      }
      result.content.append(.element(child))
    }
    if element.name == "g", element.attributes["id"] == owner, !element.classes.contains("graph") {
      describe(&result, owner)
    }
    return result
  }

  /// One or two characters burst no box, but hinting makes them up to a fifth wider than browsers set them.
  private static func isLong(_ text: SVGElement) -> Bool {
    text.content.contains { if case .text(let string) = $0 { string.count > 2 } else { false } }
  }

  /// Gives a group its spoken name and tooltip, or hides it from screen readers.
  private func describe(_ group: inout SVGElement, _ id: String?) {
    if let id, let annotation = figure.annotations[id] {
      group.attributes["role"] = "img"
      group.attributes["aria-label"] = annotation.name
      group.content.insert(.element(SVGElement("title", [:], [.text(annotation.tooltip)])), at: 0)
    } else if let id, let half = id.split(separator: "/").first.map(String.init), half != id,
      let annotation = figure.annotations[half]
    {
      group.attributes["aria-hidden"] = "true"
      group.content.insert(.element(SVGElement("title", [:], [.text(annotation.tooltip)])), at: 0)
    } else if group.classes.contains("decoration") || group.classes.contains("legend") {
      group.attributes["aria-hidden"] = "true"
    }
  }

  private func classes(_ element: SVGElement) -> String? {
    let graphviz: Set<Substring> = ["node", "edge", "cluster"]
    let own = element.classes.filter { !graphviz.contains($0) }.joined(separator: " ")
    return own.isEmpty ? nil : own
  }
}
