import Drawing
import Model
import Source

/// What both boards draw alike: strip with the week, areas, lines of text.
struct BoardPen {
  let setting: Typesetting
  let paper = PaperSize.a3

  /// Where the areas begin, and where nothing more may stand.
  static let top = 31.0
  static let bottom = 283.0
  /// From the top of an area to its first card.
  static let head = 12.4

  var language: LanguageCode { setting.language }
  var w: Wording { Wording(setting.language) }

  /// Title, week and fields.
  func strip(
    _ title: String, on today: CalendarDate, fields: [SheetStrip.Field]
  ) -> [Mark] {
    let strip = SheetStrip(title: title, fields: fields, paper: paper)
    let week = today.isoWeek.week
    let words = w("Uke\u{A0}\(week)", "Veke\u{A0}\(week)", "Week\u{A0}\(week)")
    return strip.placed(palette: setting.palette, measuring: setting.measurer).marks + [
      .group(
        Group(
          .paragraph,
          [
            .text(
              TextMark(
                words, at: Point(paper.right, paper.top + 10), font: TypeScale.title, anchor: .end))
          ]))
    ]
  }

  func area(
    _ title: String, count: Int? = nil, x: Double, y: Double = BoardPen.top, width: Double,
    isLow: Bool = false
  ) -> [Mark] {
    AreaHeading(
      title, count: count.map(String.init), scale: isLow ? .sheet : .board
    ).marks(x: x, y: y, width: width, palette: setting.palette)
  }

  func hair(_ y: Double, x: Double, width: Double) -> Mark {
    PaperRules.rule(y: y, from: x, to: x + width, width: PaperRules.hair)
  }

  func text(_ words: String, x: Double, y: Double, _ font: Font) -> Mark {
    .text(TextMark(words, at: Point(x, y), font: font))
  }

  /// One line, cut at a word where it is too long.
  func line(_ words: String, x: Double, y: Double, width: Double, _ font: Font) -> Mark {
    text(
      cut(words, font: font, width: width, measuring: setting.measurer), x: x, y: y, font)
  }

  func more(_ count: Int, x: Double, y: Double) -> [Mark] {
    guard count > 0 else { return [] }
    let words = w(
      "\(count)\u{A0}til, se fila", "\(count)\u{A0}til, sjå fila",
      "\(count)\u{A0}more, see the file")
    return [.group(Group(.paragraph, [text(words, x: x, y: y, TypeScale.body.bold.font)]))]
  }

  func prompt(_ question: String, x: Double, y: Double, width: Double, bottom: Double) -> [Mark] {
    EmptyBox(question).marks(
      x: x, width: width, baseline: y, bottom: bottom, palette: setting.palette,
      measuring: setting.measurer)
  }
}
