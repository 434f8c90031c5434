import Foundation

/// Logarithms rounded so that every machine gets the same value.
enum Logarithm {
  /// The natural logarithm to six decimal places.
  static func natural(_ value: Double) -> Double { (log(value) * 1e6).rounded() / 1e6 }
}
