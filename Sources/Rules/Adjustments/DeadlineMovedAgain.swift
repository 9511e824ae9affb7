package import Model
package import Source
internal import Syntax

/// **What it finds.** A deadline moved more than once.
/// **Why it matters.** The second time it is seldom time that is the problem.
/// **How to put it right.** Make a new cause analysis, and refer to it in the column “Analysis”.
package struct DeadlineMovedAgain: DocumentRule {
  package static let info = RuleInfo(
    id: "deadline-moved-again", severity: .warning,
    summary: says(
      "En frist som er flyttet mer enn én gang", nn: "Ein frist som er flytta meir enn éin gong",
      "A deadline moved more than once"),
    why: says(
      "Andre gang er det sjelden tiden som er problemet.",
      nn: "Andre gongen er det sjeldan tida som er problemet.",
      "The second time it is seldom time that is the problem."),
    remedy: says(
      "Gjør en ny årsaksanalyse, og vis til den i kolonnen «Analyse».",
      nn: "Gjer ein ny årsaksanalyse, og vis til han i kolonnen «Analyse».",
      "Make a new cause analysis, and refer to it in the column “Analysis”."),
    methods: ["M62"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: mål
          tittel: Færre fall
          frist: 2027-06-01
          ---
          ## Justeringer

          | Dato | Hva | Fra | Til | Begrunnelse |
          | --- | --- | --- | --- | --- |
          | 2026-08-01 | frist | 2026-12-31 | 2027-03-01 | Alarmene kom sent |
          | 2026-10-01 | ⟦frist⟧ | 2027-03-01 | 2027-06-01 | Vikarene er ikke opplært |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: mål
          tittel: Færre fall
          frist: 2027-03-01
          ---
          ## Justeringer

          | Dato | Hva | Fra | Til | Begrunnelse |
          | --- | --- | --- | --- | --- |
          | 2026-08-01 | frist | 2026-12-31 | 2027-03-01 | Alarmene kom sent |
          | 2026-10-01 | målverdi | 4 | 3 | Gikk bedre enn ventet |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    let moved = document.rows(Adjustment.section).filter {
      $0[Adjustment.what]?.value == .deadline
    }
    return moved.enumerated().dropFirst().compactMap { index, row in
      guard row[Adjustment.analysis] == nil, let what = row[Adjustment.what] else { return nil }
      return finding(
        in: document, at: what.range,
        nb: "fristen er flyttet \(index + 1) ganger",
        en: "the deadline is moved \(index + 1) times",
        remedy: says(
          "gjør en ny årsaksanalyse, og vis til den i «Analyse»",
          "make a new cause analysis, and refer to it in “Analysis”"))
    }
  }

}
