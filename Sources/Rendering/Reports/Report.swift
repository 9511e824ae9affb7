package import Drawing
import Model
package import Source

/// A report as it is said: title, fields and sections. Markdown, web page and paper are all made
/// from this value, so they cannot disagree.
package struct Report: Sendable {
  package let kind: ReportKind
  package let language: LanguageCode
  /// The unit's, else the improvement's title.
  package let subject: String
  package let fields: [SheetField]
  package let sections: [SheetSection]
  package let today: CalendarDate
  /// Path of the file it is about; links in the Markdown start from its folder.
  package let path: String
  package let updated: CalendarDate?

  package var title: String { kind.title[language] }

  /// The report laid out: one sheet, or one for each section that begins its own. A final report is
  /// kept, so it takes the sheets it needs.
  package func pages(
    palette: Palette = .colour, measuring measurer: any TextMeasurer
  ) -> [Page] {
    SectionedSheet(
      title: title, subject: subject, summary: kind.summary[language], fields: fields,
      sections: sections, paper: kind.isPoster ? .a3 : kind == .compliance ? .a4Landscape : .a4,
      footer: SheetFooter(printed: today, path: path, updated: updated, language: language),
      palette: palette, language: language, flows: kind == .final
    ).printed(on: nil, measuring: measurer).pages
  }
}
