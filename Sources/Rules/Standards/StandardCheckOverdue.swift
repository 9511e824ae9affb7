package import Model
package import Source
internal import Syntax

/// **What it finds.** A standard whose check is overdue.
/// **Why it matters.** Then nobody knows whether you still do it so.
/// **How to put it right.** Look, write the day in “checked_on” and a new one in “check_date”.
package struct StandardCheckOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "standard-check-overdue", severity: .warning,
    summary: says(
      "En ny praksis der kontrollen skulle vært gjort",
      nn: "Ein ny praksis der kontrollen skulle vore gjord", "A standard whose check is overdue"),
    why: says(
      "Da vet ingen om dere fortsatt gjør det slik.",
      nn: "Då veit ingen om de framleis gjer det slik.",
      "Then nobody knows whether you still do it so."),
    remedy: says(
      "Se etter, skriv dagen i «kontrollert» og en ny dag i «kontrolldato».",
      nn: "Sjå etter, skriv dagen i «kontrollert» og ein ny dag i «kontrolldato».",
      "Look, write the day in “checked_on” and a new one in “check_date”."),
    methods: ["M63"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          kontrolldato: ⟦2026-11-01⟧
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          kontrolldato: 2026-11-01
          kontrollert: 2026-11-03
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          kontrolldato: 2026-12-01
          ---
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "standard", let due = document[Standard.checkDate],
      due.value < today, document[Standard.checkedOn].map({ $0.value < due.value }) ?? true
    else { return [] }
    let days = due.value.days(to: today)
    return [
      finding(
        in: document, at: due.range,
        nb: "kontrollen skulle vært gjort for \(days) dager siden",
        en: "the check was due \(days) days ago",
        remedy: says(
          "se etter, skriv «kontrollert: \(today.iso)» og en ny «kontrolldato»",
          "look, write “checked_on: \(today.iso)” and a new “check_date”"))
    ]
  }

}
