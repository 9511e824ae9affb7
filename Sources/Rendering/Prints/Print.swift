package import Drawing
package import Model
package import Source

/// Something that can be put on paper: a drawing on a sheet, a form, a set of cards.
package protocol Print: Sendable {
  /// The pages laid out, with what had no room.
  ///
  /// - Parameter paper: nil for the paper the print chooses itself.
  func printed(on paper: PaperSize?, measuring measurer: any TextMeasurer) -> PrintedPages
}

/// A print that can also be had as Markdown, to paste into another document.
package protocol TextPrint: Print {
  var markdown: String { get }
}

/// Pages laid out.
package struct PrintedPages: Sendable {
  package let pages: [Page]
  /// Where text found no room; empty when everything is there.
  package let overflows: [SheetOverflow]

  package init(pages: [Page], overflows: [SheetOverflow] = []) {
    self.pages = pages
    self.overflows = overflows
  }
}

/// Several prints as one: the pages follow each other.
package struct PrintSet: Print {
  package let prints: [any Print]

  package init(_ prints: [any Print]) { self.prints = prints }

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let all = prints.map { $0.printed(on: paper, measuring: measurer) }
    return PrintedPages(pages: all.flatMap(\.pages), overflows: all.flatMap(\.overflows))
  }
}

extension DrawingSheet {
  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let sheet = paper.map { placed(on: $0, measuring: measurer) } ?? placed(measuring: measurer)
    return PrintedPages(pages: [sheet.page], overflows: sheet.overflows)
  }
}

/// What a print is made from.
package struct PrintMaterial: Sendable {
  package let document: Document
  package let workspace: Workspace
  package let today: CalendarDate
  package let language: LanguageCode
  package let palette: Palette
  /// The letters of a goal, judged; nil for a document without a goal. Judging is the work of the
  /// rules, which no page may call.
  package let letters: @Sendable (Document) -> [JudgedLetter]?

  /// - Parameter language: nil for the document's own.
  package init(
    _ document: Document, in workspace: Workspace, today: CalendarDate,
    language: LanguageCode? = nil, palette: Palette = .colour,
    letters: @escaping @Sendable (Document) -> [JudgedLetter]? = { _ in nil }
  ) {
    self.document = document
    self.workspace = workspace
    self.today = today
    self.language = language ?? document.language(in: workspace)
    self.palette = palette
    self.letters = letters
  }

  /// The same for another document.
  package func with(_ document: Document) -> PrintMaterial {
    PrintMaterial(
      document, in: workspace, today: today, language: language, palette: palette,
      letters: letters)
  }

  /// What stands at the foot of every sheet of the document.
  package var footer: SheetFooter {
    SheetFooter(
      printed: today, path: document.path, version: document[CommonFields.version]?.value,
      updated: document[CommonFields.updated]?.value, language: language)
  }
}
