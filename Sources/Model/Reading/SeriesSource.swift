import Source
package import Syntax

extension Workspace {
  /// The points of a series in time order: the table of the document, or the CSV file beside it.
  package func points(of series: Document) -> [SeriesPoint] { reading(of: series).points }

  /// The numbers of a series with their places. The table of the document wins over a CSV file; a
  /// file is read once for all who ask.
  package func reading(of series: Document) -> SeriesReading {
    let factor = ratioFactor(series[Series.measuredIn]?.value ?? "")
    let rows = series.rows(Series.points)
    if rows.isEmpty, let table = table(of: series) {
      return seriesCache.reading(series.path) {
        SeriesGrid(table, of: series).reading(in: table.file, factor: factor, source: .file)
      }
    }
    return SeriesGrid(rows).reading(
      in: series.file, factor: factor, source: rows.isEmpty ? .none : .document)
  }

  /// The CSV file of a series; nil when it names none that is there.
  package func table(of series: Document) -> SeparatedFile? {
    guard let data = series[Series.data], case .file(let path) = resolve(data.value, from: series)
    else { return nil }
    return table(at: path)
  }

  /// A CSV file of the workspace that some document names, by its path as compared.
  package func table(at path: String) -> SeparatedFile? {
    guard let file = files[folded(id: path)] ?? nil else { return nil }
    return seriesCache.table(file.path) { SeparatedFile(file) }
  }
}

/// The rows of a series before they are read, of a Markdown table or of a CSV file.
struct SeriesGrid {
  private let count: Int
  /// The cell of a column in a row, empty or not; nil when there is no such column.
  private let cell: (Int, FieldDeclaration) -> FrontMatter.Scalar?
  private let range: (Int) -> SourceRange
  private let isFile: Bool
  private var faults: [SeriesFault] = []

  init(_ rows: [Row]) {
    count = rows.count
    cell = { rows[$0].cell($1) }
    range = { rows[$0].range }
    isFile = false
  }

  init(_ table: SeparatedFile, of series: Document) {
    isFile = true
    let columns = SeriesColumns(table, of: series)
    faults = table.faults.map { SeriesFault(kind: .file($0.kind), range: $0.range) }
    if !table.isUnreadable { faults += columns.faults }
    let records = columns.records
    count = records.count
    range = { table.range(of: records[$0]) }
    cell = { row, declaration in
      if declaration === Series.time.declaration {
        return columns.time(records[row], in: table)
      }
      return columns.index(of: declaration).map { table.cell(records[row], $0) }
    }
  }

  func reading(
    in file: SourceFile, factor: Double, source: SeriesReading.Origin
  ) -> SeriesReading {
    var signs = DecimalSigns()
    let numberColumns = [
      Series.value.declaration, Series.pointNumerator.declaration,
      Series.pointDenominator.declaration,
    ]
    for row in 0..<count {
      for column in numberColumns {
        if let cell = cell(row, column), !cell.text.isEmpty { signs.add(cell) }
      }
    }
    var faults = faults + signs.faults
    let sign = signs.sign
    var written: [SeriesRow] = []
    written.reserveCapacity(count)
    func number(_ row: Int, _ field: Field<Quantity>) -> Located<Quantity>? {
      guard let cell = cell(row, field.declaration), !isMissing(cell.text) else { return nil }
      if let quantity = Quantity.reading(cell.text, decimalSign: sign) {
        return Located(quantity, cell.range)
      }
      // Of a table in the document, the cell's own rule tells.
      if isFile { faults.append(SeriesFault(kind: .notANumber, range: cell.range)) }
      return nil
    }
    for row in 0..<count {
      guard let time = cell(row, Series.time.declaration), let period = readPeriod(time.text)
      else {
        if isFile {
          let place = cell(row, Series.time.declaration).map(\.range) ?? range(row)
          faults.append(
            SeriesFault(kind: .unknownTime, range: place.isEmpty ? range(row) : place))
        }
        continue
      }
      let note = cell(row, Series.note.declaration)?.text ?? ""
      written.append(
        SeriesRow(
          period: period, timeRange: time.range, value: number(row, Series.value),
          numerator: number(row, Series.pointNumerator),
          denominator: number(row, Series.pointDenominator), note: note.isEmpty ? nil : note,
          factor: factor, range: range(row)))
    }
    return SeriesReading(
      file: file, factor: factor, written: written, faults: faults, source: source)
  }

  /// Whether a cell says that nothing was measured.
  private func isMissing(_ text: String) -> Bool {
    text.isEmpty || isFile && ["-", "–", "—", ".", "..", "...", ":"].contains(text)
  }
}

/// The decimal sign of the numbers of a table, from all of them together.
private struct DecimalSigns {
  private var places: [DecimalSign: [SourceRange]] = [:]
  private var ambiguous: [SourceRange] = []

  mutating func add(_ cell: FrontMatter.Scalar) {
    guard let sign = cell.text.utf8.first(where: { $0 == 0x2C || $0 == 0x2E }) else { return }
    // Nearly every number has one or two decimals and no other sign.
    let behind = cell.text.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    if behind == 1 || behind == 2, cell.text.utf8.count <= behind + 4,
      cell.text.utf8.dropLast(behind).last == sign,
      cell.text.utf8.dropLast(behind + 1).allSatisfy({ (0x30...0x39).contains($0) })
    {
      places[sign == 0x2C ? .comma : .point, default: []].append(cell.range)
      return
    }
    guard let figures = NumberFigures(of: cell.text) else { return }
    if let sign = figures.evidence {
      places[sign, default: []].append(cell.range)
    } else if figures.isAmbiguous {
      ambiguous.append(cell.range)
    }
  }

  /// The commoner one, the comma of two as common; nil when no number tells.
  var sign: DecimalSign? {
    let commas = places[.comma]?.count ?? 0
    let points = places[.point]?.count ?? 0
    return commas + points == 0 ? nil : commas >= points ? .comma : .point
  }

  var faults: [SeriesFault] {
    guard let sign else {
      return ambiguous.map { SeriesFault(kind: .ambiguousNumber, range: $0) }
    }
    return (places[sign.other] ?? []).map {
      SeriesFault(kind: .otherDecimalSign(sign.other), range: $0)
    }
  }
}
