package import Drawing
package import Model
package import Source

/// A project on a line of time: its phases, decision points, milestones by number, and today (M56).
package struct MilestoneLine: SectionFigure {
  /// A day to mark, with the number that the table beside it explains.
  private struct Day: Sendable {
    let number: Int
    let date: CalendarDate
    let isReached: Bool
    let isLate: Bool
  }

  private let phases: [(name: String, period: CalendarPeriod, tone: Int)]
  private let decisions: [CalendarDate]
  private let days: [Day]
  private let span: CalendarPeriod
  private let today: CalendarDate
  private let language: LanguageCode

  /// Nil for a project without any dates.
  package init?(_ project: ProjectReading, today: CalendarDate, language: LanguageCode) {
    let document = project.document
    phases = project.phases.compactMap { phase in
      guard let start = phase.start, let end = phase.end else { return nil }
      let index = ProjectPhase.allCases.firstIndex(of: phase.phase) ?? 0
      return (capitalised(phase.phase.label[language]), CalendarPeriod(start, end), index)
    }
    decisions = project.phases.compactMap { $0.decisionPoint?.value }
    let late = !project.isClosed
    days = document.rows(Project.milestones).enumerated().compactMap { index, row in
      guard let date = row[Project.reachedOn]?.value ?? row[Project.milestoneDate]?.value else {
        return nil
      }
      let isReached = row[Project.reachedOn] != nil
      return Day(
        number: index + 1, date: date, isReached: isReached,
        isLate: late && !isReached && date < today)
    }
    var all = phases.flatMap { [$0.period.first, $0.period.last] } + decisions + days.map(\.date)
    all += [document[Project.started]?.value, document[Project.ends]?.value].compactMap { $0 }
    guard let first = all.min(), let last = all.max(), first < last else { return nil }
    span = CalendarPeriod(
      CalendarDate(unchecked: first.year, first.month, 1),
      CalendarDate(unchecked: last.year, last.month, 1).adding(months: 1))
    self.today = today
    self.language = language
  }

  package var alternative: String {
    let w = Wording(language)
    let reached = days.count(where: \.isReached)
    return w(
      "Tidslinje fra \(span.first.written(.nb)). \(reached) av \(days.count) milepæler er nådd.",
      "Tidslinje frå \(span.first.written(.nn)). \(reached) av \(days.count) milepælar er nådde.",
      "Time line from \(span.first.written(.en)). \(reached) of \(days.count) milestones are reached."
    )
  }

  /// Where a day stands; half a mark is kept free at each end.
  private func place(_ date: CalendarDate, _ x: Double, _ width: Double) -> Double {
    let whole = Double(span.first.days(to: span.last))
    return x + 4 + (width - 8) * Double(span.first.days(to: date)) / whole
  }

  /// The row each milestone's square stands in, 0 nearest the line: squares never meet.
  private func rows(_ x: Double, _ width: Double) -> [Int] {
    var ends: [Double] = []
    return days.map { day in
      let at = place(day.date, x, width)
      let row = ends.firstIndex { $0 + 5.6 <= at } ?? ends.count
      if row == ends.count { ends.append(at) } else { ends[row] = at }
      return row
    }
  }

  private func rowCount(_ width: Double) -> Int { (rows(0, width).max() ?? -1) + 1 }

  package func height(width: Double, _ setting: Typesetting) -> Double {
    Double(rowCount(width)) * 6 + 6 + 8 + 10
  }

  package func marks(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let palette = setting.palette
    let tones = [palette.blue, palette.orange, palette.green]
    let bar = y + Double(rowCount(width)) * 6 + 6
    let barHeight = 8.0
    var marks: [Mark] = []
    for phase in phases {
      let left = place(phase.period.first, x, width)
      let right = place(phase.period.last.adding(days: 1), x, width)
      let box = Box(left, bar, max(1, right - left), barHeight)
      let tone = tones[phase.tone % tones.count]
      marks.append(
        .path(
          PathMark(
            .rectangle(box), fill: tone.fill, stroke: Stroke(tone.strong, PaperRules.thin))))
      let font = Font(9, bold: true)
      // A decision point on the edge takes its part of the bar.
      let isMet = decisions.contains { abs(place($0, x, width) - left) < 5 }
      let inset = isMet ? 5.4 : 1.6
      let words = cut(
        phase.name, font: font, width: box.width - inset - 1.4, measuring: setting.measurer)
      if words == phase.name {
        marks.append(
          .text(
            TextMark(
              words, at: Point(left + inset, bar + barHeight / 2 + TypeScale.drop(font)), font: font
            ))
        )
      }
    }
    marks += months(x, width, bar + barHeight, setting)
    if today >= span.first, today <= span.last {
      let at = place(today, x, width)
      // Broken where the bar stands, so that no word is struck through.
      for (from, to) in [(y + 4, bar), (bar + barHeight, bar + barHeight + 4)] {
        marks.append(
          .path(
            PathMark(
              .vertical(x: at, from: from, to: to),
              stroke: Stroke(palette.red.strong, PaperRules.strong))))
      }
      let word = Wording(language)("i dag", "i dag", "today")
      marks.append(
        .text(
          TextMark(
            word, at: Point(at, y + 3), font: TypeScale.small.font, colour: palette.red.strong,
            anchor: at > x + width - 8 ? .end : .middle)))
    }
    for date in decisions {
      let at = Point(place(date, x, width), bar + barHeight / 2)
      let diamond = Path.polyline(
        [
          Point(at.x, at.y - 3.6), Point(at.x + 3.6, at.y), Point(at.x, at.y + 3.6),
          Point(at.x - 3.6, at.y),
        ], closed: true)
      marks.append(
        .path(
          PathMark(
            diamond, fill: date <= today ? .ink : .white, stroke: Stroke(.ink, PaperRules.strong))))
    }
    for (day, row) in zip(days, rows(x, width)) {
      let at = place(day.date, x, width)
      let centre = Point(at, bar - 4 - Double(row) * 6)
      let colour = day.isLate ? palette.red.strong : Colour.ink
      marks.append(
        .path(
          PathMark(
            .vertical(x: at, from: centre.y + 2.4, to: bar),
            stroke: Stroke(colour, PaperRules.hair))))
      marks.append(
        .path(
          PathMark(
            .rectangle(Box(centre.x - 2.4, centre.y - 2.4, 4.8, 4.8)),
            fill: day.isReached ? palette.green.strong : .white,
            stroke: Stroke(
              day.isReached ? palette.green.strong : colour,
              day.isLate ? PaperRules.strong : PaperRules.thin))))
      let font = Font(9, bold: true)
      marks.append(
        .text(
          TextMark(
            "\(day.number)", at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
            colour: day.isReached ? .white : colour, anchor: .middle)))
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }

  private func months(
    _ x: Double, _ width: Double, _ y: Double, _ setting: Typesetting
  ) -> [Mark] {
    let names = CalendarDate.shortMonths(language)
    var marks: [Mark] = [
      PaperRules.rule(y: y + 2, from: x, to: x + width, width: PaperRules.thin)
    ]
    var count = 0
    var month = span.first
    while month < span.last {
      count += 1
      month = month.adding(months: 1)
    }
    let step = [1, 2, 3, 6, 12].first { width / Double(count) * Double($0) >= 11 } ?? 12
    month = span.first
    var index = 0
    while month < span.last {
      let at = place(month, x, width)
      let isLabelled = index.isMultiple(of: step)
      marks.append(
        .path(
          PathMark(
            .vertical(x: at, from: y + 2, to: y + (isLabelled ? 4.2 : 3.2)),
            stroke: Stroke(.ink, PaperRules.hair))))
      if isLabelled {
        let year = index == 0 || month.month <= step ? " \(month.year)" : ""
        marks.append(
          .text(
            TextMark(
              names[month.month - 1] + year, at: Point(at + 0.6, y + 7.2),
              font: TypeScale.small.font)))
      }
      index += 1
      month = month.adding(months: 1)
    }
    return marks
  }
}
