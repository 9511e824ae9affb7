package import Drawing
package import Model
package import Source

/// The nine steps of survey follow-up as nine squares in a row: done, here, ahead (paper.md §13).
package struct NineStepStrip: Sendable {
  package let done: Set<Int>
  /// The step that is next, 1 to 9; 10 when all are done.
  package let next: Int
  /// Said of the strip as a whole.
  package let alternative: String

  /// Millimetres the strip takes downwards.
  package static let height = 43.0

  /// - Parameter steps: nil where there is no survey yet; then the first step is next.
  package init(_ steps: NineSteps?, language: LanguageCode) {
    done = Set((steps?.steps ?? []).filter(\.isDone).map(\.number))
    next = steps?.next ?? 1
    let w = Wording(language)
    let count = done.count
    let place =
      next > 9
      ? w("Alle ni trinnene er gjort.", "Alle dei ni stega er gjorde.", "All nine steps are done.")
      : w(
        "Dere er ved trinn \(next) av 9: \(NineSteps.name(of: next).nb).",
        "De er ved steg \(next) av 9: \(NineSteps.name(of: next).nn).",
        "You are at step \(next) of 9: \(NineSteps.name(of: next).en).")
    alternative =
      place + " "
      + w(
        "\(count) av 9 trinn har spor i filene.", "\(count) av 9 steg har spor i filene.",
        "\(count) of 9 steps have left a trace in the files.")
  }

  /// - Parameters:
  ///   - y: the top.
  package func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let language = setting.language
    let pitch = (width - 19) / 8
    let middle = y + 14
    let first = x + 9.5
    var marks: [Mark] = [
      PaperRules.rule(y: middle, from: first, to: first + 8 * pitch, width: PaperRules.thin)
    ]
    var words: [Mark] = []
    for step in 1...9 {
      let centre = Point(first + Double(step - 1) * pitch, middle)
      let isHere = step == next
      let isDone = done.contains(step)
      let side = isHere ? 14.0 : 10.0
      let inset = isHere ? PaperRules.heavy / 2 : PaperRules.thin / 2
      let box = Box(
        centre.x - side / 2 + inset, centre.y - side / 2 + inset, side - 2 * inset,
        side - 2 * inset)
      marks.append(
        .path(
          PathMark(
            .rectangle(box), fill: isDone ? setting.palette.green.strong : .white,
            stroke: Stroke(
              isDone ? setting.palette.green.strong : .ink,
              isHere ? PaperRules.heavy : PaperRules.thin))))
      let font = isHere ? Font(16, bold: true) : Font(11, bold: true)
      marks.append(
        .text(
          TextMark(
            "\(step)", at: Point(centre.x - (isDone ? 1.7 : 0), centre.y + TypeScale.drop(font)),
            font: font, colour: isDone ? .white : .ink, anchor: .middle)))
      if isDone {
        let pen = StatusPen(
          centre: Point(centre.x + 2.4, centre.y), size: 3, palette: setting.palette)
        marks.append(pen.tick())
      }
      let label = setting.block(
        NineSteps.name(of: step)[language], style: TypeScale.small, width: pitch - 1)
      for (index, line) in label.lines.prefix(4).enumerated() {
        words.append(
          .text(
            TextMark(
              line, at: Point(centre.x, middle + 11.6 + 3.5 * Double(index)),
              font: TypeScale.small.font, anchor: .middle)))
      }
      if isHere {
        let here = LocalizedText(nb: "Dere er her", nn: "De er her", en: "You are here")[language]
        let font = TypeScale.body.bold.font
        let half = setting.width(here, font) / 2
        let place = min(max(centre.x, x + half), x + width - half)
        words.append(
          .text(
            TextMark(here, at: Point(place, y + 4.4), font: font, anchor: .middle)))
      }
    }
    return [.group(Group(.figure, title: alternative, marks + words))]
  }
}

extension NineStepStrip: SectionFigure {
  package func height(width: Double, _ setting: Typesetting) -> Double { NineStepStrip.height }
}
