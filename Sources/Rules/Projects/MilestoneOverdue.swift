package import Model
package import Source
internal import Syntax

/// **What it finds.** A milestone that should have been reached.
/// **Why it matters.** What comes after is delayed too, and those who wait must be told.
/// **How to put it right.** Write the day it was reached, or move the date and say why in the next
/// status report.
package struct MilestoneOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "milestone-overdue", severity: .warning,
    summary: says(
      "En milepæl som skulle vært nådd", nn: "Ein milepæl som skulle vore nådd",
      "A milestone that should have been reached"),
    why: says(
      "Det som kommer etter, blir også forsinket, og de som venter, må få vite det.",
      nn: "Det som kjem etter, blir òg forseinka, og dei som ventar, må få vite det.",
      "What comes after is delayed too, and those who wait must be told."),
    remedy: says(
      "Skriv dagen den ble nådd, eller flytt datoen og si hvorfor i neste statusrapport.",
      nn: "Skriv dagen han vart nådd, eller flytt datoen og sei kvifor i neste statusrapport.",
      "Write the day it was reached, or move the date and say why in the next status report."),
    methods: ["M56"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          status: pågår
          ---

          ## Milepæler

          | Milepæl | Dato | Nådd |
          | --- | --- | --- |
          | Alarmene er bestilt | ⟦2026-11-01⟧ | |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          status: pågår
          ---

          ## Milepæler

          | Milepæl | Dato | Nådd |
          | --- | --- | --- |
          | Alarmene er bestilt | 2026-11-01 | 2026-11-03 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          status: på vent
          ---

          ## Milepæler

          | Milepæl | Dato | Nådd |
          | --- | --- | --- |
          | Alarmene er bestilt | 2026-11-01 | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document), !project.isClosed,
      document[Project.status]?.value != .onHold
    else { return [] }
    return document.rows(Project.milestones).compactMap { row in
      guard row[Project.reachedOn] == nil, let due = row[Project.milestoneDate], due.value < today
      else { return nil }
      let days = due.value.days(to: today)
      return finding(
        in: document, at: due.range,
        nb: "milepælen skulle vært nådd for \(days) dager siden",
        en: "the milestone was due \(days) days ago",
        remedy: says(
          "skriv dagen den ble nådd, eller flytt datoen",
          "write the day it was reached, or move the date"))
    }
  }

}
