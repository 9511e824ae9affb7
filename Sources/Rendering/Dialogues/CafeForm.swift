package import Drawing
import Model
import Source

extension PrintKind {
  /// The feedback form of a café, two on an A4 (M33).
  package static let cafeForm = PrintKind(
    of: "dialogue-cafe",
    name: LocalizedText(nb: "evalueringsskjema", nn: "evalueringsskjema", en: "feedback-form"),
    summary: LocalizedText(
      nb: "skjemaet folk fyller ut før de går, to på et A4-ark",
      nn: "skjemaet folk fyller ut før dei går, to på eit A4-ark",
      en: "the form people fill in before they leave, two on an A4")
  ) { material in CafeForm(material) }
}

/// Three sentences to complete and one tick, twice on a sheet with a cut line between.
package struct CafeForm: Print {
  private let theme: String
  private let day: String
  private let footer: SheetFooter
  private let palette: Palette
  private let language: LanguageCode

  init(_ material: PrintMaterial) {
    theme = material.document[DialogueCafe.theme]?.value ?? material.document.title
    day = material.document[DialogueCafe.date]?.value.written(material.language) ?? ""
    footer = material.footer
    palette = material.palette
    language = material.language
  }

  /// - Parameter paper: two forms stand on A4 portrait; another paper changes nothing.
  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let paper = PaperSize.a4
    let setting = Typesetting(
      style: TypeScale.pageBody, palette: palette, language: language, measurer: measurer)
    let half = paper.height / 2
    var marks: [Mark] = []
    var hidden = 0
    for copy in 0..<2 {
      // Each half keeps clear of the cut and of the paper's edge.
      let top = copy == 0 ? 12.0 : half + 8
      let form = self.form(
        in: Box(paper.left, top, paper.inner, half - 20), isFirst: copy == 0, setting)
      marks += form.marks
      hidden = max(hidden, form.hiddenLines)
    }
    marks.append(
      .group(
        Group(
          .decoration,
          [
            .path(
              PathMark(
                .horizontal(y: half, from: 8, to: paper.width - 8),
                stroke: Stroke(palette.line, PaperRules.hair, dash: [1, 2])))
          ])))
    let words = Wording(language)
    return PrintedPages(
      pages: [
        paper.page(
          title: "\(CafeWords.cafe[language]): \(theme)",
          summary: words(
            "Tre setninger å fullføre og ett kryss, to like skjemaer på arket",
            "Tre setningar å fullføre og eitt kryss, to like skjema på arket",
            "Three sentences to complete and one tick, two forms alike on the sheet"),
          language: language.tag, marks: marks)
      ],
      overflows: hidden == 0 ? [] : [SheetOverflow(box: 0, heading: theme, lines: hidden)])
  }

  private func form(in box: Box, isFirst: Bool, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea()
    area.marks.append(
      PaperRules.rule(y: box.y, from: box.x, to: box.right, width: PaperRules.heavy))
    let title = setting.block(
      theme, styles: [18.0, 15, 12].map { TextStyle(Font($0, bold: true), leading: $0 * 0.42) },
      width: box.width, lines: 1)
    let shown = min(2, title.lines.count)
    area.hiddenLines = title.lines.count - shown
    var y = box.y + 9
    area.marks.append(
      title.mark(
        at: Point(box.x, y), limit: 2, role: isFirst ? .heading(level: 1) : .paragraph))
    y += Double(shown - 1) * title.style.leading + 5.4
    let label = [CafeWords.cafe[language], day].filter { !$0.isEmpty }.joined(separator: ", ")
    area.marks.append(line(label, at: Point(box.x, y), TypeScale.body.font))
    y += 7.6
    let ticks = box.bottom - 17
    // The three sentences share what is left, in whole writing lines.
    let pitch = 7.4
    let room = (ticks - 5 - y) / 3
    for sentence in CafeWords.sentences {
      area.marks.append(
        line(sentence[language], at: Point(box.x, y), TypeScale.pageBody.bold.font))
      let lines = max(1, Int((room - 3) / pitch))
      for index in 1...lines {
        area.marks.append(
          .path(
            PathMark(
              .horizontal(y: y + 1 + Double(index) * pitch, from: box.x, to: box.right),
              stroke: Stroke(palette.line, PaperRules.write, dash: [0.3, 0.9]))))
      }
      y += room
    }
    area.marks += tickRow(at: Point(box.x, ticks + 4), width: box.width, setting)
    area.marks.append(
      line(CafeWords.anonymous[language], at: Point(box.x, box.bottom), TypeScale.small.font))
    return area
  }

  private func tickRow(at point: Point, width: Double, _ setting: Typesetting) -> [Mark] {
    let font = TypeScale.pageBody.font
    var marks = [
      line(CafeWords.howUseful[language], at: point, TypeScale.pageBody.bold.font)
    ]
    var x = point.x
    let y = point.y + 7
    for category in CafeFeedback.categories {
      let words = category[language]
      marks.append(
        .group(
          Group(
            .paragraph,
            PaperTable.tickBox(x: x, baseline: y, font: font, isTicked: false) + [
              .text(TextMark(words, at: Point(x + 6.6, y), font: font))
            ])))
      x += max(width / 3.4, setting.width(words, font) + 14)
    }
    return marks
  }

  private func line(_ text: String, at point: Point, _ font: Font) -> Mark {
    .group(Group(.paragraph, [.text(TextMark(text, at: point, font: font))]))
  }
}
