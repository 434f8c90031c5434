/// The texts of the gazetteer; see ``Gazetteer`` for their format.
enum GazetteerData {
  /// All of them.
  static let all = [americanGovernment, governments, international, companies, industry]
}
