import Graph
import Yams

extension Overrides {
  /// Reads the text of a `graphkit.yaml`; keys other than `organizations` at the top are other parts' business.
  /// - Throws: ``OverridesError`` with the line of the first thing that is wrong.
  public init(yaml: String) throws(OverridesError) {
    self.init()
    let root: Node?
    do { root = try Yams.compose(yaml: yaml) } catch { throw .invalidYAML("\(error)") }
    guard let root, root.scalar?.string.isEmpty != true else { return }
    guard let mapping = root.mapping else { throw Self.error(root, "the file has to be a mapping") }
    guard let list = mapping["organizations"] else { return }
    guard let sequence = list.sequence else { throw Self.error(list, "'organizations' has to be a list") }
    for node in sequence { entries.append(try Self.entry(node)) }
  }

  private static func entry(_ node: Node) throws(OverridesError) -> Entry {
    guard let mapping = node.mapping else { throw error(node, "an organization has to be a mapping with a name") }
    var entry = Entry(name: "")
    for (key, value) in mapping {
      switch key.string {
      case "name": entry.name = try text(value, "name")
      case "aliases": entry.aliases = try texts(value, "aliases")
      case "not": entry.apart = try texts(value, "not")
      case "country": entry.country = try text(value, "country")
      case "parent": entry.parent = try text(value, "parent")
      case "hide":
        guard let flag = value.bool else { throw error(value, "'hide' has to be true or false") }
        entry.isHidden = flag
      case "type":
        let name = try text(value, "type")
        guard let type = OrganizationType(rawValue: name) else {
          let known = OrganizationType.allCases.map(\.rawValue).joined(separator: ", ")
          throw error(value, "'\(name)' is no type; types are \(known)")
        }
        entry.type = type
      default: throw error(key, "unknown key '\(key.string ?? "")'")
      }
    }
    guard !entry.name.isEmpty else { throw error(node, "an organization needs a name") }
    return entry
  }

  private static func text(_ node: Node, _ key: String) throws(OverridesError) -> String {
    guard let text = node.string, !text.isEmpty else { throw error(node, "'\(key)' has to be a text") }
    return text
  }

  private static func texts(_ node: Node, _ key: String) throws(OverridesError) -> [String] {
    guard let sequence = node.sequence else { throw error(node, "'\(key)' has to be a list of names") }
    var found = [String]()
    for item in sequence { found.append(try text(item, key)) }
    return found
  }

  private static func error(_ node: Node, _ reason: String) -> OverridesError {
    .invalidEntry(line: node.mark?.line ?? 0, reason: reason)
  }
}
