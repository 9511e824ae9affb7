package import Model
package import Source
internal import Syntax

/// **What it finds.** Two steps of a process with no waiting time between them.
/// **Why it matters.** Most of the time passes between the steps. Without waiting time the lead
/// time is too short.
/// **How to put it right.** Write the waiting time before the step, 0 min when it goes straight on.
package struct WaitingTimeMissing: DocumentRule {
  package static let info = RuleInfo(
    id: "waiting-time-missing", severity: .warning,
    summary: says(
      "To steg i en prosess uten ventetid mellom",
      "Two steps of a process with no waiting time between them"),
    why: says(
      "Det meste av tiden går mellom stegene. Uten ventetid blir gjennomløpstiden for kort.",
      "Most of the time passes between the steps. Without waiting time the lead time is too short."),
    remedy: says(
      "Skriv ventetiden før steget, 0 min når det går rett videre.",
      "Write the waiting time before the step, 0 min when it goes straight on."),
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
        | Melde behov | Dagkontakt | 10 min | |
        | ⟦Bestille⟧ | Fagkoordinator | 20 min | |
        | Hente | Dagkontakt | 1 time | 3 dager |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## ⟦Nåsituasjon⟧

        | Steg | Hvem | Arbeidstid |
        | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min |
        | Bestille | Fagkoordinator | 20 min |
        | Hente | Dagkontakt | 1 time |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid etter |
        | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min |
        | Bestille | Fagkoordinator | 20 min | 3 dager |
        | Hente | Dagkontakt | 1 time | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "value-stream" else { return [] }
    return [
      (ValueStream.currentState, document.currentFlow),
      (ValueStream.desiredState, document.desiredFlow),
    ]
    .flatMap { section, flow -> [Finding] in
      let pairs = Array(zip(flow.steps, flow.steps.dropFirst()))
      let open = pairs.filter { $0.1.wait == nil }
      let remedy = says(
        "skriv hvor lenge det ligger; 0 min når det går rett videre",
        "write how long it lies; 0 min when it goes straight on")
      if open.count > 1, open.count == pairs.count, let body = document.body(section) {
        return [
          finding(
            in: document, at: body.headingRange,
            nb: "ventetid mangler mellom alle \(flow.steps.count) stegene",
            en: "waiting time is missing between all \(flow.steps.count) steps", remedy: remedy)
        ]
      }
      return open.map { before, step in
        finding(
          in: document, at: step.name.range,
          nb: "ventetid mangler mellom «\(before.name.value)» og «\(step.name.value)»",
          en: "waiting time is missing between “\(before.name.value)” and “\(step.name.value)”",
          remedy: remedy)
      }
    }
  }
}
