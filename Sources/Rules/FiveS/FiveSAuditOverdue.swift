package import Model
package import Source
internal import Syntax

/// **What it finds.** An audit of 5S that should have been done.
/// **Why it matters.** Without audits everything goes back to what it was.
/// **How to put it right.** Do the audit, write the scores, and set a new date.
package struct FiveSAuditOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "five-s-audit-overdue", severity: .warning,
    summary: says(
      "En kontroll av 5S som skulle vært tatt",
      "An audit of 5S that should have been done"),
    why: says(
      "Uten kontroll går alt tilbake til slik det var.",
      "Without audits everything goes back to what it was."),
    remedy: says(
      "Gå over, skriv poengene, og sett ny dato.",
      "Do the audit, write the scores, and set a new date."),
    methods: ["M50"],
    examples: [
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
        neste_kontroll: ⟦2026-11-02⟧
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
        hyppighet: hver måned
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |

        ## Kontroller

        | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre | Sum |
        | --- | --- | --- | --- | --- | --- | --- |
        | ⟦2026-09-01⟧ | 3 | 3 | 3 | 3 | 3 | 15 |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
        hyppighet: hvert kvartal
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |

        ## Kontroller

        | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre | Sum |
        | --- | --- | --- | --- | --- | --- | --- |
        | 2026-09-01 | 3 | 3 | 3 | 3 | 3 | 15 |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
        neste_kontroll: 2026-11-02
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |

        ## Kontroller

        | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre | Sum |
        | --- | --- | --- | --- | --- | --- | --- |
        | 2026-11-03 | 3 | 3 | 3 | 3 | 3 | 15 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "five-s", let due = document.nextFiveSAudit, due < today else {
      return []
    }
    let last = document.fiveSAudits.last?.date
    let written = document[FiveS.nextAudit]
    let place =
      written?.value == due
      ? written?.range : last?.range ?? document[FiveS.started]?.range
    return [
      finding(
        in: document, at: place ?? document.headPlace,
        nb: "kontrollen skulle vært tatt \(due.written(.nb))",
        en: "the audit was due on \(due.written(.en))",
        remedy: says("gå over, og skriv poengene", "do the audit, and write the scores"))
    ]
  }
}
