internal import Language
internal import Model
internal import Rules
internal import Source

/// A goal as a card of five lines: letter, sign, word, and why.
struct SmartText {
  let text: String

  init(_ reading: SmartReading, letters: [Character], explains: Bool) {
    let language = Interface.language
    var text = ""
    if let document = reading.card.fields?.document {
      text += Terminal.styled(document.path, .dim) + "\n"
    }
    text += Terminal.styled(reading.card.sentence.text, .bold) + "\n"
    let width = letters.map { SmartWords.meaning(of: $0)[language].count }.max() ?? 0
    let indent = String(repeating: " ", count: width + 7)
    for letter in letters {
      let verdict = reading.letters[letter] ?? .unknown
      let word = SmartWords.meaning(of: letter)[language]
      let padded = word + String(repeating: " ", count: width - word.count)
      text += "  \(letter) \(SmartText.sign(verdict)) \(padded)"
      var lines: [String] = []
      if let basis = reading.basis(of: letter) { lines.append(basis[language]) }
      for issue in reading.issues(of: letter) {
        lines.append(issue.message[language])
        let rule = Terminal.styled("[\(issue.rule)]", .dim)
        lines.append("→ \(issue.remedy[language]) \(rule)")
      }
      for (index, line) in lines.enumerated() { text += (index == 0 ? " " : indent) + line + "\n" }
      if lines.isEmpty { text += "\n" }
    }
    if explains { text += SmartExplanation(reading).text(language) }
    self.text = text
  }

  private static func sign(_ verdict: SmartVerdict) -> String {
    switch verdict {
    case .pass: Terminal.styled("✓", .green)
    case .fail: Terminal.styled("✗", .red)
    case .unknown: Terminal.styled("?", .yellow)
    }
  }
}
