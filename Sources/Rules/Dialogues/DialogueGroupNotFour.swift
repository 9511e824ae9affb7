package import Model
package import Source
internal import Syntax

/// **What it finds.** A group that is not of four.
/// **Why it matters.** Two interview each other, and four tell in turn. In a larger group not everybody gets to speak in time.
/// **How to put it right.** Divide into groups of four; three or five when it does not come out even. “forbedre groups” does it for you.
package struct DialogueGroupNotFour: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-group-not-four", severity: .warning,
    summary: says("En gruppe som ikke er på fire", "A group that is not of four"),
    why: says(
      "To intervjuer hverandre, og fire forteller etter tur. Er gruppa større, får ikke alle ordet i tide.",
      "Two interview each other, and four tell in turn. In a larger group not everybody gets to speak in time."
    ),
    remedy: says(
      "Del inn i grupper på fire; tre eller fem når det ikke går opp. «forbedre groups» gjør det for deg.",
      "Divide into groups of four; three or five when it does not come out even. “forbedre groups” does it for you."
    ),
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
        | 2 | ⟦7⟧ |
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

        | Gruppe | Deltakere |
        | --- | --- |
        | 1 | ⟦Nattvakt, Renholder⟧ |
        | 2 | Sykepleier, Renholder, Assistent, Vaktmester |
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
        | 2 | 5 |
        | 3 | 3 |
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue else { return [] }
    let wanted = limits.dialogueGroup
    return document.dialogueGroups.compactMap { group in
      guard let size = group.size, abs(size - wanted) > 1 else { return nil }
      return finding(
        in: document, at: group.sizePlace,
        nb:
          "gruppe \(group.name) er på \(size), metoden har \(wanted) (\(wanted - 1)–\(wanted + 1) når det ikke går opp)",
        en:
          "group \(group.name) has \(size), the method has \(wanted) (\(wanted - 1)–\(wanted + 1) when it does not come out even)",
        remedy: says(
          "flytt noen mellom gruppene, eller del inn på nytt med «forbedre groups»",
          "move somebody between the groups, or divide anew with “forbedre groups”"))
    }
  }
}
