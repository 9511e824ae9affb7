import Drawing
import Model
import Source

/// A row of the list as it will be printed.
struct WheelRow: Sendable {
  let item: WheelItem
  /// Stands at the left of the first row of its month.
  let month: String?
  let date: String
  /// The title, broken; the rhythm follows on lines of its own.
  let lines: [String]
  let height: Double
}

/// What the panel has room for: the list by occurrence at 9 pt, else at 8, else by activity, else a
/// sheet of its own (paper.md §12).
struct WheelPlan: Sendable {
  let items: WheelItems
  let rows: [WheelRow]
  let style: WheelListStyle
  /// False when the list is printed as a table on a sheet of its own.
  let listFits: Bool
  let key: WheelKey

  /// Most rows in the panel at 9 and at 8 pt.
  static let mostRows = (large: 32, small: 43)
  /// Rows of the second sheet up to which every occurrence has one.
  static let mostTableRows = 84

  init(_ sheet: YearWheelSheet, measuring measurer: any TextMeasurer) {
    let one = WheelItems(sheet.rings, byActivity: false, today: sheet.today)
    let grouped = WheelItems(sheet.rings, byActivity: true, today: sheet.today)
    let key = WheelKey(
      sheet, states: Set(one.items.map(\.state)), measuring: measurer)
    self.key = key
    let room = WheelPanel.bottom - key.height - WheelPanel.listTop
    for (items, style, most) in [
      (one, WheelListStyle.large, WheelPlan.mostRows.large),
      (one, .small, WheelPlan.mostRows.small),
      (grouped, .large, WheelPlan.mostRows.large),
      (grouped, .small, WheelPlan.mostRows.small),
    ] where items.items.count <= most {
      let rows = WheelPlan.rows(items, sheet, style, measuring: measurer)
      guard rows.map(\.height).reduce(0, +) <= room else { continue }
      self.items = items
      self.rows = rows
      self.style = style
      listFits = true
      return
    }
    items = one.items.count <= WheelPlan.mostTableRows ? one : grouped
    rows = []
    style = .large
    listFits = false
  }

  static func rows(
    _ items: WheelItems, _ sheet: YearWheelSheet, _ style: WheelListStyle,
    measuring measurer: any TextMeasurer
  ) -> [WheelRow] {
    var previous: String?
    let end = sheet.rings.count > 1 ? WheelPanel.tabX - 1.2 : WheelPanel.markX - 2.6
    return items.items.map { item in
      let heading = heading(of: item, sheet)
      var lines = measurer.lines(
        of: tied(item.title), font: Font(style.size), width: end - WheelPanel.textX)
      if let rhythm = item.rhythm {
        lines += measurer.lines(
          of: tied(rhythm), font: Font(style.size), width: end - WheelPanel.textX)
      }
      defer { previous = heading }
      return WheelRow(
        item: item, month: heading == previous ? nil : heading,
        date: date(of: item, sheet.wheel.period, sheet.language),
        lines: lines, height: style.row + Double(max(0, lines.count - 1)) * style.leading)
    }
  }

  /// The month the row stands under.
  static func heading(of item: WheelItem, _ sheet: YearWheelSheet) -> String {
    guard item.occurrences.count == 1, let first = item.occurrences.first else {
      return
        (item.occurrences.isEmpty ? WheelWords.noTime : WheelWords.allYear)[sheet.language]
    }
    let day = max(first.period.first, sheet.wheel.period.first)
    return capitalised(CalendarDate.months(sheet.language)[day.month - 1])
  }

  /// `12.`, `2.–27.`, `15. juni–16. aug.`; the number of times for a row with several.
  static func date(
    of item: WheelItem, _ period: CalendarPeriod, _ language: LanguageCode
  ) -> String {
    if item.occurrences.count > 1 { return WheelWords.times(item.occurrences.count)[language] }
    guard let days = item.occurrences.first?.period else { return "" }
    let stop = language == .en ? "" : "."
    if days.first.month == days.last.month, days.days <= 31, days.first >= period.first {
      return days.days == 1
        ? "\(days.first.day)\(stop)" : "\(days.first.day)\(stop)–\(days.last.day)\(stop)"
    }
    let names = CalendarDate.shortMonths(language)
    func short(_ day: CalendarDate) -> String {
      "\(day.day)\(stop)\u{A0}\(names[day.month - 1])"
    }
    return "\(short(days.first))–\(short(days.last))"
  }
}

/// Sizes of the list: 9 pt in rows of 5.6, or 8 pt in rows of 4.2.
struct WheelListStyle: Sendable, Hashable {
  let size: Double
  let row: Double
  let leading: Double
  /// From the row's upper edge to its first baseline.
  let baseline: Double
  /// Side of the letter's square.
  let tab: Double

  static let large = WheelListStyle(
    size: 9, row: 5.6, leading: 4.2, baseline: 3.95, tab: 3.8)
  static let small = WheelListStyle(
    size: 8, row: 4.2, leading: 3.5, baseline: 3.05, tab: 3.3)
}
