package import Model
package import Source
internal import Syntax

/// **What it finds.** Information about the survey without an example.
/// **Why it matters.** People remember the one example they recognise, not the purpose.
/// **How to put it right.** Write one concrete example from a unit like theirs.
package struct InformationWithoutExample: DocumentRule {
  package static let info = RuleInfo(
    id: "information-without-example", severity: .hint,
    summary: says(
      "Informasjon om undersøkelsen uten et eksempel",
      "Information about the survey without an example"),
    why: says(
      "Folk husker det ene eksemplet de kjenner seg igjen i, ikke formålet.",
      "People remember the one example they recognise, not the purpose."),
    remedy: says(
      "Skriv ett konkret eksempel fra en enhet som ligner.",
      "Write one concrete example from a unit like theirs."),
    methods: ["M80"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | planlagt | | | | |

        ## Informasjon

        | Kanal | Budskap | Eksempel |
        | --- | --- | --- |
        | Nyhetsbrev | ⟦Svarene blir til tiltak⟧ | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | planlagt | | | | |

        ## Informasjon

        | Kanal | Budskap | Eksempel |
        | --- | --- | --- |
        | Nyhetsbrev | Svarene blir til tiltak | Nord fikk egen pauseliste |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === SurveyCycle.type else { return [] }
    return document.rows(SurveyCycle.information).compactMap { row in
      guard let message = row[SurveyCycle.message], row[SurveyCycle.example] == nil else {
        return nil
      }
      return finding(
        in: document, at: message.range,
        nb: "budskapet har ikke noe eksempel", en: "the message has no example",
        remedy: says(
          "skriv ett eksempel fra en enhet som ligner",
          "write one example from a unit like theirs"))
    }
  }
}
