package import Model
package import Source
internal import Syntax

/// **What it finds.** More actions open at once than a unit can carry.
/// **Why it matters.** To choose is to choose away; with too many, none is finished.
/// **How to put it right.** Finish or put off some before you begin new ones.
package struct TooManyOpenActions: DocumentRule {
  package static let info = RuleInfo(
    id: "too-many-open-actions", severity: .warning,
    summary: says(
      "Flere tiltak i gang på en gang enn en enhet klarer",
      "More actions open at once than a unit can carry"),
    why: says(
      "Å velge er å velge bort; med for mange tiltak blir ingen ferdige.",
      "To choose is to choose away; with too many, none is finished."),
    remedy: says(
      "Fullfør eller utsett noen av dem før dere begynner på nye.",
      "Finish or put off some before you begin new ones."),
    methods: ["M31", "M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## ⟦Tiltak⟧

        | Nr | Tiltak |
        | --- | --- |
        | 1 | Låst liste |
        | 2 | Ressursvakt |
        | 3 | Lederkveld |
        | 4 | Pause i lista |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- | --- |
        | 1 | Skrive | Fagkoordinator | 2026-12-01 | pågår |
        | 2 | Bemanne | Enhetsleder | 2026-12-01 | pågår |
        | 3 | Prøve | Enhetsleder | 2026-12-01 | planlagt |
        | 4 | Endre mal | Superbruker | 2026-12-01 | ny |
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
        | 1 | Låst liste | |
        | 2 | Ressursvakt | |
        | 3 | Lederkveld | |
        | 4 | Pause i lista | ja |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- | --- |
        | 1 | Skrive | Fagkoordinator | 2026-12-01 | pågår |
        | 2 | Bemanne | Enhetsleder | 2026-12-01 | pågår |
        | 3 | Prøve | Enhetsleder | 2026-12-01 | planlagt |
        | 4 | Endre mal | Superbruker | 2026-12-01 | ny |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "action-plan" else { return [] }
    let measures = document.measures.filter { !$0.isQuick }
    guard measures.count > settings.limits.openActions,
      let body = document.body(Measure.section)
    else { return [] }
    let open = Set(
      document.planSteps.filter { $0.isOpenStep && !$0.isRestingStep }.flatMap(\.measureNumbers))
    let count = measures.count { row in
      row[Measure.number].map { open.contains(folded(key: $0.value)) } ?? false
    }
    guard count > settings.limits.openActions else { return [] }
    return [
      finding(
        in: document, at: body.headingRange,
        nb: "\(count) tiltak er i gang samtidig; grensen er \(settings.limits.openActions)",
        en: "\(count) actions are open at once; the limit is \(settings.limits.openActions)",
        remedy: says(
          "fullfør eller utsett noen av dem", "finish or put off some of them"))
    ]
  }
}
