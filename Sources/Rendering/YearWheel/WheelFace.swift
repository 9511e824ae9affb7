import Drawing
import Model
import Source

/// What is the same whatever the activities: circles, months, weeks, holidays, today, the disc.
struct WheelFace {
  let sheet: YearWheelSheet
  let bands: [RingBand]
  let measurer: any TextMeasurer

  private var geometry: WheelGeometry { WheelGeometry(sheet.wheel.period) }
  private var palette: Palette { sheet.palette }
  private var period: CalendarPeriod { sheet.wheel.period }

  /// The border inside the last ring.
  private var inmost: Double { bands.last?.inner ?? WheelGeometry.disc }

  private func line(_ path: Path, _ colour: Colour, _ width: Double) -> Mark {
    .path(PathMark(path, stroke: Stroke(colour, width)))
  }

  private func circle(_ radius: Double, _ width: Double) -> Mark {
    line(.circle(WheelGeometry.centre, radius: radius), palette.ink, width)
  }

  /// Month lines, circles, week ticks, holidays.
  var lines: [Mark] {
    var marks: [Mark] = months.map { month in
      let isQuarter = [1, 4, 7, 10].contains(month.month) || month == period.first
      let path = geometry.radial(
        geometry.angle(month), from: inmost, to: WheelGeometry.edge - 0.35)
      return line(path, isQuarter ? palette.ink : palette.line, isQuarter ? 0.5 : 0.2)
    }
    // The borders run in the gaps between the rings; the last is the ring's own inside.
    for (index, band) in bands.enumerated() {
      marks.append(
        circle(index == bands.count - 1 ? band.inner : band.inner - 0.7, PaperRules.thin))
    }
    marks.append(circle(WheelGeometry.weekInner, PaperRules.thin))
    marks.append(circle(WheelGeometry.weekOuter, PaperRules.thin))
    marks.append(circle(WheelGeometry.edge, PaperRules.strong))
    for week in weeks where week.days.first.weekday == 1 && week.days.first > period.first {
      marks.append(
        line(
          geometry.radial(
            geometry.angle(week.days.first), from: WheelGeometry.weekInner,
            to: WheelGeometry.weekOuter), palette.line, PaperRules.hair))
    }
    return marks + holidays
  }

  private var holidays: [Mark] {
    PublicHolidays.during(period).compactMap { holiday in
      geometry.span(CalendarPeriod(day: holiday.date)).map { span in
        .path(
          PathMark(
            .sector(
              WheelGeometry.centre, inner: WheelGeometry.weekInner,
              outer: WheelGeometry.holidayOuter, start: span.start, end: span.end),
            fill: palette.red.strong))
      }
    }
  }

  /// The line under the arcs and the triangle outside the edge.
  var todayMarks: [Mark] {
    guard sheet.showsToday, let span = geometry.span(CalendarPeriod(day: sheet.today)) else {
      return []
    }
    let angle = span.middle
    let half = WheelGeometry.degrees(2.25, at: 142.8)
    return [
      line(
        geometry.radial(angle, from: WheelGeometry.disc, to: WheelGeometry.weekInner),
        palette.red.strong, 0.9),
      .path(
        PathMark(
          .polyline(
            [
              geometry.point(138.6, angle), geometry.point(142.8, angle - half),
              geometry.point(142.8, angle + half),
            ], closed: true), fill: palette.red.strong)),
    ]
  }

  // MARK: Letters

  /// The first day of each month.
  private var months: [CalendarDate] { (0..<12).map { period.first.adding(months: $0) } }

  /// The parts of weeks that lie in the period.
  private var weeks: [(number: Int, days: CalendarPeriod)] {
    var result: [(Int, CalendarPeriod)] = []
    var day = period.first
    while day <= period.last {
      let last = min(day.adding(days: 7 - day.weekday), period.last)
      result.append((day.isoWeek.week, CalendarPeriod(day, last)))
      day = last.adding(days: 1)
    }
    return result
  }

