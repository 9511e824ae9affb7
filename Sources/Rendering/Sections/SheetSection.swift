package import Drawing
import Source

/// A label and its value under the title.
package struct SheetField: Sendable, Hashable {
  package let label: String
  package let value: String

  package init(_ label: String, _ value: String?) {
    self.label = label
    self.value = value ?? ""
  }
}

/// A heading with what stands under it.
package struct SheetSection: Sendable {
  package let title: String
  /// Flush right in the heading.
  package var count: String?
  package var blocks: [SheetBlock]
  /// Whether it begins a sheet of its own.
  package var beginsSheet = false

  package init(_ title: String, count: String? = nil, _ blocks: [SheetBlock]) {
    self.title = title
    self.count = count
    self.blocks = blocks
  }
}

/// One piece of a section.
package enum SheetBlock: Sendable {
  /// Numbers to see from afar, with what they count.
  case figures([SheetFigure])
  case paragraph(String)
  case bullets([SheetItem])
  case table(SheetTable)
  /// A question to answer by hand, with lines to write on.
  case form(String, lines: Int)
  /// Things to tick off by hand, each with a box.
  case checks([String])
  case drawing(any SectionFigure)
  /// A series over time, with its goal and what was done; lower where room is scarce.
  case chart(ChartView)
  /// Nothing that follows stands on the same sheet as this, when the sheet may have several.
  case pageBreak
}

/// A drawing that stands among the blocks of a section.
package protocol SectionFigure: Sendable {
  /// What it shows, for those who do not see it.
  var alternative: String { get }
  /// Millimetres in a width of so many.
  func height(width: Double, _ setting: Typesetting) -> Double
  func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark]
}

package struct SheetFigure: Sendable, Hashable {
  package let value: String
  package let label: String

  package init(_ value: String, _ label: String) {
    self.value = value
    self.label = label
  }
}

/// A line of a list, with the document it comes from.
package struct SheetItem: Sendable, Hashable {
  package let text: String
  package let path: String?

  package init(_ text: String, path: String? = nil) {
    self.text = text
    self.path = path
  }
}

/// A table with at most as many rows as a reader reads; what is left out is counted.
package struct SheetTable: Sendable {
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
  package let rows: [[SheetCell]]
  /// Rows that there were besides.
  package let hidden: Int
  /// Millimetres that a row takes at least; more than the usual where people write in it.
  package let leastRow: Double

  package init(
    _ columns: [Column], _ rows: [[SheetCell]], limit: Int = SheetTable.limit,
    leastRow: Double = 0
  ) {
    self.columns = columns
    self.rows = Array(rows.prefix(limit))
    hidden = max(0, rows.count - limit)
    self.leastRow = leastRow
  }

  /// A table to fill in by hand, with so many empty rows.
  package init(_ columns: [Column], emptyRows: Int, height: Double = 10.5) {
    self.init(
      columns,
      Array(
        repeating: Array(repeating: .words(""), count: columns.count), count: emptyRows),
      limit: emptyRows, leastRow: height)
  }

  /// The same table with some of its rows.
  func part(_ range: Range<Int>, hidden: Int) -> SheetTable {
    SheetTable(columns: columns, rows: Array(rows[range]), hidden: hidden, leastRow: leastRow)
  }

  init(columns: [Column], rows: [[SheetCell]], hidden: Int, leastRow: Double) {
    self.columns = columns
    self.rows = rows
    self.hidden = hidden
    self.leastRow = leastRow
  }
}

package enum SheetCell: Sendable, Hashable {
  case words(String)
  case bold(String)
  /// Words that lead to a document of the workspace.
  case linked(String, path: String)
  case status(StatusMark)
  /// A box to tick, or ticked.
  case box(isTicked: Bool)
  /// Numbers of actions, in squares.
  case squares([String])
  /// Numbers of causes or proposals, in rings.
  case rings([String])

  package var text: String {
    switch self {
    case .box(let isTicked): isTicked ? "x" : ""
    case .squares(let numbers), .rings(let numbers): numbers.joined(separator: ", ")
    case .words(let text), .bold(let text), .linked(let text, _): text
    case .status(let mark): mark.word
    }
  }
}
