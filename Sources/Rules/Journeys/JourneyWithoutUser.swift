package import Model
package import Source
internal import Syntax

/// **What it finds.** A service journey that no user took part in making.
/// **Why it matters.** Without those it concerns it becomes the journey we imagine.
/// **How to put it right.** Ask a user or next of kin, and write the role in “participants” or the
/// answer under “What matters to you”.
package struct JourneyWithoutUser: DocumentRule {
  package static let info = RuleInfo(
    id: "journey-without-user", severity: .warning,
    summary: says(
      "En tjenestereise som ingen bruker har vært med på å lage",
      "A service journey that no user took part in making"),
    why: says(
      "Uten dem det gjelder blir reisen slik vi tror den er.",
      "Without those it concerns it becomes the journey we imagine."),
    remedy: says(
      "Spør en bruker eller pårørende, og skriv rollen i «deltakere» eller svaret under «Hva er viktig for deg».",
      "Ask a user or next of kin, and write the role in “participants” or the answer under “What matters to you”."
    ),
    methods: ["M15"],
    examples: [
      RuleExample(
        """
        ---
        type: tjenestereise
        tittel: Fra sykehus til eget hjem
        bruker: Eldre som skrives ut
        deltakere: ⟦[Enhetsleder, Fagkoordinator]⟧
        ---
        ## Reisen

        | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
        | --- | --- | --- | --- | --- |
        | Før | Beskjed | Får vite dagen | Telefon | Dagkontakt |
        """),
      RuleExample(
        """
        ---
        type: tjenestereise
        tittel: Fra sykehus til eget hjem
        bruker: Eldre som skrives ut
        deltakere: [Pårørende, Fagkoordinator]
        ---
        ## Reisen

        | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
        | --- | --- | --- | --- | --- |
        | Før | Beskjed | Får vite dagen | Telefon | Dagkontakt |
        """),
      RuleExample(
        """
        ---
        type: tjenestereise
        tittel: Fra sykehus til eget hjem
        bruker: Eldre som skrives ut
        deltakere: [Fagkoordinator]
        ---
        ## Reisen

        | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
        | --- | --- | --- | --- | --- |
        | Før | Beskjed | Får vite dagen | Telefon | Dagkontakt |

        ## Hva er viktig for deg

        | Utsagn | Fra |
        | --- | --- |
        | At noen kommer samme kveld | Pasient |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "service-journey",
      document.rows(ServiceJourney.statements).isEmpty,
      !(document[ServiceJourney.participants]?.value ?? []).contains(where: {
        isServiceUser($0.value)
      })
    else { return [] }
    return [
      finding(
        in: document, at: document.place(of: ServiceJourney.participants),
        nb: "ingen bruker var med på å lage reisen", en: "no user took part in making the journey",
        remedy: says(
          "spør en bruker eller pårørende hva som er viktig, og skriv svaret ned",
          "ask a user or next of kin what matters, and write the answer down"))
    ]
  }
}
