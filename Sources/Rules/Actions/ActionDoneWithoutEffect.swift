package import Model
package import Source
internal import Syntax

/// **What it finds.** A step that is done, with nothing said of what came of it.
/// **Why it matters.** Whoever uses the experience next needs to know whether it worked.
/// **How to put it right.** Write under “Comment” what you saw afterwards.
package struct ActionDoneWithoutEffect: DocumentRule {
  package static let info = RuleInfo(
    id: "action-done-without-effect", severity: .hint,
    summary: says(
      "Et steg som er gjort, uten at noen har skrevet hva det førte til",
      "A step that is done, with nothing said of what came of it"),
    why: says(
      "Den som skal bruke erfaringen neste gang, trenger å vite om det virket.",
      "Whoever uses the experience next needs to know whether it worked."),
    remedy: says(
      "Skriv i «Kommentar» hva dere så etterpå.", "Write under “Comment” what you saw afterwards."),
    methods: ["M48", "M58"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status | Gjennomført | Kommentar |
        | --- | --- | --- | --- | --- | --- |
        | Låse lista | Fagkoordinator | 2026-03-02 | ⟦evaluert⟧ | 2026-03-02 | |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status | Gjennomført | Kommentar |
        | --- | --- | --- | --- | --- | --- |
        | Låse lista | Fagkoordinator | 2026-03-02 | gjennomført | 2026-03-02 | Færre endringer |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.planSteps.compactMap { row in
      guard let status = row[Step.status], status.value.isDone,
        row.cell(Step.comment.declaration) != nil, document.comment(of: row)?.isEmpty ?? true
      else { return nil }
      return finding(
        in: document, at: status.range,
        nb: "ingen har skrevet hva steget førte til",
        en: "nothing is said of what came of the step",
        remedy: says("skriv det i «Kommentar»", "write it under “Comment”"))
    }
  }
}
