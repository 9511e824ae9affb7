import Source
import Syntax

/// Which column of a CSV file holds what, and which records hold numbers.
struct SeriesColumns {
  private var places: [ObjectIdentifier: Int] = [:]
  /// The records below the heading.
  private(set) var records: [Int] = []
  private(set) var faults: [SeriesFault] = []
  /// The column of the year, where the time is divided in two columns: `År` and `Måned`.
  private var yearColumn: Int?
  /// What stands in front of a number in the other of them: `uke 37 2026`.
  private var partWord = ""

  /// A heading may have a title and blank lines above it, but not more than this many.
  private static let deepestHeading = 12

  init(_ table: SeparatedFile, of series: Document) {
    let count = table.recordCount
    guard count > 0 else { return }
    if (0..<min(count, 50)).allSatisfy({ table.cellCount($0) == 1 }) {
      faults = [SeriesFault(kind: .oneColumn, range: table.range(of: 0))]
      return
    }
    let width: Int
    if let heading = (0..<min(count, SeriesColumns.deepestHeading)).first(where: {
      isHeading($0, of: table, series)
    }) {
      width = readHeading(heading, of: table, series)
      records = Array(heading + 1..<count)
    } else if let first = (0..<min(count, SeriesColumns.deepestHeading)).first(where: {
      isNumbers($0, of: table)
    }) {
      width = guessColumns(first, of: table, series)
      records = Array(first..<count)
    } else {
      // No line says what the columns are, and none near the top can be read without. A heading in
      // one piece above lines in two was divided by decimal commas.
      let isWhole = table.cellCount(0) == 1 && table.delimiter == 0x2C
      faults = [
        SeriesFault(kind: isWhole ? .oneColumn : .noTimeColumn, range: table.range(of: 0))
      ]
      return
    }
    leaveOutWide(table, width: width)
  }

  /// Where a column stands; nil when the file has none such.
  func index(of declaration: FieldDeclaration) -> Int? { places[ObjectIdentifier(declaration)] }

  private mutating func set<Value>(_ field: Field<Value>, _ index: Int) {
    let key = ObjectIdentifier(field.declaration)
    if places[key] == nil { places[key] = index }
  }

  private func has<Value>(_ field: Field<Value>) -> Bool { index(of: field.declaration) != nil }

  // MARK: With a heading

  /// Whether a record names columns: one of them at least, and no cell that is a time or a number.
  private func isHeading(_ record: Int, of table: SeparatedFile, _ series: Document) -> Bool {
    let cells = (0..<table.cellCount(record)).map { table.cell(record, $0).text }
    guard cells.count(where: { !$0.isEmpty }) >= 2 else { return false }
    guard !cells.contains(where: { Quantity.reading($0) != nil && Int($0.prefix(1)) != nil })
    else { return false }
    if cells.contains(where: { column($0, series) != nil }) { return true }
    // Words alone, above a record that can be read.
    return record + 1 < table.recordCount && isNumbers(record + 1, of: table)
  }

  private mutating func readHeading(
    _ record: Int, of table: SeparatedFile, _ series: Document
  ) -> Int {
    let width = table.cellCount(record)
    var unknown: [Int] = []
    for index in 0..<width {
      let cell = table.cell(record, index)
      if readDivided(folded(key: cell.text), index) { continue }
      if let declaration = column(cell.text, series) {
        let key = ObjectIdentifier(declaration)
        if places[key] == nil { places[key] = index }
      } else if !cell.text.isEmpty {
        unknown.append(index)
      }
    }
    if !has(Series.time), let yearColumn {
      set(Series.time, yearColumn)
      self.yearColumn = nil
    }
    let first = record + 1
    if !has(Series.time), first < table.recordCount,
      let index = unknown.first(where: { readPeriod(table.cell(first, $0).text) != nil })
    {
      set(Series.time, index)
      unknown.removeAll { $0 == index }
    }
    // A lone column of numbers with a name of its own is what is measured.
    if !hasNumbers {
      let numeric = unknown.filter { index in
        (first..<min(first + 20, table.recordCount)).contains {
          Quantity.reading(table.cell($0, index).text) != nil
        }
      }
      if numeric.count == 1 { set(Series.value, numeric[0]) }
    }
    if !has(Series.time) {
      faults.append(SeriesFault(kind: .noTimeColumn, range: table.range(of: record)))
    }
    if !hasNumbers {
      faults.append(SeriesFault(kind: .noValueColumn, range: table.range(of: record)))
    }
    return width
  }

