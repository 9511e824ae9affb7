import Model
package import Source

/// iCalendar bytes, written line by line (RFC 5545 §3.1): CRLF after every line, at most 75 octets
/// a line with the rest on continuation lines, UTF-8 without a byte-order mark, no control
/// characters. The caller says what each property is: a TEXT value is escaped, any other is not.
package struct CalendarText: Sendable {
  /// A parameter of a property: name and value, the value as a reader should see it.
  package typealias Parameter = (name: String, value: String)

  /// What is written so far.
  package private(set) var bytes: [UInt8] = []

  /// Octets a physical line may hold before its CRLF (RFC 5545 §3.1).
  package static let longestLine = 75

  package init() {}

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Properties

  package mutating func begin(_ component: String) { property("BEGIN", component) }

  package mutating func end(_ component: String) { property("END", component) }

  /// A property whose value is no TEXT: a date, a number, a URI, a rule. Written as it is, but for
  /// control characters, which have no place in it.
  package mutating func property(
    _ name: String, _ value: String, _ parameters: [Parameter] = []
  ) {
    var line = name
    for parameter in parameters {
      line += ";\(parameter.name)=\(CalendarText.parameterValue(parameter.value))"
    }
    fold("\(line):\(CalendarText.withoutControls(value))")
  }

  /// A property whose value is TEXT: `\`, `;`, `,` and line breaks are escaped.
  package mutating func text(_ name: String, _ value: String, _ parameters: [Parameter] = []) {
    property(name, CalendarText.escaped(value), parameters)
  }

  /// A property that holds several TEXT values, with commas between them (CATEGORIES).
  package mutating func texts(_ name: String, _ values: [String]) {
    property(name, values.map(CalendarText.escaped).joined(separator: ","))
  }

  /// `DTSTART;VALUE=DATE:20261124`.
  package mutating func day(_ name: String, _ day: CalendarDate) {
    property(name, CalendarText.basic(day), [("VALUE", "DATE")])
  }

  /// `DTSTART;TZID=Europe/Oslo:20261124T133000`. The zone must stand in the file: `timeZone(_:)`.
  package mutating func moment(
    _ name: String, _ day: CalendarDate, minutes: Int, zone: CentralEuropeanTime
  ) {
    property(name, CalendarText.basic(day, minutes: minutes), [("TZID", zone.name)])
  }

  // MARK: Values

  /// `20261124`.
  package static func basic(_ day: CalendarDate) -> String {
    day.iso.filter { $0 != "-" }
  }

  /// `20261124T133000`; minutes beyond midnight fall on the days after.
  package static func basic(_ day: CalendarDate, minutes: Int) -> String {
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    let rest = minutes - days * 1440
    return "\(basic(day.adding(days: days)))T\(pair(rest / 60))\(pair(rest % 60))00"
  }

  private static func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A TEXT value (RFC 5545 §3.3.11): a colon and a quotation mark stay as they are.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in composed(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        result.append(contentsOf: "\\n".unicodeScalars)
      default: result.append(scalar)
      }
      previous = scalar
    }
    return withoutControls(String(result))
  }

  /// A parameter value (RFC 5545 §3.2, RFC 6868): in quotes where it holds `:`, `;` or `,`; a
  /// quotation mark becomes `^'`, a line break `^n` and a circumflex `^^`.
  package static func parameterValue(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var needsQuotes = false
    var previous: Unicode.Scalar = " "
    for scalar in composed(text).unicodeScalars {
      switch scalar {
      case "^": result.append(contentsOf: "^^".unicodeScalars)
      case "\"": result.append(contentsOf: "^'".unicodeScalars)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        result.append(contentsOf: "^n".unicodeScalars)
      case ":", ";", ",":
        needsQuotes = true
        result.append(scalar)
      default: result.append(scalar)
      }
      previous = scalar
    }
    let value = withoutControls(String(result))
    return needsQuotes ? "\"\(value)\"" : value
  }

  /// Without the control characters that RFC 5545 forbids; TAB may stay. A line break that nobody
  /// escaped becomes a space, so that a value never ends its line.
  private static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isControl(scalar) {
        result.append(scalar)
      } else if scalar == "\n" || scalar == "\r" {
        result.append(" ")
      }
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
  }

  // MARK: Folding

  /// Writes a logical line. It is cut between characters as a reader sees them, so neither a UTF-8
  /// sequence nor a letter and its combining mark is split; a character longer than a whole line
  /// is cut between its scalars.
  private mutating func fold(_ line: String) {
    var used = 0
    func room(for count: Int) -> Bool { used + count <= CalendarText.longestLine }
    func breakLine(_ bytes: inout [UInt8]) {
      bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
      used = 1
    }
    for character in line {
      let octets = character.utf8.count
      if room(for: octets) {
        bytes.append(contentsOf: character.utf8)
        used += octets
      } else if octets < CalendarText.longestLine {
        breakLine(&bytes)
        bytes.append(contentsOf: character.utf8)
        used += octets
      } else {
        for scalar in character.unicodeScalars {
          let part = Array(String(scalar).utf8)
          if !room(for: part.count) { breakLine(&bytes) }
          bytes.append(contentsOf: part)
          used += part.count
        }
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}
