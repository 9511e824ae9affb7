package import Model
package import Source
internal import Syntax

/// **What it finds.** A plan in which more than half are quick actions.
/// **Why it matters.** The low-hanging fruit gives speed, but what caused the wishes is still there.
/// **How to put it right.** Choose one more action that removes a cause, or take away “yes” where the action needs more than a month.
package struct MostlyQuickActions: DocumentRule {
  package static let info = RuleInfo(
    id: "mostly-quick-actions", severity: .hint,
    summary: says(
      "En plan der mer enn halvparten er raske tiltak",
      "A plan in which more than half are quick actions"),
    why: says(
      "De lavthengende fruktene gir fart, men det som skapte ønskene, står der fortsatt.",
      "The low-hanging fruit gives speed, but what caused the wishes is still there."),
    remedy: says(
      "Velg ett tiltak til som fjerner en årsak, eller ta bort «ja» der tiltaket trenger mer enn en måned.",
      "Choose one more action that removes a cause, or take away “yes” where the action needs more than a month."
    ),
    methods: ["M31"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        ⟦| Nr | Tiltak | Raskt |⟧
        | --- | --- | --- |
        | 1 | Bytte lyspæra | ja |
        | 2 | Rydde hylla | ja |
        | 3 | Henge opp klokka | ja |
        | 4 | Ny vaktplan | |

        ## Handlingsplan
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak | Raskt |
        | --- | --- | --- |
        | 1 | Bytte lyspæra | ja |
        | 2 | Rydde hylla | ja |
        | 3 | Ny vaktplan | |
        | 4 | Ressursvakt | |

        ## Handlingsplan
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak | Raskt |
        | --- | --- | --- |
        | 1 | Bytte lyspæra | ja |

        ## Handlingsplan
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "action-plan",
      let table = document.tables(Measure.section).first
    else { return [] }
    let rows = document.measures
    let quick = rows.count(where: \.isQuick)
    // With two or three actions there is no half to speak of.
    guard rows.count > 3, quick * 2 > rows.count else { return [] }
    return [
      finding(
        in: document, at: table.headPlace(in: document),
        nb: "\(quick) av \(rows.count) tiltak er raske",
        en: "\(quick) of \(rows.count) actions are quick",
        remedy: says(
          "velg ett tiltak til som fjerner en årsak", "choose one more action that removes a cause")
      )
    ]
  }
}
