package import Model
package import Source
internal import Syntax

/// **What it finds.** A step of the plan without anybody responsible.
/// **Why it matters.** What nobody answers for is seldom done.
/// **How to put it right.** Write one role that answers for it.
package struct ActionWithoutResponsible: DocumentRule {
  package static let info = RuleInfo(
    id: "action-without-responsible", severity: .error,
    summary: says(
      "Et steg i planen uten ansvarlig", "A step of the plan without anybody responsible"),
    why: says(
      "Det ingen har ansvar for, blir sjelden gjort.", "What nobody answers for is seldom done."),
    remedy: says(
      "Skriv én rolle som svarer for at det skjer.", "Write one role that answers for it."),
    methods: ["M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        ⟦| Låse kveldslista | | 2026-12-01 |⟧
        | Måle pausene | Verneombud | 2026-12-01 |
        ⟦| Kjøpe nye stoler | | 2026-12-01 |⟧
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-12-01 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.planSteps.compactMap { row in
      guard !row.isDroppedStep, let cell = row.cell(Step.responsible.declaration), cell.text.isEmpty
      else { return nil }
      let what = row[Step.what]?.value
      return finding(
        in: document, at: row.range,
        nb: what.map { "«\($0)» har ingen ansvarlig" } ?? "steget har ingen ansvarlig",
        en: what.map { "nobody answers for “\($0)”" } ?? "nobody answers for the step",
        remedy: says("skriv én rolle", "write one role"))
    }
  }
}
