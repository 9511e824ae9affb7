package import Model
package import Source
internal import Syntax

/// **What it finds.** A step of a process without the one who does it.
/// **Why it matters.** Things lie still between hands. Without roles the drawing shows no
/// handovers.
/// **How to put it right.** Write the role in the column “actor”.
package struct StepWithoutActor: DocumentRule {
  package static let info = RuleInfo(
    id: "step-without-actor", severity: .warning,
    summary: says(
      "Et steg i en prosess uten at det står hvem som gjør det",
      "A step of a process without the one who does it"),
    why: says(
      "Det er mellom hendene det blir liggende. Uten roller viser tegningen ingen overganger.",
      "Things lie still between hands. Without roles the drawing shows no handovers."),
    remedy: says(
      "Skriv rollen i kolonnen «hvem».",
      "Write the role in the column “actor”."),
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
        | ⟦Bestille⟧ | | 20 min | 2 dager |
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
        | Bestille | Fagkoordinator | 20 min | 2 dager |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "value-stream" else { return [] }
    return (document.currentFlow.steps + document.desiredFlow.steps).filter { $0.actor == nil }.map
    {
      finding(
        in: document, at: $0.name.range,
        nb: "det står ikke hvem som gjør «\($0.name.value)»",
        en: "it does not say who does “\($0.name.value)”",
        remedy: says("skriv rollen", "write the role"))
    }
  }
}
