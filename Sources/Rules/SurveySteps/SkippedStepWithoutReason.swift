package import Model
package import Source
internal import Syntax

/// **What it finds.** A step skipped without a reason.
/// **Why it matters.** You may begin in the middle; whoever comes after must know why.
/// **How to put it right.** Write the reason in the table, and take the step next year.
package struct SkippedStepWithoutReason: DocumentRule {
  package static let info = RuleInfo(
    id: "skipped-step-without-reason", severity: .warning,
    summary: says(
      "Et trinn som er hoppet over uten grunn",
      "A step skipped without a reason"),
    why: says(
      "Det er lov å begynne midt i; den som kommer etter, må få vite hvorfor.",
      "You may begin in the middle; whoever comes after must know why."),
    remedy: says(
      "Skriv grunnen i tabellen, og ta trinnet med neste år.",
      "Write the reason in the table, and take the step next year."),
    methods: ["M71"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | ⟦hoppet over⟧ | | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | hoppet over | | | | Ny leder fra mars |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === SurveyCycle.type else { return [] }
    return SurveyCycleReading(document).entries.compactMap { entry in
      guard entry.status.value == .skipped, entry.reason == nil else { return nil }
      return finding(
        in: document, at: entry.status.range,
        nb: "trinn \(entry.number.value) er hoppet over uten grunn",
        en: "step \(entry.number.value) is skipped without a reason",
        remedy: says("skriv hvorfor i «grunn»", "write why under “reason”"))
    }
  }
}
