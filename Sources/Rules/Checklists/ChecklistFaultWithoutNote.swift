package import Model
package import Source
internal import Syntax

/// **What it finds.** A no in a round that does not say what was done.
/// **Why it matters.** The list has worked when something is put right. Without a note the next
/// round cannot know.
/// **How to put it right.** Note what was done, or who was told.
package struct ChecklistFaultWithoutNote: DocumentRule {
  package static let info = RuleInfo(
    id: "checklist-fault-without-note", severity: .hint,
    summary: says(
      "Et nei i en runde uten at det står hva som ble gjort",
      "A no in a round that does not say what was done"),
    why: says(
      "Lista har virket når noe blir rettet. Uten merknad vet neste runde ikke om det er gjort.",
      "The list has worked when something is put right. Without a note the next round cannot know."),
    remedy: says(
      "Skriv i merknaden hva som ble gjort, eller hvem som fikk beskjed.",
      "Note what was done, or who was told."),
    methods: ["M60"],
    examples: [
      RuleExample(
        """
        ---
        type: sjekkliste
        tittel: Bilene
        hyppighet: hver uke
        ---
        ## Punkter

        | Nr | Punkt |
        | --- | --- |
        | 1 | Dekkene har luft |
        | 2 | Vesten ligger i bilen |

        ## Runder

        | Dato | Signert av | 1 | 2 | Merknad |
        | --- | --- | --- | --- | --- |
        | 2026-11-20 | Dagkontakt | ja | ⟦nei⟧ | |
        """),
      RuleExample(
        """
        ---
        type: sjekkliste
        tittel: Bilene
        hyppighet: hver uke
        ---
        ## Punkter

        | Nr | Punkt |
        | --- | --- |
        | 1 | Dekkene har luft |
        | 2 | Vesten ligger i bilen |

        ## Runder

        | Dato | Signert av | 1 | 2 | Merknad |
        | --- | --- | --- | --- | --- |
        | 2026-11-20 | Dagkontakt | ja | nei | Ny vest hentet |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "checklist" else { return [] }
    return document.checklistRounds.filter { $0.note == nil }.flatMap { round in
      round.answers.filter { $0.word == .notInOrder }.map { answer in
        finding(
          in: document, at: answer.range,
          nb: "punkt \(answer.number) var ikke i orden, og det står ikke hva som ble gjort",
          en: "item \(answer.number) was not in order, and it does not say what was done",
          remedy: says("skriv det i merknaden", "write it in the note"))
      }
    }
  }
}
