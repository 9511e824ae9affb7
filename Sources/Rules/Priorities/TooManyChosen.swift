package import Model
package import Source
internal import Syntax

/// **What it finds.** More proposals are chosen than the limit you set.
/// **Why it matters.** One to three at a time get done. The rest become a list.
/// **How to put it right.** Choose the most important, and write “later” on the others.
package struct TooManyChosen: DocumentRule {
  package static let info = RuleInfo(
    id: "too-many-chosen", severity: .warning,
    summary: says(
      "Flere forslag er valgt enn dere har satt som grense",
      "More proposals are chosen than the limit you set"),
    why: says(
      "Ett til tre om gangen blir gjort. Resten blir en liste.",
      "One to three at a time get done. The rest become a list."),
    remedy: says(
      "Velg de viktigste, og skriv «senere» på de andre.",
      "Choose the most important, and write “later” on the others."),
    methods: ["M42"],
    examples: [
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        velg_høyst: 2
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | Beslutning |
        | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges |
        | 2 | Merking | høy | lav | velges |
        | 3 | Hylle | lav | svært lav | ⟦velges⟧ |
        """),
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        velg_høyst: ⟦8⟧
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | Beslutning |
        | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges |
        """),
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        velg_høyst: 2
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | Beslutning |
        | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges |
        | 2 | Merking | høy | lav | velges |
        | 3 | Hylle | lav | svært lav | senere |
        """),
    ])

  private let most: Int

  package init(_ settings: Settings) { most = settings.limits.chosenProposals }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "priority-matrix" else { return [] }
    let own = document[PriorityMatrix.limit]
    if let own, !(1...most).contains(own.value) {
      return [
        finding(
          in: document, at: own.range,
          nb: "grensen er \(own.value); den skal være fra 1 til \(most)",
          en: "the limit is \(own.value); it should be from 1 to \(most)",
          remedy: says("sett den til 1, 2 eller 3", "set it to 1, 2 or 3"))
      ]
    }
    let limit = own?.value ?? most
    let chosen = document.rows(PriorityMatrix.proposals).compactMap { row in
      row[PriorityMatrix.decision].flatMap { $0.value == .chosen ? $0 : nil }
    }
    return chosen.dropFirst(limit).map { decision in
      finding(
        in: document, at: decision.range,
        nb: "\(chosen.count) forslag er valgt; grensen er \(limit)",
        en: "\(chosen.count) proposals are chosen; the limit is \(limit)",
        remedy: says("skriv «senere» på dem som kan vente", "write “later” on those that can wait"))
    }
  }
}
