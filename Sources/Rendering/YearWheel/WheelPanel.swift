import Drawing
import Model
import Source

/// The right-hand side: strip, list, key, holidays, footer.
struct WheelPanel {
  let sheet: YearWheelSheet
  let plan: WheelPlan
  let measurer: any TextMeasurer

  static let x = 304.0
  static let width = 108.0
  static let listTop = 41.2
  /// Last baseline above the footer.
  static let bottom = 278.6
  // Columns, from the page's left edge.
  static let numberEnd = x + 23
  static let dateX = x + 24.6
  static let textX = x + 51
  static let tabX = x + 98.8
  static let markX = x + 106.3

  /// The panel as a narrow sheet; its footer has the path on a line of its own.
  private static let paper = PaperSize(
    width: 420, height: 297, left: x, right: x + width, top: 8, footerRule: 281.2,
    footerBaseline: 285.4)

  private var language: LanguageCode { sheet.language }

  func marks(pages: Int) -> [Mark] {
    let strip = SheetStrip(
      title: sheet.title,
      fields: [
        SheetStrip.Field(
          Labels.unit[language], sheet.wheel.unit.title, x: WheelPanel.x, width: 52),
        SheetStrip.Field(
          WheelWords.period[language], sheet.wheel.period.withYears(language),
          x: WheelPanel.x + 54, width: 54),
      ], paper: WheelPanel.paper)
    var marks = strip.placed(palette: sheet.palette, measuring: measurer).marks
    marks += AreaHeading(WheelWords.activities[language]).marks(
      x: WheelPanel.x, y: 31, width: WheelPanel.width, palette: sheet.palette)
    var bottom = WheelPanel.listTop + plan.rows.map(\.height).reduce(0, +)
    if plan.listFits {
      marks += list
    } else {
      bottom = WheelPanel.listTop + 4
      marks.append(
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(
                  WheelWords.overview[language], at: Point(WheelPanel.x, 42.9), font: Font(9)))
            ])))
    }
    return marks + plan.key.marks(x: WheelPanel.x, y: bottom) + footer(pages)
  }

  private func footer(_ pages: Int) -> [Mark] {
    var footer = sheet.footer(page: 1, of: pages)
    let path = footer.path
    footer.path = ""
    var shown = path
    var parts = path.split(separator: "/").map(String.init)
    while measurer.width(of: shown, font: TypeScale.label) > WheelPanel.width, parts.count > 1 {
      parts.removeFirst()
      shown = "…/" + parts.joined(separator: "/")
    }
    return footer.marks(on: WheelPanel.paper, palette: sheet.palette, measuring: measurer) + [
      .group(
        Group(
          .paragraph,
          [.text(TextMark(shown, at: Point(WheelPanel.x, 289), font: TypeScale.label))]))
    ]
  }

  // MARK: List

  private var list: [Mark] {
    var y = WheelPanel.listTop
    var rules: [Mark] = []
    var items: [Mark] = []
    for row in plan.rows {
      if row.month != nil {
        rules.append(
          PaperRules.rule(
            y: y, from: WheelPanel.x, to: WheelPanel.x + WheelPanel.width,
            width: PaperRules.hair))
      }
      items.append(item(row, y: y))
      y += row.height
    }
    return rules + [.group(Group(.list, items))]
  }

  private func item(_ row: WheelRow, y: Double) -> Mark {
    let style = plan.style
    let plain = Font(style.size)
    let bold = Font(style.size, bold: true)
    let baseline = y + style.baseline
    let centre = baseline - TypeScale.drop(plain)
    var marks: [Mark] = []
    func add(_ words: String, _ x: Double, _ font: Font, _ anchor: TextMark.Anchor = .start) {
      marks.append(.text(TextMark(words, at: Point(x, baseline), font: font, anchor: anchor)))
    }
    if let month = row.month { add(month, WheelPanel.x, monthFont(month)) }
    add(String(row.item.number), WheelPanel.numberEnd, bold, .end)
    add(row.date, WheelPanel.dateX, plain)
    for (index, line) in row.lines.enumerated() {
      marks.append(
        .text(
          TextMark(
            line, at: Point(WheelPanel.textX, baseline + Double(index) * style.leading),
            font: plain)))
    }
    if sheet.rings.count > 1 {
      marks += WheelPanel.tab(
        sheet, ring: row.item.ring, x: WheelPanel.tabX, centre: centre, size: style.tab)
    }
    let sign = row.item.state.sign.marks(
      centre: Point(WheelPanel.markX, centre), size: 0.95 * plain.millimetres,
      palette: sheet.palette)
    marks.append(
      .group(
        Group(.figure, title: WheelWords.state(row.item.state)[language], sign)))
    return .group(Group(.item, marks))
  }

  /// «September» and «Heile året» stand left of the numbers.
  private func monthFont(_ words: String) -> Font {
    let font = Font(plan.style.size, bold: true)
    return measurer.width(of: words, font: font) <= 18.4 ? font : Font(8, bold: true)
  }

  /// The small square with the ring's letter.
  static func tab(
    _ sheet: YearWheelSheet, ring: Int, x: Double, centre: Double, size: Double
  ) -> [Mark] {
    let tone = sheet.tone(ring)
    let letter = sheet.rings[ring].letter
    let font = Font(letter.count > 1 ? 7 : 8, bold: true)
    return [
      .path(
        PathMark(
          .rectangle(Box(x, centre - size / 2, size, size)), fill: tone.fill,
          stroke: Stroke(tone.strong, PaperRules.hair))),
      .text(
        TextMark(
          letter, at: Point(x + size / 2, centre + TypeScale.drop(font)), font: font,
          anchor: .middle)),
    ]
  }
}
