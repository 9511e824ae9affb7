import Drawing
import Model
import Source

/// The list as a table on sheets of its own, when the panel is too small for it: with who is
/// responsible and which duty it fulfils.
struct WheelTable: Sendable {
  let sheet: YearWheelSheet
  let items: [WheelItem]

  /// Head and end of the rows on the sheet.
  private static let head = 36.0
  private static let bottom = 281.0

  /// The tables that fill one half of a sheet each, in order.
  func columns(measuring measurer: any TextMeasurer) -> [PaperTable] {
    var result: [PaperTable] = []
    var rest = items[...]
    while !rest.isEmpty {
      let whole = table(Array(rest))
      let shown = whole.placed(
        x: 0, head: WheelTable.head, bottom: WheelTable.bottom, palette: sheet.palette,
        measuring: measurer
      ).shownRows
      let taken = max(1, shown)
      result.append(table(Array(rest.prefix(taken))))
      rest = rest.dropFirst(taken)
    }
    return result
  }

  private func table(_ items: [WheelItem]) -> PaperTable {
    let language = sheet.language
    return PaperTable(
      columns: [
        PaperTable.Column("", x: 0, width: 7, anchor: .end),
        PaperTable.Column(WheelWords.when[language], x: 9, width: 38),
        PaperTable.Column(WheelWords.activity[language], x: 50, width: 62),
        PaperTable.Column(Labels.responsible[language], x: 115, width: 46),
        PaperTable.Column(WheelWords.level[language], x: 164, width: 8),
        PaperTable.Column(Labels.status[language], x: 173, width: 26),
      ],
      rows: items.map { item in
        [
          .bold(String(item.number)), .words(when(item)), .words(item.title),
          .words(item.entry.activity.responsible ?? ""),
          .words(sheet.rings[item.ring].letter),
          .status(StatusMark(item.state.sign, WheelWords.state(item.state)[language])),
        ]
      }, width: A3Grid.halfWidth, style: TextStyle(Font(9), leading: 4.2),
      summary: WheelWords.activities[language])
  }

  private func when(_ item: WheelItem) -> String {
    if let rhythm = item.rhythm { return rhythm }
    return item.occurrences.first?.period.written(sheet.language)
      ?? item.entry.activity.schedule?.value.text ?? ""
  }
}
