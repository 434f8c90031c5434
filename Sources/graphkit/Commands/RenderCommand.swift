import ArgumentParser
import Graph

/// `graphkit render`: pictures of the graph and of the timeline.
struct RenderCommand: ParsableCommand {
  /// What to draw.
  enum View: String, ExpressibleByArgument, CaseIterable {
    case graph, timeline, both

    var views: [RenderingOptions.View] {
      switch self {
      case .graph: [.graph]
      case .timeline: [.timeline]
      case .both: [.graph, .timeline]
      }
    }
  }

  /// The kind of file.
  enum Format: String, EnumerableFlag {
    case svg, png, pdf

    static func help(for value: Format) -> ArgumentHelp? { "Write \(value.rawValue.uppercased())." }
  }

  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draw the graph and the timeline; without arguments, seeds/ into out/.")

  @Flag var format: Format = .svg

  @Option(help: "What to draw: graph, timeline or both.")
  var view: View?

  @Option(name: [.short, .long], help: "A folder, a file, or '-' for standard output. Default: out/")
  var output = "out"

  @OptionGroup(title: "Picture options") var picture: PictureOptions

  @OptionGroup(title: "Filter options") var filter: FilterOptions

  @OptionGroup(title: "Input options") var options: InputOptions

  func run() throws {
    let destination = Output(output)
    let views = (view ?? (destination.isSingle ? .graph : .both)).views
    let built = try GraphBuilder(options: options).build()
    let filtered = try filter.filter(limit: GraphFilter().maximumOrganizations).apply(to: built.graph)
    let renderer = PictureRenderer(observer: picture.observer(isQuiet: options.quiet))
    let results = try views.map { view in
      let rendering = picture.rendering(view, note: filtered.note)
      return (name: "\(view.rawValue).\(format.rawValue)", bytes: try draw(filtered.graph, renderer, rendering))
    }
    try destination.write(results)
    try ErrorReport.exitIfFailed(built.failures, of: built.inputs)
  }

  private func draw(
    _ graph: OrganizationGraph, _ renderer: PictureRenderer, _ options: RenderingOptions
  ) throws(RenderingError) -> [UInt8] {
    switch format {
    case .svg: Array(try renderer.svg(for: graph, options: options).utf8)
    case .png: try renderer.png(for: graph, options: options)
    case .pdf: try renderer.pdf(for: graph, options: options)
    }
  }
}
