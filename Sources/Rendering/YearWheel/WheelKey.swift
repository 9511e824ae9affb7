import Drawing
import Model
import Source

/// The key under the list: what the rings, marks and edges mean, and the holidays by date.
struct WheelKey: Sendable {
  /// A drawn sign and its words.
  private enum Sign: Sendable {
    case ring(Int)
    case today
    case holiday
    case state(WheelState)
  }

  private struct Entry: Sendable {
    let sign: Sign
    let lines: [String]
    let font: Font

    var height: Double { 5.6 + Double(lines.count - 1) * 3.5 }
  }

  private let left: [Entry]
  private let right: [Entry]
  private let holidays: [String]
  private let sheet: YearWheelSheet

  private static let gap = 5.6
  private static let firstRow = 13.0
  private static let secondColumn = 56.0
  private static let textOffset = 5.4

  init(
    _ sheet: YearWheelSheet, states: Set<WheelState>, measuring measurer: any TextMeasurer
  ) {
    self.sheet = sheet
    let language = sheet.language
    func entry(_ sign: Sign, _ words: String) -> Entry {
      let width = WheelKey.secondColumn - WheelKey.textOffset - 2
      let font = measurer.width(of: words, font: Font(9)) <= width ? Font(9) : Font(8)
      return Entry(
        sign: sign, lines: measurer.lines(of: words, font: font, width: width), font: font)
    }
    var left = sheet.rings.indices.map { entry(.ring($0), sheet.rings[$0].title) }
    if sheet.showsToday { left.append(entry(.today, WheelWords.today[language])) }
    let days = PublicHolidays.during(sheet.wheel.period)
    if !days.isEmpty { left.append(entry(.holiday, WheelWords.holiday[language])) }
    self.left = left
    right = WheelState.allCases.filter { $0 != .deferred || states.contains(.deferred) }.map {
      entry(
        .state($0),
        capitalised(WheelWords.state($0)[language]) + ": "
          + WheelWords.look($0, isMono: sheet.palette.isMono)[language])
    }
    let names = CalendarDate.weekdays(language)
    let written = days.map { day in
      "\(day.date.dayAndMonth(language))\u{A0}(\(names[day.date.weekday - 1].prefix(2)).)"
    }
    holidays = measurer.lines(
      of: written.joined(separator: ", "), font: Font(8), width: WheelPanel.width)
  }

  /// With the space over its rule.
  var height: Double {
    let rows = max(
      left.map(\.height).reduce(0, +), right.map(\.height).reduce(0, +))
    return WheelKey.gap + WheelKey.firstRow + rows - 5.6
      + (holidays.isEmpty ? 0 : 7.8 + Double(holidays.count) * 4.2)
  }

  /// - Parameter y: where the list ends.
  func marks(x: Double, y top: Double) -> [Mark] {
    let language = sheet.language
    let y = top + WheelKey.gap
    var marks = AreaHeading(WheelWords.key[language]).marks(
      x: x, y: y, width: WheelPanel.width, palette: sheet.palette)
    var items: [Mark] = []
    var bottom = y
    for (column, entries) in [(x, left), (x + WheelKey.secondColumn, right)] {
      var baseline = y + WheelKey.firstRow
      for entry in entries {
        items.append(item(entry, x: column, baseline: baseline))
        baseline += entry.height
      }
      bottom = max(bottom, baseline - 5.6)
    }
    marks.append(.group(Group(.list, items)))
    guard !holidays.isEmpty else { return marks }
    marks.append(
      .group(
        Group(
          .heading(level: 3),
          [
            .text(
              TextMark(
                WheelWords.holidays[language], at: Point(x, bottom + 7.8),
                font: Font(9, bold: true)))
          ])))
    marks.append(
      .group(
        Group(
          .paragraph,
          holidays.enumerated().map { index, line in
            .text(
              TextMark(
                line, at: Point(x, bottom + 12 + Double(index) * 4.2), font: Font(8)))
          })))
    return marks
  }

  private func item(_ entry: Entry, x: Double, baseline: Double) -> Mark {
    let words = entry.lines.enumerated().map { index, line in
      Mark.text(
        TextMark(
          line, at: Point(x + WheelKey.textOffset, baseline + Double(index) * 3.5),
          font: entry.font))
    }
    return .group(Group(.item, sign(entry.sign, x: x, baseline: baseline) + words))
  }

  private func sign(_ sign: Sign, x: Double, baseline: Double) -> [Mark] {
    let centre = Point(x + 1.9, baseline - 0.36 * Font(9).millimetres)
    let red = sheet.palette.red.strong
    switch sign {
    case .ring(let index):
      return WheelPanel.tab(
        sheet, ring: index, x: x, centre: centre.y, size: WheelListStyle.large.tab)
    case .today:
      return [
        .path(
          PathMark(
            .polyline(
              [
                Point(centre.x - 1.8, centre.y - 1.6), Point(centre.x + 1.8, centre.y - 1.6),
                Point(centre.x, centre.y + 1.5),
              ], closed: true), fill: red))
      ]
    case .holiday:
      return [
        .path(PathMark(.rectangle(Box(centre.x - 0.9, centre.y - 1.5, 1.8, 3)), fill: red))
      ]
    case .state(let state):
      return state.sign.marks(centre: centre, size: 3.2, palette: sheet.palette)
    }
  }
}
