import Source

/// What the digits of one token spell.
enum NumberShape: Hashable, Sendable {
  case plain(Double, isInteger: Bool)
  case date(year: Int?, month: Int, day: Int)
  /// `2026/27`.
  case years(Int, Int)

  /// Reads the text of a number token. A comma is decimal in Norwegian, and a full stop before
  /// three digits marks thousands; English has it the other way.
  init?(_ text: String, language: LanguageCode) {
    let bytes = Array(text.utf8)
    var groups: [Int] = []
    var widths: [Int] = []
    var marks: [UInt8] = []
    var value = 0
    var width = 0
    for byte in bytes {
      if (0x30...0x39).contains(byte) {
        guard width < 15 else { return nil }
        value = value * 10 + Int(byte) - 0x30
        width += 1
      } else {
        groups.append(value)
        widths.append(width)
        marks.append(byte)
        value = 0
        width = 0
      }
    }
    groups.append(value)
    widths.append(width)
    switch (groups.count, marks.first) {
    case (1, _): self = .plain(Double(groups[0]), isInteger: true)
    case (3, 0x2D): self = .date(year: groups[0], month: groups[1], day: groups[2])
    case (3, 0x2E) where widths[1] < 3 && widths[0] < 3,
      (3, 0x2F) where widths[1] < 3 && widths[0] < 3:
      let year = groups[2] < 100 ? 2000 + groups[2] : groups[2]
      let (day, month) = groups[1] > 12 ? (groups[1], groups[0]) : (groups[0], groups[1])
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
      self = .date(year: year, month: month, day: day)
    case (2, 0x2F):
      if widths[0] == 4, (1990...2099).contains(groups[0]) {
        let second = widths[1] == 2 ? groups[0] / 100 * 100 + groups[1] : groups[1]
        self = .years(groups[0], second)
      } else if groups[0] > groups[1], (1...12).contains(groups[1]), groups[0] <= 31 {
        self = .date(year: nil, month: groups[1], day: groups[0])
      } else {
        guard groups[1] != 0 else { return nil }
        self = .plain(Double(groups[0]) / Double(groups[1]) * 100, isInteger: false)
      }
    default:
      guard let number = NumberShape.decimal(groups, widths, marks, language) else { return nil }
      self = number
    }
  }

  private static func decimal(
    _ groups: [Int], _ widths: [Int], _ marks: [UInt8], _ language: LanguageCode
  ) -> NumberShape? {
    guard marks.allSatisfy({ $0 == 0x2E || $0 == 0x2C }) else { return nil }
    let decimalMark: UInt8 = language == .en ? 0x2E : 0x2C
    var whole = Double(groups[0])
    for index in 1..<groups.count {
      let thousands =
        widths[index] == 3 && widths[0] <= 3 && groups[0] > 0
        && (marks[index - 1] != decimalMark || groups[index] == 0)
      if thousands {
        whole = whole * 1000 + Double(groups[index])
      } else if index == groups.count - 1 {
        var scale = 1.0
        for _ in 0..<widths[index] { scale *= 10 }
        return .plain(whole + Double(groups[index]) / scale, isInteger: false)
      } else {
        return nil
      }
    }
    return .plain(whole, isInteger: true)
  }
}
