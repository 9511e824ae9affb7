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

  /// The report laid out: one sheet, or one for each section that begins its own.
  package func pages(
    palette: Palette = .colour, measuring measurer: any TextMeasurer
  ) -> [Page] {
    SectionedSheet(
      title: title, subject: subject, summary: kind.summary[language], fields: fields,
      sections: sections, paper: kind.isPoster ? .a3 : kind == .compliance ? .a4Landscape : .a4,
      footer: SheetFooter(printed: today, path: path, updated: updated, language: language),
      palette: palette, language: language
    ).printed(on: nil, measuring: measurer).pages
/// A label and its value under the title.
package struct ReportField: Sendable, Hashable {
  package let label: String
  package let value: String

  package init(_ label: String, _ value: String?) {
    self.label = label
    self.value = value ?? ""
  }
}

/// A heading with what stands under it.
package struct ReportSection: Sendable {
  package let title: String
  /// Flush right in the heading.
  package var count: String?
  package var blocks: [ReportBlock]
  /// Whether it begins a sheet of its own.
  package var beginsSheet = false

  package init(_ title: String, count: String? = nil, _ blocks: [ReportBlock]) {
    self.title = title
    self.count = count
    self.blocks = blocks
  }
}

/// One piece of a section.
package enum ReportBlock: Sendable {
  /// Numbers to see from afar, with what they count.
  case figures([ReportFigure])
  case paragraph(String)
  case bullets([ReportItem])
  case table(ReportTable)
  /// A question to answer by hand, with lines to write on.
  case form(String, lines: Int)
  case pareto(ParetoFigure)
  /// A series over time, with its goal and what was done.
  case chart(ChartView)
  case steps(NineStepStrip)
}

package struct ReportFigure: Sendable, Hashable {
  package let value: String
  package let label: String

  package init(_ value: String, _ label: String) {
    self.value = value
    self.label = label
  }
}

/// A line of a list, with the document it comes from.
package struct ReportItem: Sendable, Hashable {
  package let text: String
  package let path: String?

  package init(_ text: String, path: String? = nil) {
    self.text = text
    self.path = path
  }
}

/// A table with at most as many rows as a reader reads; what is left out is counted.
package struct ReportTable: Sendable {
  package struct Column: Sendable, Hashable {
    package let title: String
    /// Part of the width, relative to the other columns.
    package let share: Double
    package let isNumber: Bool

    package init(_ title: String, _ share: Double, isNumber: Bool = false) {
      self.title = title
      self.share = share
      self.isNumber = isNumber
    }
  }

  /// Rows a report holds at most, on every medium.
  package static let limit = 40

  package let columns: [Column]
  package let rows: [[ReportCell]]
  /// Rows that there were besides.
  package let hidden: Int

  package init(_ columns: [Column], _ rows: [[ReportCell]], limit: Int = ReportTable.limit) {
    self.columns = columns
    self.rows = Array(rows.prefix(limit))
    hidden = max(0, rows.count - limit)
  }
}

package enum ReportCell: Sendable, Hashable {
  case words(String)
  case bold(String)
  /// Words that lead to a document of the workspace.
  case linked(String, path: String)
  case status(StatusMark)

  package var text: String {
    switch self {
    case .words(let text), .bold(let text), .linked(let text, _): text
    case .status(let mark): mark.word
    }
  }
}
