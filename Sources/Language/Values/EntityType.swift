/// What kind of thing a name names.
public enum EntityType: String, Hashable, Sendable, CaseIterable {
  /// A person.
  case person
  /// A company, agency, government, university, club or other body.
  case organization
  /// A country, city, region, building or other place.
  case place
  /// A product, programme, vehicle, service or work.
  case product
  /// A named thing of another or of unknown type.
  case other
}
