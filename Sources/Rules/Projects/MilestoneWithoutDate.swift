package import Model
package import Source
internal import Syntax

/// **What it finds.** A milestone without a date.
/// **Why it matters.** Without a date it is a wish, and nobody sees it slip.
/// **How to put it right.** Write the day it should be reached.
package struct MilestoneWithoutDate: DocumentRule {
  package static let info = RuleInfo(
    id: "milestone-without-date", severity: .warning,
    summary: says(
      "En milepæl uten dato", nn: "Ein milepæl utan dato", "A milestone without a date"),
    why: says(
      "Uten dato er det et ønske, og ingen ser at det glipper.",
      nn: "Utan dato er det eit ønske, og ingen ser at det glepp.",
      "Without a date it is a wish, and nobody sees it slip."),
    remedy: says(
      "Skriv dagen milepælen skal være nådd.", nn: "Skriv dagen milepælen skal vere nådd.",
      "Write the day it should be reached."),
    methods: ["M56"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          slutt: 2027-06-01
          ---

          ## Milepæler

          | Milepæl | Dato | Nådd |
          | --- | --- | --- |
          | ⟦Alarmene er bestilt⟧ | | |
          | Alarmene er levert | 2027-01-01 | |
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
          slutt: 2027-06-01
          ---

          ## Milepæler

          | Milepæl | Dato | Nådd |
          | --- | --- | --- |
          | Alarmene er bestilt | | 2026-10-01 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "project" else { return [] }
    return document.rows(Project.milestones).compactMap { row in
      guard let name = row[Project.milestone], row[Project.reachedOn] == nil,
        row.cell(Project.milestoneDate.declaration)?.text.isEmpty ?? true
      else { return nil }
      return finding(
        in: document, at: name.range,
        nb: "milepælen har ingen dato", en: "the milestone has no date",
        remedy: says(
          "skriv dagen den skal være nådd", "write the day it should be reached"))
    }
  }

}
