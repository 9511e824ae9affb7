package import Model
package import Source
internal import Syntax

/// **What it finds.** A closed project without a final report.
/// **Why it matters.** Nobody learns whether the goals were reached, and the next project makes the
/// same mistakes.
/// **How to put it right.** Fill in “Goal attainment” and “Experience”.
package struct ProjectWithoutFinalReport: DocumentRule {
  package static let info = RuleInfo(
    id: "project-without-final-report", severity: .warning,
    summary: says(
      "Et avsluttet prosjekt uten sluttrapport", nn: "Eit avslutta prosjekt utan sluttrapport",
      "A closed project without a final report"),
    why: says(
      "Ingen får vite om målene ble nådd, og neste prosjekt gjør de samme feilene.",
      nn: "Ingen får vite om måla vart nådde, og neste prosjekt gjer dei same feila.",
      "Nobody learns whether the goals were reached, and the next project makes the same mistakes."),
    remedy: says(
      "Fyll ut «Måloppnåelse» og «Erfaringer».", nn: "Fyll ut «Måloppnåing» og «Erfaringar».",
      "Fill in “Goal attainment” and “Experience”."),
    methods: ["M65"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          status: ⟦avsluttet⟧
          ---
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
          avsluttet: ⟦2026-10-01⟧
          ---
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
          status: avsluttet
          ---

          ## Måloppnåelse

          | Mål | Resultat | Konklusjon |
          | --- | --- | --- |
          | R1 | Alarmene virker | nådd |

          ## Erfaringer

          Vi begynte for sent med opplæringen.
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document), project.isClosed, !project.hasFinalReport,
      document[Project.status]?.value != .stopped
    else { return [] }
    return [
      finding(
        in: document, at: document[Project.status]?.range ?? document.place(of: Project.closedOn),
        nb: "prosjektet er avsluttet uten sluttrapport",
        en: "the project is closed without a final report",
        remedy: says(
          "fyll ut «Måloppnåelse» og «Erfaringer»", "fill in “Goal attainment” and “Experience”"))
    ]
  }

}
