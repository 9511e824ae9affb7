package import Model
package import Source
internal import Syntax

/// **What it finds.** An agreement between the parties without a date.
/// **Why it matters.** An agreement without a date is remembered by one and forgotten by the
/// other.
/// **How to put it right.** Write the day it is to be done or looked at again.
package struct AgreementWithoutDate: DocumentRule {
  package static let info = RuleInfo(
    id: "agreement-without-date", severity: .warning,
    summary: says(
      "En avtale mellom partene uten frist",
      "An agreement between the parties without a date"),
    why: says(
      "En avtale uten dato blir husket av den ene og glemt av den andre.",
      "An agreement without a date is remembered by one and forgotten by the other."),
    remedy: says(
      "Skriv dagen den skal være gjort eller sett på igjen.",
      "Write the day it is to be done or looked at again."),
    methods: ["M73"],
    examples: [
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |

        ## Avtaler

        | Avtale | Ansvarlig | Frist |
        | --- | --- | --- |
        | ⟦Sakslista kommer en uke før⟧ | Enhetsleder | |
        | Vi møtes hver måned | Enhetsleder | 2027-01-10 |
        """),
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Dialogduk
        dato: 2026-11-10
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |

        ## Avtaler

        | Avtale | Ansvarlig | Frist |
        | --- | --- | --- |
        | Vi møtes hver måned | Enhetsleder | 2027-01-10 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === PartyCooperation.type else { return [] }
    return document.rows(PartyCooperation.agreements).compactMap { row in
      guard let agreed = row[PartyCooperation.agreed],
        row.cell(PartyCooperation.due.declaration)?.text.isEmpty ?? true
      else { return nil }
      return finding(
        in: document, at: agreed.range,
        nb: "avtalen har ingen frist", en: "the agreement has no date",
        remedy: says(
          "skriv en dato i «frist», for eksempel \(today.adding(months: 3).iso)",
          "write a date under “due”, such as \(today.adding(months: 3).iso)"))
    }
  }
}
