package import Drawing
import Model
import Source

extension PrintKind {
  /// A card for each table, to cut and fold into a tent (M25).
  package static let dialogueTableCards = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "bordkort", nn: "bordkort", en: "table-cards"),
    summary: LocalizedText(
      nb: "et kort til hvert bord, til å klippe og brette",
      nn: "eit kort til kvart bord, til å klippe og brette",
      en: "a card for each table, to cut and fold")
  ) { material in
    let groups = material.document.dialogueGroups
    guard !groups.isEmpty else { return nil }
    let language = material.language
    let word = DialogueWords.group[language]
    return TableCards(
      groups.map { group in
        TableCards.Card(
          label: word, name: group.name,
          lines: [
            group.table.map { "\(Wording(language)("Bord", "Table")): \($0)" } ?? "",
            group.members.joined(separator: ", "),
          ])
      }, material)
  }

  /// The same for the tables of a café, with their hosts (M32).
  package static let cafeTableCards = PrintKind(
    of: "dialogue-cafe",
    name: LocalizedText(nb: "bordkort", nn: "bordkort", en: "table-cards"),
    summary: LocalizedText(
      nb: "et kort til hvert kafébord, med verten", nn: "eit kort til kvart kafébord, med verten",
      en: "a card for each café table, with its host")
  ) { material in
    let plan = CafePlan(material.document)
    guard !plan.tables.isEmpty else { return nil }
    let w = Wording(material.language)
    return TableCards(
      plan.tables.map { table in
        TableCards.Card(
          label: w("Bord", "Table"), name: table.name,
          lines: [
            table.host.map { w("Vert: ", "Host: ") + $0 } ?? "", table.question ?? "",
          ])
      }, material)
  }
}

/// Tents for the tables: two on an A4, cut across the middle, each folded so that the same words
/// stand on both sides.
package struct TableCards: Print {
  package struct Card: Sendable, Hashable {
    /// The small word over the name: «Gruppe», «Bord».
    package let label: String
    /// Large.
    package let name: String
    /// Under the name; empty ones are left out.
    package let lines: [String]
  }

  private let cards: [Card]
  private let footer: SheetFooter
  private let palette: Palette
  private let language: LanguageCode

  init(_ cards: [Card], _ material: PrintMaterial) {
    self.cards = cards
    footer = material.footer
    palette = material.palette
    language = material.language
  }

  private static let perSheet = 2
  private static let panel = 297.0 / 4
  private static let inset = 18.0

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let setting = Typesetting(
      style: TypeScale.pageBody, palette: palette, language: language, measurer: measurer)
    let w = Wording(language)
    var pages: [Page] = []
    var overflows: [SheetOverflow] = []
    for first in stride(from: 0, to: cards.count, by: TableCards.perSheet) {
      var marks = lines
      for (slot, card) in cards[first...].prefix(TableCards.perSheet).enumerated() {
        let top = Double(slot) * 2 * TableCards.panel
        let face = self.face(card, setting)
        if face.hidden > 0 {
          overflows.append(
            SheetOverflow(box: slot + 1, heading: card.name, lines: face.hidden))
        }
        // The far side is upside down, so that it stands upright when folded; it says nothing new.
        marks.append(
          .group(
            Group(
              .decoration,
              face.texts.map { text in
                var text = text
                text.origin = Point(
                  PaperSize.a4.width - text.origin.x,
                  top + TableCards.panel - text.origin.y)
                text.rotation = 180
                return .text(text)
              })))
        marks.append(
          .group(
            Group(
              .paragraph,
              face.texts.map { text in
                var text = text
                text.origin.y += top + TableCards.panel
                return .text(text)
              })))
      }
      pages.append(
        PaperSize.a4.page(
          title: w("Bordkort", "Table cards"),
          summary: w(
            "Kort til å klippe på tvers og brette", "Kort til å klippe på tvers og brette",
            "Cards to cut across and fold"), language: language.tag, marks: marks))
    }
    return PrintedPages(pages: pages, overflows: overflows)
  }

  /// The words of one side, in a panel whose top is at nought.
  private func face(_ card: Card, _ setting: Typesetting) -> (texts: [TextMark], hidden: Int) {
    let width = PaperSize.a4.width - 2 * TableCards.inset
    let centre = PaperSize.a4.width / 2
    var texts = [
      TextMark(card.label, at: Point(centre, 15), font: Font(16), anchor: .middle)
    ]
    let size =
      [64.0, 52, 42, 34, 26, 20].first {
        setting.width(card.name, Font($0, bold: true)) <= width
      } ?? 16
    let name = cut(
      card.name, font: Font(size, bold: true), width: width, measuring: setting.measurer)
    let baseline = 21 + size * 0.27
    texts.append(
      TextMark(
        name, at: Point(centre, baseline), font: Font(size, bold: true), anchor: .middle))
    var y = max(baseline + 11, 50)
    var hidden = 0
    let words = card.lines.filter { !$0.isEmpty }
    for line in words {
      let block = setting.block(
        line, styles: [TextStyle(Font(13), leading: 5.8), TextStyle(Font(10), leading: 4.6)],
        width: width, lines: words.count == 1 ? 3 : 2)
      for text in block.lines {
        guard y <= TableCards.panel - 5 else {
          hidden += 1
          continue
        }
        texts.append(
          TextMark(text, at: Point(centre, y), font: block.style.font, anchor: .middle))
        y += block.style.leading
      }
      y += 0.6
    }
    return (texts, hidden)
  }

  /// Dashes where it is folded, marks at the edges where it is cut.
  private var lines: [Mark] {
    let width = PaperSize.a4.width
    let fold = Stroke(palette.line, PaperRules.hair, dash: [1, 2])
    let cut = Stroke(.ink, PaperRules.hair)
    let folds = [TableCards.panel, 3 * TableCards.panel].map {
      Mark.path(PathMark(.horizontal(y: $0, from: 10, to: width - 10), stroke: fold))
    }
    let middle = 2 * TableCards.panel
    return [
      .group(
        Group(
          .decoration,
          folds + [
            .path(PathMark(.horizontal(y: middle, from: 5, to: 15), stroke: cut)),
            .path(PathMark(.horizontal(y: middle, from: width - 15, to: width - 5), stroke: cut)),
            .path(PathMark(.horizontal(y: middle, from: 15, to: width - 15), stroke: fold)),
          ]))
    ]
  }
}
