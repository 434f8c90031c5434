/// The legend of a report.
struct ReportLegend {
  let model: ReportModel

  var legend: Legend {
    Legend(rows: [
      Legend.Row(heading: "Relationship", entries: types),
      Legend.Row(heading: "Status", entries: statuses),
      Legend.Row(heading: "Organization", entries: organizations),
    ])
  }

  private var types: [Legend.Entry] {
    Set(model.drawn.map(\.type)).sorted().map { type in
      let style = RelationshipStyle(type)
      let tail = type == .competesWith ? style.arrow : "none"
      return Legend.Entry(
        sample: .edge(style.line, penWidth: style.penWidth, .solid, tail: tail, head: style.arrow), label: style.verb,
        paint: style.text)
    }
  }

  private var statuses: [Legend.Entry] {
    let used = Set(model.drawn.map(\.current.status))
    guard !used.isEmpty, used != [.inEffect] else { return [] }
    return RelationshipStatus.allCases.filter(used.contains).map { status in
      Legend.Entry(
        sample: .edge(
          status == .declined ? .faded : .strong, penWidth: 1.2, status.lineStyle, tail: "none",
          head: status == .inEffect ? "normal" : "onormal"), label: status.words, struck: status == .declined)
    }
  }

  private var organizations: [Legend.Entry] {
    let used = Set(model.nodes.map { OrganizationLook($0.organization.type) })
    var entries = OrganizationLook.allCases.filter(used.contains).map { look in
      Legend.Entry(
        sample: .node(
          look.shape, fill: .surface, stroke: look.stroke, penWidth: look.penWidth, Size(width: 24, height: 12)),
        label: look.label)
    }
    if !model.clusters.isEmpty {
      let sample = Legend.Sample.node(.rounded, fill: .tint, stroke: .tint, penWidth: 1, Size(width: 24, height: 12))
      entries.append(Legend.Entry(sample: sample, label: "same parent"))
    }
    return entries
  }
}
