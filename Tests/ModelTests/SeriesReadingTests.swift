import Model
import Source
import Syntax
import TestSupport
import Testing

/// The numbers of a series out of tables and CSV files.
struct SeriesReadingTests {
  private func reading(
    _ table: String, fields: String = "", bytes: [UInt8]? = nil
  ) throws -> SeriesReading {
    var builder = WorkspaceBuilder()
    builder.add(
      "nord/fall.md",
      "---\ntype: måleserie\ntittel: Fall\nmåleenhet: prosent\ndatafil: fall.csv\n\(fields)---\n")
    builder.addOther(
      "nord/fall.csv", SourceFile(path: "nord/fall.csv", bytes: bytes ?? Array(table.utf8)))
    let workspace = builder.workspace()
    return workspace.reading(of: try #require(workspace.document(at: "nord/fall.md")))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var fields = ""

    var testDescription: String { name }
  }

  /// Each gives January 4.5 and February 5.1 with the note «ny plan».
  static let cases: [Case] = [
    Case(name: "Norwegian", text: "Måned;Verdi;Merknad\n2026-01;4,5;\n2026-02;5,1;ny plan\n"),
    Case(name: "nynorsk", text: "Månad;Verdi;Merknad\njan. 26;4,5;\nfebruar 2026;5,1;ny plan\n"),
    Case(name: "English", text: "Month,Value,Note\n2026-01,4.5,\n2026-02,5.1,ny plan\n"),
    Case(
      name: "columns turned around", text: "Merknad;Verdi;Tid\n;4,5;2026-01\nny plan;5,1;2026-02\n"),
    Case(name: "no heading", text: "2026-01;4,5;\n2026-02;5,1;ny plan\n"),
    Case(
      name: "unit behind the name",
      text: "Måned;Verdi (%);Kommentar\n2026-01;4,5 %;\n2026-02;5,1 %;ny plan\n"),
    Case(
      name: "a name of its own",
      text: "Periode;Andel fall;Merknad\n2026M01;4,5;\n2026M02;5,1;ny plan\n"),
    Case(
      name: "a title above",
      text:
        "Fall i Nord;;\nSkrevet ut 01.03.2026;;\n\nMåned;Verdi;Merknad\n2026-01;4,5;\n2026-02;5,1;ny plan\n"
    ),
    Case(name: "year and month", text: "År;Måned;Verdi;Merknad\n2026;1;4,5;\n2026;2;5,1;ny plan\n"),
    Case(
      name: "year and month's name",
      text: "År;Måned;Verdi;Merknad\n2026;januar;4,5;\n2026;februar;5,1;ny plan\n"),
    Case(
      name: "its own words",
      text: "Måned;Andel med fall;Merknad\n2026-01;4,5;\n2026-02;5,1;ny plan\n",
      fields: "indikator: Andel med fall\n"),
    Case(name: "newest first", text: "Måned;Verdi;Merknad\n2026-02;5,1;ny plan\n2026-01;4,5;\n"),
    Case(
      name: "quoted",
      text:
        "\"Måned\";\"Verdi\";\"Merknad\"\n\"2026-01\";\"4,5\";\"\"\n\"2026-02\";\"5,1\";\"ny plan\"\n"
    ),
    Case(
      name: "comma in quotes",
      text: "Måned,Verdi,Merknad\n2026-01,\"4,5\",\n2026-02,\"5,1\",ny plan\n"),
    Case(
      name: "further columns",
      text: "Avdeling;Måned;Verdi;Merknad\nNord;2026-01;4,5;\nNord;2026-02;5,1;ny plan\n"),
  ]

  @Test("The same numbers come out of every spelling", arguments: cases)
  func spellings(_ item: Case) throws {
    let reading = try reading(item.text, fields: item.fields)
    #expect(reading.faults.isEmpty, "\(reading.faults)")
    #expect(reading.points.map(\.value) == [4.5, 5.1])
    #expect(reading.points.map(\.period.first.iso) == ["2026-01-01", "2026-02-01"])
    #expect(reading.points.last?.note == "ny plan")
    let windows = item.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let other = try self.reading("", fields: item.fields, bytes: windows)
    #expect(other.points.map(\.value) == [4.5, 5.1])
    #expect(other.faults.isEmpty)
  }

  @Test("Numerator over denominator gives the value, and both are kept")
  func ratio() throws {
    let reading = try reading("Måned;Teller;Nevner\n2026-01;35;673\n2026-02;0;0\n2026-03;;\n")
    #expect(reading.factor == 100)
    #expect(reading.rows.count == 3)
    #expect(reading.points.count == 1)
    #expect(abs((reading.points.first?.value ?? 0) - 5.2006) < 1e-3)
    #expect(reading.points.first?.numerator == 35)
    #expect(reading.points.first?.denominator == 673)
  }

  @Test("Without a heading, two numbers are a share only in a series of shares")
  func headerless() throws {
    let share = try reading("2026-01;35;673\n", fields: "teller: fall\nnevner: døgn\n")
    #expect(share.points.first?.denominator == 673)
    let other = try reading("2026-01;35;673\n2026-02;30;650\n")
    #expect(other.points.isEmpty)
    #expect(other.faults.map(\.kind) == [.tooManyCells, .tooManyCells])
  }

  @Test("A period without a number stays as a row that was not measured")
  func missing() throws {
    let reading = try reading(
      "Måned;Verdi\n2026-01;4,5\n2026-02;\n2026-03;-\n2026-04;..\n2026-05;5\n")
    #expect(reading.rows.count == 5)
    #expect(reading.rows.map { $0.point == nil } == [false, true, true, true, false])
    #expect(reading.faults.isEmpty)
  }

  @Test("What a ratio is multiplied by follows the unit of measure")
  func factor() {
    let cases: [(String, Double)] = [
      ("prosent", 100), ("%", 100), ("percent", 100), ("prosent per måned", 100),
      ("fall per 1000 liggedøgn", 1000), ("per 1 000 innbyggere", 1000),
      ("per 100 000 innbyggere", 100_000), ("fall per måned", 1), ("dager", 1), ("promille", 1000),
    ]
    for (unit, factor) in cases { #expect(ratioFactor(unit) == factor, "\(unit)") }
  }

  @Test("The table of the document wins, and places lie in the file that is read")
  func places() throws {
    var builder = WorkspaceBuilder()
    builder.add(
      "fall.md",
      "---\ntype: måleserie\ntittel: Fall\ndatafil: fall.csv\n---\n## Målinger\n\n| Tid | Verdi |\n| --- | --- |\n| 2026-01 | 4 |\n"
    )
    builder.addOther("fall.csv", SourceFile(path: "fall.csv", text: "Måned;Verdi\n2026-01;9\n"))
    let workspace = builder.workspace()
    let reading = workspace.reading(of: try #require(workspace.document(at: "fall.md")))
    #expect(reading.file.path == "fall.md")
    #expect(reading.points.map(\.value) == [4])
    let own = try self.reading("Måned;Verdi\n2026-01;4,5\n")
    #expect(own.file.path == "nord/fall.csv")
    #expect(own.points.first.map { own.file.text($0.range) } == "2026-01;4,5")
  }

  @Test("Charts, rules and phases are read in Norwegian and English")
  func fields() throws {
    let reading = ChartKind.allCases.map(\.rawValue)
    #expect(reading == ["run", "i", "mr", "p", "u", "c", "g", "t", "p'", "u'"])
    let words: [(String, ChartKind)] = [
      ("seriediagram", .run), ("P-diagram", .p), ("u chart", .u), ("p'", .pPrime), ("P′", .pPrime),
      ("T", .t), ("xmr", .i), ("Laney U", .uPrime),
    ]
    for (text, kind) in words { #expect(ChartKind.reading(text) == kind, "\(text)") }
    var builder = WorkspaceBuilder()
    builder.add(
      "a.md",
      "---\ntype: måleserie\ndiagram: I-diagram\nregelsett: plot the dots\ndeling: [2026-03, uke 37 2026]\nminimum: 0\nmaksimum: 12,5\n---\n"
    )
    let document = try #require(builder.workspace().document(at: "a.md"))
    #expect(document[Series.chart]?.value == .i)
    #expect(document[Series.ruleSet]?.value == .plotTheDots)
    #expect(
      document[Series.splits]?.value.map(\.value.first.iso) == ["2026-03-01", "2026-09-07"])
    #expect(document[Series.maximum]?.value.value == 12.5)
  }
}
