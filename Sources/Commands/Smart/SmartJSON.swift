internal import Language
internal import Model
internal import Rules
internal import Source

/// A goal as one line of JSON (design.md §3), written by hand: thousands a second are asked for.
///
/// A range has lines and columns from 1, columns in Unicode scalars, its end just after the last.
/// It lies in the sentence (line 1), or in the document that `file` names. `notes` and `fixes` are
/// there where there are some, and look as they do in `check`.
struct SmartJSON {
  private(set) var text: String
  private let reading: SmartReading
  private var tables: [String: LineTable] = [:]

  init(_ reading: SmartReading, explains: Bool) {
    self.reading = reading
    let sentence = reading.card.sentence
    text = "{\"text\": "
    text.append(json: sentence.text)
    text += ", \"language\": \"\(sentence.language.rawValue)\", \"letters\": {"
    for (index, letter) in reading.card.scheme.letters.enumerated() {
      if index > 0 { text += ", " }
      text += "\"\(letter)\": {\"verdict\": \""
      text += (reading.letters[letter] ?? .unknown).rawValue
      text += "\", \"findings\": ["
      for (number, issue) in reading.issues(of: letter).enumerated() {
        if number > 0 { text += ", " }
        append(issue)
      }
      text += "]}"
    }
    text += "}"
    if explains { text += ", \"reading\": " + SmartExplanation(reading).json }
    text += "}"
  }

  private mutating func append(_ issue: SmartIssue) {
    let language = Interface.language
    text += "{\"rule\": "
    text.append(json: issue.rule)
    text += ", \"message\": "
    text.append(json: issue.message[language])
    var path: String?
    switch issue.place {
    case .sentence(let bytes): appendRange(SourceRange(bytes), in: nil)
    case .file(let file, let range):
      path = file
      text += ", \"file\": "
      text.append(json: file)
      appendRange(range, in: file)
    }
    if !issue.notes.isEmpty {
      text += ", \"notes\": ["
      for (index, note) in issue.notes.enumerated() {
        text += index > 0 ? ", {\"file\": " : "{\"file\": "
        text.append(json: note.file)
        text += ", \"message\": "
        text.append(json: note.message[language])
        appendRange(note.range, in: note.file)
        text += "}"
      }
      text += "]"
    }
    if !issue.fixes.isEmpty {
      text += ", \"fixes\": ["
      for (index, fix) in issue.fixes.enumerated() {
        text += index > 0 ? ", {\"title\": " : "{\"title\": "
        text.append(json: fix.title[language])
        text += ", \"safe\": \(fix.isSafe), \"edits\": ["
        for (number, edit) in fix.edits.enumerated() {
          text += number > 0 ? ", {\"text\": " : "{\"text\": "
          text.append(json: edit.text)
          appendRange(edit.range, in: path)
          text += "}"
        }
        text += "]}"
      }
      text += "]"
    }
    text += "}"
  }

  /// `, "range": {…}` in a file, or in the sentence where it stands in none.
  private mutating func appendRange(_ range: SourceRange, in path: String?) {
    var start = SourcePosition(line: 1, column: 1)
    var end = start
    if let path {
      guard let file = reading.card.document(at: path)?.file else { return }
      let table = tables[path] ?? file.lines
      tables[path] = table
      start = table.position(at: range.lower, in: file.bytes)
      end = table.position(at: range.upper, in: file.bytes)
    } else {
      let sentence = reading.card.sentence.text
      start = SourcePosition(line: 1, column: SmartJSON.column(range.lower, in: sentence))
      end = SourcePosition(line: 1, column: SmartJSON.column(range.upper, in: sentence))
    }
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
    // 0x7F, and 0xE2 for the two line separators that JavaScript does not bear.
    if !value.utf8.contains(where: {
      $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F || $0 == 0xE2
    }) {
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
          if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028
            || scalar.value == 0x2029
          {
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
