import Timeline

/// Draws events along time, a lane for each organization that matters.
struct TimelineFigure {
  let graph: OrganizationGraph
  let options: RenderingOptions
  let metrics: FontMetrics

  /// The finished page.
  func figure() throws(RenderingError) -> Figure {
    Figure(name: "timeline", canvas: Canvas(size: Size(width: 100, height: 100), dark: options.theme == .dark), title: "", summary: "", annotations: [:])
  }
}
