package import Model
package import Source
internal import Syntax

/// **What it finds.** A checklist that should have been gone through.
/// **Why it matters.** A list that is not used gives false comfort.
/// **How to put it right.** Do the round and sign, or change the frequency.
package struct ChecklistOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "checklist-overdue", severity: .warning,
    summary: says(
      "En sjekkliste som skulle vært gått gjennom",
      "A checklist that should have been gone through"),
    why: says(
      "En liste som ikke brukes, gir falsk trygghet.",
      "A list that is not used gives false comfort."),
    remedy: says(
      "Gå runden og signer, eller endre hyppigheten.",
      "Do the round and sign, or change the frequency."),
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
        | ⟦2026-11-10⟧ | Dagkontakt | ja | ja | |
        """),
      RuleExample(
        """
        ---
        type: sjekkliste
        tittel: Bilene
        hyppighet: hver måned
        gjelder_fra: ⟦2026-09-01⟧
        ---
        ## Punkter

        | Nr | Punkt |
        | --- | --- |
        | 1 | Dekkene har luft |
        | 2 | Vesten ligger i bilen |
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
        | 2026-11-17 | Dagkontakt | ja | ja | |
        """),
      RuleExample(
        """
        ---
        type: sjekkliste
        tittel: Bilene
        hyppighet: ved behov
        ---
        ## Punkter

        | Nr | Punkt |
        | --- | --- |
        | 1 | Dekkene har luft |
        | 2 | Vesten ligger i bilen |

        ## Runder

        | Dato | Signert av | 1 | 2 | Merknad |
        | --- | --- | --- | --- | --- |
        | 2026-01-10 | Dagkontakt | ja | ja | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "checklist", let due = document.nextChecklistRound, due < today,
      let rhythm = document[Checklist.frequency]?.value
    else { return [] }
    let place = document.checklistRounds.last?.date.range ?? document[Checklist.from]?.range
    return [
      finding(
        in: document, at: place ?? document.headPlace,
        nb: "lista skulle vært gått gjennom \(due.written(.nb)) («\(rhythm.text)»)",
        en: "the list was due on \(due.written(.en)) (“\(rhythm.text)”)",
        remedy: says("gå runden, og signer", "do the round, and sign"))
    ]
  }
}
