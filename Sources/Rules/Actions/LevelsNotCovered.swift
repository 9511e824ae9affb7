package import Model
package import Source
internal import Syntax

/// **What it finds.** Actions that work on only some of the four levels.
/// **Why it matters.** Actions aimed only at the individual seldom last; much of the cause lies
/// in group, leadership and organisation.
/// **How to put it right.** Ask what group, leadership and organisation can do.
package struct LevelsNotCovered: DocumentRule {
  package static let info = RuleInfo(
    id: "levels-not-covered", severity: .hint,
    summary: says(
      "Tiltak som bare virker på noen av de fire nivåene",
      "Actions that work on only some of the four levels"),
    why: says(
      "Tiltak rettet bare mot den enkelte varer sjelden; mye av årsaken ligger i gruppe, ledelse og organisasjon.",
      "Actions aimed only at the individual seldom last; much of the cause lies in group, leadership and organisation."
    ),
    remedy: says(
      "Spør hva gruppa, ledelsen og organisasjonen kan gjøre.",
      "Ask what group, leadership and organisation can do."),
    methods: ["M30"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        ⟦| Nr | Tiltak | Nivå |⟧
        | --- | --- | --- |
        | 1 | Kurs i løfteteknikk | individ |
        | 2 | Kollegaveiledning | gruppe |

        ## Handlingsplan
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak | Nivå |
        | --- | --- | --- |
        | 1 | Pause i lista | individ |
        | 2 | Låst liste | gruppe |
        | 3 | Lederkveld | ledelse |
        | 4 | Ressursvakt | organisasjon |

        ## Handlingsplan
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "action-plan" else { return [] }
    var result: [Finding] = []
    for table in document.tables(Measure.section) where table.has(Measure.level) {
      let levels = Set(table.rows.compactMap { $0[Measure.level]?.value })
      guard !levels.isEmpty, levels.count < ActionLevel.allCases.count else { continue }
      let missing = ActionLevel.allCases.filter { !levels.contains($0) }.map(\.label)
      let isIndividual = levels == [.individual]
      result.append(
        finding(
          in: document, at: table.headPlace(in: document),
          nb: isIndividual
            ? "alle tiltakene er rettet mot den enkelte"
            : "ingen tiltak på nivå \(listed(missing.map(\.nb), "og"))",
          en: isIndividual
            ? "all actions are aimed at the individual"
            : "no action on the level of \(listed(missing.map(\.en), "and"))",
          remedy: says(
            "spør hva som kan gjøres på nivå \(listed(missing.map(\.nb), "og"))",
            "ask what can be done on the level of \(listed(missing.map(\.en), "and"))"),
          severity: isIndividual ? .warning : .hint))
    }
    return result
  }
}
