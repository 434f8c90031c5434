/// On which side of the publication a clause puts its dates. Found once, and only if something depends on it: what
/// knows the grammar must analyze the sentence.
final class ClauseSide {
  private let find: () -> TimeDirection
  private(set) lazy var direction = find()

  init(_ find: @escaping () -> TimeDirection) { self.find = find }
}
