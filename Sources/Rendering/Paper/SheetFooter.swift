package import Drawing
import Model
package import Source

/// The last line of every sheet: when it was printed, where the file is, which edition it shows.
package struct SheetFooter: Sendable {
  package var printed: CalendarDate
  /// Path within the workspace.
  package var path: String
  package var version: String?
  package var updated: CalendarDate?
  package var page: Int
  package var pages: Int
  package var language: LanguageCode

  package init(
    printed: CalendarDate, path: String, version: String? = nil, updated: CalendarDate? = nil,
    page: Int = 1, pages: Int = 1, language: LanguageCode
  ) {
    self.printed = printed
    self.path = path
    self.version = version
    self.updated = updated
    self.page = page
    self.pages = pages
    self.language = language
  }

  /// The same on one page of several.
  func numbered(_ page: Int, of pages: Int) -> SheetFooter {
    var footer = self
    footer.page = page
    footer.pages = pages
    return footer
  }

  /// «Versjon 7 · endret 20. november 2026 · side 1 av 1».
  package var edition: String {
    var parts: [String] = []
    if let version { parts.append("\(Labels.version[language])\u{A0}\(version)") }
    if let updated {
      parts.append("\(Labels.changed[language]) \(updated.written(language))")
    }
    parts.append(Labels.page(page, of: pages)[language])
    return capitalised(parts.joined(separator: "  ·  "))
  }

  package func marks(
    on paper: PaperSize = .a3, palette: Palette, measuring measurer: any TextMeasurer
  ) -> [Mark] {
    let font = TypeScale.label
    let baseline = paper.footerBaseline
    let left = "\(Labels.printed[language]) \(printed.written(language))"
    let right = edition
    let centre = (paper.left + paper.right) / 2
    let side = max(
      measurer.width(of: left, font: font), measurer.width(of: right, font: font))
    let shownPath = cutAtFront(
      path, font: font, width: 2 * (centre - paper.left - side) - 8, measuring: measurer)
    return [
      PaperRules.rule(
        y: paper.footerRule, from: paper.left, to: paper.right, width: PaperRules.hair),
      .group(
        Group(
          .paragraph,
          [
            .text(TextMark(left, at: Point(paper.left, baseline), font: font)),
            .text(
              TextMark(shownPath, at: Point(centre, baseline), font: font, anchor: .middle)),
            .text(
              TextMark(right, at: Point(paper.right, baseline), font: font, anchor: .end)),
          ])),
    ]
  }

  /// A path loses its first folders, then, where there is not even room for the file name, the
  /// first letters of that.
  func cutAtFront(
    _ path: String, font: Font, width: Double, measuring measurer: any TextMeasurer
  ) -> String {
    var parts = path.split(separator: "/").map(String.init)
    var shown = path
    while measurer.width(of: shown, font: font) > width, parts.count > 1 {
      parts.removeFirst()
      shown = "…/" + parts.joined(separator: "/")
    }
    var name = parts.last ?? ""
    while measurer.width(of: shown, font: font) > width, name.count > 1 {
      name.removeFirst()
      shown = "…" + name
    }
    return shown
  }
}
