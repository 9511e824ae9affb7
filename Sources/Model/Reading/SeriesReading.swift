package import Source
import Syntax

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

/// The numbers of a series, from the table of its document or the CSV file beside it.
package struct SeriesReading: Sendable {
  /// The file whose bytes the places of rows and points lie in.
  package let file: SourceFile
  /// What numerator over denominator is multiplied by: 100 for percent, 1000 for «per 1000».
  package let factor: Double
  /// Every line whose time can be read, as written.
  package let written: [SeriesRow]
  /// The same in time order; lines of one time keep their order.
  package let rows: [SeriesRow]

  /// The measured points in time order.
  package var points: [SeriesPoint] { rows.compactMap(\.point) }

  init(file: SourceFile, factor: Double, written: [SeriesRow]) {
    self.file = file
    self.factor = factor
    self.written = written
    let isSorted = zip(written, written.dropFirst()).allSatisfy {
      $0.period.first <= $1.period.first
    }
    rows =
      isSorted
      ? written
      : written.enumerated().sorted {
        ($0.element.period.first, $0.offset) < ($1.element.period.first, $1.offset)
      }.map(\.element)
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

extension Workspace {
  /// The points of a series in time order: the table of the document, or the CSV file beside it.
  package func points(of series: Document) -> [SeriesPoint] { reading(of: series).points }

  /// The numbers of a series with their places. The table of the document wins over a CSV file.
  package func reading(of series: Document) -> SeriesReading {
    let factor = ratioFactor(series[Series.measuredIn]?.value ?? "")
    var written: [SeriesRow] = []
    for row in series.rows(Series.points) {
      guard let time = row[Series.time] else { continue }
      written.append(
        SeriesRow(
          period: time.value, timeRange: time.range, value: row[Series.value],
          numerator: row[Series.pointNumerator], denominator: row[Series.pointDenominator],
          note: row[Series.note]?.value, factor: factor, range: row.range))
    }
    if written.isEmpty, let data = series[Series.data],
      case .file(let path) = resolve(data.value, from: series), let file = files[path] ?? nil
    {
      return SeriesReading(file: file, factor: factor, written: readRows(file, factor: factor))
    }
    return SeriesReading(file: series.file, factor: factor, written: written)
  }

  /// Points of a CSV file: the first column is the time, the second the value, a third a note;
  /// semicolon, tab or comma between; a first line that is no point is a heading.
  private func readRows(_ file: SourceFile, factor: Double) -> [SeriesRow] {
    var text = String(decoding: file.bytes, as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let separator: Character = text.contains(";") ? ";" : text.contains("\t") ? "\t" : ","
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: separator, omittingEmptySubsequences: false).map {
        String($0.drop { $0 == " " || $0 == "\"" }.prefix { $0 != "\"" })
      }
      guard cells.count >= 2, let period = readPeriod(cells[0]) else { return nil }
      return SeriesRow(
        period: period, timeRange: .start,
        value: Quantity.reading(cells[1]).map { Located($0, .start) }, numerator: nil,
        denominator: nil, note: cells.count > 2 && !cells[2].isEmpty ? cells[2] : nil,
        factor: factor, range: .start)
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
  for sign in ["per ", "pr ", "pr. "] {
    guard let place = words.firstRange(of: sign) else { continue }
    let digits = words[place.upperBound...].prefix {
      $0.isASCII && $0.isNumber || $0 == " " || $0 == "\u{A0}"
    }.filter { $0.isNumber }
    if let number = Double(digits), number > 0 { return number }
  }
  return 1
}
