package import Model
package import Source
internal import Syntax

/// **What it finds.** Two actions with the same number.
/// **Why it matters.** The steps cannot tell which of them they belong to.
/// **How to put it right.** Give each action a number of its own.
package struct DuplicateActionNumber: DocumentRule {
  package static let info = RuleInfo(
    id: "duplicate-action-number", severity: .error,
    summary: says("To tiltak med samme nummer", "Two actions with the same number"),
    why: says(
      "Stegene vet ikke hvilket av dem de hører til.",
      "The steps cannot tell which of them they belong to."),
    remedy: says("Gi hvert tiltak sitt eget nummer.", "Give each action a number of its own."),
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
        | ⟦1⟧ | Ressursvakt |

        ## Handlingsplan
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
        | 2 | Ressursvakt |

        ## Handlingsplan
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    repeated(document.measures.compactMap { $0[Measure.number] }).map { number, first in
      finding(
        in: document, at: number.range,
        nb: "nummer \(number.value) er i bruk fra før", en: "number \(number.value) is taken",
        remedy: says("gi tiltaket et eget nummer", "give the action a number of its own"),
        notes: [
          Finding.Note(
            file: document.path, range: first.range,
            message: says("det første står her", "the first is here"))
        ])
    }
  }
}
