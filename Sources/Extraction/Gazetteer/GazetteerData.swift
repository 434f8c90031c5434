/// The texts of the gazetteer; see ``Gazetteer`` for their format.
enum GazetteerData {
  /// All of them.
  static let all = [
    americanGovernment, governments, otherGovernments, international, research, press,
    technology, communications, media, defence, manufacturing, energy,
    banks, investors, consumer, transport, newcomers, professions,
    contractors, resources, europeanIndustry, asianIndustry,
    software, electronics, funds, finance, brands,
    americanBodies, foreignBodies, listed,
  ]
}
