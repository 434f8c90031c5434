/// Who takes part beside those whom a verb names first.
extension VerbArguments {
  /// "together with Acme": who does it too.
  func companions(_ found: [Argument], passive: Bool) -> [Argument] {
    guard let first = found.first(where: { $0.slot == (passive ? .patient : .agent) }) else { return [] }
    return found.filter { isTogether($0) }.map { companion in
      // "sued Acme along with Bolt"
      let object = passive ? nil : found.first { $0.slot == .patient && $0.token < companion.token }
      if let object, view.mentionAtHead[object.token] >= 0, !isSetOff(companion.token) {
        return Argument(slot: object.slot, token: companion.token, route: object.route)
      }
      // "is led by Acme, along with Bolt"
      let isDeed = passive && view.mentionAtHead[first.token] < 0
      let agent = isDeed ? found.first { $0.slot == .agent && $0.token < companion.token } : nil
      return Argument(slot: agent?.slot ?? first.slot, token: companion.token, route: agent?.route ?? first.route)
    }
  }

  /// Whether a comma stands before a phrase.
  private func isSetOff(_ token: Int) -> Bool {
    let start = view.tree.subtreeRange(of: token).lowerBound
    return start > 1 && (view.tokens[start - 1].form == "," || view.tokens[start - 2].form == ",")
  }

  private func isTogether(_ argument: Argument) -> Bool {
    if argument.slot != "with" {
      return ["together with", "along with", "jointly with", "alongside"].contains(argument.slot.name)
    }
    let start = view.tree.subtreeRange(of: argument.token).lowerBound
    return [start, start - 1].contains { $0 >= 0 && ["together", "along", "jointly"].contains(view.lemmas[$0]) }
  }
}
