/// The legend of an overview.
struct OverviewLegend {
  let organizations: [Organization]
  let relationships: [Relationship]
  let hasArrows: Bool

  var legend: Legend {
    Legend(rows: [
      Legend.Row(heading: "Relationship", entries: types),
      Legend.Row(heading: "Status", entries: statuses),
      Legend.Row(heading: "Organization", entries: kinds),
    ])
  }

  private var types: [Legend.Entry] {
    Set(relationships.map(\.type)).sorted().map { type in
      let style = RelationshipStyle(type)
      let head = hasArrows ? style.arrow : "none"
      let tail = type == .competesWith ? head : "none"
      return Legend.Entry(
        sample: .edge(style.line, penWidth: style.penWidth, .solid, tail: tail, head: head), label: style.verb,
        paint: style.text)
    }
  }

  private var statuses: [Legend.Entry] {
    let used = Set(relationships.map(\.current.status))
    guard used != [.inEffect], !used.isEmpty else { return [] }
    var entries = [Legend.Entry]()
    for (style, paint, label) in [
      (LineStyle.solid, Paint.strong, "in effect"), (.dashed, .strong, "planned"),
      (.dotted, .strong, "ended or declined"),
    ] where used.contains(where: { $0.lineStyle == style }) {
      entries.append(
        Legend.Entry(sample: .edge(paint, penWidth: 1, style, tail: "none", head: "none"), label: label))
    }
    return entries
  }

  private var kinds: [Legend.Entry] {
    let used = Set(organizations.map { OrganizationLook($0.type) })
    return OrganizationLook.allCases.filter(used.contains).map { look in
      let shape: PinnedNode.Shape = look == .governmental ? .box : look == .other ? .diamond : .ellipse
      return Legend.Entry(
        sample: .node(shape, fill: .strong, stroke: .surface, penWidth: 0.6, Size(width: 8, height: 8)),
        label: look.label)
    } + [
      Legend.Entry(
        sample: .node(.ellipse, fill: .strong, stroke: .surface, penWidth: 0.6, Size(width: 13, height: 13)),
        label: "more relationships")
    ]
  }
}
