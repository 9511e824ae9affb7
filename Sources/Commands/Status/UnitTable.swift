internal import Model
internal import Source

/// The units below a unit in columns: phases, goals on track, late, unanswered, help asked and given.
struct UnitTable {
  private static let nameWidth = 26

  private let language: LanguageCode
  private(set) var lines: [String]

  init(language: LanguageCode) {
    self.language = language
    let letters = Phase.allCases.map(\.letter).joined(separator: " ")
    let names = [
      LocalizedText(nb: "Mål i rute", nn: "Mål i rute", en: "On track"),
      LocalizedText(nb: "For sent", nn: "For seint", en: "Late"),
      LocalizedText(nb: "Uten svar", nn: "Utan svar", en: "Waiting"),
      LocalizedText(nb: "Hjelp", nn: "Hjelp", en: "Help"),
    ].map { $0[language] }
    let head = UnitTable.row("", letters, names[0], names[1], names[2], names[3])
    lines = [Terminal.styled(head, .dim)]
  }

  mutating func add(_ row: RollUp.Row) {
    let progress = row.progress
    let phases = progress.phases
    let phase = Phase.allCases.map { phases[$0].map { String($0) } ?? "–" }.joined(separator: " ")
    let goals = progress.openGoals
    let good = goals.count { $0.outlook.isGood }
    let late = progress.overdue.count
    let waiting = progress.unanswered.count
    let asked = progress.helpAsked
    let of = LocalizedText(nb: "av", nn: "av", en: "of")[language]
    let name = String(repeating: "  ", count: row.depth) + progress.unit.title
    let line = UnitTable.row(
      Columns.cut(name, to: UnitTable.nameWidth), phase,
      goals.isEmpty ? "–" : "\(good) \(of) \(goals.count)", late == 0 ? "–" : Columns.number(late),
      waiting == 0 ? "–" : Columns.number(waiting),
      asked == 0 ? "–" : "\(progress.helpGiven) \(of) \(asked)")
    lines.append(late > 0 ? Terminal.styled(line, .bold) : line)
  }

  private static func row(
    _ name: String, _ phase: String, _ goals: String, _ late: String, _ waiting: String,
    _ help: String
  ) -> String {
    "  " + padded(name, nameWidth + 1) + padded(phase, 9) + Columns.right(goals, 10)
      + Columns.right(late, 10) + Columns.right(waiting, 11) + Columns.right(help, 11)
  }
}
