import Graph

/// A user's corrections of who is who, as `graphkit.yaml` states them.
///
/// ```yaml
/// organizations:
///   - name: Harbour Systems        # the name to display
///     aliases: [Harbour, HSY]      # names that are this organization: joins them
///     not: [Harbour Bank]          # names that are another one: keeps them apart
///     type: company                # optional, as are country and parent
///   - name: Blue List
///     hide: true                   # never an organization
/// ```
///
/// They win over everything that graphkit knows or infers.
public struct Overrides: Hashable, Sendable {
  /// What a user says of one organization.
  public struct Entry: Hashable, Sendable {
    /// The name to display.
    public var name: String
    /// Names that are this organization.
    public var aliases: [String]
    /// Names that are another organization, each one of its own.
    public var apart: [String]
    /// What it is; nil leaves it to the evidence.
    public var type: OrganizationType?
    /// ISO 3166 code of its country.
    public var country: String?
    /// The name of the organization that it is a part of.
    public var parent: String?
    /// Whether it is never an organization.
    public var isHidden: Bool

    /// Creates an entry.
    public init(
      name: String, aliases: [String] = [], apart: [String] = [], type: OrganizationType? = nil,
      country: String? = nil, parent: String? = nil, isHidden: Bool = false
    ) {
      self.name = name
      self.aliases = aliases
      self.apart = apart
      self.type = type
      self.country = country
      self.parent = parent
      self.isHidden = isHidden
    }
  }

  /// The corrections, in the file's order; of two for one name the later wins.
  public var entries: [Entry]

  /// Creates corrections; by default none.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// The names in the corrections that no text mentions, sorted: what a user may have misspelled.
  public func unusedNames(in report: OrganizationReport) -> [String] {
    let used = Set(report.organizations.flatMap { [$0.name] + $0.aliases }.map(OrganizationName.key))
    return entries.filter { !$0.isHidden }
      .filter { entry in ([entry.name] + entry.aliases).allSatisfy { !used.contains(OrganizationName.key($0)) } }
      .map(\.name).sorted()
  }

  /// A gazetteer in which the user's entries replace what was known of their names.
  func extending(_ gazetteer: Gazetteer) -> Gazetteer {
    guard !entries.isEmpty else { return gazetteer }
    var extended = gazetteer
    for entry in entries {
      let known = ([entry.name] + entry.aliases).lazy.flatMap { gazetteer.senses(of: $0) }.first
        .map { gazetteer.entries[$0.entry] }
      extended.add(entry.gazetteerEntry(knownAs: known), aliases: entry.aliases)
      for name in entry.apart where !entries.contains(where: { $0.name == name }) {
        extended.add(Entry(name: name).gazetteerEntry(knownAs: nil), aliases: [])
      }
    }
    for entry in entries {
      if let parent = entry.parent { extended.setParent(of: entry.name, to: parent) }
    }
    return extended
  }
}

extension Overrides.Entry {
  fileprivate func gazetteerEntry(knownAs known: GazetteerEntry?) -> GazetteerEntry {
    let kind: GazetteerEntry.Kind =
      if isHidden { .other } else if let type { .organization(type) } else { known?.kind ?? .organizationOfUnknownType }
    return GazetteerEntry(
      name: name, kind: kind, country: country ?? known?.country, parent: known?.parent, nouns: known?.nouns ?? [],
      isUsers: true)
  }
}
