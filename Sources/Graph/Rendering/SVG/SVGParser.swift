import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads an SVG document into elements; comments, the prolog and white space between elements are dropped.
enum SVGParser {
  static func parse(_ bytes: [UInt8]) throws(RenderingError) -> SVGElement {
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    parser.shouldResolveExternalEntities = false
    guard parser.parse(), let root = builder.root else {
      throw .malformedSVG(parser.parserError.map { "\($0)" } ?? "no element")
    }
    return root
  }

  private final class Builder: NSObject, XMLParserDelegate {
    var root: SVGElement?
    private var open: [SVGElement] = []

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
      attributes attributeDict: [String: String] = [:]
    ) {
      open.append(SVGElement(qName ?? elementName, attributeDict))
    }

    func parser(
      _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
    ) {
      guard let element = open.popLast() else { return }
      if open.isEmpty { root = element } else { open[open.count - 1].content.append(.element(element)) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      guard let element = open.last, element.name == "text" || element.name == "title" else { return }
      if case .text(let text) = element.content.last {
        open[open.count - 1].content[element.content.count - 1] = .text(text + string)
      } else {
        open[open.count - 1].content.append(.text(string))
      }
    }
  }
}
