/// The formats that graphkit writes.
public enum ExportFormats {
  /// Every format, in the order of the help text. A new format is one file in `Formats/` and one line here.
  public static let all: [any ExportFormat] = [
    TimelineExport(),
    FollowTheMoneyExport(),
    TimelineJSExport(),
    CytoscapeExport(),
    GraphMLExport(),
    GEXFExport(),
    NodeLinkExport(),
    CSVExport(),
    JSONLDExport(),
    MermaidExport(),
    SQLiteExport(),
  ]

  /// The format of that name, or nil.
  public static func format(named name: String) -> (any ExportFormat)? { all.first { $0.name == name } }
}
