package import Drawing
package import Model
package import Source

/// The year wheel on A3 landscape: the drawing at the left, the list, the key and the holidays at
/// the right (paper.md §12). With more rows than fit, the list becomes a sheet of its own.
package struct YearWheelSheet: Sendable {
  package let wheel: CombinedWheel
  package let today: CalendarDate
  package let rings: [WheelRing]
  package let palette: Palette
  /// Whether the line and triangle for today are drawn; never when today lies outside the period.
  package let showsToday: Bool

  /// - Parameters:
  ///   - way: how activities are shared out; without it one ring a level, or a category when there
  ///     is but one level.
  package init(
    _ wheel: CombinedWheel, on today: CalendarDate, rings way: WheelRings? = nil,
    isMono: Bool = false, showsToday: Bool = true
  ) {
    self.wheel = wheel
    self.today = today
    rings = wheel.rings(way ?? (wheel.levels.count > 1 ? .levels : .categories))
    palette = isMono ? .mono : .colour
    self.showsToday = showsToday && wheel.period.contains(today)
  }

  var language: LanguageCode { wheel.language }

  /// «Årshjul 2026», «Årshjul 2026/2027».
  package var title: String { "\(WheelWords.yearWheel[language]) \(years)" }

  var years: String {
    let (first, last) = (wheel.period.first.year, wheel.period.last.year)
    return first == last ? String(first) : "\(first)/\(last)"
  }

  /// The colour of a ring; after the fourth they come again, hatched.
  func tone(_ ring: Int) -> Tone { palette.rings[ring % palette.rings.count] }

  /// Lines over a done arc: always in black and white, and where a colour comes again.
  func hatch(_ ring: Int) -> Hatch? {
    let mono = Palette.mono.rings
    if palette.isMono { return mono[ring % mono.count].hatch }
    return ring >= mono.count ? mono[(ring + 1) % mono.count].hatch : nil
  }

  /// Lays out the sheet.
  package func pages(measuring measurer: any TextMeasurer) -> [Page] {
    let plan = WheelPlan(self, measuring: measurer)
    let tables =
      plan.listFits
      ? [] : WheelTable(sheet: self, items: plan.items.items).columns(measuring: measurer)
    let pages = 1 + (tables.count + 1) / 2
    let drawing = WheelDrawing(sheet: self, items: plan.items.items, measurer: measurer)
    let panel = WheelPanel(sheet: self, plan: plan, measurer: measurer)
    var result = [
      PaperSize.a3.page(
        title: "\(title): \(wheel.unit.title)", summary: summary(plan.items.items),
        language: language.tag,
        marks: [drawing.figure(summary(plan.items.items))]
          + panel.marks(pages: pages))
    ]
    for first in stride(from: 0, to: tables.count, by: 2) {
      result.append(
        tablePage(
          Array(tables[first..<min(first + 2, tables.count)]), number: result.count + 1,
          of: pages, measuring: measurer))
    }
    return result
  }

  /// What the drawing shows, for those who do not see it.
  private func summary(_ items: [WheelItem]) -> String {
    let names = rings.map(\.title).joined(separator: ", ")
    let period = wheel.period.withYears(language)
    switch language {
    case .nb:
      return "Sirkel med månedene og ukene i perioden \(period). Ringer utenfra: \(names). "
        + "Alle de \(items.count) aktivitetene står også i lista."
    case .nn:
      return "Sirkel med månadene og vekene i perioden \(period). Ringar utanfrå: \(names). "
        + "Alle dei \(items.count) aktivitetane står òg i lista."
    case .en:
      return "A circle with the months and weeks of \(period). Rings from outside: \(names). "
        + "All \(items.count) activities are also in the list."
    }
  }

  private func tablePage(
    _ tables: [PaperTable], number: Int, of pages: Int, measuring measurer: any TextMeasurer
  ) -> Page {
    let paper = PaperSize.a3
    let strip = SheetStrip(
      title: "\(title): \(wheel.unit.title)",
      fields: [
        SheetStrip.Field(Labels.unit[language], wheel.unit.title, x: 8, width: 120),
        SheetStrip.Field(
          WheelWords.period[language], wheel.period.withYears(language), x: 144, width: 100),
      ])
    var marks = strip.placed(palette: palette, measuring: measurer).marks
    for (index, table) in tables.enumerated() {
      let x = index == 0 ? A3Grid.leftHalf : A3Grid.rightHalf
      marks.append(
        table.placed(x: x, head: 36, bottom: 283, palette: palette, measuring: measurer).mark)
    }
    marks += footer(page: number, of: pages).marks(
      on: paper, palette: palette, measuring: measurer)
    return paper.page(
      title: "\(title): \(wheel.unit.title)", summary: WheelWords.activities[language],
      language: language.tag, marks: marks)
  }

  /// The wheel's own file, or that of the level above it where the unit has none.
  var source: Document? { wheel.document ?? wheel.levels.last?.documents.first }

  func footer(page: Int, of pages: Int) -> SheetFooter {
    SheetFooter(
      printed: today, path: source?.path ?? "", version: source?[CommonFields.version]?.value,
      updated: source?[CommonFields.updated]?.value, page: page, pages: pages, language: language)
  }
}

extension CalendarPeriod {
  /// `1. januar–31. desember 2026`, `1. august 2026–31. juli 2027`.
  func withYears(_ language: LanguageCode) -> String {
    first.year == last.year
      ? "\(first.dayAndMonth(language))–\(last.written(language))"
      : "\(first.written(language))–\(last.written(language))"
  }
}
