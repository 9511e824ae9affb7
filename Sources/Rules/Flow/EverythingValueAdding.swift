package import Model
package import Source
internal import Syntax

/// **What it finds.** A process where every step is marked value-adding.
/// **Why it matters.** When all is equally important, nothing can go. The four questions are
/// whether a step helps the one it is for, whether they would pay for it, whether it changes
/// anything, and whether it is right the first time.
/// **How to put it right.** Go through the steps again with the four questions.
package struct EverythingValueAdding: DocumentRule {
  package static let info = RuleInfo(
    id: "everything-value-adding", severity: .warning,
    summary: says(
      "En prosess der alle steg er merket verdiskapende",
      "A process where every step is marked value-adding"),
    why: says(
      "Når alt er like viktig, er det ingenting å ta bort. De fire spørsmålene er om steget hjelper den det er for, om de ville betalt for det, om det endrer noe, og om det er rett første gang.",
      "When all is equally important, nothing can go. The four questions are whether a step helps the one it is for, whether they would pay for it, whether it changes anything, and whether it is right the first time."
    ),
    remedy: says(
      "Gå gjennom stegene på nytt med de fire spørsmålene.",
      "Go through the steps again with the four questions."),
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

        | Steg | Hvem | ⟦Verdi⟧ | Arbeidstid | Ventetid |
        | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | verdiskapende | 10 min | 0 min |
        | Bestille | Fagkoordinator | verdiskapende | 20 min | 1 dag |
        | Hente | Dagkontakt | verdiskapende | 1 time | 3 dager |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Verdi | Arbeidstid | Ventetid |
        | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | nødvendig | 10 min | 0 min |
        | Bestille | Fagkoordinator | nødvendig | 20 min | 1 dag |
        | Tilpasse | Ergoterapeut | verdiskapende | 1 time | 3 dager |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "value-stream" else { return [] }
    let steps = document.currentFlow.steps
    guard steps.count > 2, steps.allSatisfy({ $0.value == .valueAdding }) else { return [] }
    let table = document.tables(ValueStream.currentState).first
    let place = table.flatMap { table in
      zip(table.columns, table.headings).first { $0.0 === FlowStepColumns.value.declaration }?.1
        .range
    }
    return [
      finding(
        in: document, at: place ?? document.headPlace,
        nb: "alle \(steps.count) steg er merket verdiskapende",
        en: "all \(steps.count) steps are marked value-adding",
        remedy: says(
          "spør om den prosessen er for, ville betalt for hvert steg",
          "ask whether the one it is for would pay for each step"))
    ]
  }
}
