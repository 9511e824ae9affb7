package import Model
package import Source
internal import Syntax

/// **What it finds.** A status report that lacks one of its four parts.
/// **Why it matters.** A deviation without a judgement is noise, and a judgement without a proposal
/// leaves nothing to decide.
/// **How to put it right.** Write something in all four: deviation, assessment, likelihood,
/// proposal. “None” is an answer too.
package struct StatusReportIncomplete: DocumentRule {
  package static let info = RuleInfo(
    id: "status-report-incomplete", severity: .warning,
    summary: says(
      "En statusrapport som mangler en av de fire delene",
      nn: "Ein statusrapport som manglar ein av dei fire delane",
      "A status report that lacks one of its four parts"),
    why: says(
      "Avvik uten vurdering er støy, og en vurdering uten forslag gir ingen noe å bestemme.",
      nn: "Avvik utan vurdering er støy, og ei vurdering utan forslag gir ingen noko å avgjere.",
      "A deviation without a judgement is noise, and a judgement without a proposal leaves nothing to decide."
    ),
    remedy: says(
      "Skriv noe i alle fire: avvik, vurdering, utsikt og forslag. «Ingen» er også et svar.",
      nn: "Skriv noko i alle fire: avvik, vurdering, utsikt og forslag. «Ingen» er òg eit svar.",
      "Write something in all four: deviation, assessment, likelihood, proposal. “None” is an answer too."
    ),
    methods: ["M55"],
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

          ## Statusrapporter

          | Dato | Farge | Avvik | Vurdering | Utsikt | Forslag |
          | --- | --- | --- | --- | --- | --- |
          | ⟦2026-10-01⟧ | grønn | Ingen | I rute | | Ingen |
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

          ## Statusrapporter

          | Dato | Farge | Avvik | Vurdering | Utsikt | Forslag |
          | --- | --- | --- | --- | --- | --- |
          | 2026-10-01 | grønn | Ingen | I rute | God | Ingen |
          | 2026-11-01 | rød | Forsinket | Kritisk | Liten | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document) else { return [] }
    return project.reports.compactMap { report in
      // A red report without a proposal has a rule of its own.
      let missing = report.missing.filter {
        report.light != .red || $0 !== Project.proposal.declaration
      }
      guard !missing.isEmpty else { return nil }
      return finding(
        in: document, at: report.date.range,
        nb:
          "statusrapporten har \(4 - missing.count) av 4 deler; mangler \(missing.map(\.names.nb).joined(separator: ", "))",
        en:
          "the status report has \(4 - missing.count) of 4 parts; lacks \(missing.map(\.names.en).joined(separator: ", "))",
        remedy: says(
          "fyll ut cellene; «ingen» er også et svar", "fill in the cells; “none” will do"))
    }
  }

}