  /// Notes a column of years, or of parts of years once the years are known.
  private mutating func readDivided(_ heading: String, _ index: Int) -> Bool {
    if ["år", "year", "årstall", "årstal"].contains(heading), yearColumn == nil {
      yearColumn = index
      return true
    }
    guard yearColumn != nil, !has(Series.time), let word = SeriesColumns.parts[heading] else {
      return false
    }
    partWord = word
    set(Series.time, index)
    return true
  }

  /// The word before the number of a part of the year, by the heading of its column; months are
  /// written with their number alone.
  private static let parts: [String: String] = [
    "måned": "", "månad": "", "month": "", "uke": "uke ", "veke": "uke ", "week": "uke ",
    "kvartal": "kvartal ", "quarter": "kvartal ", "tertial": "tertial ", "halvår": "halvår ",
  ]

  /// The time of a record: its cell, with the year of another cell where they are divided.
  func time(_ record: Int, in table: SeparatedFile) -> FrontMatter.Scalar? {
    guard let index = index(of: Series.time.declaration) else { return nil }
    let cell = table.cell(record, index)
    guard let yearColumn, !cell.text.isEmpty else { return cell }
    let year = table.cell(record, yearColumn).text
    var text = "\(partWord)\(cell.text) \(year)"
    if partWord.isEmpty, let month = Int(cell.text), (1...12).contains(month) {
      text = "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
    return FrontMatter.Scalar(text: text, range: cell.range, isQuoted: true)
  }

  private var hasNumbers: Bool {
    has(Series.value) || has(Series.pointNumerator) && has(Series.pointDenominator)
  }

  /// The column a heading stands for: by the names of the table's columns, or by what the series
  /// itself calls its numbers. A unit in brackets behind the name is left out.
  private func column(_ heading: String, _ series: Document) -> FieldDeclaration? {
    let whole = folded(key: heading)
    let bare = folded(key: String(heading.prefix { $0 != "(" && $0 != "[" }))
    for words in [whole, bare] where !words.isEmpty {
      if let index = Series.points.columnIndex[words] { return Series.points.columns[index] }
    }
    func names<Value>(_ field: Field<Value>) -> Bool {
      series.entry(field)?.value.text.map { folded(key: $0) } == whole
    }
    if names(Series.numerator) { return Series.pointNumerator.declaration }
    if names(Series.denominator) { return Series.pointDenominator.declaration }
    if names(Series.indicator) || names(CommonFields.title) || names(Series.measuredIn) {
      return Series.value.declaration
    }
    return nil
  }

  // MARK: Without

  /// Whether a record begins with a time and has a number behind it.
  private func isNumbers(_ record: Int, of table: SeparatedFile) -> Bool {
    guard readPeriod(table.cell(record, 0).text) != nil else { return false }
    return (1..<max(2, table.cellCount(record))).contains {
      Quantity.reading(table.cell(record, $0).text) != nil
    }
  }

  /// Time first; then the value and words about it, or numerator and denominator in a series that
  /// has them, or the value before both.
  private mutating func guessColumns(
    _ record: Int, of table: SeparatedFile, _ series: Document
  ) -> Int {
    set(Series.time, 0)
    let cells = (1..<table.cellCount(record)).map { table.cell(record, $0).text }
    let numbers = cells.prefix { Quantity.reading($0) != nil }.count
    let isShare = series[Series.numerator] != nil && series[Series.denominator] != nil
    switch numbers {
    case 2 where isShare:
      set(Series.pointNumerator, 1)
      set(Series.pointDenominator, 2)
      set(Series.note, 3)
    case 3 where isShare:
      set(Series.value, 1)
      set(Series.pointNumerator, 2)
      set(Series.pointDenominator, 3)
      set(Series.note, 4)
    default:
      set(Series.value, 1)
      set(Series.note, 2)
      // A second number that nothing tells the meaning of: a decimal comma where commas divide.
      if numbers > 1 { return 2 }
    }
    return max(table.cellCount(record), 3)
  }

  /// Takes out records with more cells than there are columns: their numbers stand in the wrong
  /// places.
  private mutating func leaveOutWide(_ table: SeparatedFile, width: Int) {
    records.removeAll { record in
      let count = table.cellCount(record)
      guard count > width, (width..<count).contains(where: { !table.cell(record, $0).text.isEmpty })
      else { return false }
      faults.append(SeriesFault(kind: .tooManyCells, range: table.range(of: record)))
      return true
    }
  }
}
