package import Model
package import Source
internal import Syntax

/// **What it finds.** A total that is not the five scores added.
/// **Why it matters.** The curve follows the total; if it is wrong, things look better or worse
/// than they are.
/// **How to put it right.** Leave the cell empty; it is worked out.
package struct FiveSTotalWrong: DocumentRule {
  package static let info = RuleInfo(
    id: "five-s-total-wrong", severity: .error,
    summary: says(
      "En sum som ikke er de fem poengene lagt sammen",
      "A total that is not the five scores added"),
    why: says(
      "Kurven følger summen; er den gal, ser det bedre eller verre ut enn det er.",
      "The curve follows the total; if it is wrong, things look better or worse than they are."),
    remedy: says(
      "La cella stå tom, så regnes den ut.",
      "Leave the cell empty; it is worked out."),
    methods: ["M50"],
    examples: [
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
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
        | 2026-11-01 | 3 | 2 | 3 | 3 | 3 | ⟦15⟧ |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
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
        | 2026-11-01 | 3 | 2 | 3 | 3 | 3 | 14 |
        | 2026-11-08 | 3 | 2 | 3 | 3 | 3 | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "five-s" else { return [] }
    return document.fiveSAudits.compactMap { audit in
      guard let stated = audit.statedTotal, audit.isWhole, stated.value != audit.total else {
        return nil
      }
      return finding(
        in: document, at: stated.range,
        nb: "poengene blir \(audit.total), ikke \(stated.value)",
        en: "the scores make \(audit.total), not \(stated.value)",
        remedy: says("skriv \(audit.total)", "write \(audit.total)"),
        fixes: [
          Fix(
            title: says("Skriv \(audit.total)", "Write \(audit.total)"), isSafe: false,
            edits: [Fix.Edit(range: stated.range, text: "\(audit.total)")])
        ])
    }
  }
}
