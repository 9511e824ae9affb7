package import Drawing
package import Model

/// How many chose each answer, by group: a table of counts with a bar of shares beside it. The
/// café's summary table is this.
package struct SurveySplitFigure: Sendable {
  package let survey: PublishedSurvey
  package let words: SurveyWords
  package let isCafe: Bool

  package init(_ survey: PublishedSurvey, _ words: SurveyWords, isCafe: Bool) {
    self.survey = survey
    self.words = words
    self.isCafe = isCafe
  }

  /// For those who do not see it.
  package var alternative: String {
    survey.splits.map { split in
      let rows = order(split).map { group -> String in
        let counts = zip(split.categories, split.counts[group] ?? []).map { "\($0) \($1)" }
        return "\(label(group)): \(counts.joined(separator: ", "))"
      }
      return (split.question.isEmpty ? "" : split.question + " ") + rows.joined(separator: "; ")
    }.joined(separator: ". ")
  }

  /// The groups with counts; the total last, as under a sum.
  private func order(_ split: PublishedSurvey.Split) -> [Int] {
    let with = survey.groups.indices.filter { split.counts[$0] != nil }
    guard survey.groups.count > 1 else { return Array(with) }
    return with.filter { survey.groups[$0].depth > 0 }
      + with.filter { survey.groups[$0].depth == 0 }
  }

  private func isTotal(_ group: Int) -> Bool {
    survey.groups.count > 1 && survey.groups[group].depth == 0
  }

  private func label(_ group: Int) -> String {
    isTotal(group) && survey.groups[group].name.isEmpty
      ? words.total : words.name(survey.groups[group])
  }

  private var hasSubjects: Bool { survey.groups.contains { $0.subject != nil } }
  private var hasRates: Bool { survey.groups.contains { $0.rate != nil } }

  /// Offsets of the columns from the left, and where the bars begin.
  private struct Columns {
    var name = 0.0
    var nameWidth = 0.0
    var subject = 0.0
    var subjectWidth = 0.0
    var figures: [Double] = []
    var categories: [Double] = []
    var categoryWidth = 0.0
    var bar = 0.0
    var barWidth = 0.0
  }

  private func columns(_ width: Double, _ setting: Typesetting) -> Columns {
    var columns = Columns()
    let font = setting.style.font
    let names = survey.groups.indices.map { setting.width(label($0), setting.style.bold.font) }
    columns.nameWidth = min(width * 0.2, max(16, (names.max() ?? 0) + 1))
    var x = columns.nameWidth + 4
    if hasSubjects {
      let subjects = survey.groups.map { setting.width($0.subject ?? "", font) }
      columns.subject = x
      columns.subjectWidth = min(width * 0.24, max(14, (subjects.max() ?? 0) + 1))
      x += columns.subjectWidth + 4
    }
    for _ in 0..<(hasRates ? 3 : 1) {
      x += 14
      columns.figures.append(x)
      x += 3
    }
    let most = survey.splits.map(\.categories.count).max() ?? 1
    let longest = survey.splits.flatMap(\.categories).flatMap { $0.split(separator: " ") }.map {
      setting.width(String($0), TypeScale.small.font)
    }
    columns.categoryWidth = min(28, max(12, (longest.max() ?? 0) + 5))
    if most <= 3 { columns.categoryWidth = max(22, columns.categoryWidth) }
    for _ in 0..<most {
      x += columns.categoryWidth
      columns.categories.append(x)
      x += 3
    }
    columns.bar = x + 4
    columns.barWidth = max(20, width - columns.bar)
    return columns
  }

  private var rowCount: Int {
    survey.splits.reduce(0) { $0 + order($1).count }
  }

  private static let head = 10.5
  private static let questionHead = 7.0

  private var fixedHeight: Double {
    Double(survey.splits.count) * SurveySplitFigure.head
      + Double(survey.splits.count { !$0.question.isEmpty }) * SurveySplitFigure.questionHead
      + Double(max(0, survey.splits.count - 1)) * 4
  }

  /// Millimetres the figure takes at its tightest.
  package var least: Double { fixedHeight + Double(rowCount) * 5.6 }

  package func placed(in area: Box, _ setting: Typesetting) -> PlacedArea {
    let columns = columns(area.width, setting)
    let pitch = min(8.4, max(5.6, (area.height - fixedHeight) / Double(max(1, rowCount))))
    var y = area.y
    var marks: [Mark] = []
    var hidden = 0
    for (index, split) in survey.splits.enumerated() {
      if index > 0 { y += 4 }
      if !split.question.isEmpty {
        marks.append(
          .group(
            Group(
              .heading(level: 3),
              [
                .text(
                  TextMark(
                    split.question, at: Point(area.x, y + 4.2), font: setting.style.bold.font))
              ])))
        y += SurveySplitFigure.questionHead
      }
      var rows = [head(split, x: area.x, y: y, columns, setting)]
      y += SurveySplitFigure.head
      var rules = [
        PaperRules.rule(y: y, from: area.x, to: area.right, width: PaperRules.thin)
      ]
      for group in order(split) {
        guard y + pitch <= area.bottom + 1e-6 else {
          hidden += 1
          continue
        }
        if isTotal(group) {
          rules.append(
            PaperRules.rule(y: y, from: area.x, to: area.right, width: PaperRules.thin))
        }
        rows.append(row(split, group, x: area.x, y: y, pitch: pitch, columns, setting))
        y += pitch
        rules.append(
          PaperRules.rule(y: y, from: area.x, to: area.right, width: PaperRules.hair))
      }
      marks.append(.group(Group(.table, title: alternative, rules + rows)))
    }
    return PlacedArea(marks, hiddenLines: hidden, bottom: y)
  }

  /// How a category is filled: from white over tints to the strongest, so that grey tells them too.
  private func fill(_ index: Int, of count: Int, _ palette: Palette) -> Tone {
    let white = Tone(strong: .ink, fill: .white, hatch: nil)
    let strong = Tone(strong: .ink, fill: palette.blue.strong, hatch: nil)
    if index == count - 1, count > 1 { return strong }
    if index == 0 { return white }
    if count <= 3 { return palette.blue }
    let greys = count == 4 ? [palette.bar] : [palette.grid, palette.line]
    let middle = [palette.blue] + greys.map { Tone(strong: .ink, fill: $0, hatch: nil) }
    return middle[(index - 1) % middle.count]
  }

  private func head(
    _ split: PublishedSurvey.Split, x: Double, y: Double, _ columns: Columns,
    _ setting: Typesetting
  ) -> Mark {
    let small = TypeScale.small
    let base = y + SurveySplitFigure.head - PaperTable.headDrop
    var cells: [Mark] = []
    func cell(_ text: String, at left: Double, width: Double, isEnd: Bool = false) {
      let block = setting.block(text, style: small, width: width)
      let first = base - Double(max(1, block.lines.count) - 1) * small.leading
      cells.append(
        .group(
          Group(
            .headerCell,
            [
              block.mark(
                at: Point(left, first), anchor: isEnd ? .end : .start, role: .plain)
            ])))
    }
    cell(isCafe ? words.session : "", at: x, width: columns.nameWidth)
    if hasSubjects {
      cell(words.subject, at: x + columns.subject, width: columns.subjectWidth)
    }
    let titles =
      hasRates
      ? [isCafe ? words.present : words.invited, words.answered, words.share]
      : [words.answered]
    for (title, right) in zip(titles, columns.figures) {
      cell(title, at: x + right, width: 16, isEnd: true)
    }
    for (index, category) in split.categories.enumerated() where index < columns.categories.count {
      let right = x + columns.categories[index]
      cell(category, at: right, width: columns.categoryWidth - 4, isEnd: true)
      let block = setting.block(category, style: small, width: columns.categoryWidth - 4)
      let widest = block.lines.map { setting.width($0, small.font) }.max() ?? 0
      let box = Box(right - widest - 3.6, base - 2.3, 2.6, 2.6)
      cells.append(
        .group(
          Group(
            .decoration, segment(box, fill(index, of: split.categories.count, setting.palette)))))
    }
    cell(words.shares, at: x + columns.bar, width: columns.barWidth)
    return .group(Group(.row, cells))
  }

  private func segment(_ box: Box, _ tone: Tone) -> [Mark] {
    tinted(box, tone) + [.path(PathMark(.rectangle(box), stroke: Stroke(.ink, PaperRules.hair)))]
  }

  /// The per cent in a segment, where there is room.
  private func share(
    _ count: Int, of sum: Int, in box: Box, _ tone: Tone, _ setting: Typesetting
  ) -> [Mark] {
    let font = TypeScale.small.font
    let text = words.percent(Double(count) / Double(max(1, sum)) * 100)
    let width = setting.width(text, font)
    guard width + 2.4 <= box.width, box.height >= 3.6 else { return [] }
    let centre = box.centre
    var marks: [Mark] = []
    if tone.hatch != nil {
      let plate = Box(centre.x - width / 2 - 0.6, box.y + 0.3, width + 1.2, box.height - 0.6)
      marks.append(.path(PathMark(.rectangle(plate), fill: .white)))
    }
    let isDark = tone.fill == setting.palette.blue.strong
    marks.append(
      .text(
        TextMark(
          text, at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
          colour: isDark ? .white : .ink, anchor: .middle)))
    return marks
  }

  private func row(
    _ split: PublishedSurvey.Split, _ index: Int, x: Double, y: Double, pitch: Double,
    _ columns: Columns, _ setting: Typesetting
  ) -> Mark {
    let group = survey.groups[index]
    let counts = split.counts[index] ?? []
    let style = isTotal(index) ? setting.style.bold : setting.style
    let base = y + pitch / 2 + TypeScale.drop(style.font)
    var cells: [Mark] = []
    func cell(_ text: String, at point: Double, isEnd: Bool = false, width: Double? = nil) {
      var text = text
      if let width, setting.width(text, style.font) > width {
        text = cut(text, font: style.font, width: width, measuring: setting.measurer)
      }
      cells.append(
        .group(
          Group(
            .cell,
            text.isEmpty
              ? []
              : [
                .text(
                  TextMark(
                    text, at: Point(point, base), font: style.font, anchor: isEnd ? .end : .start))
              ])))
    }
    cell(label(index), at: x, width: columns.nameWidth + 3)
    if hasSubjects {
      cell(group.subject ?? "", at: x + columns.subject, width: columns.subjectWidth + 3)
    }
    let sum = counts.reduce(0, +)
    let figures =
      hasRates
      ? [
        group.invited.map { "\($0)" } ?? "", "\(sum)", group.rate.map { words.percent($0) } ?? "",
      ] : ["\(sum)"]
    for (text, right) in zip(figures, columns.figures) { cell(text, at: x + right, isEnd: true) }
    for (count, right) in zip(counts, columns.categories) {
      cell("\(count)", at: x + right, isEnd: true)
    }
    var left = x + columns.bar
    var bars: [Mark] = []
    let thickness = min(4.4, pitch - 1.8)
    for (category, count) in counts.enumerated() where count > 0 {
      let width = columns.barWidth * Double(count) / Double(max(1, sum))
      let box = Box(left, y + (pitch - thickness) / 2, width, thickness)
      let tone = fill(category, of: counts.count, setting.palette)
      bars += segment(box, tone)
      bars += share(count, of: sum, in: box, tone, setting)
      left += width
    }
    cells.append(.group(Group(.cell, bars)))
    return .group(Group(.row, cells))
  }
}
