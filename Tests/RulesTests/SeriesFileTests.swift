import Model
import Rules
import Source
import TestSupport
import Testing

/// CSV files that no example can show: by their bytes or by their size.
struct SeriesFileTests {
  private func findings(
    _ bytes: [UInt8], fields: String = ""
  ) async -> [Finding] {
    var builder = WorkspaceBuilder()
    builder.add(
      "fall.md",
      "---\ntype: måleserie\ntittel: Fall\nmåleenhet: fall\nkilde: Journalen\nhyppighet: månedlig\nansvarlig: Leder\ndatafil: fall.csv\n\(fields)---\n## Definisjon\n\nAlle fall.\n"
    )
    builder.addOther("fall.csv", SourceFile(path: "fall.csv", bytes: bytes))
    let workspace = builder.workspace()
    return await Checker(workspace.settings).findings(
      in: workspace, on: CalendarDate(unchecked: 2026, 11, 21)
    ).filter { $0.file == "fall.csv" || $0.rule.hasPrefix("csv") || $0.rule == "empty-series" }
  }

  @Test(
    "One bad file is one finding",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x0A], "csv-unreadable", "regneark"),
      ([0x61, 0x3B, 0x00, 0x0A], "csv-unreadable", "ikke tekst"),
      ([0x61, 0x3B, 0x81, 0x0A], "csv-unreadable", "81"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x3B], "csv-unreadable", "UTF-16"),
      (Array("Måned Verdi\n2026-01 4\n2026-02 5\n".utf8), "wrong-delimiter", "én kolonne"),
      (Array("Avdeling;Sted\nNord;Vik\n".utf8), "csv-without-column", "tid"),
      (Array("".utf8), "empty-series", "ingen tall"),
      (Array("Måned;Verdi\n".utf8), "empty-series", "ingen tall"),
    ] as [([UInt8], String, String)])
  func oneCause(_ bytes: [UInt8], _ rule: String, _ words: String) async {
    let found = await findings(bytes)
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.message.nb.contains(words) ?? false, "\(found.map(\.message.nb))")
  }

  @Test("A column of words or of unknown times is told once, with how many there are")
  func oneColumnOfWords() async {
    var words = "Måned;Verdi\n"
    var times = "Måned;Verdi\n"
    for row in 0..<200 {
      words += "uke \(row % 52 + 1) \(2021 + row / 52);mange\n"
      times += "Nord \(row);4\n"
    }
    let told = await findings(Array(words.utf8))
    #expect(told.map(\.rule) == ["text-for-number"])
    #expect(told.first?.message.nb.contains("200") ?? false)
    let unknown = await findings(Array(times.utf8))
    #expect(unknown.map(\.rule) == ["unknown-time"])
    #expect(unknown.first?.message.nb.contains("200") ?? false)
  }

  @Test("A long file with many faults gives twenty of a kind and the number of the rest")
  func bounded() async {
    var text = "Dato;Verdi\n"
    var day = CalendarDate(unchecked: 1990, 1, 1)
    for row in 0..<20_000 {
      text += "\(day.iso);\(row % 4 == 0 ? "feil" : "4,5")\n"
      day = day.adding(days: 1)
    }
    let found = await findings(Array(text.utf8)).filter { $0.rule == "text-for-number" }
    #expect(found.count == 21)
    #expect(found.last?.message.nb == "og 4980 til av samme slag")
  }

  @Test("What the front matter of the series suppresses holds in its CSV file")
  func suppressed() async {
    let bytes = Array("Måned;Verdi\n2026-01;4,5\n2026-02;feil\n".utf8)
    #expect(await findings(bytes).map(\.rule) == ["text-for-number"])
    let hidden = await findings(
      bytes, fields: "forbedre-ignore: {text-for-number: februar ble ikke målt}\n")
    #expect(hidden.isEmpty)
  }

  @Test("Two series of one CSV file tell its faults once")
  func shared() async {
    var builder = WorkspaceBuilder()
    for name in ["a", "b"] {
      builder.add("\(name).md", "---\ntype: måleserie\ntittel: \(name)\ndatafil: fall.csv\n---\n")
    }
    builder.addOther(
      "fall.csv", SourceFile(path: "fall.csv", text: "Måned;Verdi\n2026-01;4\n2026-02;feil\n"))
    let workspace = builder.workspace()
    let found = await Checker(workspace.settings).findings(
      in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
    #expect(found.count { $0.rule == "text-for-number" } == 1)
  }
}
