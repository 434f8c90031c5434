import Text

extension Amount {
  /// Whether its unit is the code of a currency.
  var isMoney: Bool { unit.count == 3 && unit == unit.uppercased() }
}
