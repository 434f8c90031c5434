import ArgumentParser
import Foundation
import Graph
import Timeline

/// Which part of the graph is wanted.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only what is near these organizations: ids or names, separated by commas.", valueName: "org,org"))
  var focus: String?

  @Option(help: ArgumentHelp("How many relationships away from the focus.", valueName: "n"))
  var depth = 1

  @Option(
    name: .customLong("type"), parsing: .upToNextOption,
    help: ArgumentHelp("Only relationships of these types, such as invests-in.", valueName: "type"))
  var types: [RelationshipType] = []

  @Option(
    name: .customLong("status"), parsing: .upToNextOption,
    help: ArgumentHelp("Only relationships with these statuses, such as in-effect.", valueName: "status"))
  var statuses: [RelationshipStatus] = []

  @Option(help: ArgumentHelp("Only from this day on; undated things are left out.", valueName: "date"))
  var from: CalendarDay?

  @Option(help: ArgumentHelp("Only up to this day; undated things are left out.", valueName: "date"))
  var to: CalendarDay?

  @Option(help: ArgumentHelp("Only what as many independent documents show.", valueName: "n"))
  var minSources = 1

  @Option(help: ArgumentHelp("At most so many organizations, the best-evidenced ones.", valueName: "n"))
  var maxOrganizations: Int?

  func validate() throws {
    if depth < 0 { throw ValidationError("--depth must not be negative") }
    if minSources < 1 { throw ValidationError("--min-sources must be at least 1") }
    if let maxOrganizations, maxOrganizations < 1 { throw ValidationError("--max-organizations must be at least 1") }
    if let from, let to, to < from { throw ValidationError("--to is before --from") }
  }

  /// The filter; `limit` is how many organizations there may be where the user does not say.
  func filter(limit: Int?) -> GraphFilter {
    GraphFilter(
      focus: (focus ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }, depth: depth,
      types: Set(types), statuses: Set(statuses), from: from, to: to, minimumSources: minSources,
      maximumOrganizations: maxOrganizations ?? limit)
  }
}

extension RelationshipType: ExpressibleByArgument {}
extension RelationshipStatus: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  /// Reads a day such as 2026-03-05.
  public init?(argument: String) { self.init(iso: argument) }
}
