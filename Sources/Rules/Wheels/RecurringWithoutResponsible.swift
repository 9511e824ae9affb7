package import Model
package import Source
internal import Syntax

/// **What it finds.** A recurring activity without anybody responsible.
/// **Why it matters.** What should happen again and again falls away the first time nobody
/// remembers.
/// **How to put it right.** Write the role that makes it happen.
package struct RecurringWithoutResponsible: DocumentRule {
  package static let info = RuleInfo(
    id: "recurring-without-responsible", severity: .warning,
    summary: says(
      "En aktivitet som gjentas, uten ansvarlig", "A recurring activity without anybody responsible"
    ),
    why: says(
      "Det som skal skje igjen og igjen, faller bort første gang ingen husker det.",
      "What should happen again and again falls away the first time nobody remembers."),
    remedy: says(
      "Skriv rollen som sørger for at det skjer.", "Write the role that makes it happen."),
    methods: ["M08"],
    examples: [
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Ansvarlig |
        | --- | --- | --- |
        | ⟦Tavlemøte⟧ | hver tirsdag | |
        | Brannøvelse | 19. mai | |
        """),
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Ansvarlig |
        | --- | --- | --- |
        | Tavlemøte | hver tirsdag | Fagkoordinator |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "year-wheel" else { return [] }
    return document.rows(YearWheel.activities).compactMap { row in
      guard row[YearWheel.responsible] == nil, let activity = row[YearWheel.activity],
        row[YearWheel.when]?.value.isRecurring ?? false
      else { return nil }
      return finding(
        in: document, at: activity.range,
        nb: "ingen sørger for at «\(activity.value)» skjer",
        en: "nobody makes “\(activity.value)” happen",
        remedy: says("skriv en rolle i «Ansvarlig»", "write a role under “Responsible”"))
    }
  }
}
