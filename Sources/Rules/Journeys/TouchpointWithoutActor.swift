package import Model
package import Source
internal import Syntax

/// **What it finds.** A touchpoint that nobody of ours answers for.
/// **Why it matters.** What the user meets and nobody owns does not become better.
/// **How to put it right.** Write the role in the column “actor”.
package struct TouchpointWithoutActor: DocumentRule {
  package static let info = RuleInfo(
    id: "touchpoint-without-actor", severity: .warning,
    summary: says(
      "Et kontaktpunkt uten at noen hos oss svarer for det",
      "A touchpoint that nobody of ours answers for"),
    why: says(
      "Det brukeren møter uten at noen eier det, blir ikke bedre.",
      "What the user meets and nobody owns does not become better."),
    remedy: says(
      "Skriv rollen i kolonnen «hvem».",
      "Write the role in the column “actor”."),
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
        | Før | Beskjed | Får vite dagen | ⟦Telefon⟧ | |
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
        | | Venter | Pakker veska | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "service-journey" else { return [] }
    return document.journey.flatMap(\.steps).compactMap { step in
      guard step.actor == nil, let channel = step.row[ServiceJourney.channel] else { return nil }
      return finding(
        in: document, at: channel.range,
        nb: "ingen svarer for kontaktpunktet «\(channel.value)»",
        en: "nobody answers for the touchpoint “\(channel.value)”",
        remedy: says("skriv rollen", "write the role"))
    }
  }
}
