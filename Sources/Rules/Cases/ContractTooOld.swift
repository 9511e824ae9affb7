package import Model
package import Source
internal import Syntax

/// **What it finds.** A group contract that nobody has looked at for a year.
/// **Why it matters.** After a year some are new and some of it forgotten.
/// **How to put it right.** Read the contract together, and write today's date under “date”.
package struct ContractTooOld: DocumentRule {
  package static let info = RuleInfo(
    id: "contract-too-old", severity: .warning,
    summary: says(
      "En gruppekontrakt som ingen har sett på på et år",
      "A group contract that nobody has looked at for a year"),
    why: says(
      "Etter et år er noen nye og noe glemt.",
      "After a year some are new and some of it forgotten."),
    remedy: says(
      "Les kontrakten sammen, og skriv dagens dato i «dato».",
      "Read the contract together, and write today's date under “date”."),
    methods: ["M35"],
    examples: [
      RuleExample(
        """
        ---
        type: gruppekontrakt
        tittel: Kontrakt
        dato: ⟦2025-10-01⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: gruppekontrakt
        tittel: Kontrakt
        dato: 2026-01-10
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === GroupContract.type, let date = document[GroupContract.date] else {
      return []
    }
    let days = date.value.days(to: today)
    guard days > settings.limits.contractDays else { return [] }
    return [
      finding(
        in: document, at: date.range,
        nb: "kontrakten er \(days) dager gammel; grensen er \(settings.limits.contractDays)",
        en: "the contract is \(days) days old; the limit is \(settings.limits.contractDays)",
        remedy: says(
          "les den sammen, og skriv «dato: \(today.iso)»",
          "read it together, and write “date: \(today.iso)”"))
    ]
  }
}
