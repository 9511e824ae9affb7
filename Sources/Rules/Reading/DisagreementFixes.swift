internal import Language
internal import Model
internal import Source

/// Sentence and field made the same, either way. Nobody but the author knows which is right, so none
/// of these is safe.
extension GoalCard {
  /// A number of the sentence against a field.
  func fixes(_ number: NumberExpression, _ field: Located<Model.Quantity>) -> [Fix] {
    guard isPlain, let statement, let document, number.upper == nil, let value = number.value,
      let digits = figures(words(number.range))
    else { return [] }
    let file = document.file
    let start = statement.range.lower + number.range.lowerBound
    let own = field.value.written(sentence.language).replacing("\u{A0}", with: " ")
    var fixes = [
      rewriting(
        SourceRange(start, start + digits.utf8.count), as: own,
        says(
          "skriv \(own) i setningen", nn: "skriv \(own) i setninga", "write \(own) in the sentence")
      )
    ]
    let text = file.text(field.range)
    if let old = figures(text), text.hasPrefix(old), value.magnitude < 1e12 {
      let range = SourceRange(field.range.lower, field.range.lower + old.utf8.count)
      fixes.append(
        rewriting(
          range, as: digits,
          says(
            "skriv \(digits) i feltet", nn: "skriv \(digits) i feltet",
            "write \(digits) in the field")))
    }
    return fixes
  }

  /// A deadline of the sentence against the field.
  func fixes(
    _ time: TimeExpression, _ day: CalendarDate, _ field: Located<CalendarDate>
  ) -> [Fix] {
    guard isPlain, let statement else { return [] }
    let date = field.value.written(sentence.language).replacing("\u{A0}", with: " ")
    let word = LocalizedText(nb: "innen", nn: "innan", en: "by")[sentence.language]
    let first = time.range.lowerBound == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
    return [
      rewriting(
        SourceRange(time.range).moved(by: statement.range.lower), as: "\(first) \(date)",
        says(
          "skriv «\(word) \(date)» i setningen", nn: "skriv «\(word) \(date)» i setninga",
          "write “\(word) \(date)” in the sentence")),
      rewriting(
        field.range, as: day.iso,
        says(
          "skriv \(day.iso) i feltet", nn: "skriv \(day.iso) i feltet",
          "write \(day.iso) in the field")),
    ]
  }

  private func rewriting(_ range: SourceRange, as text: String, _ title: LocalizedText) -> Fix {
    Fix(title: title, isSafe: false, edits: [Fix.Edit(range: range, text: text)])
  }

  /// The figures a text begins with; nil where it begins with none: «fire».
  private func figures(_ text: String) -> String? {
    var figures = text.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    while let last = figures.last, !last.isNumber { figures.removeLast() }
    return figures.isEmpty ? nil : String(figures)
  }
}