  /// Names of months and numbers of weeks.
  var letters: [Mark] {
    let names = CalendarDate.months(sheet.language)
    return months.compactMap { month -> Mark? in
      guard
        let span = geometry.span(
          CalendarPeriod(month, month.adding(months: 1).adding(days: -1)))
      else { return nil }
      return word(
        names[month.month - 1], Font(14, bold: true), WheelGeometry.monthRing, span.middle)
    }
      + weeks.filter { $0.days.days >= 3 }.compactMap { week in
        geometry.span(week.days).map {
          word(String(week.number), Font(8), WheelGeometry.weekNumbers, $0.middle)
        }
      }
  }

  private func word(_ text: String, _ font: Font, _ radius: Double, _ angle: Double) -> Mark {
    let drop = TypeScale.drop(font)
    return .text(
      TextMark(
        text,
        at: geometry.point(WheelGeometry.isTurned(angle) ? radius + drop : radius - drop, angle),
        font: font, anchor: .middle, rotation: WheelGeometry.rotation(angle)))
  }

  // MARK: Disc

  /// The disc with what the wheel is, its year, its unit, today and the edition.
  var disc: [Mark] {
    let centre = WheelGeometry.centre
    let level = sheet.wheel.unit.document[Unit.level]?.value
    var marks: [Mark] = [
      .path(
        PathMark(
          .circle(centre, radius: WheelGeometry.disc), fill: .white,
          stroke: Stroke(palette.ink, PaperRules.strong))),
      text(WheelWords.wheelFor(level)[sheet.language], Font(11), y: 131.5),
      text(sheet.years, yearFont, y: 149),
    ]
    var y = 158.0
    let name = measurer.lines(
      of: sheet.wheel.unit.title, font: Font(11, bold: true), width: 72)
    for line in name.prefix(2) {
      marks.append(text(line, Font(11, bold: true), y: y))
      y += 5
    }
    y += 0.2
    marks.append(PaperRules.rule(y: y, from: 119.5, to: 177.5, width: PaperRules.hair))
    y += 4.7
    if sheet.showsToday {
      marks += todayLine(y: y)
      y += 5
    }
    if let edition { marks.append(text(edition, Font(9), y: y)) }
    return marks
  }

  private var yearFont: Font {
    for size in [40.0, 36, 32, 28] {
      let font = Font(size, bold: true)
      if measurer.width(of: sheet.years, font: font) <= 76 { return font }
    }
    return Font(24, bold: true)
  }

  private func text(_ words: String, _ font: Font, y: Double) -> Mark {
    .text(TextMark(words, at: Point(WheelGeometry.centre.x, y), font: font, anchor: .middle))
  }

  /// A triangle and «I dag 21. november, uke 47».
  private func todayLine(y: Double) -> [Mark] {
    let today = sheet.today
    let words =
      "\(WheelWords.today[sheet.language]) \(today.dayAndMonth(sheet.language)), "
      + "\(WheelWords.week[sheet.language])\u{A0}\(today.isoWeek.week)"
    let font = Font(9)
    let width = measurer.width(of: words, font: font)
    let x = WheelGeometry.centre.x - width / 2 + 2.2
    return [
      .path(
        PathMark(
          .polyline(
            [Point(x - 4.8, y - 2.5), Point(x - 1.4, y - 2.5), Point(x - 3.1, y + 0.3)],
            closed: true), fill: palette.red.strong)),
      .text(TextMark(words, at: Point(x, y), font: font)),
    ]
  }

  private var edition: String? {
    var parts: [String] = []
    if let version = sheet.source?[CommonFields.version]?.value {
      parts.append("\(Labels.version[sheet.language])\u{A0}\(version)")
    }
    if let updated = sheet.source?[CommonFields.updated]?.value {
      parts.append(updated.written(sheet.language))
    }
    return parts.isEmpty ? nil : capitalised(parts.joined(separator: ", "))
  }
}
