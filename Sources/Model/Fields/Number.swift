import Source
import Syntax

/// A number as written: `7,2 %` is 7.2, unit `%`, one decimal.
package struct Quantity: Hashable, Sendable {
  package let value: Double
  /// What stands behind the number, without the space; nil when nothing does.
  package let unit: String?
  /// How many decimals were written.
  package let decimals: Int

  package init(value: Double, unit: String? = nil, decimals: Int = 0) {
    self.value = value
    self.unit = unit
    self.decimals = decimals
  }

  /// Reads `7,2`, `7.2`, `1 200`, `1.200,5`, `1.200.000`, `−3`, `85 %`, `12 dager`. A lone comma or
  /// point is a decimal sign, unless `decimalSign` says that it is the other one; a space (also a
  /// no-break or thin one) between digits groups thousands.
  package static func reading(_ text: String, decimalSign: DecimalSign? = nil) -> Quantity? {
    if let plain = readingPlain(text, decimalSign) { return plain }
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    var digits = ""
    if let sign = rest.first, "-–−+".contains(sign) {
      if sign != "+" { digits = "-" }
      rest.removeFirst()
    }
    guard let figures = NumberFigures(&rest, decimalSign: decimalSign) else { return nil }
    digits += figures.text
    guard let value = Double(digits), value.isFinite else { return nil }
    while let character = rest.first, character.isWhitespace { rest.removeFirst() }
    while let character = rest.last, character.isWhitespace { rest.removeLast() }
    if let exponent = exponent(rest) {
      guard let value = Double("\(digits)e\(exponent)"), value.isFinite else { return nil }
      return Quantity(value: value, decimals: max(0, figures.decimals - exponent))
    }
    // A range, a fraction or a spread is more than one number.
    if let mark = rest.first, ",.-–−/:±".contains(mark) { return nil }
    return Quantity(
      value: value, unit: rest.isEmpty ? nil : String(rest), decimals: figures.decimals)
  }
}

extension Quantity {
  /// What `E+03` behind a number multiplies it by: spreadsheets shorten large and small numbers so.
  private static func exponent(_ rest: Substring) -> Int? {
    guard let mark = rest.first, mark == "E" || mark == "e",
      let power = Int(rest.dropFirst().replacing("−", with: "-")), abs(power) <= 300
    else { return nil }
    return power
  }

  /// `4`, `4,8`, `4.8` in plain figures, as nearly every cell of a series holds; nil for the rest.
  private static func readingPlain(_ text: String, _ decimalSign: DecimalSign?) -> Quantity? {
    var number = 0
    var decimals: Int?
    guard (1...9).contains(text.utf8.count) else { return nil }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        number = number * 10 + Int(byte) - 0x30
        if let count = decimals { decimals = count + 1 }
      case 0x2C, 0x2E:
        guard decimals == nil, text.utf8.first != byte else { return nil }
        decimals = 0
      default: return nil
      }
    }
    if decimals == 0 || decimals == 3 && decimalSign != nil { return nil }
    var scale = 1.0
    for _ in 0..<(decimals ?? 0) { scale *= 10 }
    return Quantity(value: Double(number) / scale, decimals: decimals ?? 0)
  }
}

extension FieldKind where Value == Quantity {
  /// A number with a decimal comma or point, and a unit if one is written behind it.
  package static var number: FieldKind<Quantity> {
    FieldKind(.number) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: KindShape.number.name))
        return nil
      }
      if let value = Quantity.reading(text) { return value }
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(text)» er ikke et tall", en: "“\(text)” is not a number"),
          remedy: LocalizedText(
            nb: "skriv et tall, for eksempel 5,5", en: "write a number, for example 5.5")))
      return nil
    }
  }
}
