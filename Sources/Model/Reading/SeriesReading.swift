package import Source
package import Syntax

/// One measured point of a series.
package struct SeriesPoint: Sendable, Hashable {
  package let period: CalendarPeriod
  package let value: Double
  package let decimals: Int
  /// What was counted and what it is divided by, where both were written.
  package let numerator: Double?
  package let denominator: Double?
  package let note: String?
  /// Place of the row in the file of the reading: the document, or its CSV file.
  package let range: SourceRange

  package init(
    period: CalendarPeriod, value: Double, decimals: Int, numerator: Double? = nil,
    denominator: Double? = nil, note: String? = nil, range: SourceRange = .start
  ) {
    self.period = period
    self.value = value
    self.decimals = decimals
    self.numerator = numerator
    self.denominator = denominator
    self.note = note
    self.range = range
  }
}

/// One written line of a series: a period, measured or not.
package struct SeriesRow: Sendable, Hashable {
  package let period: CalendarPeriod
  /// Nil when the period stands there without a number: it was not measured. A moving range does
  /// not reach across it.
  package let point: SeriesPoint?
  package let value: Located<Quantity>?
  package let numerator: Located<Quantity>?
  package let denominator: Located<Quantity>?
  /// Places in the file of the reading: the whole row, and the cell that says when.
  package let range: SourceRange
  package let timeRange: SourceRange
}

/// The numbers of a series, from the table of its document or the CSV file beside it. A class, since
/// it is handed from rule to rule.
package final class SeriesReading: Sendable {
  /// The file whose bytes the places of rows and points lie in.
  package let file: SourceFile
  /// What numerator over denominator is multiplied by: 100 for percent, 1000 for «per 1000».
  package let factor: Double
  /// Every line whose time can be read, as written.
  package let written: [SeriesRow]
  /// The same in time order; lines of one time keep their order.
  package let rows: [SeriesRow]
  /// What of a CSV file could not be read, and signs that may be misread in any table.
  package let faults: [SeriesFault]
  /// Where the numbers come from.
  package let source: Origin

  package enum Origin: Sendable, Hashable {
    /// Neither a table with rows nor a file.
    case none
    /// The table of the document.
    case document
    /// The CSV file beside it.
    case file
  }

  /// The measured points in time order.
  package let points: [SeriesPoint]

  init(
    file: SourceFile, factor: Double, written: [SeriesRow], faults: [SeriesFault], source: Origin
  ) {
    self.file = file
    self.factor = factor
    self.written = written
    self.faults = faults
    self.source = source
    let isSorted = zip(written, written.dropFirst()).allSatisfy {
      $0.period.first <= $1.period.first
    }
    let rows =
      isSorted
      ? written
      : written.enumerated().sorted {
        ($0.element.period.first, $0.offset) < ($1.element.period.first, $1.offset)
      }.map(\.element)
    self.rows = rows
    points = rows.compactMap(\.point)
  }
}

/// Something in the numbers of a series that could not be read, or not surely. Rules word it; the
/// words it is about are the bytes of its range.
package struct SeriesFault: Sendable, Hashable {
  package let kind: Kind
  /// Place in the file of the reading.
  package let range: SourceRange

  package enum Kind: Sendable, Hashable {
    /// The file itself, as the CSV reader saw it.
    case file(SeparatedFile.Kind)
    /// No sign between the columns was found.
    case oneColumn
    /// More cells than the heading has columns.
    case tooManyCells
    /// A heading without a column for the time, or for the number.
    case noTimeColumn
    case noValueColumn
    case unknownTime
    case notANumber
    /// A decimal sign other than that of most numbers in the file.
    case otherDecimalSign(DecimalSign)
    /// One comma or point with three figures behind it, and nothing near it to tell what it means.
    case ambiguousNumber
  }
}

extension SeriesRow {
  /// A line as it is read from a table or a CSV file. A line without a value takes numerator over
  /// denominator, times the factor.
  init(
    period: CalendarPeriod, timeRange: SourceRange, value: Located<Quantity>?,
    numerator: Located<Quantity>?, denominator: Located<Quantity>?, note: String?, factor: Double,
    range: SourceRange
  ) {
    self.period = period
    self.timeRange = timeRange
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.range = range
    var number: (value: Double, decimals: Int)?
    if let value {
      number = (value.value.value, value.value.decimals)
    } else if let above = numerator?.value.value, let below = denominator?.value.value, below != 0 {
      number = (above / below * factor, factor >= 100 ? 1 : 2)
    }
    point = number.map {
      SeriesPoint(
        period: period, value: $0.value, decimals: $0.decimals,
        numerator: numerator?.value.value, denominator: denominator?.value.value, note: note,
        range: range)
    }
  }
}

/// What a ratio is multiplied by to be in a unit of measure: 100 for `prosent`, 1000 for `promille`
/// and for `fall per 1000 liggedøgn`; else 1.
package func ratioFactor(_ unit: String) -> Double {
  let words = folded(key: unit)
  for (name, factor) in [
    ("prosent", 100.0), ("percent", 100), ("per cent", 100), ("pct", 100), ("%", 100),
    ("promille", 1000), ("per mille", 1000), ("‰", 1000),
  ] where words.hasPrefix(name) { return factor }
  var digits: String?
  for word in words.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
    if let known = digits {
      guard word.allSatisfy({ $0.isASCII && $0.isNumber }) else { break }
      digits = known + word
    } else if word == "per" || word == "pr" || word == "pr." {
      digits = ""
    }
  }
  return digits.flatMap { Double($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 1
}
