package import Drawing
package import Model
package import Source

/// The improvement circle as a bar of four fields, the phase one is in filled: where are we (M03).
/// Stands on any sheet.
package struct PhaseBar: SectionFigure {
  /// Nil when nothing has begun.
  package let phase: Phase?
  package let alternative: String

  /// Millimetres downwards.
  package static let height = 13.0

  package init(_ phase: Phase?, language: LanguageCode) {
    self.phase = phase
    let w = Wording(language)
    alternative =
      phase.map {
        w(
          "Arbeidet er i fasen \($0.label.nb), nummer \($0.index + 1) av 4.",
          "Arbeidet er i fasen \($0.label.nn), nummer \($0.index + 1) av 4.",
          "The work is in the phase \($0.label.en), number \($0.index + 1) of 4.")
      } ?? w("Arbeidet er ikke begynt.", "Arbeidet er ikkje byrja.", "The work has not begun.")
  }

  package func height(width: Double, _ setting: Typesetting) -> Double { PhaseBar.height }

  package func marks(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let gap = 1.6
    let nose = 3.0
    let field = (width - 3 * gap - nose) / 4
    let height = 9.0
    let top = y + 1
    var marks: [Mark] = []
    for (index, each) in Phase.allCases.enumerated() {
      let left = x + Double(index) * (field + gap)
      let isHere = each == phase
      let isPast = phase.map { each.index < $0.index } ?? false
      let tone = setting.palette.tone(of: each)
      let shape = Path.polyline(
        [
          Point(left, top), Point(left + field, top), Point(left + field + nose, top + height / 2),
          Point(left + field, top + height), Point(left, top + height),
          Point(left + (index == 0 ? 0 : nose), top + height / 2),
        ], closed: true)
      marks.append(
        .path(
          PathMark(
            shape, fill: isHere ? tone.strong : isPast ? tone.fill : .white,
            stroke: Stroke(isHere || isPast ? tone.strong : setting.palette.line, PaperRules.thin)
          )))
      let font = Font(10, bold: isHere)
      let words = capitalised(each.label[setting.language])
      let room = field - nose - 2
      let shown = cut(words, font: font, width: room, measuring: setting.measurer)
      marks.append(
        .text(
          TextMark(
            shown,
            at: Point(
              left + (field + nose) / 2 + (index == 0 ? 0 : nose / 2) - (index == 0 ? 0 : 0),
              top + height / 2 + TypeScale.drop(font)),
            font: font, colour: isHere ? .white : isPast ? .ink : setting.palette.mute,
            anchor: .middle)))
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }
}
