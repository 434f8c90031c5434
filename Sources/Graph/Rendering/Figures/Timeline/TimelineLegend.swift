import Timeline

/// The legend of a timeline.
struct TimelineLegend {
  let events: [Event<Organization.ID>]

  var legend: Legend {
    Legend(rows: [Legend.Row(heading: "Event", entries: types), Legend.Row(heading: "Date", entries: dates)])
  }

  private var types: [Legend.Entry] {
    let used = Set(events.map(\.type))
    return EventType.allCases.filter(used.contains).map { type in
      let style = EventStyle(type)
      return Legend.Entry(
        sample: .node(style.shape, fill: style.paint, stroke: style.paint, penWidth: 1, Size(width: 9, height: 9)),
        label: style.label)
    }
  }

  private var dates: [Legend.Entry] {
    let marks = events.map { EventMark($0.date) }
    func bar(_ style: LineStyle, tail: String, head: String) -> Legend.Sample {
      .edge(.strong, penWidth: 1.7, style, tail: tail, head: head)
    }
    func dot(fill: Paint) -> Legend.Sample {
      .node(.ellipse, fill: fill, stroke: .strong, penWidth: 1.4, Size(width: 9, height: 9))
    }
    var entries = [Legend.Entry]()
    if marks.contains(where: \.isDay) {
      entries.append(Legend.Entry(sample: dot(fill: .strong), label: "exact day"))
    }
    if marks.contains(where: { if case .period = $0 { true } else { false } }) {
      entries.append(
        Legend.Entry(sample: bar(.solid, tail: "tee", head: "tee"), label: "within a month, quarter or year"))
    }
    if marks.contains(where: { if case .until = $0 { true } else { false } }) {
      entries.append(Legend.Entry(sample: bar(.solid, tail: "normal", head: "tee"), label: "by then"))
    }
    if marks.contains(where: { if case .since = $0 { true } else { false } }) {
      entries.append(Legend.Entry(sample: bar(.solid, tail: "tee", head: "normal"), label: "from then on"))
    }
    if events.contains(where: { $0.date?.qualifier != nil || $0.date?.precision == .approximate }) {
      entries.append(Legend.Entry(sample: bar(.dashed, tail: "tee", head: "tee"), label: "approximate"))
    }
    if marks.contains(.undated) {
      entries.append(Legend.Entry(sample: dot(fill: .surface), label: "undated or planned"))
    }
    return entries
  }
}
