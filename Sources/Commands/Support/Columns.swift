internal import Model
internal import Source

/// Lines of text that fit a terminal of eighty columns.
enum Columns {
  /// What a line may hold.
  static let width = 80

  /// Words broken into lines no wider than the width, every line after the first indented.
  ///
  /// - Parameters:
  ///   - first: what stands before the words on the first line; counted, never broken.
  ///   - indent: blanks before the lines after it.
  static func wrapped(_ text: String, first: String = "", indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      if !isEmpty { line += " " }
      line += word
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  /// A text no longer than so many signs; what is cut off is marked.
  static func cut(_ text: String, to width: Int) -> String {
    guard text.count > width, width > 1 else { return text }
    var kept = text.prefix(width - 1)
    while kept.last == " " || kept.last == "," { kept.removeLast() }
    return kept + "…"
  }

  /// A text with blanks before it, so that numbers stand under each other.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A number with no-break spaces in thousands: «1 988».
  static func number(_ count: Int) -> String {
    var digits = ""
    for (index, digit) in String(count).reversed().enumerated() {
      if index > 0, index % 3 == 0 { digits = "\u{A0}" + digits }
      digits = String(digit) + digits
    }
    return digits
  }
}
