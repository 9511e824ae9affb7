import Drawing
import Model
import Source

/// The letters of a goal card, a row each: letter, sign, what it stands for, verdict, why.
struct GoalCardLetters: Sendable {
  let letters: [JudgedLetter]

  func words(_ language: LanguageCode) -> [String] {
    letters.map {
      "\($0.letter) \($0.meaning[language]): \($0.verdict.label[language])"
    }
  }

  /// `bottom` is the rule under the last row.
  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    let language = setting.language
    var area = PlacedArea(
      AreaHeading(Labels.letters[language], scale: .page)
        .marks(x: place.x, y: place.y, width: place.width, palette: setting.palette))
    let bold = TypeScale.pageBody.bold.font
    let meanings = letters.map { setting.width($0.meaning[language], bold) }
    let verdicts = letters.map { setting.width($0.verdict.label[language], bold) }
    let reasonX = place.x + 15 + max(meanings.max() ?? 0, verdicts.max() ?? 0) + 5
    let width = place.right - reasonX
    var y = place.y + 8.6
    var rows: [Mark] = []
    for letter in letters {
      let block = setting.block(letter.reason?[language] ?? "", width: width)
      let shown = min(block.lines.count, 4)
      area.hiddenLines += block.lines.count - shown
      let height = max(12.2, Double(shown) * setting.style.leading + 4.6)
      guard y + height <= place.bottom else {
        area.hiddenLines += 1
        continue
      }
      rows.append(row(letter, block, shown: shown, at: Point(place.x, y), reasonX, setting))
      y += height
      area.marks.append(
        PaperRules.rule(y: y, from: place.x, to: place.right, width: PaperRules.hair))
    }
    area.marks.append(.group(Group(.list, rows)))
    area.bottom = y
    return area
  }

  private func row(
    _ letter: JudgedLetter, _ block: TextBlock, shown: Int, at corner: Point, _ reasonX: Double,
    _ setting: Typesetting
  ) -> Mark {
    let language = setting.language
    let large = Font(16, bold: true)
    let baseline = corner.y + 5.4
    let pen = StatusPen(
      centre: Point(corner.x + 10, corner.y + 5.6), size: 5, palette: setting.palette)
    let sign: [Mark] =
      switch letter.verdict {
      case .pass: pen.tickedCircle
      case .fail: [pen.cross(setting.palette.ink)]
      case .unknown: [pen.circle(setting.palette.mute)]
      }
    let small = TypeScale.pageBody
    var marks: [Mark] = [
      .text(TextMark(String(letter.letter), at: Point(corner.x, corner.y + 7.6), font: large))
    ]
    marks += sign
    marks.append(
      .text(
        TextMark(
          letter.meaning[language], at: Point(corner.x + 15, baseline), font: small.bold.font)))
    marks.append(
      .text(
        TextMark(
          letter.verdict.label[language], at: Point(corner.x + 15, baseline + 4.4),
          font: small.font)))
    if shown > 0 {
      marks.append(block.mark(at: Point(reasonX, baseline), limit: shown, role: .plain))
    }
    return .group(Group(.item, marks))
  }
}

/// From – to – now in large figures, under the name of what is measured.
struct GoalCardFigures: Sendable {
  private let values: [(label: String, value: String, note: String)]
  private let heading: String
  private let unit: String

  init(_ goal: GoalReading, indicator: String?, now: SeriesPoint?, language: LanguageCode) {
    let measure = goal[Goal.measuredIn]?.value
    let sign = Quantity(value: 0).written(in: measure, language)
    let isPercent = sign.hasSuffix("%")
    unit = isPercent ? "" : measure ?? ""
    heading = indicator ?? Labels.measurementHeading[language]
    let (from, to) = (goal[Goal.baseline]?.value, goal[Goal.target]?.value)
    let decimals = [from?.decimals, to?.decimals, now?.decimals].compactMap { $0 }.max() ?? 0
    func text(_ value: Double?) -> String {
      guard let value else { return "" }
      let number = Quantity(value: value, decimals: decimals)
      return String(
        number.written(in: isPercent ? measure : "", language).reversed()
          .drop { $0.isWhitespace }.reversed())
    }
    let began = goal[Goal.baselineDate].map { shortPeriod($0.value, language) } ?? ""
    values = [
      (Labels.baseline[language], text(from?.value), began),
      (Labels.goal[language], text(to?.value), goal[Goal.due]?.value.written(language) ?? ""),
      (Labels.now[language], text(now?.value), now.map { shortPeriod($0.period, language) } ?? ""),
    ]
  }

  /// In words, for those who do not see the sheet.
  var words: String {
    values.filter { !$0.value.isEmpty }
      .map { "\($0.label): \($0.value)" + (unit.isEmpty ? "" : " \(unit)") }
      .joined(separator: ", ")
  }

  /// `bottom` is the lowest baseline.
  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea()
    let block = setting.block(
      heading, styles: [TextStyle(Font(12, bold: true), leading: 5.2)], width: place.width,
      lines: 2)
    area.marks.append(
      PaperRules.rule(
        y: place.y, from: place.x, to: place.right, width: PaperRules.strong))
    area.marks.append(
      block.mark(at: Point(place.x, place.y + 6), limit: 2, role: .heading(level: 2)))
    area.hiddenLines += max(0, block.lines.count - 2)
    let y = place.y + 13.5 + Double(min(2, block.lines.count) - 1) * 5.2
    let column = place.width / 3
    let fonts = [28.0, 24, 20, 16].map { Font($0, bold: true) }
    let font =
      fonts.first { font in values.allSatisfy { setting.width($0.value, font) <= column - 3 } }
      ?? fonts[fonts.count - 1]
    for (index, value) in values.enumerated() {
      let x = place.x + column * Double(index)
      var marks: [Mark] = [
        .text(TextMark(value.label, at: Point(x, y), font: TypeScale.pageBody.font))
      ]
      if value.value.isEmpty {
        marks += WritingLines(x: x, width: column - 8, y: y + 11, bottom: y + 12).marks(
          setting.palette)
      } else {
        marks.append(.text(TextMark(value.value, at: Point(x, y + 11), font: font)))
      }
      if !value.note.isEmpty {
        marks.append(.text(TextMark(value.note, at: Point(x, y + 17.5), font: TypeScale.body.font)))
      }
      area.marks.append(.group(Group(.paragraph, marks)))
    }
    area.bottom = y + 17.5
    if !unit.isEmpty {
      area.bottom += 5
      area.marks.append(
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(unit, at: Point(place.x, area.bottom), font: TypeScale.body.font))
            ])))
    }
    return area
  }
}
