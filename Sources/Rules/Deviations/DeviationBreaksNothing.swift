package import Model
package import Source
internal import Syntax

/// **What it finds.** A deviation that does not say what it breaks.
/// **Why it matters.** A deviation breaks an act, an instruction or a routine; anything else is
/// an idea.
/// **How to put it right.** Write the act, the instruction or the routine, or treat it as an
/// idea.
package struct DeviationBreaksNothing: DocumentRule {
  package static let info = RuleInfo(
    id: "deviation-breaks-nothing", severity: .warning,
    summary: says(
      "Et avvik som ikke sier hva det bryter", "A deviation that does not say what it breaks"),
    why: says(
      "Et avvik er et brudd på lov, instruks eller rutine; alt annet er et forslag.",
      "A deviation breaks an act, an instruction or a routine; anything else is an idea."),
    remedy: says(
      "Skriv loven, instruksen eller rutinen, eller behandle saken som et forslag.",
      "Write the act, the instruction or the routine, or treat it as an idea."),
    methods: ["M13"],
    examples: [
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        ⟦brudd_på⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        brudd_på: [prosedyre for dosett]
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "deviation",
      (document[Deviation.breaks]?.value ?? []).isEmpty
    else { return [] }
    return [
      finding(
        in: document, at: document.place(of: Deviation.breaks),
        nb: "avviket sier ikke hva som ble brutt", en: "the deviation does not say what was broken",
        remedy: says(
          "skriv loven, instruksen eller rutinen i «brudd_på»",
          "write the act, the instruction or the routine in “breaks”"))
    ]
  }
}
