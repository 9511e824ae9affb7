package import Model
package import Source
internal import Syntax

/// **What it finds.** An open step without resources.
/// **Why it matters.** Time that nobody has set aside is not there in a busy week.
/// **How to put it right.** Write what is needed, and whether it is there: hours, money, help.
package struct ActionWithoutResources: DocumentRule {
  package static let info = RuleInfo(
    id: "action-without-resources", severity: .hint,
    summary: says("Et åpent steg uten ressurser", "An open step without resources"),
    why: says(
      "Tid som ingen har satt av, finnes ikke når uka blir travel.",
      "Time that nobody has set aside is not there in a busy week."),
    remedy: says(
      "Skriv hva som trengs, og om det finnes: timer, penger, hjelp.",
      "Write what is needed, and whether it is there: hours, money, help."),
    methods: ["M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Ressurser |
        | --- | --- | --- | --- |
        ⟦| Låse kveldslista | Fagkoordinator | 2026-12-01 | |⟧
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        ⟦| Hva | Ansvarlig | Frist |⟧
        | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-12-01 |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Ressurser |
        | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-12-01 | 8 timer |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.mayHoldSteps else { return [] }
    var result: [Finding] = []
    for table in document.tables(ActionPlan.steps) {
      let open = table.rows.filter { $0.isOpenStep && $0[Step.resources] == nil }
      if open.isEmpty { continue }
      if !table.has(Step.resources) {
        result.append(
          finding(
            in: document, at: table.headPlace(in: document),
            nb: "planen sier ikke hvilke ressurser som trengs",
            en: "the plan does not say which resources are needed",
            remedy: says("legg til kolonnen «Ressurser»", "add the column “Resources”")))
        continue
      }
      result += open.map { row in
        finding(
          in: document, at: row.range,
          nb: "ressursene er ikke satt av", en: "the resources are not set aside",
          remedy: says(
            "skriv timer, penger eller hjelp", "write hours, money or help"))
      }
    }
    return result
  }
}
