package import Drawing

/// A paragraph or several, broken into lines of one width.
package struct TextBlock: Sendable {
  package let lines: [String]
  package let style: TextStyle

  /// - Parameters:
  ///   - text: paragraphs divided by newlines; ordinary spaces that belong together are tied.
  ///   - width: millimetres.
  package init(
    _ text: String, style: TextStyle, width: Double, measuring measurer: any TextMeasurer
  ) {
    self.style = style
    lines = measurer.lines(of: tied(text), font: style.font, width: width)
  }

  /// Millimetres from the first baseline to the baseline of a line that would follow.
  package var height: Double { Double(lines.count) * style.leading }

  /// How many lines there is room for when the last baseline may not pass a point.
  package static func room(from first: Double, to last: Double, leading: Double) -> Int {
    last < first - 1e-6 ? 0 : Int((last - first) / leading + 1e-6) + 1
  }

  /// The lines as one group.
  /// - Parameters:
  ///   - origin: start (or end, by `anchor`) of the first baseline.
  ///   - limit: how many lines may be shown.
  package func mark(
    at origin: Point, limit: Int = .max, colour: Colour = .ink, anchor: TextMark.Anchor = .start,
    role: Group.Role = .paragraph
  ) -> Mark {
    .group(
      Group(
        role,
        lines.prefix(max(0, limit)).enumerated().map { index, line in
          .text(
            TextMark(
              line, at: Point(origin.x, origin.y + Double(index) * style.leading),
              font: style.font, colour: colour, anchor: anchor))
        }))
  }
}

/// Text with no-break spaces where a line must not end: number and unit, `kl. 15.00`, `uke 4`,
/// `tiltak 2`, `31. desember`, `6 av 10` (paper.md §1).
package func tied(_ text: String) -> String {
  let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  guard var result = parts.first else { return text }
  for index in 1..<max(1, parts.count) {
    let left = parts[index - 1]
    let right = parts[index]
    result +=
      belong(left, right, after: index + 1 < parts.count ? parts[index + 1] : "")
      ? "\u{A0}" : " "
    result += right
  }
  return result
}

private let tyingWords: Set<String> = [
  "kl.", "uke", "veke", "week", "tiltak", "nr.", "rotårsak", "§", "ca.", "side",
]
private let tiedUnits: Set<String> = [
  "%", "prosent", "prosentpoeng", "mm", "cm", "m", "km", "kg", "kr", "kroner", "mill.",
]
private let monthNames: Set<String> = [
  "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
  "november", "desember", "jan.", "feb.", "apr.", "aug.", "sep.", "okt.", "nov.", "des.",
]

private func belong(_ left: String, _ right: String, after next: String) -> Bool {
  let beginsWithDigit = right.first?.isNumber ?? false
  let endsWithDigit = left.last?.isNumber ?? false
  let isNumber = left.first?.isNumber ?? false
  // All that is tied has a number in it; most words have none.
  guard beginsWithDigit || endsWithDigit || isNumber else { return false }
  if tyingWords.contains(left.lowercased()), beginsWithDigit { return true }
  let word = String(right.reversed().drop { ",.;:)»".contains($0) }.reversed())
  if isNumber, left.last == "." {
    return monthNames.contains(word) || monthNames.contains(word + ".")
  }
  if endsWithDigit, tiedUnits.contains(right) || tiedUnits.contains(word) { return true }
  if endsWithDigit, right == "av" || right == "of", next.first?.isNumber ?? false { return true }
  return left == "–" && beginsWithDigit || (left == "av" || left == "of") && beginsWithDigit
}
