package import Drawing
package import Model
package import Source

/// The letters of SMART with a sign beside each.
package enum SmartMark {
  /// Distance from letter to letter, millimetres; six letters stand closer.
  package static func pitch(_ scheme: SmartScheme) -> Double {
    scheme.letters.count > 5 ? 10.6 : 12.6
  }
  private static let font = Font(11, bold: true)

  package static func row(
    _ scheme: SmartScheme = SmartScheme(), verdicts: SmartLetters, x: Double, baseline: Double,
    palette: Palette, language: LanguageCode
  ) -> Mark {
    var marks: [Mark] = []
    for (index, letter) in scheme.letters.enumerated() {
      let left = x + Double(index) * pitch(scheme)
      marks.append(.text(TextMark(String(letter), at: Point(left, baseline), font: font)))
      let pen = StatusPen(
        centre: Point(left + 6, baseline - 0.36 * font.millimetres), size: 3.2, palette: palette)
      switch verdicts[letter] ?? .unknown {
      case .pass: marks += pen.tickedCircle
      case .fail: marks.append(pen.cross(palette.ink))
      case .unknown: marks.append(pen.circle(palette.mute))
      }
    }
    let words = scheme.letters.map { "\($0) \((verdicts[$0] ?? .unknown).label[language])" }
    return .group(Group(.figure, title: words.joined(separator: ", "), marks))
  }
}
