/// How a picture is to look.
public struct RenderingOptions: Hashable, Sendable {
  /// What is shown.
  public enum View: String, Hashable, Sendable, CaseIterable {
    /// Organizations and their relationships.
    case graph
    /// Events along time.
    case timeline
  }

  /// The colours.
  public enum Theme: String, Hashable, Sendable, CaseIterable {
    /// For paper.
    case light
    /// For a dark screen.
    case dark
    /// Light, or dark where the reader's system asks for it.
    case auto
  }

  /// How much the graph view tells of each relationship.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// Every name and every relationship with its details.
    case report
    /// Organizations as dots with the names of the best connected.
    case overview
    /// A report up to 30 organizations, an overview beyond.
    case automatic
  }

  /// What is shown.
  public var view: View
  /// The colours.
  public var theme: Theme
  /// How much the graph view tells.
  public var style: Style
  /// The title; nil for one that says what the view shows, empty for none.
  public var title: String?
  /// What stands under the title; nil for the period and the counts, empty for nothing.
  public var subtitle: String?
  /// The width of the picture in points; nil for what the content needs.
  public var width: Double?
  /// Whether the signs are explained.
  public var legend: Bool
  /// Whether the cited documents are listed.
  public var sources: Bool
  /// What ids in the SVG start with; nil for a hash of the content.
  public var idPrefix: String?
  /// What was left out, as ``GraphFilter`` says it, or nil.
  public var note: String?
  /// The executable that lays out large graphs when called with ``LayoutWorker/command``; nil to lay out in this process.
  public var layoutExecutable: String?
  /// How long a layout in another process may take, in seconds.
  public var layoutTimeout: Double

  /// Creates options.
  public init(
    view: View = .graph, theme: Theme = .light, style: Style = .automatic, title: String? = nil,
    subtitle: String? = nil, width: Double? = nil, legend: Bool = true, sources: Bool = true, idPrefix: String? = nil,
    note: String? = nil, layoutExecutable: String? = nil, layoutTimeout: Double = 60
  ) {
    self.view = view
    self.theme = theme
    self.style = style
    self.title = title
    self.subtitle = subtitle
    self.width = width
    self.legend = legend
    self.sources = sources
    self.idPrefix = idPrefix
    self.note = note
    self.layoutExecutable = layoutExecutable
    self.layoutTimeout = layoutTimeout
  }
}
