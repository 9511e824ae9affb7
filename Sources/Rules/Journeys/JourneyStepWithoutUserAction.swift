package import Model
package import Source
internal import Syntax

/// **What it finds.** A step of a service journey without what the user does.
/// **Why it matters.** The journey is the user's. A step where the user neither does nor lives
/// through anything belongs behind the line.
/// **How to put it right.** Write what the user does or lives through, or move it to “hidden
/// process” of another step.
package struct JourneyStepWithoutUserAction: DocumentRule {
  package static let info = RuleInfo(
    id: "journey-step-without-user-action", severity: .warning,
    summary: says(
      "Et steg i en tjenestereise uten det brukeren gjør",
      "A step of a service journey without what the user does"),
    why: says(
      "Reisen er brukerens. Et steg der brukeren ikke gjør eller opplever noe, hører til bak linja.",
      "The journey is the user's. A step where the user neither does nor lives through anything belongs behind the line."
    ),
    remedy: says(
      "Skriv hva brukeren gjør eller opplever, eller flytt det til «skjer bak» i et annet steg.",
      "Write what the user does or lives through, or move it to “hidden process” of another step."),
    methods: ["M15"],
    examples: [
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
        | | ⟦Vedtak⟧ | | Brev | Fagkoordinator |
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
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "service-journey" else { return [] }
    return document.journey.flatMap(\.steps).filter { $0.userAction == nil }.map { step in
      finding(
        in: document, at: step.name.range,
        nb: "«\(step.name.value)» sier ikke hva brukeren gjør",
        en: "“\(step.name.value)” does not say what the user does",
        remedy: says(
          "skriv hva brukeren gjør eller opplever", "write what the user does or lives through"))
    }
  }
}
