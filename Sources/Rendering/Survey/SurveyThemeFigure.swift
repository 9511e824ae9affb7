package import Drawing
package import Model

/// Themes down, groups across: each cell a dot on its scale, the number, and the change in words.
package struct SurveyThemeFigure: Sendable {
  package let survey: PublishedSurvey
  package let words: SurveyWords
  /// On a wall sheet rows are higher and dots larger.
  package let isLarge: Bool

  package init(_ survey: PublishedSurvey, _ words: SurveyWords, isLarge: Bool = false) {
    self.survey = survey
    self.words = words
    self.isLarge = isLarge
  }

  /// For those who do not see it.
  package var alternative: String {
    survey.themes.map { theme in
      let values = survey.groups.indices.compactMap { group -> String? in
        guard let mean = theme.means[group] else { return nil }
        let number = written(mean, decimals: theme.scale.decimals, words.language)
        let change = theme.changes[group].map { " (\(words.change($0, theme.scale)))" } ?? ""
        return "\(words.name(survey.groups[group])) \(number)\(change)"
      }
      return "\(theme.name): \(values.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// How a cell is filled, from roomy to narrow.
  private enum CellStyle {
    /// Line, number and words in one row.
    case wide
    /// The words under the line.
    case stacked
    /// Line and number.
    case plain
    /// The number alone.
    case number
  }

  private struct Layout {
    var style: CellStyle
    var label: Double
    var cell: Double
    /// Groups that have a column.
    var shown: Int
    var pitch: Double
    var head: Double
    var wordWidth: Double
  }

  private var hasChanges: Bool {
    survey.themes.contains { $0.changes.contains { $0 != nil } }
  }

  /// Whether the words for change find room at a width.
  package func showsChanges(width: Double, _ setting: Typesetting) -> Bool {
    let style = layout(Box(0, 0, width, 0), setting).style
    return hasChanges && (style == .wide || style == .stacked)
  }

  private func layout(_ area: Box, _ setting: Typesetting) -> Layout {
    let widest = survey.themes.map { setting.width($0.name, setting.style.font) }.max() ?? 0
    let label = min(max(30, widest + 4), area.width * 0.24)
    let room = area.width - label
    let changes = survey.themes.flatMap { theme in
      theme.changes.compactMap { $0.map { words.change($0, theme.scale) } }
    }
    let small = TypeScale.small.font
    let wordWidth = (changes.map { setting.width($0, small) }.max() ?? 0) + 1
    let count = max(1, survey.groups.count)
    var shown = count
    var cell = room / Double(count)
    let style: CellStyle
    if hasChanges, cell >= 34 + wordWidth {
      style = .wide
    } else if hasChanges, cell >= wordWidth + 4 {
      style = .stacked
    } else if cell >= 22 {
      style = .plain
    } else {
      style = .number
      shown = min(count, max(1, Int(room / 13)))
      cell = room / Double(shown)
    }
    cell = min(cell, 110)
    let heads = survey.groups.prefix(shown).map { headBlock($0, cell - 4, setting).lines.count }
    let head = Double(heads.max() ?? 1) * 4.2 + 3.5 + 1.6
    let rows = Double(max(1, survey.themes.count))
    let least = style == .stacked ? 8.4 : 5.2
    let most = isLarge ? 13.0 : style == .stacked ? 10 : 8.4
    let pitch = min(most, max(least, (area.height - head) / rows))
    return Layout(
      style: style, label: label, cell: cell, shown: shown, pitch: pitch, head: head,
      wordWidth: wordWidth)
  }

  private func headBlock(
    _ group: PublishedSurvey.Group, _ width: Double, _ setting: Typesetting
  ) -> TextBlock {
    setting.block(
      words.name(group),
      styles: [setting.style.bold, TextStyle(Font(8, bold: true), leading: 4.2)],
      width: width, lines: 2)
  }

  package func placed(in area: Box, _ setting: Typesetting) -> PlacedArea {
    let layout = layout(area, setting)
    let right = area.x + layout.label + layout.cell * Double(layout.shown)
    var rules: [Mark] = []
    var rows: [Mark] = [head(area, layout, setting)]
    let top = area.y + layout.head
    rules.append(PaperRules.rule(y: top, from: area.x, to: right, width: PaperRules.thin))
    var hidden = 0
    for (index, theme) in survey.themes.enumerated() {
      let y = top + Double(index) * layout.pitch
      guard y + layout.pitch <= area.bottom + 1e-6 else {
        hidden += 1
        continue
      }
      rows.append(row(theme, y: y, area, layout, setting))
      rules.append(
        PaperRules.rule(
          y: y + layout.pitch, from: area.x, to: right, width: PaperRules.hair))
    }
    let missing = survey.groups.count - layout.shown
    // A sheet in the hand that has no room for dots or for the change gives way to a wall sheet.
    let isPoor =
      !isLarge
      && (layout.style == .number || hasChanges && !showsChanges(width: area.width, setting))
    let end = top + Double(survey.themes.count - hidden) * layout.pitch
    return PlacedArea(
      [.group(Group(.table, title: alternative, rules + rows))],
      hiddenLines: hidden + missing + (isPoor ? 1 : 0), bottom: end)
  }

  private func head(_ area: Box, _ layout: Layout, _ setting: Typesetting) -> Mark {
    let small = TypeScale.small
    var cells: [Mark] = [.group(Group(.headerCell, []))]
    for (index, group) in survey.groups.prefix(layout.shown).enumerated() {
      let x = area.x + layout.label + Double(index) * layout.cell
      let block = headBlock(group, layout.cell - 4, setting)
      let last = area.y + layout.head - 1.6 - 3.5 - 0.2
      let first = last - Double(max(1, block.lines.count) - 1) * 4.2
      var line =
        layout.cell < 34
        ? "\(group.answered)\u{A0}\(words.answersWord)" : words.answered(group)
      if let rate = group.rate, layout.cell >= 48 { line += ", \(words.percent(rate))" }
      if setting.width(line, small.font) > layout.cell - 2 { line = "\(group.answered)" }
      cells.append(
        .group(
          Group(
            .headerCell,
            [
              block.mark(at: Point(x, first), role: .plain),
              .text(
                TextMark(line, at: Point(x, area.y + layout.head - 1.6), font: small.font)),
            ])))
    }
    return .group(Group(.row, cells))
  }

  private func row(
    _ theme: PublishedSurvey.Theme, y: Double, _ area: Box, _ layout: Layout,
    _ setting: Typesetting
  ) -> Mark {
    let font = setting.style.font
    let lines = layout.pitch >= 8.4 ? 2 : 1
    let block = setting.block(
      theme.name, styles: [setting.style, TextStyle(Font(8), leading: 3.5)],
      width: layout.label - 3, lines: lines)
    let isStacked = layout.style == .stacked
    let centre = y + (isStacked ? layout.pitch / 2 - 1.8 : layout.pitch / 2)
    let shownLines = min(lines, block.lines.count)
    let first =
      y + layout.pitch / 2 + TypeScale.drop(block.style.font)
      - Double(shownLines - 1) * block.style.leading / 2
    var cells: [Mark] = []
    if block.lines.count <= lines {
      cells.append(.group(Group(.cell, [block.mark(at: Point(area.x, first), role: .plain)])))
    } else {
      let text = cut(
        theme.name, font: block.style.font, width: layout.label - 3, measuring: setting.measurer)
      cells.append(
        .group(
          Group(
            .cell,
            [
              .text(
                TextMark(
                  text, at: Point(area.x, y + layout.pitch / 2 + TypeScale.drop(block.style.font)),
                  font: block.style.font))
            ])))
    }
    let number = setting.width("100", setting.style.bold.font) + 2
    for index in 0..<layout.shown {
      let x = area.x + layout.label + Double(index) * layout.cell
      guard let mean = theme.means[index] else {
        cells.append(
          .group(
            Group(
              .cell,
              [.text(TextMark("–", at: Point(x, centre + TypeScale.drop(font)), font: font))])))
        continue
      }
      var marks: [Mark] = []
      let text = written(mean, decimals: theme.scale.decimals, words.language)
      let after = layout.style == .wide ? layout.wordWidth + 8 : 4
      let length = max(0, layout.cell - number - after)
      var numberX = x
      if layout.style != .number {
        marks += dot(
          (mean - theme.scale.low) / theme.scale.range, from: x, length: length, y: centre,
          isSmall: isStacked, setting.palette)
        numberX = x + length + 2
      }
      marks.append(
        .text(
          TextMark(
            text, at: Point(numberX, centre + TypeScale.drop(font)), font: setting.style.bold.font)
        ))
      if let change = theme.changes[index] {
        let said = words.change(change, theme.scale)
        let small = TypeScale.small.font
        switch layout.style {
        case .wide:
          marks.append(
            .text(
              TextMark(
                said, at: Point(numberX + number, centre + TypeScale.drop(small)), font: small)))
        case .stacked:
          marks.append(.text(TextMark(said, at: Point(x, centre + 4.9), font: small)))
        case .plain, .number: break
        }
      }
      cells.append(.group(Group(.cell, marks)))
    }
    return .group(Group(.row, cells))
  }

  /// A dot on a line that is as long as the scale; the middle of the scale has a tick.
  private func dot(
    _ share: Double, from x: Double, length: Double, y: Double, isSmall: Bool,
    _ palette: Palette
  ) -> [Mark] {
    let radius = isLarge && !isSmall ? 2.0 : 1.5
    let at = Point(x + radius + share * max(0, length - 2 * radius), y)
    let line = Stroke(palette.bar, 0.5)
    let middle = x + length / 2
    return [
      .path(PathMark(.horizontal(y: y, from: x, to: x + length), stroke: line)),
      .path(PathMark(.vertical(x: x, from: y - 0.9, to: y + 0.9), stroke: line)),
      .path(PathMark(.vertical(x: middle, from: y - 0.7, to: y + 0.7), stroke: line)),
      .path(PathMark(.vertical(x: x + length, from: y - 0.9, to: y + 0.9), stroke: line)),
      .path(
        PathMark(
          .circle(at, radius: radius), fill: palette.blue.strong, stroke: Stroke(.white, 0.25))),
    ]
  }
}
