import ArgumentParser
import Foundation
import Graph

/// How pictures look.
struct PictureOptions: ParsableArguments {
  @Option(help: "The colours: light, dark, or auto for what the reader's system asks for.")
  var theme: RenderingOptions.Theme = .light

  @Option(help: "report with every detail, overview for many organizations, or automatic.")
  var style: RenderingOptions.Style = .automatic

  @Option(help: "The title; '' for none.")
  var title: String?

  @Option(help: "What stands under the title; '' for nothing.")
  var subtitle: String?

  @Option(help: ArgumentHelp("The width in points, 1/72 inch.", valueName: "points"))
  var width: Double?

  @Flag(name: .customLong("no-legend"), help: "Leave out the legend.")
  var withoutLegend = false

  @Flag(name: .customLong("no-sources"), help: "Leave out the list of sources.")
  var withoutSources = false

  @Option(help: ArgumentHelp("What ids in the SVG begin with. Default: a hash of the content.", valueName: "prefix"))
  var idPrefix: String?

  @Option(help: ArgumentHelp("How long the layout of a large graph may take.", valueName: "seconds"))
  var layoutTimeout = 60.0

  @Option(
    help: ArgumentHelp("Keep the DOT text of every layout in a folder.", valueName: "folder", visibility: .hidden))
  var keepLayouts: String?

  func validate() throws {
    if let width, !(200...20_000).contains(width) { throw ValidationError("--width must be from 200 to 20000") }
    if layoutTimeout <= 0 { throw ValidationError("--layout-timeout must be positive") }
    if let idPrefix, idPrefix.isEmpty || !idPrefix.utf8.allSatisfy(Self.isIdentifierByte) {
      throw ValidationError("--id-prefix takes letters, digits, '-', '_' and '.' only")
    }
  }

  /// The options of a view.
  func rendering(_ view: RenderingOptions.View, note: String?) -> RenderingOptions {
    RenderingOptions(
      view: view, theme: theme, style: style, title: title, subtitle: subtitle, width: width, legend: !withoutLegend,
      sources: !withoutSources, idPrefix: idPrefix, note: note, layoutExecutable: Bundle.main.executablePath,
      layoutTimeout: layoutTimeout)
  }

  /// Tells on standard error what the user must know of layouts, and on a terminal how slow ones get on.
  func observer(isQuiet: Bool) -> LayoutObserver {
    var observer = LayoutObserver()
    if !isQuiet {
      observer.notice = { Messages.error($0) }
      if Messages.isTerminal { observer.progress = { Messages.note($0) } }
    }
    if let keepLayouts { observer.willLayOut = LayoutKeeper(folder: keepLayouts).keep }
    return observer
  }

  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || [0x2D, 0x2E, 0x5F].contains(byte)
  }
}

extension RenderingOptions.Theme: ExpressibleByArgument {}
extension RenderingOptions.Style: ExpressibleByArgument {}
