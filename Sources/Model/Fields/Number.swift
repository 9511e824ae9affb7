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

  /// Reads `7,2`, `7.2`, `1 200`, `–3`, `85 %`, `12 dager`. A comma or a point is a decimal sign;
  /// a space (also a no-break or thin one) between digits groups thousands.
  package static func reading(_ text: String) -> Quantity? {
    if let plain = readingPlain(text) { return plain }
    var digits = ""
    var decimals: Int?
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    if let sign = rest.first, "-–−+".contains(sign) {
      if sign != "+" { digits = "-" }
      rest.removeFirst()
    }
    guard let first = rest.first, first.isASCII, first.isNumber else { return nil }
    while let character = rest.first {
      if character.isASCII, character.isNumber {
        digits.append(character)
        if decimals != nil { decimals = (decimals ?? 0) + 1 }
        rest.removeFirst()
      } else if character == "," || character == ".", decimals == nil,
        let next = rest.dropFirst().first, next.isASCII, next.isNumber
      {
        digits.append(".")
        decimals = 0
        rest.removeFirst()
      } else if character == " " || character == "\u{A0}" || character == "\u{2009}"
        || character == "\u{202F}",
        decimals == nil, rest.dropFirst().prefix(3).count == 3,
        rest.dropFirst().prefix(3).allSatisfy({ $0.isASCII && $0.isNumber }),
        !(rest.dropFirst(4).first.map { $0.isASCII && $0.isNumber } ?? false)
      {
        rest.removeFirst()
      } else {
        break
      }
    }
    guard let value = Double(digits) else { return nil }
    while let character = rest.first, character.isWhitespace { rest.removeFirst() }
    while let character = rest.last, character.isWhitespace { rest.removeLast() }
    if let mark = rest.first, ",.-/:".contains(mark) { return nil }
    return Quantity(
      value: value, unit: rest.isEmpty ? nil : String(rest), decimals: decimals ?? 0)
  }
}

extension Quantity {
  /// `4`, `4,8`, `4.8` in plain figures, as nearly every cell of a series holds; nil for the rest.
  private static func readingPlain(_ text: String) -> Quantity? {
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
    if decimals == 0 { return nil }
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
