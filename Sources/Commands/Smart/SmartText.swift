internal import Language
internal import Model
internal import Rules
internal import Source

/// A goal as a card: the sentence with carets under the words that something is said of, then a line
/// a letter with sign, word and reason, and a proposal for each finding.
struct SmartText {
  let text: String

  init(_ reading: SmartReading, explains: Bool, width: Int = Terminal.width) {
    let language = Interface.language
    let scheme = reading.card.scheme
    let document = reading.card.document
    var text = ""
    if let document { text += Terminal.styled(document.path, .dim) + "\n" }
    text += ShownSentence(reading.card.sentence.text).lines(
      width: width, notes: SmartText.notes(reading))
    text += "\n"
    let names = scheme.letters.map { scheme.meaning(of: $0)[language] }
    let verdicts = SmartVerdict.allCases.map { $0.label[language] }
    let nameWidth = names.map(\.count).max() ?? 0
    let verdictWidth = verdicts.map(\.count).max() ?? 0
    let indent = 6 + nameWidth + 2 + verdictWidth + 2
    var lines = SourceLines(reading)
    for (letter, name) in zip(scheme.letters, names) {
      let verdict = reading.letters[letter] ?? .unknown
      let word = verdict.label[language]
      text += "  \(letter) \(SmartText.sign(verdict)) "
      text += name + String(repeating: " ", count: nameWidth - name.count + 2)
      text += Terminal.styled(word, SmartText.style(verdict))
      text += String(repeating: " ", count: verdictWidth - word.count + 2)
      var parts: [String] = []
      if let basis = reading.basis(of: letter) {
        parts.append(SmartText.wrapped(basis[language], indent, width))
      }
      for issue in reading.issues(of: letter) {
        parts.append(SmartText.wrapped(issue.message[language], indent, width))
        let rule = "[\(issue.rule)]"
        let remedy = SmartText.wrapped("\(issue.remedy[language]) \(rule)", indent + 2, width)
        parts.append("→ \(remedy.dropLast(rule.count))" + Terminal.styled(rule, .dim))
        if reading.bytes(of: issue) == nil { parts += lines.shown(issue.place) }
        for note in issue.notes { parts += lines.shown(.file(note.file, note.range)) }
      }
      let space = String(repeating: " ", count: indent)
      text = parts.isEmpty ? text.trimmedEnd + "\n" : text
      for (index, part) in parts.enumerated() { text += (index == 0 ? "" : space) + part + "\n" }
    }
    if let suggestion = reading.suggestion {
      let label = say("Forslag", nn: "Forslag", "Proposal")
      text += "\n  \(Terminal.styled(label + ":", .bold)) "
      text += SmartText.wrapped(ShownSentence.safe(suggestion), label.count + 4, width) + "\n"
    }
    if explains { text += "\n" + SmartExplanation(reading).text(language) }
    self.text = text
  }

  /// The words each letter points at, the letters of one place together.
  private static func notes(_ reading: SmartReading) -> [ShownSentence.Note] {
    var places: [(bytes: Range<Int>, letters: [Character], fails: Bool)] = []
    for issue in reading.issues {
      guard let bytes = reading.bytes(of: issue) else { continue }
      if let index = places.firstIndex(where: { $0.bytes == bytes }) {
        if !places[index].letters.contains(issue.letter) {
          places[index].letters.append(issue.letter)
        }
        places[index].fails = places[index].fails || issue.fails
      } else {
        places.append((bytes, [issue.letter], issue.fails))
      }
    }
    return places.map {
      ShownSentence.Note(
        bytes: $0.bytes, label: $0.letters.map(String.init).joined(separator: " "),
        style: $0.fails ? .red : .yellow)
    }
  }

  static func sign(_ verdict: SmartVerdict) -> String {
    let sign =
      switch verdict {
      case .pass: "✓"
      case .fail: "✗"
      case .unknown: "?"
      }
    return Terminal.styled(sign, style(verdict))
  }

  static func style(_ verdict: SmartVerdict) -> Terminal.Style {
    switch verdict {
    case .pass: .green
    case .fail: .red
    case .unknown: .yellow
    }
  }

  /// Words broken at spaces so that each line ends before the width; later lines are indented.
  static func wrapped(_ text: String, _ indent: Int, _ width: Int) -> String {
    let room = max(24, width - indent)
    let text = ShownSentence.safe(text)
    if text.utf8.count <= room { return text }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(line)
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}

/// Lines of the documents that findings about fields point at, with carets.
private struct SourceLines {
  private let reading: SmartReading
  private var tables: [String: LineTable] = [:]

  init(_ reading: SmartReading) { self.reading = reading }

  mutating func shown(_ place: SmartIssue.Place) -> [String] {
    guard case .file(let path, let range) = place,
      let document = reading.card.document(at: path), range != document.headPlace
    else { return [] }
    // What is missing altogether points at `type:`, which shows nobody anything.
    let file = document.file
    let table = tables[path] ?? file.lines
    tables[path] = table
    let start = table.position(at: range.lower, in: file.bytes)
    let end = table.position(at: range.upper, in: file.bytes)
    let line = table.line(at: range.lower)
    let lower = table.start(ofLine: line)
    let upper = line + 1 < table.count ? table.start(ofLine: line + 1) : file.bytes.count
    let words = ShownSentence.safe(file.text(SourceRange(lower, upper))).trimmedEnd
    let name = path == reading.card.document?.path ? "" : "\(path):"
    let lead = "  \(name)\(start.line) | "
    // A long line is cut, and carets past the cut are left out.
    let most = 120
    let shown = words.count > most ? words.prefix(most) + "…" : words[...]
    let last = end.line == start.line ? end.column : words.count + 1
    let width = max(1, min(last, most) - start.column)
    var lines = [Terminal.styled(lead, .dim) + shown]
    if start.column <= most {
      lines.append(
        String(repeating: " ", count: lead.count + start.column - 1)
          + Terminal.styled(String(repeating: "^", count: width), .yellow))
    }
    return lines
  }
}

extension GoalCard {
  /// The document at a path: the goal's own, or another of its workspace.
  func document(at path: String) -> Document? {
    document?.path == path ? document : workspace?.document(at: path)
  }
}
