package import Drawing
package import Model
package import Source

/// A drawing on a sheet of its own, with strip and footer: A4 landscape when everything finds room
/// on it, else A3.
package protocol DrawingSheet: Print {
  /// Title, fields and where the file is.
  var head: DrawingHead { get }
  /// What the sheet shows, for those who do not see it.
  var summary: String { get }
  /// Everything between strip and footer.
  func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea
}

extension DrawingSheet {
  /// The sheet laid out on the smallest paper that holds it.
  package func placed(measuring measurer: any TextMeasurer) -> PlacedSheet {
    let small = placed(on: .a4Landscape, measuring: measurer)
    return small.overflows.isEmpty ? small : placed(on: .a3, measuring: measurer)
  }

  package func placed(
    on paper: PaperSize, measuring measurer: any TextMeasurer
  ) -> PlacedSheet {
    let setting = Typesetting(
      style: TypeScale.body, palette: head.palette, language: head.language, measurer: measurer)
    let fields = head.strip(on: paper)
    let strip = fields.placed(palette: head.palette, measuring: measurer)
    let top = fields.bottom
    let area = body(
      in: Box(paper.left, top, paper.inner, paper.footerRule - 3 - top), on: paper, setting)
    var overflows: [SheetOverflow] = []
    if !strip.titleFits {
      overflows.append(SheetOverflow(box: 0, heading: Labels.title[head.language], lines: 1))
    }
    overflows += strip.cutFields.map { SheetOverflow(box: 0, heading: $0, lines: 1) }
    if area.hiddenLines > 0 {
      overflows.append(
        SheetOverflow(box: 1, heading: head.title, lines: area.hiddenLines))
    }
    var marks = strip.marks + area.marks
    if area.hiddenLines > 0 {
      let y = paper.footerRule - 1
      marks.append(
        .group(
          Group(
            .paragraph, [moreLines(area.hiddenLines, at: Point(paper.left, y), setting)])))
    }
    marks += head.footer.marks(on: paper, palette: head.palette, measuring: measurer)
    return PlacedSheet(
      page: paper.page(
        title: head.title, summary: summary, language: head.language.tag, marks: marks),
      overflows: overflows)
  }

  package func page(measuring measurer: any TextMeasurer) -> Page {
    placed(measuring: measurer).page
  }
}

/// What every drawing carries: title, fields, path, edition.
package struct DrawingHead: Sendable {
  package let title: String
  /// Labels and values in the strip, left to right; empty values are left out.
  package let fields: [(label: String, values: [String])]
  package let footer: SheetFooter
  package let palette: Palette
  package let language: LanguageCode

  package init(
    title: String, fields: [(label: String, values: [String])], footer: SheetFooter,
    palette: Palette, language: LanguageCode
  ) {
    self.title = title
    self.fields = fields.filter { !$0.values.allSatisfy(\.isEmpty) }
    self.footer = footer
    self.palette = palette
    self.language = language
  }

  /// Of a document, with its unit first.
  package init(
    _ document: Document, in workspace: Workspace, today: CalendarDate,
    fields: [(label: String, values: [String])], palette: Palette, language: LanguageCode
  ) {
    let unit = workspace.unit(of: document)?.title ?? ""
    self.init(
      title: document.title, fields: [(Labels.unit[language], [unit])] + fields,
      footer: SheetFooter(
        printed: today, path: document.path, version: document[CommonFields.version]?.value,
        updated: document[CommonFields.updated]?.value, language: language), palette: palette,
      language: language)
  }

  func strip(on paper: PaperSize) -> SheetStrip {
    // The last field is usually a list of people: it has what is left.
    let shares = fields.indices.map { $0 == fields.count - 1 ? 1.7 : 1.0 }
    let unit = paper.inner / max(1, shares.reduce(0, +))
    var x = paper.left
    var placed: [SheetStrip.Field] = []
    for (field, share) in zip(fields, shares) {
      let values = field.values.enumerated().map {
        $0 == 0 ? $1 : lowercasedFirst($1)
      }
      placed.append(SheetStrip.Field(field.label, values, x: x, width: unit * share - 3))
      x += unit * share
    }
    let language = language
    return SheetStrip(
      title: title, fields: placed, paper: paper, more: { Labels.andMore($0)[language] })
  }
}
