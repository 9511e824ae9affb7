package import Model
package import Source
internal import Syntax

/// **What it finds.** A wish or proposal from a group that is not there.
/// **Why it matters.** Then it is missing from the group’s sheet.
/// **How to put it right.** Mend the name, or add the group under “Groups”.
package struct UnknownDialogueGroup: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-dialogue-group", severity: .error,
    summary: says(
      "Et ønske eller forslag fra en gruppe som ikke finnes",
      "A wish or proposal from a group that is not there"),
    why: says(
      "Da kommer det ikke med på gruppas ark.", "Then it is missing from the group’s sheet."),
    remedy: says(
      "Rett navnet, eller legg gruppa til under «Grupper».",
      "Mend the name, or add the group under “Groups”."),
    methods: ["M25"],
    examples: [
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |

        ## Grupper

        | Gruppe | Antall |
        | --- | --- |
        | 1 | 4 |
        | 2 | 4 |

        ## Forslag

        | Gruppe | Nivå | Handling |
        | --- | --- | --- |
        | ⟦3⟧ | gruppe | Si god morgen |
        """),
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |

        ## Grupper

        | Gruppe | Antall |
        | --- | --- |
        | 1 | 4 |

        ## Forslag

        | Gruppe | Nivå | Handling |
        | --- | --- | --- |
        | 1 | gruppe | Si god morgen |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === WorkplaceDialogue.type else { return [] }
    let names = document.dialogueGroups.map(\.name)
    guard !names.isEmpty else { return [] }
    let known = Set(names.map { folded(key: $0) })
    let rows = document.rows(WorkplaceDialogue.wishes) + document.rows(WorkplaceDialogue.proposals)
    return rows.compactMap { row in
      guard let name = row[DialogueColumns.group], !known.contains(folded(key: name.value)) else {
        return nil
      }
      let near = nearest(to: name.value, among: names)
      return finding(
        in: document, at: name.range,
        nb: "gruppe «\(name.value)» står ikke under «Grupper»",
        en: "the group “\(name.value)” is not under “Groups”",
        remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? says(
            "gruppene er \(names.joined(separator: ", "))",
            "the groups are \(names.joined(separator: ", "))"))
    }
  }
}
