package import Source
import Syntax

/// One measured point of a series.
package struct SeriesPoint: Sendable, Hashable {
  package let period: CalendarPeriod
  package let value: Double
  package let decimals: Int
  package let note: String?
  /// Place in the series document; in a CSV file, of the `data:` field.
  package let range: SourceRange
}

extension Workspace {
  /// The points of a series in time order: the table of the document, or the CSV file beside it. A
  /// point without a value takes numerator over denominator, as percent when that is the unit.
  package func points(of series: Document) -> [SeriesPoint] {
    var points: [SeriesPoint] = []
    let isPercent = ["prosent", "percent", "%"].contains(
      folded(key: series[Series.measuredIn]?.value ?? ""))
    for row in series.rows(Series.points) {
      guard let time = row[Series.time] else { continue }
      if let value = row[Series.value] {
        points.append(
          SeriesPoint(
            period: time.value, value: value.value.value, decimals: value.value.decimals,
            note: row[Series.note]?.value, range: row.range))
      } else if let above = row[Series.pointNumerator], let below = row[Series.pointDenominator],
        below.value.value != 0
      {
        let ratio = above.value.value / below.value.value
        points.append(
          SeriesPoint(
            period: time.value, value: isPercent ? ratio * 100 : ratio, decimals: 1,
            note: row[Series.note]?.value, range: row.range))
      }
    }
    if points.isEmpty, let data = series[Series.data],
      case .file(let path) = resolve(data.value, from: series), let file = files[path] ?? nil
    {
      points = readPoints(file, at: data.range)
    }
    return points.sorted { $0.period.first < $1.period.first }
  }

  /// Points of a CSV file: the first column is the time, the second the value, a third a note;
  /// semicolon, tab or comma between; a first line that is no point is a heading.
  private func readPoints(_ file: SourceFile, at range: SourceRange) -> [SeriesPoint] {
    var text = String(decoding: file.bytes, as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let separator: Character = text.contains(";") ? ";" : text.contains("\t") ? "\t" : ","
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: separator, omittingEmptySubsequences: false).map {
        String($0.drop { $0 == " " || $0 == "\"" }.prefix { $0 != "\"" })
      }
      guard cells.count >= 2, let period = readPeriod(cells[0]),
        let value = Quantity.reading(cells[1])
      else { return nil }
      return SeriesPoint(
        period: period, value: value.value, decimals: value.decimals,
        note: cells.count > 2 && !cells[2].isEmpty ? cells[2] : nil, range: range)
    }
  }
}
