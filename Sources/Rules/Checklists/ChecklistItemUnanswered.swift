package import Model
package import Source
internal import Syntax

/// **What it finds.** A signed round where an item is not answered.
/// **Why it matters.** A signature under half a list says that all was seen when it was not.
/// **How to put it right.** Write yes, no or n/a by every item.
package struct ChecklistItemUnanswered: DocumentRule {
  package static let info = RuleInfo(
    id: "checklist-item-unanswered", severity: .warning,
    summary: says(
      "En signert runde der et punkt ikke er besvart",
      "A signed round where an item is not answered"),
    why: says(
      "En signatur under en halv liste sier at alt er sett, når det ikke er det.",
      "A signature under half a list says that all was seen when it was not."),
    remedy: says(
      "Skriv ja, nei eller ikke aktuelt ved hvert punkt.",
      "Write yes, no or n/a by every item."),
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
        ⟦| 2026-11-20 | Dagkontakt | ja | | |⟧
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

        | Dato | Signert av | 1 | Merknad |
        | --- | --- | --- | --- |
        | ⟦2026-11-20⟧ | Dagkontakt | ja | |
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
        | 2026-11-20 | Dagkontakt | ja | ⟦kanskje⟧ | |
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
        | 2026-11-20 | Dagkontakt | ja | ikke aktuelt | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "checklist" else { return [] }
    let items = document.checklistItems
    let columns = Set(document.checklistColumns.map { folded(key: $0.value) })
    let known = Set(items.map { folded(key: $0.number.value) })
    return document.checklistRounds.flatMap { round -> [Finding] in
      var result = round.answers.filter { known.contains(folded(key: $0.number)) && $0.word == nil }
        .map { answer in
          finding(
            in: document, at: answer.range,
            nb: answer.text.isEmpty
              ? "punkt \(answer.number) er ikke besvart"
              : "«\(answer.text)» er ikke et svar på punkt \(answer.number)",
            en: answer.text.isEmpty
              ? "item \(answer.number) is not answered"
              : "“\(answer.text)” is no answer to item \(answer.number)",
            remedy: says("skriv ja, nei eller ikke aktuelt", "write yes, no or n/a"))
        }
      let missing = items.filter { !columns.contains(folded(key: $0.number.value)) }
      if !missing.isEmpty {
        let numbers = missing.map(\.number.value).joined(separator: ", ")
        result.append(
          finding(
            in: document, at: round.date.range,
            nb: "runden har ikke kolonne for punkt \(numbers)",
            en: "the round has no column for item \(numbers)",
            remedy: says(
              "legg til en kolonne med nummeret som overskrift",
              "add a column headed by the number")))
      }
      return result
    }
  }
}
