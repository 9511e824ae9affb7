internal import Language
internal import Model
internal import Rules
internal import Source

/// A goal as one line of JSON (design.md §3), written by hand: thousands a second are asked for.
///
/// A range has lines and columns from 1, columns in Unicode scalars, its end just after the last.
/// It lies in the sentence (line 1), or in the document that `file` names.
struct SmartJSON {
  private(set) var text: String

  init(_ reading: SmartReading, letters: [Character], explains: Bool) {
    let sentence = reading.card.sentence
    let language = Interface.language
    text = "{\"text\": "
    text.append(json: sentence.text)
    text += ", \"language\": \"\(sentence.language.rawValue)\", \"letters\": {"
    var lines: LineTable?
    for (index, letter) in letters.enumerated() {
      if index > 0 { text += ", " }
      text += "\"\(letter)\": {\"verdict\": \""
      text += (reading.letters[letter] ?? .unknown).rawValue
      text += "\", \"findings\": ["
      for (number, issue) in reading.issues(of: letter).enumerated() {
        text += number > 0 ? ", {\"rule\": " : "{\"rule\": "
        text.append(json: issue.rule)
        text += ", \"message\": "
        text.append(json: issue.message[language])
        switch issue.place {
        case .sentence(let bytes):
          let start = SmartJSON.column(bytes.lowerBound, in: sentence.text)
          let end = SmartJSON.column(bytes.upperBound, in: sentence.text)
          append(SourcePosition(line: 1, column: start), SourcePosition(line: 1, column: end))
        case .file(let path, let range):
          text += ", \"file\": "
          text.append(json: path)
          if let file = reading.card.fields?.document.file {
            let table = lines ?? file.lines
            lines = table
            append(
              table.position(at: range.lower, in: file.bytes),
              table.position(at: range.upper, in: file.bytes))
          }
        }
        text += "}"
      }
      text += "]}"
    }
    text += "}"
    if explains { text += ", \"reading\": " + SmartExplanation(reading).json }
    text += "}"
  }

  private mutating func append(_ start: SourcePosition, _ end: SourcePosition) {
    text += ", \"range\": {\"start\": {\"line\": \(start.line), \"column\": \(start.column)}, "
    text += "\"end\": {\"line\": \(end.line), \"column\": \(end.column)}}"
  }

  /// The 1-based column, in Unicode scalars, of a byte of a line.
  static func column(_ offset: Int, in text: String) -> Int {
    var column = 1
    for (index, byte) in text.utf8.enumerated() {
      if index >= offset { break }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return column
  }
}

extension String {
  /// Appends a text as a JSON string.
  mutating func append(json value: String) {
    append("\"")
    if !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      append(value)
    } else {
      for scalar in value.unicodeScalars {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        default:
          if scalar.value < 0x20 {
            let digits = String(scalar.value, radix: 16)
            append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
          } else {
            unicodeScalars.append(scalar)
          }
        }
      }
    }
    append("\"")
  }
}
