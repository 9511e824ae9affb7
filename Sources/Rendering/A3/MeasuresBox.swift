import Drawing
import Model
import Source

/// Box 5: what we change, which root cause it removes, what we expect to see.
struct MeasuresBox: Sendable {
  struct Measured: Sendable {
    let number: String
    let action: String
    let rootCauses: [String]
    let effect: String
  }

  let measures: [Measured]

  /// The document that holds the tables; nil for an empty box.
  init(_ holder: Document?) {
    measures =
      holder?.rows(Measure.section).map { row in
        Measured(
          number: row[Measure.number]?.value ?? "", action: row[Measure.action]?.value ?? "",
          rootCauses: (row[Measure.rootCause]?.value ?? []).map(\.value),
          effect: row[Measure.effect]?.value ?? "")
      } ?? []
  }

  private func table(_ setting: Typesetting) -> PaperTable {
    let language = setting.language
    let rows: [[PaperTable.Cell]] = measures.map { measure in
      [
        measure.number.isEmpty ? .empty : .squares([measure.number]), .words(measure.action),
        .rings(measure.rootCauses), .words(measure.effect),
      ]
    }
    return PaperTable(
      columns: [
        PaperTable.Column(Labels.number[language], x: 0, width: 8),
        PaperTable.Column(Measure.action.declaration.label(language), x: 9, width: 96),
        PaperTable.Column(Measure.rootCause.declaration.label(language), x: 108, width: 26),
        PaperTable.Column(Measure.effect.declaration.label(language), x: 136, width: 63),
      ], rows: rows, width: A3Grid.halfWidth, style: setting.style,
      summary: Measure.section.heading[language])
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    let table = table(setting)
    if measures.isEmpty {
      return setting.empty(Measure.section.question, table: table, in: place)
    }
    return setting.placed(table, in: place)
  }
}

extension Typesetting {
  /// A table in a box, with a last line that says what is missing.
  func placed(_ table: PaperTable, in place: Box) -> PlacedArea {
    let placed = table.placed(
      x: place.x, head: place.y + AreaHeading.tableHead, bottom: place.bottom + 0.3,
      keptLine: style.leading, palette: palette, measuring: measurer)
    var area = PlacedArea([placed.mark], hiddenLines: placed.hiddenLines, bottom: placed.bottom)
    area.isTight = placed.isTight
    if placed.hiddenLines > 0 {
      let y = min(placed.bottom + PaperTable.firstBaseline, place.bottom - 0.4)
      area.marks.append(
        .group(Group(.paragraph, [moreLines(placed.hiddenLines, at: Point(place.x, y), self)])))
    }
    return area
  }
}
