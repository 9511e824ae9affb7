import Model
import Source

extension YearWheelSheet {
  /// The wheel as a Markdown table: the same facts for those who do not see the drawing, for a wiki
  /// or a mail. One row for each time, or for each activity when they are very many.
  package var markdown: String {
    let one = WheelItems(rings, byActivity: false, today: today)
    let items =
      one.items.count <= WheelPlan.mostTableRows
      ? one : WheelItems(rings, byActivity: true, today: today)
    var text = "# \(AgendaMarkdown.escaped("\(title): \(wheel.unit.title)"))\n\n"
    text += "\(WheelWords.period[language]): \(wheel.period.withYears(language))\n\n"
    let ring =
      wheel.levels.count > 1
      ? WheelWords.level[language] : YearWheel.category.declaration.label(language)
    let heads = [
      WheelWords.number[language], WheelWords.when[language], WheelWords.activity[language],
      Labels.responsible[language], ring, WheelWords.duty[language], Labels.status[language],
    ]
    text += "| " + heads.joined(separator: " | ") + " |\n"
    text += "| ---: |" + String(repeating: " --- |", count: heads.count - 1) + "\n"
    for item in items.items {
      let cells = [
        String(item.number), when(item), item.title, item.entry.activity.responsible ?? "",
        rings[item.ring].title, item.entry.activity.duty?.label[language] ?? "",
        WheelWords.state(item.state)[language],
      ]
      text += "| " + cells.map(AgendaMarkdown.escaped).joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// The days of a row, with the year when the wheel runs over two; the written time where there
  /// are several or none.
  private func when(_ item: WheelItem) -> String {
    if item.occurrences.count == 1, let first = item.occurrences.first {
      var words = first.period.written(language)
      if wheel.period.first.year != wheel.period.last.year { words += " \(first.period.last.year)" }
      guard first.occurrence.isMoved else { return words }
      return words + " (\(WheelWords.movedFrom[language]) "
        + "\(first.occurrence.plannedFirst.dayAndMonth(language)))"
    }
    return item.entry.activity.writtenTime
  }
}
