import Graph
import Text
import Timeline

/// The events as TimelineJS shows them: one slide each, with quotes and sources. Undated ones stand on the title slide.
struct TimelineJSExport: ExportFormat {
  let name = "timelinejs"
  let summary = "timelinejs.json, slides for TimelineJS."
  let fileNames = ["timelinejs.json"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let index = GraphIndex(graph)
    var losses = LossCounter()
    var slides = [Slide]()
    var undated = [Event<Organization.ID>]()
    for event in graph.events {
      guard let date = event.date, let span = TimelineJSSpan(date) else {
        undated.append(event)
        continue
      }
      slides.append(slide(event, date, span, index))
      if date.earliest == nil || date.latest == nil {
        losses.add(.openDatesPinned)
      } else if !date.isPlainOrInterval {
        losses.add(.datesSimplified)
      }
    }
    losses.add(.undatedEventsListed, undated.count)
    losses.add(.relationshipsLeftOut, graph.relationships.count)
    let timeline = Timeline(title: undated.isEmpty ? nil : title(undated, index), events: slides)
    let bytes = try JSONText(format: name).document(timeline)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)], losses: losses.losses)
  }

  private func slide(
    _ event: Event<Organization.ID>, _ date: TemporalValue, _ span: TimelineJSSpan, _ index: GraphIndex
  ) -> Slide {
    Slide(
      id: event.id, start: span.start, end: span.end, displayDate: DateLabel.text(date), edtf: date.edtf?.description,
      group: HTMLText.escaped(event.type.rawValue), status: event.status,
      text: Words(
        headline: HTMLText.escaped(event.title), text: event.evidence.map { citation($0, index) }.joined()))
  }

  private func title(_ undated: [Event<Organization.ID>], _ index: GraphIndex) -> TitleSlide {
    let items = undated.map { event in
      "<li>\(HTMLText.escaped(event.title))\(event.evidence.map { citation($0, index) }.joined())</li>"
    }
    return TitleSlide(text: Words(headline: "Undated events", text: "<ul>\(items.joined())</ul>"))
  }

  /// The quote, and where it is from.
  private func citation(_ evidence: Evidence, _ index: GraphIndex) -> String {
    let quote = "<p>“\(HTMLText.escaped(evidence.quote))”"
    guard let document = index.document(evidence.document) else { return quote + "</p>" }
    let title = HTMLText.escaped(document.title ?? document.path)
    let place = HTMLText.escaped(evidence.pointer)
    let source = document.webAddress.map { "<a href=\"\(HTMLText.escaped($0))\">\(title)</a>" } ?? title
    return "\(quote) <small>\(source), \(place)</small></p>"
  }
}

extension TimelineJSExport {
  private struct Timeline: Encodable {
    let title: TitleSlide?
    let events: [Slide]
  }

  private struct TitleSlide: Encodable {
    let id = "undated"
    let text: Words

    enum CodingKeys: String, CodingKey {
      case id = "unique_id"
      case text
    }
  }

  private struct Slide: Encodable {
    let id: String
    let start: TimelineJSDate
    let end: TimelineJSDate?
    let displayDate: String
    let edtf: String?
    let group: String
    let status: String?
    let text: Words

    enum CodingKeys: String, CodingKey {
      case id = "unique_id"
      case start = "start_date"
      case end = "end_date"
      case displayDate = "display_date"
      case edtf, group, status, text
    }
  }

  private struct Words: Encodable {
    let headline: String
    let text: String
  }
}

extension TemporalValue {
  /// Whether it is a plain date or a plain period: nothing of it is lost between a start and an end.
  fileprivate var isPlainOrInterval: Bool {
    guard case .interval(.date(let first), .date(let last)) = edtf else { return isPlainInstant }
    return first.qualifier == nil && last.qualifier == nil
  }
}
