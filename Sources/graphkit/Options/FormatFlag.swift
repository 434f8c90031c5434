import ArgumentParser
import Exports

/// A flag for every export format: those that `Exports` lists, and the picture as DOT.
struct FormatFlag: EnumerableFlag, Hashable {
  let name: String

  /// The pinned picture, which `Graph` draws.
  static let dot = FormatFlag(name: "dot")

  static let allCases = [dot] + ExportFormats.all.map { FormatFlag(name: $0.name) }

  static func name(for value: FormatFlag) -> NameSpecification { .customLong(value.name) }

  static func help(for value: FormatFlag) -> ArgumentHelp? {
    value == dot
      ? "graph.dot: the picture with all positions pinned." : value.format.map { ArgumentHelp("\($0.summary)") }
  }

  /// The format; nil for DOT.
  var format: (any ExportFormat)? { ExportFormats.format(named: name) }
}
