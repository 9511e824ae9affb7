package import Drawing
package import Source

/// What the linter says of one letter of a goal. Handed to the sheets: they know no rules.
package enum SmartVerdict: String, Sendable, Hashable, CaseIterable {
  case pass
  case fail
  case unknown

  /// In words, for those who do not see the sign.
  package var label: LocalizedText {
    switch self {
    case .pass: LocalizedText(nb: "oppfylt", nn: "oppfylt", en: "met")
    case .fail: LocalizedText(nb: "ikke oppfylt", nn: "ikkje oppfylt", en: "not met")
    case .unknown: LocalizedText(nb: "ikke vurdert", nn: "ikkje vurdert", en: "not judged")
    }
  }
}

/// The verdicts of a goal by letter; what is left out is unknown.
package typealias SmartLetters = [Character: SmartVerdict]

/// The letters of SMART with a sign beside each.
package enum SmartMark {
  /// Distance from letter to letter, millimetres.
  package static let pitch = 12.6
  private static let font = Font(11, bold: true)

  package static func row(
    _ letters: String = "SMART", verdicts: SmartLetters, x: Double, baseline: Double,
    palette: Palette, language: LanguageCode
  ) -> Mark {
    var marks: [Mark] = []
    for (index, letter) in letters.enumerated() {
      let left = x + Double(index) * pitch
      marks.append(.text(TextMark(String(letter), at: Point(left, baseline), font: font)))
      let pen = StatusPen(
        centre: Point(left + 6, baseline - 0.36 * font.millimetres), size: 3.2, palette: palette)
      switch verdicts[letter] ?? .unknown {
      case .pass: marks += pen.tickedCircle
      case .fail: marks.append(pen.cross(palette.ink))
      case .unknown: marks.append(pen.circle(palette.mute))
      }
    }
    let words = letters.map { "\($0) \((verdicts[$0] ?? .unknown).label[language])" }
    return .group(Group(.figure, title: words.joined(separator: ", "), marks))
  }
}
