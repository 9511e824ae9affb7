import Model
import Source
import Syntax

/// Whose turn it is in a reflection group: how often each role took part, those who have waited
/// longest first (M34).
extension PrintKind {
  package static let reflectionTurns = PrintKind(
    of: "group-contract",
    name: LocalizedText(nb: "tur", nn: "tur", en: "turns"),
    summary: LocalizedText(
      nb: "hvem som står for tur i gruppa", nn: "kven som står for tur i gruppa",
      en: "whose turn it is in the group")
  ) { material in ReflectionTurns(material).sheet }
}

private struct ReflectionTurns {
  /// One role of the contract.
  private struct Turn {
    let role: String
    let count: Int?
    let days: [CalendarDate]
  }

  private let material: PrintMaterial
  private let turns: [Turn]
  private let sessions: Int

  init(_ material: PrintMaterial) {
    self.material = material
    let workspace = material.workspace
    let logs = workspace.documents(ofType: "reflection-log").filter { log in
      workspace.document(log[ReflectionLog.contract], from: log)?.path == material.document.path
    }
    sessions = logs.count
    // Those who lead are there every time, or not at all.
    let leaders = Set(
      ([material.document[GroupContract.leader]?.value].compactMap { $0 }
        + logs.flatMap { $0[ReflectionLog.leader]?.value.map(\.value) ?? [] })
        .map { folded(key: $0) })
    turns = material.document.rows(GroupContract.accepted).compactMap { row -> Turn? in
      guard let role = row[GroupContract.role]?.value, !leaders.contains(folded(key: role)) else {
        return nil
      }
      let days = logs.filter { log in
        (log[ReflectionLog.participants]?.value ?? []).contains {
          folded(key: $0.value) == folded(key: role)
        }
      }.compactMap { $0[ReflectionLog.date]?.value }.filter { $0 <= material.today }
      return Turn(role: role, count: row[GroupContract.acceptedCount]?.value, days: days.sorted())
    }.enumerated().sorted { left, right in
      let days = (
        left.element.days.last?.dayNumber ?? Int.min, right.element.days.last?.dayNumber ?? Int.min
      )
      return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
    }.map(\.element)
  }

  /// Nil where nobody has accepted the contract.
  var sheet: SectionedSheet? {
    guard !turns.isEmpty else { return nil }
    let language = material.language
    let w = Wording(language)
    let rows: [[SheetCell]] = turns.map { turn in
      [
        .words(turn.role), .words(turn.count.map(String.init) ?? ""),
        .words("\(turn.days.count)"), .words(turn.days.last?.short(language) ?? "–"),
        .words(""),
      ]
    }
    return SectionedSheet(
      title: w("Hvem står for tur?", "Kven står for tur?", "Whose turn is it?"), of: material,
      summary: w(
        "Hvor ofte hver rolle har vært med i refleksjonsgruppa",
        "Kor ofte kvar rolle har vore med i refleksjonsgruppa",
        "How often each role took part in the reflection group"),
      fields: [
        SheetField(
          w("Gruppe", "Group"),
          material.document[GroupContract.group]?.value ?? material.document.title),
        SheetField(w("Samlinger", "Samlingar", "Sessions"), "\(sessions)"),
      ],
      sections: [
        SheetSection(
          w("Lengst siden først", "Lengst sidan først", "Longest ago first"),
          [
            .table(
              SheetTable(
                [
                  .init(w("Rolle", "Role"), 56), .init(w("Antall", "Tal", "Count"), 16),
                  .init(w("Ganger", "Gonger", "Times"), 16),
                  .init(w("Sist med", "Last there"), 26),
                  .init(w("Neste gang", "Neste gong", "Next time"), 56),
                ], rows, leastRow: 8.4))
          ])
      ])
  }
}
