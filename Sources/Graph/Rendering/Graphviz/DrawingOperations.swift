/// Reads drawing operations in the xdot format, in which strings have their length in bytes before them.
enum DrawingOperations {
  /// The widths of the texts (`T x y alignment width length -text`), in order.
  static func textWidths(in operations: String) -> [Double] {
    let bytes = Array(operations.utf8)
    var position = 0
    var widths = [Double]()

    func token() -> ArraySlice<UInt8> {
      while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: " ") { position += 1 }
      return bytes[start..<position]
    }
    func number() -> Double { Double(String(decoding: token(), as: UTF8.self)) ?? 0 }
    func skipString() {
      let length = Int(number())
      position = min(bytes.count, position + 2 + length)
    }

    while position < bytes.count {
      switch token().first {
      case UInt8(ascii: "T"):
        _ = (number(), number(), number())
        widths.append(number())
        skipString()
      case UInt8(ascii: "F"):
        _ = number()
        skipString()
      case UInt8(ascii: "C"), UInt8(ascii: "c"), UInt8(ascii: "S"):
        skipString()
      case UInt8(ascii: "t"):
        _ = number()
      case UInt8(ascii: "E"), UInt8(ascii: "e"):
        _ = (number(), number(), number(), number())
      case UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "L"), UInt8(ascii: "B"), UInt8(ascii: "b"):
        for _ in 0..<(2 * Int(number())) { _ = token() }
      default:
        return widths
      }
    }
    return widths
  }
}
