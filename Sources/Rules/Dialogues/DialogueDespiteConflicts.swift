package import Model
package import Source
internal import Syntax

/// **What it finds.** A workplace dialogue where there are deep conflicts.
/// **Why it matters.** The method looks for what works. Where the conflict is deep, that feels like looking away from it.
/// **How to put it right.** Take the conflict first, with help from outside, or choose individual interviews.
package struct DialogueDespiteConflicts: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-despite-conflicts", severity: .warning,
    summary: says(
      "Arbeidsplassutvikling der det er dype konflikter",
      "A workplace dialogue where there are deep conflicts"),
    why: says(
      "Metoden leter etter det som fungerer. Er konflikten dyp, føles det som å se bort fra den.",
      "The method looks for what works. Where the conflict is deep, that feels like looking away from it."
    ),
    remedy: says(
      "Ta konflikten først, med hjelp utenfra, eller velg individuelle intervjuer.",
      "Take the conflict first, with help from outside, or choose individual interviews."),
    methods: ["M25", "M19"],
    examples: [
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        dype_konflikter: ⟦ja⟧
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        dype_konflikter: nei
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue, let mark = document[WorkplaceDialogue.hasConflicts],
      mark.value
    else { return [] }
    return [
      finding(
        in: document, at: mark.range,
        nb: "metoden passer dårlig der det er dype konflikter",
        en: "the method suits badly where there are deep conflicts",
        remedy: says(
          "ta konflikten først, eller velg individuelle intervjuer",
          "take the conflict first, or choose individual interviews"))
    ]
  }
}
