package import Drawing
import Model
package import Source

/// Cards to print on A4 and cut out: two by four of 95 × 68 mm, with cut marks outside and dashes
/// between (paper.md §13). As many sheets as the cards take.
package struct CardSheet: Print {
  /// One card.
  package struct Card: Sendable, Hashable {
    /// A labelled line at the foot of a card; an empty value is a line to write on.
    package struct Detail: Sendable, Hashable {
      package let label: String
      package let value: String

      package init(_ label: String, _ value: String?) {
        self.label = label
        self.value = value ?? ""
      }
    }

    /// Small and bold at the top: the theme, the kind of card.
    package let category: String
    /// What the card says, large: a question, an action, an instruction.
    package let lead: String
    package let details: [Detail]
    /// Small at the bottom left: where the card is used.
    package let note: String
    /// Small at the bottom right, so that a card can be named.
    package let number: String

    package init(
      category: String, lead: String, details: [Detail] = [], note: String = "",
      number: String = ""
    ) {
      self.category = category
      self.lead = lead
      self.details = details
      self.note = note
      self.number = number
    }
  }

  package let title: String
  package let summary: String
  package let cards: [Card]
  package let footer: SheetFooter
  package let palette: Palette
  package let language: LanguageCode

  package init(
    title: String, summary: String, cards: [Card], footer: SheetFooter,
    palette: Palette = .colour, language: LanguageCode
  ) {
    self.title = title
    self.summary = summary
    self.cards = cards
    self.footer = footer
    self.palette = palette
    self.language = language
  }

  /// Cards of a document; its path stands outside the cut lines.
  package init(title: String, of material: PrintMaterial, summary: String, cards: [Card]) {
    self.init(
      title: title, summary: summary, cards: cards, footer: material.footer,
      palette: material.palette, language: material.language)
  }

  /// Cards on one sheet.
  package static let perSheet = 8
  private static let columns = 2
  private static let rows = 4
  private static let width = 95.0
  private static let height = 68.0
  private static let left = 10.0
  private static let top = 12.5

  /// - Parameter paper: cards are always cut from A4 portrait; another paper changes nothing.
  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let setting = Typesetting(
      style: TypeScale.body, palette: palette, language: language, measurer: measurer)
    let count = max(1, (cards.count + CardSheet.perSheet - 1) / CardSheet.perSheet)
    var overflows: [SheetOverflow] = []
    let pages = (0..<count).map { page -> Page in
      var marks = cutLines + outside(page + 1, of: count, measurer)
      for slot in 0..<CardSheet.perSheet {
        let index = page * CardSheet.perSheet + slot
        guard index < cards.count else { break }
        let placed = CardFace(cards[index]).placed(in: CardSheet.box(slot), setting)
        marks += placed.marks
        if placed.hiddenLines > 0 {
          overflows.append(
            SheetOverflow(box: slot + 1, heading: cards[index].lead, lines: placed.hiddenLines))
        }
      }
      return PaperSize.a4.page(
        title: title, summary: summary, language: language.tag, marks: marks)
    }
    return PrintedPages(pages: pages, overflows: overflows)
  }

  private static func box(_ slot: Int) -> Box {
    Box(
      left + width * Double(slot % columns), top + height * Double(slot / columns), width, height)
  }

  /// Marks outside the cards where the knife is set, and dashes where it goes.
  private var cutLines: [Mark] {
    let right = CardSheet.left + CardSheet.width * Double(CardSheet.columns)
    let bottom = CardSheet.top + CardSheet.height * Double(CardSheet.rows)
    let gap = 1.2
    let long = 5.0
    var marks: [Mark] = []
    func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
      marks.append(.path(PathMark(.polyline([from, to]), stroke: stroke)))
    }
    let solid = Stroke(.ink, PaperRules.hair)
    let dashed = Stroke(palette.line, PaperRules.hair, dash: [1, 2])
    for column in 0...CardSheet.columns {
      let x = CardSheet.left + CardSheet.width * Double(column)
      line(Point(x, CardSheet.top - gap - long), Point(x, CardSheet.top - gap), solid)
      line(Point(x, bottom + gap), Point(x, bottom + gap + long), solid)
      if column > 0, column < CardSheet.columns {
        line(Point(x, CardSheet.top), Point(x, bottom), dashed)
      }
    }
    for row in 0...CardSheet.rows {
      let y = CardSheet.top + CardSheet.height * Double(row)
      line(Point(CardSheet.left - gap - long, y), Point(CardSheet.left - gap, y), solid)
      line(Point(right + gap, y), Point(right + gap + long, y), solid)
      if row > 0, row < CardSheet.rows {
        line(Point(CardSheet.left, y), Point(right, y), dashed)
      }
    }
    return [.group(Group(.decoration, marks))]
  }

  /// What the cards are and where their file is, on the strip that is cut away.
  private func outside(
    _ page: Int, of pages: Int, _ measurer: any TextMeasurer
  ) -> [Mark] {
    let font = TypeScale.label
    let right = footer.numbered(page, of: pages).edition
    // The knife's mark in the middle stands between the two ends.
    let half = CardSheet.width - 6
    let head = cut(title, font: Font(9, bold: true), width: half, measuring: measurer)
    let path = footer.cutAtFront(footer.path, font: font, width: half, measuring: measurer)
    return [
      .group(
        Group(
          .heading(level: 1),
          [.text(TextMark(head, at: Point(13, 9), font: Font(9, bold: true)))])),
      .group(
        Group(
          .paragraph,
          [
            .text(TextMark(path, at: Point(13, 290.4), font: font)),
            .text(TextMark(right, at: Point(197, 290.4), font: font, anchor: .end)),
          ])),
    ]
  }
}
