package import Model
package import Source
internal import Syntax

/// **What it finds.** More capacity is proposed, but nothing is proposed to go.
/// **Why it matters.** Being more people at needless work is the dearest move. It comes last.
/// **How to put it right.** Look for steps or waiting that can go, and write “eliminate” there. If
/// you have, say so in the note.
package struct CapacityBeforeElimination: DocumentRule {
  package static let info = RuleInfo(
    id: "capacity-before-elimination", severity: .hint,
    summary: says(
      "Mer kapasitet er foreslått, men ingenting er foreslått fjernet",
      "More capacity is proposed, but nothing is proposed to go"),
    why: says(
      "Å være flere om unødig arbeid er det dyreste grepet. Det kommer sist.",
      "Being more people at needless work is the dearest move. It comes last."),
    remedy: says(
      "Se etter steg eller venting som kan bort, og skriv «fjerne» der. Er det vurdert, skriv det i merknaden.",
      "Look for steps or waiting that can go, and write “eliminate” there. If you have, say so in the note."
    ),
    methods: ["M46"],
    examples: [
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid | Grep | Merknad |
        | --- | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min | forenkle | |
        | Bestille | Fagkoordinator | 20 min | 1 dag | ⟦øke kapasitet⟧ | |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid | Grep | Merknad |
        | --- | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min | fjerne | |
        | Bestille | Fagkoordinator | 20 min | 1 dag | øke kapasitet | |
        """),
      RuleExample(
        """
        ---
        type: verdistrøm
        tittel: Fra melding til hjelpemiddel
        prosess: Bestilling av hjelpemidler
        ---
        ## Nåsituasjon

        | Steg | Hvem | Arbeidstid | Ventetid | Grep | Merknad |
        | --- | --- | --- | --- | --- | --- |
        | Melde behov | Dagkontakt | 10 min | 0 min | | |
        | Bestille | Fagkoordinator | 20 min | 1 dag | øke kapasitet | Vurdert fjernet; loven krever det |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "value-stream" else { return [] }
    let steps = document.currentFlow.steps
    guard !steps.contains(where: { $0.move == .eliminate || $0.move == .removeWaiting }) else {
      return []
    }
    return steps.filter { $0.move == .addCapacity && $0.note == nil }.compactMap { step in
      step.row[FlowStepColumns.move].map { move in
        finding(
          in: document, at: move.range,
          nb: "mer kapasitet før noe er tatt bort",
          en: "more capacity before anything is taken away",
          remedy: says(
            "se først etter steg og venting som kan bort, eller skriv i merknaden at dere har gjort det",
            "look first for steps and waiting that can go, or note that you have"))
      }
    }
  }
}
