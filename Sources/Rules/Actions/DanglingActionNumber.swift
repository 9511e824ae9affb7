package import Model
package import Source
internal import Syntax

/// **What it finds.** A step that refers to an action that does not exist.
/// **Why it matters.** The thread from cause to result is broken, and the step falls outside the
/// sheet.
/// **How to put it right.** Write a number from the table under “Actions”.
package struct DanglingActionNumber: DocumentRule {
  package static let info = RuleInfo(
    id: "dangling-action-number", severity: .error,
    summary: says(
      "Et steg som viser til et tiltak som ikke finnes",
      "A step that refers to an action that does not exist"),
    why: says(
      "Tråden fra årsak til resultat brytes, og steget havner utenfor arket.",
      "The thread from cause to result is broken, and the step falls outside the sheet."),
    remedy: says(
      "Skriv et nummer fra tabellen under «Tiltak».",
      "Write a number from the table under “Actions”."),
    methods: ["M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak |
        | --- | --- |
        | 1 | Låst liste |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist |
        | --- | --- | --- | --- |
        | ⟦2⟧ | Skrive | Fagkoordinator | 2026-12-01 |
        | 1 | Prøve | Fagkoordinator | 2026-12-01 |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak |
        | --- | --- |
        | 1 | Låst liste |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist |
        | --- | --- | --- | --- |
        | 1 | Skrive | Fagkoordinator | 2026-12-01 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    let measures = document.measures
    if measures.isEmpty { return [] }
    let known = Set(
      measures.flatMap {
        [$0[Measure.number]?.value, $0[Measure.action]?.value].compactMap { $0 }
      }.map { folded(key: $0) })
    return document.planSteps.compactMap { row in
      guard let cell = row[Step.action], !known.contains(folded(key: cell.value)),
        let missing = row.measureNumbers.first(where: { !known.contains($0) })
      else { return nil }
      return finding(
        in: document, at: cell.range,
        nb: "tiltak \(missing) finnes ikke", en: "action \(missing) does not exist",
        remedy: says(
          "skriv et nummer fra «Tiltak»", "write a number from “Actions”"))
    }
  }
}
