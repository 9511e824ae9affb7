package import Model
package import Source
internal import Syntax

/// **What it finds.** A desired state without steps.
/// **Why it matters.** A wish without steps can be neither tried nor measured against what you
/// have.
/// **How to put it right.** Write the steps as they should go, in a table with the same columns.
package struct DesiredStateWithoutSteps: DocumentRule {
  package static let info = RuleInfo(
    id: "desired-state-without-steps", severity: .warning,
    summary: says(
      "En ønsket situasjon uten steg",
      "A desired state without steps"),
    why: says(
      "Et ønske uten steg kan verken prøves eller måles mot det dere har.",
      "A wish without steps can be neither tried nor measured against what you have."),
    remedy: says(
      "Skriv stegene slik de skal gå, i en tabell med de samme kolonnene.",
      "Write the steps as they should go, in a table with the same columns."),
    methods: ["M14"],
    examples: [
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid |
        | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min |
        | Bestille | Fagkoordinator | 20 min | 1 dag |

        ## ⟦Ønsket situasjon⟧

        Det skal gå på to dager.
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid |
        | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min |
        | Bestille | Fagkoordinator | 20 min | 1 dag |

        ## Ønsket situasjon

        | Steg | Hvem | Arbeidstid | Ventetid |
        | --- | --- | --- | --- |
        | Bestille selv | Dagkontakt | 15 min | 0 min |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid |
        | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min |
        | Bestille | Fagkoordinator | 20 min | 1 dag |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    // A process that is only mapped as it is today is on its way; words without steps are not.
    guard document.type?.name == "value-stream", document.desiredFlow.isEmpty,
      let body = document.body(ValueStream.desiredState)
    else { return [] }
    return [
      finding(
        in: document, at: body.headingRange,
        nb: "den ønskede situasjonen har ingen steg", en: "the desired state has no steps",
        remedy: says(
          "skriv stegene slik de skal gå, ett på hver linje",
          "write the steps as they should go, one a line"))
    ]
  }
}
