import Text

/// The date of a happening that several documents tell.
struct JoinedDate {
  /// What all dates can mean; where they conflict, the most definite one. Marked `other-document` where a document that
  /// tells the happening does not say as much itself.
  private(set) var value: TemporalValue?

  /// Joins the dates of tellings whose most definite ones come first.
  init(_ tellings: [EventTelling]) {
    let bounded = tellings.filter { $0.date?.earliest != nil || $0.date?.latest != nil }
    let definite = tellings.filter { $0.date?.edtf != nil || $0.date?.fiscal != nil }
    let dated = [bounded, definite, tellings].first { !$0.isEmpty }?.filter { $0.date != nil } ?? []
    guard var date = dated.first?.date else { return }
    var words = dated.compactMap(\.date).filter { $0.edtf == date.edtf }
    for other in dated.dropFirst().compactMap(\.date) {
      guard let mine = date.edtf, let its = other.edtf, let shared = mine.intersection(its), shared != mine else {
        continue
      }
      date = TemporalValue(
        edtf: shared, precision: date.precision, qualifier: date.qualifier, kind: .oneOf, text: date.text,
        basis: .otherDocument, anchor: date.anchor)
      words = dated.compactMap(\.date).filter { $0.edtf == shared }
    }
    // The same date may be given in other words: the choice must not depend on the order of arrival.
    value = words.min { $0.wording.lexicographicallyPrecedes($1.wording) } ?? date
    let silent = Set(tellings.flatMap(\.documents)).subtracting(dated.flatMap(\.documents))
    if !silent.isEmpty, !definite.isEmpty { value?.basis = .otherDocument }
  }
}

extension TemporalValue {
  /// What tells apart two values of one EDTF.
  fileprivate var wording: [String] {
    [
      edtf?.description ?? "", text, basis.rawValue, precision.rawValue, kind.rawValue, qualifier?.rawValue ?? "",
      anchor ?? "", fiscal ?? "", holiday ?? "",
    ]
  }
}
