package import Model
package import Source
internal import Syntax

/// **What it finds.** A change of goal, deadline or action without a reason.
/// **Why it matters.** Without a reason nobody learns, and the goal seems to follow the result.
/// **How to put it right.** Write in “Reason” what you found out.
package struct AdjustmentWithoutReason: DocumentRule {
  package static let info = RuleInfo(
    id: "adjustment-without-reason", severity: .warning,
    summary: says(
      "En endring av mål, frist eller tiltak uten begrunnelse",
      nn: "Ei endring av mål, frist eller tiltak utan grunngiving",
      "A change of goal, deadline or action without a reason"),
    why: says(
      "Uten en grunn er det ingen som lærer noe, og målet ser ut til å følge etter resultatet.",
      nn:
        "Utan ein grunn er det ingen som lærer noko, og målet ser ut til å følgje etter resultatet.",
      "Without a reason nobody learns, and the goal seems to follow the result."),
    remedy: says(
      "Skriv i «Begrunnelse» hva dere fant ut.", nn: "Skriv i «Grunngiving» kva de fann ut.",
      "Write in “Reason” what you found out."),
    methods: ["M62"],
    examples: [
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
          | 2026-10-01 | ⟦frist⟧ | 2026-12-31 | 2027-03-01 | |
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
          | 2026-10-01 | frist | 2026-12-31 | 2027-03-01 | Alarmene kom tre måneder for sent |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.rows(Adjustment.section).compactMap { row in
      guard let what = row[Adjustment.what], row[Adjustment.reason] == nil else { return nil }
      return finding(
        in: document, at: what.range,
        nb: "\(what.value.label.nb) er endret uten begrunnelse",
        en: "the \(what.value.label.en) was changed without a reason",
        remedy: says(
          "skriv i «Begrunnelse» hva dere fant ut", "write in “Reason” what you found out"))
    }
  }

}
