package import Model
package import Source
internal import Syntax

/// **What it finds.** An action without an answer to how you will notice that it works.
/// **Why it matters.** Whoever does not know what should change cannot see whether it did.
/// **How to put it right.** Write under “expected effect” what you will see, hear or count.
package struct ActionWithoutEffectQuestion: DocumentRule {
  package static let info = RuleInfo(
    id: "action-without-effect-question", severity: .hint,
    summary: says(
      "Et tiltak uten svar på hvordan dere vil merke at det virker",
      "An action without an answer to how you will notice that it works"),
    why: says(
      "Den som ikke vet hva som skal bli annerledes, kan ikke se om det ble det.",
      "Whoever does not know what should change cannot see whether it did."),
    remedy: says(
      "Skriv i «forventet virkning» hva dere skal se, høre eller telle.",
      "Write under “expected effect” what you will see, hear or count."),
    methods: ["M75"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak | Forventet virkning |
        | --- | --- | --- |
        | 1 | ⟦Låse kveldslista⟧ | |
        | 2 | Ressursvakt | Full pause på 9 av 10 vakter |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak | Forventet virkning | Raskt |
        | --- | --- | --- | --- |
        | 1 | Låse kveldslista | Sene endringer fra 3 til 1 av 5 dager | |
        | 2 | Ny knagg i gangen | | ja |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.measures.compactMap { row in
      // What we simply do needs no reasons.
      guard let action = row[Measure.action], !row.isQuick,
        let cell = row.cell(Measure.effect.declaration), cell.text.isEmpty
      else { return nil }
      return finding(
        in: document, at: action.range,
        nb: "det står ikke hvordan dere merker at tiltaket virker",
        en: "it does not say how you will notice that the action works",
        remedy: says(
          "skriv det i «forventet virkning»", "write it under “expected effect”"))
    }
  }
}
