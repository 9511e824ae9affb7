package import Model
package import Source
internal import Syntax

/// **What it finds.** Not decided when the staff are involved again.
/// **Why it matters.** After meeting 2 they hear no more, and next time they say less.
/// **How to put it right.** Write in “involved_again” when and how.
package struct StaffNotInvolvedAgain: DocumentRule {
  package static let info = RuleInfo(
    id: "staff-not-involved-again", severity: .hint,
    summary: says(
      "Ikke bestemt når medarbeiderne tas med igjen",
      "Not decided when the staff are involved again"),
    why: says(
      "Etter møte 2 hører de ikke mer, og neste gang sier de mindre.",
      "After meeting 2 they hear no more, and next time they say less."),
    remedy: says(
      "Skriv i «involvert_igjen» når og hvordan.", "Write in “involved_again” when and how."),
    methods: ["M29"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: arbeidsplassutvikling⟧
        tittel: Gode dager
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
        involvert_igjen: Personalmøtet 24. februar
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
    guard document.isRunningDialogue, document.lacks(WorkplaceDialogue.involvedAgain) else {
      return []
    }
    return [
      finding(
        in: document, at: document.place(of: WorkplaceDialogue.involvedAgain),
        nb: "det er ikke skrevet når medarbeiderne tas med igjen",
        en: "it is not written when the staff are involved again",
        remedy: says(
          "skriv «involvert_igjen:» og når og hvordan",
          "write “involved_again:” and when and how"))
    ]
  }
}
