import Drawing
import Model
import Source

/// Box 6: who does what by when, and how far it has come.
struct PlanBox: Sendable {
  struct Planned: Sendable {
    let action: String
    let what: String
    let responsible: String
    let due: CalendarDate?
    let status: StatusMark
  }

  let steps: [Planned]

  /// The document that holds the tables; nil for an empty box.
  init(_ holder: Document?, today: CalendarDate, language: LanguageCode) {
    let steps: [Planned] =
      holder?.rows(Improvement.steps).map { row in
        let due = row[Step.due]?.value
        return Planned(
          action: row[Step.action]?.value ?? "", what: row[Step.what]?.value ?? "",
          responsible: row[Step.responsible]?.value ?? "", due: due,
          status: StatusMark(
            row[Step.status]?.value, due: due, today: today, language: language))
      } ?? []
    let keys = steps.map { (Int($0.action) ?? .max, $0.due?.dayNumber ?? .max) }
    self.steps = steps.indices.sorted { left, right in
      (keys[left].0, keys[left].1, left) < (keys[right].0, keys[right].1, right)
    }.map { steps[$0] }
  }

  private func table(_ setting: Typesetting) -> PaperTable {
    let language = setting.language
    let rows: [[PaperTable.Cell]] = steps.map { step in
      [
        step.action.isEmpty ? .empty : .squares([step.action]), .words(step.what),
        .words(step.responsible), .words(step.due?.short(language) ?? ""), .status(step.status),
      ]
    }
    // A date of 10 pt needs a little of the column before it.
    let due = setting.style.font.size > 9 ? 147.4 : 149
    return PaperTable(
      columns: [
        PaperTable.Column(Labels.action[language], x: 0, width: 9),
        PaperTable.Column(Labels.whatWeDo[language], x: 9, width: 91),
        PaperTable.Column(Labels.who[language], x: 102, width: due - 103.5),
        PaperTable.Column(Labels.due[language], x: due, width: 19.6),
        PaperTable.Column(Labels.status[language], x: 169, width: 30),
      ], rows: rows, width: A3Grid.halfWidth, style: setting.style,
      summary: Improvement.steps.heading[language])
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    let table = table(setting)
    if steps.isEmpty {
      return setting.empty(Improvement.steps.question, table: table, in: place)
    }
    return setting.placed(table, in: place)
  }
}
